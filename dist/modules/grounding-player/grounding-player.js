var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var _a;
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { dropFragment, readFragment } from "../journey/fragment.js";
import { KapExerciseRequest } from "../parts/exercise-request.js";
import { KapElement } from "../parts/kap-element.js";
import { whoseIs } from "../parts/around.js";
import { Later } from "../parts/later.js";
import { whileConnected } from "../parts/listening.js";
import { device } from "../parts/voice.js";
import { deviceClock } from "../record/clock.js";
import { standing, whereaboutsIn } from "../sessions/standing.js";
import { Before } from "./before.js";
import { momentOf } from "./choosing.js";
import { ChoosingForm } from "./choosing-form.js";
import { part } from "./default.en.js";
import { isPlayable, isTimed } from "./exercises.js";
import styles from "./grounding-player.styles.js";
import { rating } from "./rating.js";
import { Settings } from "./settings.js";
import { words } from "./words.en.js";
/** The exercise of a small player that names none. */
const exerciseOfMini = 'slow-breath';
/** A second press at the same place, within so many ms and px, was meant for what stood there before: hands shake. */
const shaking = { ms: 700, px: 32 };
/** What was last opened by the page's address: one player of a page does that, once. */
let answeredAddress;
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
    static { this.tag = 'kap-grounding-player'; }
    static { this.words = words; }
    static { this.part = part; }
    static { this.styles = [...KapElement.styles, styles]; }
    /**
     * The time and the client's zone. A test puts its own in their place.
     *
     * @internal
     */
    static { this.clock = deviceClock; }
    /**
     * What comes with Start, in a file of its own. A test puts its own in its place.
     *
     * @internal
     */
    static { this.load = () => import('./doing.js'); }
    #settings;
    #choosing;
    #before;
    #doing;
    #view;
    /** where was pressed last; when, in ms of events, and by a press where the view changed last */
    #lastPress;
    #viewChange;
    /** whose record is open */
    #whose;
    /** the id of the exercise that is open, and of the one that Start was made ready for */
    #openId;
    #readyFor;
    /** an id in the page's address that no program has named yet, and what it came with */
    #inAddress;
    constructor() {
        super();
        this.#settings = new Settings(this.around, () => this.#standing.isDay);
        this.#choosing = new ChoosingForm(this.around);
        this.#before = new Before(this.around, this.#settings, this.sharing);
        this.#doing = new Later(this.around, async () => {
            const { Doing } = await _a.load();
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
        this.#view = 'choose';
        /** where was pressed last; when, in ms of events, and by a press where the view changed last */
        this.#lastPress = { x: 0, y: 0 };
        this.#viewChange = { at: -Infinity, x: 0, y: 0 };
        /** whose record is open */
        this.#whose = '';
        /** the id of the exercise that is open, and of the one that Start was made ready for */
        this.#openId = '';
        /** The id of an exercise: shows just that one. */
        this.exercise = '';
        /** `mini`: a single small row, for a sidebar or the foot of a page. */
        this.mode = '';
        /** When the session is, `YYYY-MM-DDTHH:mm`: in the practice's zone, unless it ends in `Z` or an offset. */
        this.sessionDate = '';
        /** Names that session. Without it, another date is another session. */
        this.sessionKey = '';
        /** Shows what comes before an exercise. What is played ends. */
        this.#openIt = (id) => {
            this.#openId = id;
            this.#settings.reset();
            this.#go('before');
        };
        this.#choose = () => this.#go('choose');
        /** Something else is shown: a press that waits was not meant for it, nor is one that comes too soon. */
        this.#turned = () => {
            this.#doing.forget();
            this.#viewChange = { at: performance.now(), ...this.#lastPress };
        };
        this.#start = (event) => this.#doing.press(event, (doing) => {
            const exercise = this.#exercise;
            if (exercise)
                doing.start(exercise);
        });
        // --- what others ask for
        this.#wake = () => this.requestUpdate();
        /** Drops a press that was made before somebody could see what stands there now. A script's own presses are meant. */
        this.#dropShaken = (event) => {
            const { isTrusted, timeStamp, clientX: x, clientY: y } = event;
            const { at, ...before } = this.#viewChange;
            const isNear = Math.hypot(x - before.x, y - before.y) < shaking.px;
            if (isTrusted && isNear && timeStamp - at < shaking.ms)
                return event.stopPropagation();
            this.#lastPress = { x, y };
            this.#viewChange = { at: -Infinity, x, y };
        };
        /** The way out, wherever the focus is; what is typed, and what else is open, has an Escape of its own. */
        this.#escape = (event) => {
            const [on] = event.composedPath();
            const isOthers = on instanceof Element && on.closest('input, textarea, select, dialog, [popover], [contenteditable]');
            if (event.key !== 'Escape' || event.defaultPrevented || isOthers)
                return;
            this.#doing.forget();
            this.#doing.there?.stop();
        };
        this.#request = (event) => {
            const { exercise } = event;
            if (event.defaultPrevented || !this.#known.some(({ id }) => id === exercise))
                return;
            event.preventDefault();
            this.#openIt(exercise);
            this.scrollIntoView({ block: 'nearest' });
        };
        this.#readAddress = (from) => {
            const [, id] = /^#kap-exercise=([\w-]+)$/.exec(readFragment('kap-exercise')) ?? [];
            this.#inAddress = id ? [id, from] : undefined;
            if (id)
                this.requestUpdate();
        };
        whileConnected(this, (signal) => {
            this.addEventListener('click', this.#dropShaken, { signal, capture: true });
            document.addEventListener('keydown', this.#escape, { signal });
            document.addEventListener('kap-exercise-request', this.#request, { signal });
            window.addEventListener('hashchange', this.#readAddress, { signal });
            // What may be another thing by then: the time, and the voices that the device has.
            document.addEventListener('visibilitychange', this.#wake, { signal });
            window.addEventListener('pageshow', this.#wake, { signal });
            device.synthesis?.addEventListener('voiceschanged', this.#wake, { signal });
        });
    }
    connectedCallback() {
        super.connectedCallback();
        this.#readAddress(location.href);
    }
    willUpdate() {
        super.willUpdate();
        this.#followRecord();
        this.#openFromAddress();
        this.#prepare();
    }
    /** Where the record is another client's, nothing that was rated or saved before stays. What is played goes on. */
    #followRecord() {
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
    #prepare() {
        const id = this.#exercise?.id;
        if (id === this.#readyFor)
            return;
        this.#readyFor = id;
        this.#doing.forget();
        if (id !== undefined)
            void this.#doing.ask();
    }
    content() {
        return html `<section class="player" aria-labelledby="title">${this.#show()}</section>`;
    }
    #show() {
        const doing = this.#doing.there;
        if (doing?.isShown)
            return doing.render(this.#isMini, this.#only);
        const exercise = this.#exercise;
        if (!exercise)
            return this.#choosing.render(this.#moment(), this.#settings.chosen, this.#openIt);
        const coming = this.#doing.render();
        if (this.#isMini && this.#view === 'choose')
            return [this.#mini(exercise), coming];
        return this.#before.render(exercise, this.#start, this.#only ? undefined : this.#choose, coming);
    }
    #mini(exercise) {
        // What needs a caution first, or more room, opens.
        const isReady = isTimed(exercise) && !this.#settings.isNew(exercise);
        return html `<div class="mini lit">
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
    get #isMini() {
        return this.mode === 'mini';
    }
    /** The exercises that this player can open. */
    get #known() {
        const playable = this.program.grounding.exercises.filter(isPlayable);
        const only = playable.filter(({ id }) => id === (this.exercise || (this.#isMini ? exerciseOfMini : '')));
        const [small] = this.#isMini && !this.exercise ? playable.filter(isTimed) : [];
        return only.length ? only : small ? [small] : playable;
    }
    /** Whether there is one and no other. */
    get #only() {
        return this.#known.length === 1;
    }
    get #exercise() {
        if (this.#view === 'choose' && !this.#only)
            return undefined;
        return this.#known.find(({ id }) => id === this.#openId) ?? (this.#only ? this.#known[0] : undefined);
    }
    /** Shows what comes before an exercise. What is played ends. */
    #openIt;
    #choose;
    #go(view) {
        this.#turnTo(view);
        void this.around.show('#title');
    }
    #turnTo(view) {
        this.#doing.there?.close();
        this.#view = view;
        this.#turned();
    }
    /** Something else is shown: a press that waits was not meant for it, nor is one that comes too soon. */
    #turned;
    #start;
    // --- where on the way
    get #standing() {
        const { sessionDate: date, sessionKey: key, program, record } = this;
        return standing({ date, key, entries: record.sessions, program, clock: _a.clock });
    }
    /** What exercises call this moment; nothing where no session is known. */
    #moment() {
        const { clock } = _a;
        const { current, visit } = this.#standing;
        if (!current || !visit)
            return undefined;
        const now = clock.now();
        if (now < visit.from)
            return momentOf({ id: '', part: 'before' });
        if (now >= visit.to)
            return momentOf({ id: '', part: 'after' });
        return momentOf(whereaboutsIn(current.session, this.program, clock).here.phase);
    }
    // --- what others ask for
    #wake;
    /** Drops a press that was made before somebody could see what stands there now. A script's own presses are meant. */
    #dropShaken;
    /** The way out, wherever the focus is; what is typed, and what else is open, has an Escape of its own. */
    #escape;
    #request;
    #readAddress;
    /** The program may come later than the address. */
    #openFromAddress() {
        const [id, from] = this.#inAddress ?? [];
        if (id === undefined || !this.#known.some((one) => one.id === id))
            return;
        this.#inAddress = undefined;
        if (answeredAddress === from)
            return;
        answeredAddress = from;
        dropFragment('kap-exercise'); // so that the same link works again
        this.dispatchEvent(new KapExerciseRequest(id));
    }
}
_a = KapGroundingPlayer;
__decorate([
    property()
], KapGroundingPlayer.prototype, "exercise", void 0);
__decorate([
    property()
], KapGroundingPlayer.prototype, "mode", void 0);
__decorate([
    property({ attribute: 'session-date' })
], KapGroundingPlayer.prototype, "sessionDate", void 0);
__decorate([
    property({ attribute: 'session-key' })
], KapGroundingPlayer.prototype, "sessionKey", void 0);
