/** A page in a frame that loads the built files, from a server that does with them what a test says. */
import {waitUntil} from '@open-wc/testing';
import {listenTo} from '../console.ts';
import type {Fate, Plan} from './faults.ts';

export type {Fate} from './faults.ts';

export type PageWindow = Window & typeof globalThis & {wasChanged?: true};

/** What a page has in its head where a test says nothing else. */
export const script = '<script type="module" src="kap.js"></script>';

/** What each widget shows on an empty record. */
export const firstWords = {
  'kap-session-timeline': 'When is your session?',
  'kap-intention-builder': 'Take one slow breath',
  'kap-grounding-player': 'What do you need now?',
};

export type Tag = keyof typeof firstWords;

export interface Visit {
  readonly body?: string;
  readonly head?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, readonly Fate[]>>;
  /** what stands behind the page's path in its address */
  readonly behind?: string;
  /** done in the page before its own scripts, each time that it is loaded */
  readonly first?: (page: PageWindow) => void;
  /** rest comes when the browser says so, not when the test does */
  readonly ownRest?: boolean;
  /** the nonce of the script that watches the page */
  readonly nonce?: string;
}

/** Waits for something to become true. */
export async function until(what: () => unknown, name = what.toString()): Promise<void> {
  await waitUntil(what as () => boolean, name, {timeout: 15_000}); // whatever is true, later or now
}

const open = new Set<Frame>();
window.addEventListener('framed', (event) => {
  const page = (event as CustomEvent<PageWindow>).detail; // watch.js says so
  for (const one of open) if (one.element.contentWindow === page) one.begins(page);
});
afterEach(() => {
  for (const {element} of open) element.remove();
  open.clear();
});

export class Frame {
  readonly element = document.createElement('iframe');
  /** where the run's files are */
  readonly place = `/faults/${crypto.randomUUID()}/`;
  readonly #visit: Visit;
  #isResting = false;
  #waiting: (() => void)[] = [];

  constructor(visit: Visit) {
    this.#visit = visit;
    this.element.width = '800';
    this.element.height = '600';
  }

  get window(): PageWindow {
    return this.element.contentWindow as PageWindow; // a page of this origin
  }

  get document(): Document {
    return this.window.document;
  }

  /** What happens from now on to the files; what is held back is answered. */
  async plan(files: Visit['files']): Promise<void> {
    const {head = script, body = '', headers, nonce} = this.#visit;
    const watch = `<script src="/test/loading/watch.js"${nonce ? ` nonce="${nonce}"` : ''}></script>`;
    const markup = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${watch}${head}</head><body>${body}</body></html>`;
    const plan: Plan = {page: markup, ...(headers && {headers}), ...(files && {files})};
    await fetch(`${this.place}plan`, {method: 'PUT', body: JSON.stringify(plan)});
  }

  /** A page begins: nothing of it has run yet. */
  begins(page: PageWindow): void {
    listenTo(page);
    this.#isResting = false;
    this.#waiting = [];
    if (!this.#visit.ownRest) {
      page.requestIdleCallback = (done) => {
        const call = (): void => done({didTimeout: false, timeRemaining: () => 50});
        if (this.#isResting) page.setTimeout(call);
        else this.#waiting.push(call);
        return 0;
      };
    }
    this.#visit.first?.(page);
  }

  /** The page is at rest from now on. */
  rest(): void {
    this.#isResting = true;
    for (const call of this.#waiting.splice(0)) call();
  }

  get waitsForRest(): boolean {
    return this.#waiting.length > 0;
  }

  /** What was asked for, in order: names without hash, with what stands behind `?`. */
  async asked(): Promise<readonly string[]> {
    return (await (await fetch(`${this.place}asked`)).json()) as string[]; // faults.ts says so
  }

  /** Whether a file has come. */
  hasCome(name: string): boolean {
    const files = this.window.performance
      .getEntriesByType('resource')
      .map((entry) => entry.name.split('/').pop() ?? '');
    return files.some((file) => file.replace(/(-[0-9a-f]{8})?\.js$/, '') === name);
  }

  /** Waits until all of these were asked for. */
  async askedFor(...names: readonly string[]): Promise<void> {
    await until(async () => {
      const asked = await this.asked();
      return names.every((name) => asked.includes(name));
    }, `asked for: ${names.join()}`);
  }

  /** Waits until a file was asked for so many times. A device that comes online does not wait. */
  async askedTimes(name: string, times: number): Promise<void> {
    await until(async () => {
      this.window.dispatchEvent(new Event('online'));
      return (await this.asked()).filter((one) => one.split('?')[0] === name).length >= times;
    }, `${name} asked for ${times} times`);
  }

  shows(tag: string, words: string | undefined = firstWords[tag as Tag], within: ParentNode = this.document): boolean {
    return Boolean(words && within.querySelector(tag)?.shadowRoot?.textContent?.includes(words));
  }

  /** Waits until a widget shows what it has for a client. */
  async drawn(tag: Tag, within?: ParentNode): Promise<void> {
    await until(() => this.shows(tag, firstWords[tag], within), `${tag} is drawn`);
  }

  /** Waits until an element's tag is defined. */
  async defined(tag: string): Promise<void> {
    await until(() => this.window.customElements.get(tag), `${tag} is defined`);
  }

  isDefined(tag: string): boolean {
    return Boolean(this.window.customElements.get(tag));
  }

  async load(): Promise<void> {
    const loaded = new Promise((resolve) => this.element.addEventListener('load', resolve, {once: true}));
    if (this.element.isConnected) this.window.location.reload();
    else {
      this.element.src = `${this.place}page${this.#visit.behind ?? ''}`;
      document.body.append(this.element);
    }
    await loaded;
  }
}

/** Opens a page, and waits until the browser says that it is loaded. */
export async function visit(what: Visit): Promise<Frame> {
  const frame = new Frame(what);
  open.add(frame);
  await frame.plan(what.files);
  await frame.load();
  return frame;
}

/** A journey of the whole page whose record nobody else has. */
export function journey(attributes = ''): string {
  return `<kap-journey page site="https://${crypto.randomUUID()}.example" ${attributes}></kap-journey>`;
}

/** The names of all built files, without hash and ending. */
export async function built(): Promise<readonly string[]> {
  const names = Object.keys((await (await fetch('/dist/sri.json')).json()) as object); // the build wrote it
  return names.map((name) => name.replace(/(-[0-9a-f]{8})?\.js$/, ''));
}
