/** A widget on a page, in contexts that rest on a real store in memory, at a time and in a zone of the test's own. */
import {ContextProvider} from '@lit/context';
import {
  actionsContext,
  deliveryContext,
  programContext,
  recordContext,
  type Actions,
  type DeliveryState,
  type Program,
  type RecordHead,
} from '../src/journey/contexts.ts';
import {actionsFrom, waitingValues} from '../src/journey/values.ts';
import {defaultProgram} from '../src/whole.ts';
import {RecordError, type Failure} from '../src/record/repository.ts';
import type {Store} from '../src/record/store.ts';
import type {KapElement} from '../src/parts/kap-element.ts';
import type {Clock} from '../src/record/clock.ts';
import {instantOf} from '../src/sessions/zones.ts';
import {openRecord} from './record/open.ts';

/** A practice with everything filled in. */
export const harbor: Program = {
  ...defaultProgram,
  practice: {
    ...defaultProgram.practice,
    name: {en: 'Harbor Street Therapy'},
    phone: '(206) 555-0142',
    address: {en: '12 Harbor Street, Seattle'},
    therapist: {en: 'Dana'},
    place: 'both',
    zone: 'America/Los_Angeles',
  },
};

export const destination = 'harbor https://inbox.example none';

/**
 * All that comes later than a widget. Resolves when it is there, and so is what a widget asked for before: imports of files that are
 * there are answered in the order in which they were asked for. What is late has tests of its own.
 */
export function allLater(): Promise<unknown> {
  return Promise.all([
    import('../src/intention-builder/kept.ts'),
    import('../src/intention-builder/picture.ts'),
    import('../src/intention-builder/refine.ts'),
    import('../src/session-timeline/appointments.ts'),
  ]);
}

const pages = new Set<Element>();
afterEach(() => {
  for (const page of pages) page.remove();
  pages.clear();
});

export interface Setting {
  /** the client's time, `YYYY-MM-DDTHH:mm` */
  readonly at?: string;
  /** the client's zone */
  readonly zone?: string;
  readonly program?: Program;
  readonly record?: Partial<RecordHead>;
  readonly delivery?: Partial<DeliveryState>;
  readonly attributes?: Readonly<Record<string, string>>;
  /** the width of what stands around it, px */
  readonly width?: number;
  readonly lang?: string;
  /** what is in the record before the widget comes */
  readonly seed?: (store: Store) => Promise<unknown>;
  /** the store of another stage: the same record, opened again */
  readonly store?: Store;
}

/** The class of a widget whose clock a test can put its own in place of. */
export interface Widget<W extends KapElement> {
  new (): W;
  clock: Clock;
}

/** Lets the browser do what it has to do. */
function task(): Promise<unknown> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
}

export class WidgetStage<W extends KapElement> {
  readonly page: HTMLElement;
  readonly widget: W;
  store: Store;
  /** Makes the next actions fail with this. */
  failure: Failure | undefined;
  /** runs once, in front of the next save: what somebody else does meanwhile */
  meanwhile: (() => Promise<unknown>) | undefined;
  readonly #actions: ContextProvider<typeof actionsContext>;
  readonly #record: ContextProvider<typeof recordContext>;
  readonly #delivery: ContextProvider<typeof deliveryContext>;
  readonly #program: ContextProvider<typeof programContext>;
  readonly #clock: {time: number; zone: string};
  #changes: Partial<RecordHead>;

  protected constructor(
    of: Widget<W>,
    page: HTMLElement,
    store: Store,
    clock: {time: number; zone: string},
    setting: Setting,
  ) {
    this.page = page;
    this.store = store;
    this.#clock = clock;
    this.#changes = setting.record ?? {};
    this.#program = new ContextProvider(page, {context: programContext, initialValue: setting.program ?? harbor});
    this.#record = new ContextProvider(page, {context: recordContext, initialValue: this.#head()});
    this.#delivery = new ContextProvider(page, {
      context: deliveryContext,
      initialValue: {...waitingValues.delivery, destination, name: 'Harbor Street Therapy', ...setting.delivery},
    });
    this.#actions = new ContextProvider(page, {context: actionsContext, initialValue: this.#actionsOn(store)});
    store.subscribe(() => this.#record.setValue(this.#head()));
    this.widget = new of();
    for (const [name, value] of Object.entries(setting.attributes ?? {})) this.widget.setAttribute(name, value);
    page.append(this.widget);
  }

  /** What a stage is made with. */
  protected static async prepare<W extends KapElement>(of: Widget<W>, setting: Setting) {
    const zone = setting.zone ?? 'America/Los_Angeles';
    const clock = {zone, time: instantOf(setting.at ?? '2026-11-28T12:00', zone)};
    of.clock = {now: () => clock.time, zone: () => clock.zone};
    const store = setting.store ?? (await openRecord({clock: of.clock, destination: () => destination}));
    await setting.seed?.(store);
    // Not open-wc's fixture: that waits for a frame, and a page that is run beside another one may never get any.
    const page = document.createElement('div');
    page.lang = setting.lang ?? 'en-US';
    document.body.append(page);
    pages.add(page);
    if (setting.width) page.style.inlineSize = `${setting.width}px`;
    return {page, store, clock};
  }

  get root(): ShadowRoot {
    return this.widget.shadowRoot!;
  }

  /** Everything that can be seen, in one line. */
  get text(): string {
    return this.root.querySelector<HTMLElement>('.kap > section')!.innerText.replace(/\s+/g, ' ').trim();
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  $<T extends HTMLElement = HTMLElement>(selector: string): T {
    const found = this.root.querySelector<T>(selector);
    if (!found) throw new Error(`No ${selector} in: ${this.text}`);
    return found;
  }

  /** What can be pressed and begins with these words, as a screen reader says them. */
  find(words: string, within: ParentNode = this.root): HTMLElement {
    const all = [...within.querySelectorAll<HTMLElement>('button, a, label, summary')];
    const name = (one: Element) => (one.getAttribute('aria-label') ?? one.textContent)!.replace(/\s+/g, ' ').trim();
    const found = all.find((one) => name(one).startsWith(words) && one.checkVisibility());
    if (!found) throw new Error(`No "${words}" among ${all.map(name).join(' | ')}`);
    return found;
  }

  has(words: string): boolean {
    try {
      return Boolean(this.find(words));
    } catch {
      return false;
    }
  }

  async press(words: string, within?: ParentNode): Promise<void> {
    const target = this.find(words, within);
    target.focus();
    target.click();
    await this.settled();
  }

  async type(selector: string, text: string): Promise<void> {
    const field = this.$<HTMLInputElement>(selector);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.settled();
  }

  /** Time goes by while the page is looked at. */
  async pass(local: string): Promise<void> {
    this.#clock.time = instantOf(local, this.#clock.zone);
    this.widget.requestUpdate();
    await this.settled();
  }

  /** The tab slept, and wakes. */
  async wake(local: string): Promise<void> {
    this.#clock.time = instantOf(local, this.#clock.zone);
    Object.defineProperty(document, 'hidden', {value: false, configurable: true}); // a page that is run beside another one is
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'hidden');
    await this.settled();
  }

  async set({program, record, delivery}: Pick<Setting, 'program' | 'record' | 'delivery'>): Promise<void> {
    if (program) this.#program.setValue(program);
    if (record) {
      this.#changes = record;
      this.#record.setValue(this.#head());
    }
    if (delivery) this.#delivery.setValue({...this.#delivery.value, ...delivery});
    await this.settled();
  }

  /** The record is closed: its actions are gone. */
  forget(): void {
    this.#actions.setValue(waitingValues.actions);
  }

  /** "Not you?": another client's record opens in place of this one. */
  async opens(store: Store): Promise<void> {
    this.store = store;
    store.subscribe(() => this.#record.setValue(this.#head()));
    this.#changes = {...this.#changes, client: 'another'};
    this.#actions.setValue(this.#actionsOn(store));
    this.#record.setValue(this.#head());
    await this.settled();
  }

  /** Holds the next save back, as what checks it does while it is on its way. Returns how to let it go on. */
  hold(): () => Promise<void> {
    const {promise, resolve} = Promise.withResolvers<void>();
    this.meanwhile = () => promise;
    return () => {
      resolve();
      return this.settled();
    };
  }

  /** Lets the store answer and the widget render. */
  async settled(): Promise<void> {
    for (let i = 0; i < 12; i++) {
      // The store in memory answers within microtasks. Now and then a task lets `toggle` events come, too: in WebKit each costs
      // some milliseconds.
      if (i % 4 === 3) await (i === 3 ? Promise.all([task(), allLater()]) : task());
      else for (let turn = 0; turn < 40; turn++) await Promise.resolve();
      await this.widget.updateComplete;
    }
  }

  #actionsOn(store: Store): Actions {
    return actionsFrom(async (name, args) => {
      if (this.failure && name !== 'query' && name !== 'draft') throw new RecordError(this.failure, 'made to fail');
      if (name === 'save' && this.meanwhile) {
        const {meanwhile} = this;
        this.meanwhile = undefined;
        await meanwhile();
      }
      const work = store[name as 'save'].bind(store) as (...all: readonly unknown[]) => unknown; // the store's actions have the same names
      return work(...args);
    });
  }

  #head(): RecordHead {
    return {
      ...waitingValues.record,
      status: 'open',
      site: 'https://clinic.example',
      place: 'device',
      ...this.store.contents,
      ...this.#changes,
    };
  }
}
