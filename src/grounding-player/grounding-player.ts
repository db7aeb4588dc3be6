import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {dropFragment, readFragment} from '../journey/fragment.ts';
import {KapExerciseRequest} from '../parts/exercise-request.ts';
import {KapElement} from '../parts/kap-element.ts';
import {whoseIs} from '../parts/around.ts';
import {Later} from '../parts/later.ts';
import {whileConnected} from '../parts/listening.ts';
import {device} from '../parts/voice.ts';
import type {Exercise} from '../program/schema.ts';
import {deviceClock, type Clock} from '../record/clock.ts';
import {standing, whereaboutsIn, type Standing} from '../sessions/standing.ts';
import {Before} from './before.ts';
import {momentOf, type Moment} from './choosing.ts';
import {ChoosingForm} from './choosing-form.ts';
import {part} from './default.en.ts';
import type {Doing} from './doing.ts';
import {isPlayable, isTimed} from './exercises.ts';
import styles from './grounding-player.styles.ts';
import {rating} from './rating.ts';
import {Settings} from './settings.ts';
import {words} from './words.en.ts';

/** What waits for a press. What comes with Start is shown in its place, as long as it is. */
type View = 'choose' | 'before';

/** The exercise of a small player that names none. */
const exerciseOfMini = 'slow-breath';

/** A second press at the same place, within so many ms and px, was meant for what stood there before: hands shake. */
const shaking = {ms: 700, px: 32};

/** What was last opened by the page's address: one player of a page does that, once. */
let answeredAddress: unknown;

/**
 * A few quiet minutes: breathing, looking around, feeling the ground. Nothing starts by itself, and one press ends it.
 *
 * It answers {@link KapExerciseRequest}, and `#kap-exercise=<id>` in the page's address.
 *
 * @summary Exercises to steady oneself
 * @fires {KapExerciseRequest} kap-exercise-request - the page's address asks for an exercise; carries its id. A player answers with `preventDefault()`
 * @csspart base - everything inside
 */
export class KapGroundingPlayer extends KapElement {
  /** @internal */
  static override readonly tag = 'kap-grounding-player';
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
   * What comes with Start, in a file of its own. A test puts its own in its place.
   *
   * @internal
   */
  static load: () => Promise<{readonly Doing: typeof Doing}> = () => import('./doing.ts');

  readonly #settings = new Settings(this.around, () => this.#standing.isDay);
  readonly #choosing = new ChoosingForm(this.around);
  readonly #before = new Before(this.around, this.#settings, this.sharing);
  readonly #doing = new Later(this.around, async () => {
    const {Doing} = await KapGroundingPlayer.load();
    return new Doing(this.around, {
      settings: this.#settings,
      sharing: this.sharing,
      help: this.help,
      keeping: this.keeping,
      rating,
      whose: () => this.#whose,
      session: () => this.#standing.current?.session.ref,
      turned: this.#turned,
      open: this.#openIt,
      leave: this.#choose,
    });
  });
  #view: View = 'choose';
  /** where was pressed last; when, in ms of events, and by a press where the view changed last */
  #lastPress = {x: 0, y: 0};
  #viewChange = {at: -Infinity, x: 0, y: 0};
  /** whose record is open */
  #whose = '';
  /** the id of the exercise that is open, and of the one that Start was made ready for */
  #openId = '';
  #readyFor: string | undefined;
  /** an id in the page's address that no program has named yet, and what it came with */
  #inAddress: readonly [id: string, from: unknown] | undefined;

  /** The id of an exercise: shows just that one. */
  @property() exercise = '';

  /** `mini`: a single small row, for a sidebar or the foot of a page. */
  @property() mode: '' | 'mini' = '';

  /** When the session is, `YYYY-MM-DDTHH:mm`: in the practice's zone, unless it ends in `Z` or an offset. */
  @property({attribute: 'session-date'}) sessionDate = '';

  /** Names that session. Without it, another date is another session. */
  @property({attribute: 'session-key'}) sessionKey = '';

  constructor() {
    super();
    whileConnected(this, (signal) => {
      this.addEventListener('click', this.#dropShaken, {signal, capture: true});
      document.addEventListener('keydown', this.#escape, {signal});
      document.addEventListener('kap-exercise-request', this.#request, {signal});
      window.addEventListener('hashchange', this.#readAddress, {signal});
      // What may be another thing by then: the time, and the voices that the device has.
      document.addEventListener('visibilitychange', this.#wake, {signal});
      window.addEventListener('pageshow', this.#wake, {signal});
      device.synthesis?.addEventListener('voiceschanged', this.#wake, {signal});
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#readAddress(location.href);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#followRecord();
    this.#openFromAddress();
    this.#prepare();
  }

  /** Where the record is another client's, nothing that was rated or saved before stays. What is played goes on. */
  #followRecord(): void {
    const whose = whoseIs(this.record);
    if (whose !== this.#whose && this.#whose) {
      this.#settings.reset();
      this.#doing.forget();
      if (!this.#doing.there?.isPlaying) {
        this.#doing.there?.close();
        this.#view = 'choose';
      }
    }
    this.#whose = whose;
  }

  /**
   * Start is there with what it starts: browsers want sound and speech to be the answer to a press. Asked for when an exercise is
   * opened, not with each render: what did not come waits for the next press.
   */
  #prepare(): void {
    const id = this.#exercise?.id;
    if (id === this.#readyFor) return;
    this.#readyFor = id;
    this.#doing.forget();
    if (id !== undefined) void this.#doing.ask();
  }

  protected override content(): TemplateResult {
    return html`<section class="player" aria-labelledby="title">${this.#show()}</section>`;
  }

  #show(): unknown {
    const doing = this.#doing.there;
    if (doing?.isShown) return doing.render(this.#isMini, this.#only);
    const exercise = this.#exercise;
    if (!exercise) return this.#choosing.render(this.#moment(), this.#settings.chosen, this.#openIt);
    const coming = this.#doing.render();
    if (this.#isMini && this.#view === 'choose') return [this.#mini(exercise), coming];
    return this.#before.render(exercise, this.#start, this.#only ? undefined : this.#choose, coming);
  }

  #mini(exercise: Exercise): TemplateResult {
    // What needs a caution first, or more room, opens.
    const isReady = isTimed(exercise) && !this.#settings.isNew(exercise);
    return html`<div class="mini lit">
      <i class="mini-shape" aria-hidden="true"></i>
      <p id="title" tabindex="-1">
        <b>${this.around.text(exercise.title)}</b><span class="small soft">${this.#settings.about(exercise)}</span>
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
    const only = playable.filter(({id}) => id === (this.exercise || (this.#isMini ? exerciseOfMini : '')));
    const [small] = this.#isMini && !this.exercise ? playable.filter(isTimed) : [];
    return only.length ? only : small ? [small] : playable;
  }

  /** Whether there is one and no other. */
  get #only(): boolean {
    return this.#known.length === 1;
  }

  get #exercise(): Exercise | undefined {
    if (this.#view === 'choose' && !this.#only) return undefined;
    return this.#known.find(({id}) => id === this.#openId) ?? (this.#only ? this.#known[0] : undefined);
  }

  /** Shows what comes before an exercise. What is played ends. */
  #openIt = (id: string): void => {
    this.#openId = id;
    this.#settings.reset();
    this.#go('before');
  };

  #choose = (): void => this.#go('choose');

  #go(view: View): void {
    this.#turnTo(view);
    void this.around.show('#title');
  }

  #turnTo(view: View): void {
    this.#doing.there?.close();
    this.#view = view;
    this.#turned();
  }

  /** Something else is shown: a press that waits was not meant for it, nor is one that comes too soon. */
  #turned = (): void => {
    this.#doing.forget();
    this.#viewChange = {at: performance.now(), ...this.#lastPress};
  };

  #start = (event: Event): void =>
    this.#doing.press(event, (doing) => {
      const exercise = this.#exercise;
      if (exercise) doing.start(exercise);
    });

  // --- where on the way

  get #standing(): Standing {
    const {sessionDate: date, sessionKey: key, program, record} = this;
    return standing({date, key, entries: record.sessions, program, clock: KapGroundingPlayer.clock});
  }

  /** What exercises call this moment; nothing where no session is known. */
  #moment(): Moment | undefined {
    const {clock} = KapGroundingPlayer;
    const {current, visit} = this.#standing;
    if (!current || !visit) return undefined;
    const now = clock.now();
    if (now < visit.from) return momentOf({id: '', part: 'before'});
    if (now >= visit.to) return momentOf({id: '', part: 'after'});
    return momentOf(whereaboutsIn(current.session, this.program, clock).here.phase);
  }

  // --- what others ask for

  #wake = (): void => this.requestUpdate();

  /** Drops a press that was made before somebody could see what stands there now. A script's own presses are meant. */
  #dropShaken = (event: MouseEvent): void => {
    const {isTrusted, timeStamp, clientX: x, clientY: y} = event;
    const {at, ...before} = this.#viewChange;
    const isNear = Math.hypot(x - before.x, y - before.y) < shaking.px;
    if (isTrusted && isNear && timeStamp - at < shaking.ms) return event.stopPropagation();
    this.#lastPress = {x, y};
    this.#viewChange = {at: -Infinity, x, y};
  };

  /** The way out, wherever the focus is; what is typed, and what else is open, has an Escape of its own. */
  #escape = (event: KeyboardEvent): void => {
    const [on] = event.composedPath();
    const isOthers =
      on instanceof Element && on.closest('input, textarea, select, dialog, [popover], [contenteditable]');
    if (event.key !== 'Escape' || event.defaultPrevented || isOthers) return;
    this.#doing.forget();
    this.#doing.there?.stop();
  };

  #request = (event: KapExerciseRequest): void => {
    const {exercise} = event;
    if (event.defaultPrevented || !this.#known.some(({id}) => id === exercise)) return;
    event.preventDefault();
    this.#openIt(exercise);
    this.scrollIntoView({block: 'nearest'});
  };

  #readAddress = (from: unknown): void => {
    const [, id] = /^#kap-exercise=([\w-]+)$/.exec(readFragment('kap-exercise')) ?? [];
    this.#inAddress = id ? [id, from] : undefined;
    if (id) this.requestUpdate();
  };

  /** The program may come later than the address. */
  #openFromAddress(): void {
    const [id, from] = this.#inAddress ?? [];
    if (id === undefined || !this.#known.some((one) => one.id === id)) return;
    this.#inAddress = undefined;
    if (answeredAddress === from) return;
    answeredAddress = from;
    dropFragment('kap-exercise'); // so that the same link works again
    this.dispatchEvent(new KapExerciseRequest(id));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-grounding-player': KapGroundingPlayer;
  }
}
