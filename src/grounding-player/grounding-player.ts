import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {KapExerciseRequest} from '../parts/exercise-request.ts';
import {KapElement} from '../parts/kap-element.ts';
import {device} from '../parts/voice.ts';
import type {Exercise} from '../program/schema.ts';
import {deviceClock, type Clock} from '../record/clock.ts';
import {
  allSessions,
  currentSession,
  earlyMinutes,
  lastsBy,
  livedDay,
  pageSession,
  type Session,
} from '../sessions/sessions.ts';
import {After} from './after.ts';
import {Before} from './before.ts';
import {momentOf, type Moment} from './choosing.ts';
import {ChoosingForm, isPlayable} from './choosing-form.ts';
import {steadyClock} from './clock.ts';
import {part} from './default.en.ts';
import {isTimed} from './exercises.ts';
import styles from './grounding-player.styles.ts';
import pacerStyles from './pacer.styles.ts';
import {Playing, prepareSound} from './playing.ts';
import {Preferences} from './preferences.ts';
import {words} from './words.en.ts';

/** `choose` and `before` wait; nothing but a press leads to `playing`. */
type View = 'choose' | 'before' | 'playing' | 'stopped' | 'after';

const minute = 60_000;
/** The exercise of a small player that names none. */
const usual = 'slow-breath';

/** A second press at the same place, within so many ms and px, was meant for what stood there before: hands shake. */
const shaking = {ms: 700, px: 32};

/** What was last opened by the page's address: one player of a page does that, once. */
let answered: unknown;

/**
 * A few quiet minutes: breathing, looking around, feeling the ground. Nothing starts by itself, and one press ends it.
 *
 * It answers {@link KapExerciseRequest}, and `#kap-exercise=<id>` in the page's address.
 *
 * @summary Exercises to steady oneself
 * @csspart base - everything inside
 */
export class KapGroundingPlayer extends KapElement {
  static override readonly tag = 'kap-grounding-player';
  protected static override readonly words: typeof words = words;
  protected static override readonly part = part;
  static override readonly styles = [...KapElement.styles, pacerStyles, styles];
  /** The time and the client's zone. A test puts its own in their place. */
  static clock: Clock = deviceClock;
  /** What an exercise goes by, in ms. A test puts its own in its place. */
  static steady: () => number = steadyClock(() => performance.now(), Date.now);

  readonly #preferences = new Preferences(this.around);
  readonly #choosing = new ChoosingForm(this.around);
  readonly #before = new Before(this.around, this.#preferences, this.sharing, () => this.#isDay());
  readonly #after = new After(this.around, this.sharing, this.help, this.keeping);
  readonly #playing = new Playing(this.around, this.#preferences, this.#before, {
    now: () => KapGroundingPlayer.steady(),
    finished: () => this.#end('after'),
    stopped: () => this.#stop(),
  });
  #view: View = 'choose';
  /** where was pressed last; when, in ms of events, and by a press where the view changed last */
  #pressed = {x: 0, y: 0};
  #changed = {at: -Infinity, x: 0, y: 0};
  /** whose record is open, and whose was when the exercise began */
  #whose = '';
  #startedBy = '';
  /** the id of the exercise that is open */
  #open = '';
  /** an id in the page's address that no program has named yet, and what it came with */
  #wanted: readonly [id: string, from: unknown] | undefined;

  /** The id of an exercise: shows just that one. */
  @property() exercise = '';

  /** `mini`: a single small row, for a sidebar or the foot of a page. */
  @property() mode = '';

  /** When the session is, `YYYY-MM-DDTHH:mm`: in the practice's zone, unless it ends in `Z` or an offset. */
  @property({attribute: 'session-date'}) sessionDate = '';

  /** Names that session. Without it, another date is another session. */
  @property({attribute: 'session-key'}) sessionKey = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen('addEventListener');
    this.#want(location.href);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listen('removeEventListener');
    if (this.#view === 'playing') this.#view = 'stopped';
    this.#playing.stop();
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#look();
    this.#openWanted();
    if (this.#view === 'playing') this.#playing.look();
    this.#after.session = this.#current()?.ref;
  }

  protected override updated(): void {
    super.updated();
    if (this.#view === 'playing') this.#playing.follow();
    void this.#preferences.refresh();
    void this.#after.refresh();
  }

  /** Where the record is another client's, nothing that was rated or saved before stays. What is played goes on. */
  #look(): void {
    const {status, site, client, generation} = this.record;
    const whose = status === 'open' ? [site, client, generation].join(' ') : '';
    if (whose !== this.#whose && this.#whose) {
      this.#before.reset();
      this.#after.reset();
      if (this.#view !== 'playing') this.#view = 'choose';
    }
    this.#whose = whose;
  }

  protected override content(): TemplateResult {
    return html`<section class="player" aria-labelledby="title">${this.#show()}</section>`;
  }

  /** Drops a press that was made before somebody could see what stands there now. A script's own presses are meant. */
  readonly #steady = {
    handleEvent: (event: MouseEvent): void => {
      const {isTrusted, timeStamp, clientX: x, clientY: y} = event;
      const {at, ...before} = this.#changed;
      const isNear = Math.hypot(x - before.x, y - before.y) < shaking.px;
      if (isTrusted && isNear && timeStamp - at < shaking.ms) return event.stopPropagation();
      this.#pressed = {x, y};
      this.#changed = {at: -Infinity, x, y};
    },
  };

  #show(): unknown {
    const exercise = this.#exercise;
    // What is played stands until it ends, also where the program no longer has it: its way out is here.
    if (this.#view === 'playing') {
      return this.#isMini && this.#playing.isTimed ? this.#playing.mini() : this.#playing.render();
    }
    if (this.#view === 'stopped') {
      const again = () => this.#openIt(exercise?.id ?? '');
      const save = this.#playing.isWorth && this.#canSave ? () => this.#go('after') : undefined;
      const others = this.#only ? undefined : () => this.#go('choose');
      return this.#after.stopped({goOn: this.#goOn, again, save, others}, this.#before.distress !== undefined);
    }
    if (this.#view === 'after' && this.#playing.exercise) {
      const {exercise: played, done} = this.#playing;
      const again = () => (this.#isMini ? this.#go('choose') : this.#openIt(played.id));
      const ways = {goOn: this.#goOn, again, others: this.#only ? undefined : () => this.#go('choose')};
      const about = this.#before.about(played);
      return this.#after.render(played, about, done, this.#before.distress, this.#canSave, ways);
    }
    if (!exercise) return this.#choosing.render(this.#moment(), this.#preferences.now, (id) => this.#openIt(id));
    if (this.#isMini && this.#view === 'choose') return this.#mini(exercise);
    void prepareSound();
    return this.#before.render(exercise, this.#start, this.#only ? undefined : () => this.#go('choose'));
  }

  #mini(exercise: Exercise): TemplateResult {
    // What needs a caution first, or more room, opens.
    const isReady = isTimed(exercise) && !this.#before.isNew(exercise);
    return html`<div class="mini lit">
      <i class="mini-shape" aria-hidden="true"></i>
      <p id="title" tabindex="-1">
        <b>${this.around.text(exercise.title)}</b><span class="small soft">${this.#before.about(exercise)}</span>
      </p>
      <button class="btn" type="button" @click=${isReady ? this.#start : () => this.#openIt(exercise.id)}>
        ${this.say('player.start')}
      </button>
    </div>`;
  }

  // --- which exercise

  get #isMini(): boolean {
    return this.mode === 'mini';
  }

  /** The exercises that this player can open. */
  get #known(): readonly Exercise[] {
    const playable = this.program.grounding.exercises.filter(isPlayable);
    const only = playable.filter(({id}) => id === (this.exercise || (this.#isMini ? usual : '')));
    const [small] = this.#isMini && !this.exercise ? playable.filter(isTimed) : [];
    return only.length ? only : small ? [small] : playable;
  }

  /** Whether there is one and no other. */
  get #only(): boolean {
    return this.#known.length === 1;
  }

  get #exercise(): Exercise | undefined {
    if (this.#view === 'choose' && !this.#only) return undefined;
    return this.#known.find(({id}) => id === this.#open) ?? (this.#only ? this.#known[0] : undefined);
  }

  /** Shows what comes before an exercise. What is played ends. */
  #openIt(id: string): void {
    if (this.#view === 'playing') this.#playing.stop();
    this.#open = id;
    this.#before.reset();
    this.#after.reset();
    this.#go('before');
  }

  #go(view: View): void {
    this.#turnTo(view);
    void this.around.show(view === 'playing' ? '.stage, .mini' : '#title').then(() => {
      // On a low screen it begins at its top, where the cue is.
      const stage = this.renderRoot.querySelector('.stage');
      stage?.scrollIntoView({block: stage.clientHeight > innerHeight ? 'start' : 'nearest'});
    });
  }

  #turnTo(view: View): void {
    this.#view = view;
    this.#changed = {at: performance.now(), ...this.#pressed};
  }

  /** By time, or by the device: the focus moves only if it was here. Somebody may be writing elsewhere. */
  #end(view: View): void {
    this.#turnTo(view);
    void this.around.show(this.shadowRoot?.activeElement ? '#title' : undefined);
  }

  /** What was played while another client's record was open is not for this one. */
  get #canSave(): boolean {
    const {status, readonly} = this.record;
    return status === 'open' && !readonly && this.#startedBy === this.#whose;
  }

  #goOn = (): void => this.#play(() => this.#playing.goOn());

  #start = (): void => {
    const exercise = this.#exercise;
    if (!exercise) return;
    this.#after.reset();
    this.#startedBy = this.#whose;
    this.#play(() => this.#playing.start(exercise));
  };

  #play(begin: () => void): void {
    begin();
    this.#go('playing');
  }

  #stop(): void {
    if (this.#view !== 'playing') return;
    this.#playing.stop();
    this.#end('stopped');
  }

  // --- where on the way

  #sessions(): readonly Session[] {
    const zone = this.program.practice.zone ?? KapGroundingPlayer.clock.zone();
    const page = pageSession(this.sessionDate, this.sessionKey, zone);
    return allSessions(page, this.record.sessions, 'unspecified');
  }

  #current(): Session | undefined {
    const {clock} = KapGroundingPlayer;
    return currentSession(this.#sessions(), clock.now(), clock.zone(), lastsBy(this.program))?.session;
  }

  /** Whether it is the day of a session, as the client lives it: then no breath is held. */
  #isDay(): boolean {
    const session = this.#current();
    const {clock} = KapGroundingPlayer;
    return Boolean(session && livedDay(session.at, clock.zone()) === livedDay(clock.now(), clock.zone()));
  }

  /**
   * What exercises call this moment; nothing where no session is known. By the middle of the provider's ranges, since it is a
   * guess; a visit is over when the longest one is.
   */
  #moment(): Moment | undefined {
    const session = this.#current();
    if (!session) return undefined;
    const now = KapGroundingPlayer.clock.now();
    const {phases} = this.program;
    const days = phases.filter(({part}) => part === 'day');
    let at = session.at - earlyMinutes(phases) * minute;
    if (now < at) return momentOf({id: '', part: 'before'});
    for (const phase of days) {
      const {min, max} = phase.minutes?.[session.route] ?? {min: 0, max: 0};
      at += ((min + max) / 2) * minute;
      if (now < at) return momentOf(phase);
    }
    const [last] = days.slice(-1);
    if (last && now < session.at + lastsBy(this.program)(session).visit) return momentOf(last);
    return momentOf({id: '', part: 'after'});
  }

  // --- what others ask for

  #listen(turn: 'addEventListener' | 'removeEventListener'): void {
    document[turn]('visibilitychange', this.#wake);
    this[turn]('click', this.#steady as EventListenerObject, true); // its type follows from the event's name
    document[turn]('keydown', this.#escape as EventListener); // as above
    device.synthesis?.[turn]('voiceschanged', this.#wake);
    document[turn]('kap-exercise-request', this.#request);
    window[turn]('pageshow', this.#wake);
    window[turn]('hashchange', this.#want);
  }

  #wake = (): void => this.requestUpdate();

  /** The way out, wherever the focus is; what is typed, and what else is open, has an Escape of its own. */
  #escape = (event: KeyboardEvent): void => {
    const [on] = event.composedPath();
    const isOthers =
      on instanceof Element && on.closest('input, textarea, select, dialog, [popover], [contenteditable]');
    if (event.key === 'Escape' && !event.defaultPrevented && !isOthers) this.#stop();
  };

  #request = (event: Event): void => {
    const {exercise} = event as KapExerciseRequest; // the name is that event's alone
    if (event.defaultPrevented || !this.#known.some(({id}) => id === exercise)) return;
    event.preventDefault();
    this.#openIt(exercise);
    this.scrollIntoView({block: 'nearest'});
  };

  #want = (from: unknown): void => {
    const [, id] = /^#kap-exercise=([\w-]+)$/.exec(location.hash) ?? [];
    this.#wanted = id ? [id, from] : undefined;
    if (id) this.requestUpdate();
  };

  /** The program may come later than the address. */
  #openWanted(): void {
    const [id, from] = this.#wanted ?? [];
    if (id === undefined || !this.#known.some((one) => one.id === id)) return;
    this.#wanted = undefined;
    if (answered === from) return;
    answered = from;
    // So that the same link works again.
    history.replaceState(history.state, '', location.pathname + location.search);
    this.dispatchEvent(new KapExerciseRequest(id));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-grounding-player': KapGroundingPlayer;
  }
}
