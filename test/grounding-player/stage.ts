/** A grounding player on a stage, with a clock of the test's own. */
import {steady, steadyClock} from '../../src/grounding-player/clock.ts';
import {KapGroundingPlayer} from '../../src/grounding-player/grounding-player.ts';
import type {Exercise, Program} from '../../src/program/schema.ts';
import {harbor, WidgetStage, type Setting} from '../widget.ts';

export {harbor} from '../widget.ts';

KapGroundingPlayer.define();

/** The practice, with one exercise put in front of its others. */
export function withExercise(exercise: Partial<Exercise> & Pick<Exercise, 'id'>): Program {
  const [first] = harbor.grounding.exercises;
  const made: Exercise = {...first!, title: {en: exercise.id}, steps: [], ...exercise};
  return {...harbor, grounding: {...harbor.grounding, exercises: [made, ...harbor.grounding.exercises]}};
}

export class Stage extends WidgetStage<KapGroundingPlayer> {
  /** ms, of the page's clock and of the system's */
  readonly #time = {page: 5000, system: 1_800_000_000_000};

  static async open(setting: Setting = {}): Promise<Stage> {
    const {page, store, clock} = await this.prepare(KapGroundingPlayer, setting);
    const stage = new Stage(KapGroundingPlayer, page, store, clock, setting);
    const time = stage.#time;
    steady.now = steadyClock(
      () => time.page,
      () => time.system,
    );
    await stage.settled();
    return stage;
  }

  /** The same, once what comes with Start is there. */
  override async settled(): Promise<void> {
    await this.widget.updateComplete; // by then it is asked for
    await import('../../src/grounding-player/doing.ts');
    await super.settled();
  }

  /** Opens an exercise and starts it. */
  static async playing(exercise: string, setting: Setting = {}): Promise<Stage> {
    const stage = await Stage.open({...setting, attributes: {exercise, ...setting.attributes}});
    await stage.press('Start');
    return stage;
  }

  /** Presses, also what waits behind "More". */
  override press(words: string, within?: ParentNode): Promise<void> {
    const more = this.root.querySelector<HTMLDetailsElement>('.quiet details');
    if (more) more.open = true;
    return super.press(words, within);
  }

  /** The player is closed, and opened again on the same record. */
  async reopen(setting: Setting = {}): Promise<Stage> {
    this.page.remove();
    return Stage.open({store: this.store, ...setting});
  }

  /** Seconds go by, while the page is looked at. */
  async goes(seconds: number): Promise<void> {
    this.#time.page += seconds * 1000;
    this.#time.system += seconds * 1000;
    this.widget.requestUpdate();
    await this.settled();
  }

  /** The machine sleeps: the page's own clock stands still meanwhile. */
  async sleeps(seconds: number): Promise<void> {
    this.#time.system += seconds * 1000;
    await this.wake('2026-11-28T12:00');
  }

  /** The system's clock is set, by so many seconds. */
  async setClock(seconds: number): Promise<void> {
    this.#time.system += seconds * 1000;
    this.widget.requestUpdate();
    await this.settled();
  }

  /** What can be seen of the cue. */
  get cue(): string {
    return this.$('.pace :is(.head, .display)').textContent!.trim();
  }

  get title(): string {
    return this.$('#title').textContent!.replace(/\s+/g, ' ').trim();
  }

  get place(): string {
    return this.$('.stage header p').textContent!.trim();
  }

  /** What a screen reader says now. */
  get announced(): string {
    return this.$('[aria-live=polite].vh').textContent!.trim();
  }

  /** What a screen reader says of what has the focus, after its name. */
  get described(): string {
    const id = this.focused?.getAttribute('aria-describedby');
    return id ? this.$(`#${id}`).textContent!.trim() : '';
  }

  /** Presses a key where the focus is put. */
  async key(key: string, on = '.stage'): Promise<void> {
    this.$(on).dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
    await this.settled();
  }

  async rate(number: number): Promise<void> {
    this.root.querySelectorAll<HTMLInputElement>('.scale input')[number]!.click();
    await this.settled();
  }

  get practices() {
    return this.store.query('practice').then(({entries}) => entries);
  }
}
