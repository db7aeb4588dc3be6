import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {KapElement} from '../parts/kap-element.ts';
import {whileConnected} from '../parts/listening.ts';
import {deviceClock, type Clock} from '../record/clock.ts';
import type {Route} from '../record/entry.ts';
import type {Place} from '../sessions/sessions.ts';
import type * as Appointments from './appointments.ts';
import {CalendarForm} from './calendar-form.ts';
import {Checks} from './checks.ts';
import {CompactView} from './compact-view.ts';
import {DayView} from './day-view.ts';
import {part} from './default.en.ts';
import {Head} from './head.ts';
import {IntentionView} from './intention-view.ts';
import {lightOn, noLight, roomsAfter, subjectOf, type Light, type Scene} from './light.ts';
import {Plan} from './plan.ts';
import {Questions} from './questions.ts';
import {Rows} from './rows.ts';
import {SessionForm} from './session-form.ts';
import styles from './session-timeline.styles.ts';
import {changesAt, situationOf, type Situation} from './situation.ts';
import type {AskIn, Parts} from './view.ts';
import {words} from './words.en.ts';

/**
 * The whole way through a session, from preparing for it to the weeks after, with a light on where the client is now.
 *
 * The date comes from the page or from the client. Everything a client writes here is kept in the journey around it.
 *
 * @summary The way through a session, and where you are on it
 * @fires {KapExerciseRequest} kap-exercise-request - the client wants to open an exercise; carries its id. A player answers with `preventDefault()`
 * @fires {KapIntentionRequest} kap-intention-request - the client wants to go to their intention; with `probe` it only asks whether there is a way. A builder that can be seen answers with `preventDefault()`
 * @csspart base - everything inside
 */
export class KapSessionTimeline extends KapElement {
  /** @internal */
  static override readonly tag = 'kap-session-timeline';
  protected static override readonly words: typeof words = words;
  protected static override readonly part = part;
  static override readonly styles = [...KapElement.styles, styles];
  /**
   * The time and the client's zone. A test puts its own in their place.
   *
   * @internal
   */
  static clock: Clock = deviceClock;
  /**
   * What makes a calendar file. A test puts its own in its place.
   *
   * @internal
   */
  static appointments: () => Promise<typeof Appointments> = () => import('./appointments.ts');

  readonly #parts: Parts = {
    sharing: this.sharing,
    keeping: this.keeping,
    form: new SessionForm(this.around, this.sharing),
    calendar: new CalendarForm(
      this.around,
      () => KapSessionTimeline.appointments(),
      () => KapSessionTimeline.clock.now(),
    ),
    checks: new Checks(this.around, this.sharing),
    questions: new Questions(this.around, this.sharing, this.help),
    intention: new IntentionView(this.around, this.help),
  };
  readonly #head = new Head(this.around, this.#parts);
  readonly #plan = new Plan(this.around);
  readonly #rows = new Rows(this.around, this.#parts);
  readonly #day = new DayView(this.around, this.#parts);
  readonly #compact = new CompactView(this.around, this.#parts);

  /** what the last look found */
  #scene: Scene | undefined;
  #light: Light = noLight;
  /** the next look may move the light: the first one, and those after the client was away */
  #mayMove = true;
  /** what was looked at when the light last moved */
  #subject = '';
  /** where something was last written, a phase's id or `head`: there the client is asked where to keep it */
  #writtenIn = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** the date of which the console was told that it cannot be read */
  #complainedOf = '';

  /** The whole way is shown, in a layout that shows a part. */
  @state() protected whole = false;

  /** How much is shown: `full`, `compact` (fits a sidebar) or `day` (only the next step). */
  @property() layout: 'full' | 'compact' | 'day' = 'full';

  /** When the session is, `YYYY-MM-DDTHH:mm`: in the practice's zone, unless it ends in `Z` or an offset. */
  @property({attribute: 'session-date'}) sessionDate = '';

  /** Names that session. Without it, another date is another session. */
  @property({attribute: 'session-key'}) sessionKey = '';

  /** How the medicine is taken: `lozenge`, `im`, `iv`, `nasal` or `unspecified`. */
  @property() route: Route = 'unspecified';

  /** Where the session is: `in-person` or `online`; by default what the program says. */
  @property() place: Place | '' = '';

  /** The id of a phase that is open from the start. `#kap-phase=<id>` in the page's address opens one too. */
  @property() phase = '';

  constructor() {
    super();
    whileConnected(this, (signal) => {
      this.#mayMove = true;
      document.addEventListener('visibilitychange', this.#wake, {signal});
      window.addEventListener('pageshow', this.#wake, {signal});
      window.addEventListener('beforeprint', this.#print, {signal});
      window.addEventListener('afterprint', this.#print, {signal});
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#scene = this.#look();
  }

  protected override updated(): void {
    super.updated();
    clearTimeout(this.#timer);
    const wait = this.#scene ? changesAt(this.#scene) - this.#scene.now : Infinity;
    if (wait < Infinity) this.#timer = setTimeout(() => this.requestUpdate(), Math.min(wait, 2 ** 31 - 1) + 50);
  }

  protected override content(): unknown {
    const layout = this.whole ? 'full' : this.layout;
    const scene = this.#scene;
    if (!scene) return nothing; // never: there is a look before each render
    return html`<section
      class="timeline"
      aria-labelledby="title"
      @focusin=${this.#touched}
      @pointerdown=${this.#touched}
    >
      ${layout === 'day' ? this.#dayOf(scene) : layout === 'compact' ? this.#compactOf(scene) : this.#full(scene)}
    </section>`;
  }

  // --- where the client is

  /** Finds the session and the phase, and moves the light where it may move. */
  #look(): Scene {
    const {program, record, route, place, phase, sessionDate: date, sessionKey: key} = this;
    const situation = situationOf({date, key, route, place}, program, record, KapSessionTimeline.clock);
    if (situation.unreadable) this.#complain();
    const {session, current} = situation;
    const {checks, questions, form} = this.#parts;
    checks.session = questions.session = session;
    checks.before = questions.before = current?.before;
    form.follow(situation);

    const subject = subjectOf(record, session, phase, program.phases);
    if (this.#mayMove || subject !== this.#subject) this.#moveLight(situation);
    this.#mayMove = false;
    this.#subject = subject;
    return {...situation, light: this.#light};
  }

  #moveLight(situation: Situation): void {
    const light = lightOn(situation);
    this.#rows.open = roomsAfter(this.#rows.open, this.#light, light, this.phase);
    this.#parts.questions.at = light.phase ?? this.program.phases[0]?.id;
    this.#light = light;
  }

  #complain(): void {
    if (this.#complainedOf === this.sessionDate) return;
    this.#complainedOf = this.sessionDate;
    console.error(
      `kap-session-timeline: session-date: expected a date and time such as "2026-12-03T10:00", found "${this.sessionDate}"`,
    );
  }

  // --- the layouts

  #full(scene: Scene): TemplateResult {
    return html`<div class="timeline-body">
      <div class="timeline-aside">${this.#head.render(scene, this.#ask)} ${this.#plan.render(scene, true)}</div>
      <ol class="phases" aria-label=${this.say('timeline.phases')}>
        ${this.#rows.render(scene, this.#ask)}
      </ol>
      ${this.layout === 'full' ? nothing : this.#turn(false)}
    </div>`;
  }

  #dayOf(scene: Scene): TemplateResult {
    return this.#day.render(scene, () => this.#head.render(scene, this.#ask), this.#turn(true));
  }

  #compactOf(scene: Scene): TemplateResult {
    const {session} = scene;
    const head = session ? this.#head.title(session, scene, 'title') : this.#head.render(scene, this.#ask);
    return this.#compact.render(scene, html`${head} ${this.#plan.render(scene, false)}`, () => this.#show(true));
  }

  /** From a layout that shows a part to the whole way, and back. */
  #turn(whole: boolean): TemplateResult {
    return html`<button class="link" type="button" @click=${() => this.#show(whole)}>
      ${this.say(whole ? 'timeline.whole' : 'timeline.part')}
    </button>`;
  }

  #ask: AskIn = (place) => {
    const asked = this.#rows.open.has(this.#writtenIn) ? this.#writtenIn : 'head';
    return place === asked ? this.keeping.ask() : nothing;
  };

  // --- what the client and the page do

  #show(whole: boolean): void {
    this.whole = whole;
    void this.around.show('#title');
  }

  #touched = (event: Event): void => {
    if (this.record.undecided && this.record.written) return; // it is asked somewhere: there it stays
    this.#writtenIn = (event.target as Element).closest<HTMLElement>('[data-place]')?.dataset['place'] ?? 'head'; // in this shadow root
  };

  /** The client comes back to this page: things may move, unless something is being written. */
  #wake = (): void => {
    if (document.hidden) return;
    const isWriting = this.shadowRoot?.activeElement?.matches('input:not([type=checkbox]), textarea, select');
    if (!isWriting) this.#mayMove = true;
    this.requestUpdate();
  };

  #print = (event: Event): void => {
    this.#rows.isPrinting = event.type === 'beforeprint';
    this.requestUpdate();
    this.performUpdate(); // the page is laid out as soon as this returns
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-session-timeline': KapSessionTimeline;
  }
}
