/** A widget with every part in it, inside contexts that a test sets. */
import {fixture, html} from '@open-wc/testing';
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
} from '../../src/journey/contexts.ts';
import {actionsFrom, waitingValues} from '../../src/journey/values.ts';
import {KapElement} from '../../src/parts/kap-element.ts';
import {Notice} from '../../src/parts/notice.ts';
import {defaultProgram} from '../../src/whole.ts';
import type {Entry} from '../../src/record/entry.ts';
import type {Consent} from '../../src/record/repository.ts';

/** A note that a client wrote. */
export function note(changes: Partial<Entry<'note'>> = {}): Entry<'note'> {
  return {
    id: '01940000-0000-7000-8000-000000000001',
    kind: 'note',
    version: 1,
    day: '2026-11-28',
    at: '2026-11-28T18:00:00Z',
    zone: 'America/Los_Angeles',
    sharing: 'private',
    content: {text: 'What if I cannot put it into words?', bring: true},
    ...changes,
  };
}

export const destination = 'harbor https://inbox.example none';

/** A yes to sharing. */
export function consent(changes: Partial<Consent> = {}): Consent {
  return {destination, name: 'Harbor Street', wording: 1, at: '2026-11-28T18:00:00Z', kinds: [], ...changes};
}

/** A record that is open and decided. */
export const openRecord: RecordHead = {
  ...waitingValues.record,
  status: 'open',
  site: 'https://clinic.example',
  place: 'device',
  today: '2026-11-28',
};

/** An endpoint that nobody has said yes to. */
export const openDelivery: DeliveryState = {
  ...waitingValues.delivery,
  available: true,
  destination,
  name: 'Harbor Street',
};

/** A practice with a name and a phone. */
export const harbor: Program = {
  ...defaultProgram,
  practice: {
    ...defaultProgram.practice,
    name: {en: 'Harbor Street'},
    phone: '(206) 555-0142',
    hours: {en: 'Weekdays 9 to 6.'},
  },
};

export class TestWidget extends KapElement {
  static override readonly tag = 'test-widget';
  entry: Entry | undefined;
  /** how each entry was saved */
  readonly saved: string[] = [];
  readonly notice = new Notice(this.around);

  protected override content() {
    return html`<main>
      <h2 class="head" id="title" tabindex="-1">Questions</h2>
      <form @submit=${this.#save}>
        ${this.sharing.form('note')} ${this.sharing.who('note')}
        <label class="field"><span class="label">Note a question</span><textarea class="input"></textarea></label>
        <button class="btn" type="submit">Save</button>
      </form>
      ${this.notice.render()}
      ${this.entry ? this.sharing.entry(this.entry, html`<button class="link">Edit</button>`) : ''}
      ${this.keeping.ask()}
    </main>`;
  }
  how() {
    return this.sharing.of('note');
  }
  /** As a form does it that stands in no `<form>`. */
  save() {
    this.saved.push(this.how());
    this.sharing.saved('note');
    this.requestUpdate();
  }
  readonly #save = (event: Event) => {
    event.preventDefault();
    this.save();
  };
}
TestWidget.define();

/** What something to press is called. */
function name(one: Element): string {
  return (one.getAttribute('aria-label') ?? one.textContent)!.replace(/\s+/g, ' ').trim();
}

/** What a test can see and change of a widget and its surroundings. */
export class Stage {
  readonly widget: TestWidget;
  readonly page: HTMLElement;
  /** every action that was asked for, as `name(arguments)` */
  readonly asked: string[] = [];
  /** what an action answers, by name; a function is called */
  readonly answers: Partial<Record<keyof Actions, unknown>> = {};
  readonly #program: ContextProvider<typeof programContext>;
  readonly #record: ContextProvider<typeof recordContext>;
  readonly #delivery: ContextProvider<typeof deliveryContext>;

  constructor(page: HTMLElement) {
    this.page = page;
    const actions = actionsFrom(async (name, args) => {
      this.asked.push(`${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`);
      const answer = this.answers[name];
      return typeof answer === 'function' ? answer() : answer;
    });
    this.#program = new ContextProvider(page, {context: programContext, initialValue: harbor});
    this.#record = new ContextProvider(page, {context: recordContext, initialValue: openRecord});
    this.#delivery = new ContextProvider(page, {context: deliveryContext, initialValue: waitingValues.delivery});
    new ContextProvider(page, {context: actionsContext, initialValue: actions});
    this.widget = document.createElement('test-widget') as TestWidget;
    page.append(this.widget);
  }

  async set({
    program,
    record,
    delivery,
    entry,
  }: {
    program?: Program;
    record?: Partial<RecordHead>;
    delivery?: Partial<DeliveryState>;
    entry?: Entry;
  }) {
    if (program) this.#program.setValue(program);
    if (record) this.#record.setValue({...openRecord, ...record});
    if (delivery) this.#delivery.setValue({...openDelivery, ...delivery});
    if (entry) {
      this.widget.entry = entry;
      this.widget.requestUpdate();
    }
    await this.widget.updateComplete;
    return this;
  }

  get root(): ShadowRoot {
    return this.widget.shadowRoot!;
  }

  /** Everything that can be read, in one line; help aside. */
  get text(): string {
    const kap = this.root.querySelector('.kap')!.cloneNode(true) as Element; // a copy of an element is one
    kap.querySelector('#help')?.remove();
    return kap.textContent!.replace(/\s+/g, ' ').trim();
  }

  /** The button, link, tick or summary whose words begin with these. */
  find(words: string): HTMLElement {
    const all = [...this.root.querySelectorAll<HTMLElement>('button, a, label, summary')];
    const found = all.find((one) => name(one) === words) ?? all.find((one) => name(one).startsWith(words));
    if (!found) throw new Error(`No "${words}" among ${all.map(name).join(' | ')}`);
    return found;
  }

  /** Whether there is something to press with exactly these words. */
  has(words: string): boolean {
    const all = [...this.root.querySelectorAll<HTMLElement>('button, a, label, summary')];
    return all.some((one) => name(one) === words && one.checkVisibility());
  }

  /** The words, else the classes, of what has the focus. */
  get focused(): string {
    const at = this.root.activeElement;
    return at ? (at.matches('button, a, summary') ? name(at) : at.id || at.className || at.localName) : '';
  }

  /** Presses something, and waits until what it set off is on the page. */
  async press(words: string): Promise<void> {
    this.find(words).click();
    await this.settled();
  }

  /** Lets actions answer and the widget render. */
  async settled(): Promise<void> {
    for (let i = 0; i < 8; i++) {
      await Promise.resolve();
      await this.widget.updateComplete;
    }
  }
}

/** A widget in its contexts. */
export async function stage(setting: Parameters<Stage['set']>[0] = {}): Promise<Stage> {
  const page = await fixture<HTMLElement>(html`<div lang="en-US"></div>`);
  return new Stage(page).set(setting);
}
