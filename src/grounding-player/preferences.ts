/** What the player remembers from one time to the next. It is kept where the record is, as a draft: on the device, never sent. */
import type {ReactiveController} from 'lit';
import type {Actions} from '../journey/contexts.ts';
import type {Around} from '../parts/around.ts';
import {isText} from '../reading.ts';
import {quickest, slowest} from './score.ts';

const key = 'player';

/** What was chosen. */
export interface Chosen {
  readonly favorites: readonly string[];
  /** ids, the last used first */
  readonly used: readonly string[];
  /** ids of exercises whose caution was shown before a start */
  readonly cautions: readonly string[];
  readonly sound: boolean;
  readonly tones: number;
  readonly noise: number;
  readonly voice: boolean;
  readonly speech: number;
  readonly haptics: boolean;
  readonly holds: boolean;
  readonly pace: number;
  /** for every exercise that can be drawn like that; without it as its author meant it */
  readonly look?: 'circle' | 'wave' | 'path' | 'words' | undefined;
}

const isList = (value: unknown): boolean => Array.isArray(value) && value.length <= 200 && value.every(isText);
const isFlag = (value: unknown): boolean => typeof value === 'boolean';
const isWithin =
  (least: number, most: number) =>
  (value: unknown): boolean =>
    typeof value === 'number' && value >= least && value <= most;
const isVolume = isWithin(0, 1);
const looks: ReadonlySet<string> = new Set(['circle', 'wave', 'path', 'words']);

/** What each can be. */
const can: {readonly [Name in keyof Chosen]-?: (value: unknown) => boolean} = {
  favorites: isList,
  used: isList,
  cautions: isList,
  sound: isFlag,
  tones: isVolume,
  noise: isVolume,
  voice: isFlag,
  speech: isVolume,
  haptics: isFlag,
  holds: isFlag,
  pace: isWithin(slowest, quickest),
  look: (value) => value === undefined || (isText(value) && looks.has(value)),
};

const defaults: Chosen = {
  favorites: [],
  used: [],
  cautions: [],
  sound: false,
  tones: 0.7,
  noise: 0.5,
  voice: false,
  speech: 1,
  haptics: false,
  holds: true,
  pace: 1,
};

/** Reads what was kept. Whatever cannot be read is as if it was never chosen: no garbage keeps somebody from an exercise. */
export function readPreferences(text = ''): Chosen {
  let kept: Record<string, unknown>;
  try {
    kept = Object(JSON.parse(text)) as Record<string, unknown>; // an object has members, of whatever kind
  } catch {
    return defaults;
  }
  const good = Object.entries(can).filter(([name, is]) => is(kept[name]));
  return {...defaults, ...Object.fromEntries(good.map(([name]) => [name, kept[name]]))};
}

/** A list with something at its front, or without it. */
export const inFront = (list: readonly string[], id: string): string[] => [id, ...without(list, id)].slice(0, 200);
export const without = (list: readonly string[], id: string): string[] => list.filter((it) => it !== id);

/** An element's preferences. Where they cannot be kept they hold as long as the page: the exercises are the same. */
export class Preferences implements ReactiveController {
  chosen: Chosen = readPreferences();
  #readFrom: Actions | undefined;
  /** what was chosen since they were last read */
  #meanwhile: Partial<Chosen> = {};
  #writing: Promise<unknown> = Promise.resolve();
  protected readonly around: Around;

  constructor(around: Around) {
    this.around = around;
    around.host.addController(this);
  }

  hostUpdated(): void {
    void this.#read();
  }

  /** Reads them, where the record is another one. Of the one before nothing stays. */
  async #read(): Promise<void> {
    const {record, actions} = this.around.journey;
    const wanted = record.status === 'open' ? actions : undefined;
    if (this.#readFrom === wanted) return;
    if (this.#readFrom) {
      this.chosen = readPreferences();
      this.around.host.requestUpdate();
    }
    this.#readFrom = wanted;
    if (!wanted) return;
    this.#meanwhile = {};
    const draft = await actions.draft(key).catch(() => undefined); // closed meanwhile: as if nothing was chosen
    if (this.#readFrom !== wanted) return;
    this.chosen = {...readPreferences(draft?.text), ...this.#meanwhile};
    this.around.host.requestUpdate();
  }

  choose(changes: Partial<Chosen>): void {
    this.chosen = {...this.chosen, ...changes};
    Object.assign(this.#meanwhile, changes);
    this.around.host.requestUpdate();
    const {record, actions} = this.around.journey;
    if (record.status !== 'open' || record.readonly) return;
    this.#writing = this.#writing.then(() => keep(actions, changes)).catch(() => undefined); // nothing of the client's words is lost
  }
}

/** Another tab may have kept some, too: what it has set stays. */
async function keep(actions: Actions, changes: Partial<Chosen>): Promise<void> {
  const draft = await actions.draft(key);
  await actions.keepDraft(key, JSON.stringify({...readPreferences(draft?.text), ...changes}));
}
