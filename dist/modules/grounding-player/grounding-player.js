var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var _a;
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { KapExerciseRequest } from "../parts/exercise-request.js";
import { KapElement } from "../parts/kap-element.js";
import { deviceClock } from "../record/clock.js";
import { allSessions, currentSession, earlyMinutes, lastsBy, pageSession } from "../sessions/sessions.js";
import { After } from "./after.js";
import { Before } from "./before.js";
import { momentOf } from "./choosing.js";
import { ChoosingForm, isPlayable } from "./choosing-form.js";
import { steadyClock } from "./clock.js";
import { isTimed } from "./exercises.js";
import styles from "./grounding-player.styles.js";
import pacerStyles from "./pacer.styles.js";
import { Playing } from "./playing.js";
import { Preferences } from "./preferences.js";
const minute = 60_000;
/** The exercise of a small player that names none. */
const usual = 'slow-breath';
/** What was last opened by the page's address: one player of a page does that, once. */
let answered;
/**
 * A few quiet minutes: breathing, looking around, feeling the ground. Nothing starts by itself, and one press ends it.
 *
 * It answers {@link KapExerciseRequest}, and `#kap-exercise=<id>` in the page's address.
 *
 * @summary Exercises to steady oneself
 * @csspart base - everything inside
 */
export class KapGroundingPlayer extends KapElement {
    constructor() {
        super(...arguments);
        this.#preferences = new Preferences(this.around);
        this.#choosing = new ChoosingForm(this.around);
        this.#before = new Before(this.around, this.#preferences, this.sharing);
        this.#after = new After(this.around, this.sharing, this.help, this.keeping);
        this.#playing = new Playing(this.around, this.#preferences, this.#before, {
            now: () => _a.steady(),
            finished: () => this.#end('after'),
            stopped: () => this.#stop(),
        });
        this.#view = 'choose';
        /** whose record is open */
        this.#whose = '';
        /** the id of the exercise that is open */
        this.#open = '';
        /** The id of an exercise: shows just that one. */
        this.exercise = '';
        /** `mini`: a single small row, for a sidebar or the foot of a page. */
        this.mode = '';
        /** When the session is, `YYYY-MM-DDTHH:mm`: in the practice's zone, unless it ends in `Z` or an offset. */
        this.sessionDate = '';
        /** Names that session. Without it, another date is another session. */
        this.sessionKey = '';
        this.#goOn = () => this.#play(() => this.#playing.goOn());
        this.#start = () => {
            const exercise = this.#exercise;
            if (!exercise)
                return;
            this.#after.reset();
            this.#play(() => this.#playing.start(exercise));
        };
        this.#wake = () => this.requestUpdate();
        this.#request = (event) => {
            const { exercise } = event; // the name is that event's alone
            if (event.defaultPrevented || !this.#known.some(({ id }) => id === exercise))
                return;
            event.preventDefault();
            this.#openIt(exercise);
            this.scrollIntoView({ block: 'nearest' });
        };
        this.#want = (from) => {
            const [, id] = /^#kap-exercise=([\w-]+)$/.exec(location.hash) ?? [];
            this.#wanted = id ? [id, from] : undefined;
            if (id)
                this.requestUpdate();
        };
    }
    static { this.tag = 'kap-grounding-player'; }
    static { this.styles = [...KapElement.styles, pacerStyles, styles]; }
    /** The time and the client's zone. A test puts its own in their place. */
    static { this.clock = deviceClock; }
    /** What an exercise goes by, in ms. A test puts its own in its place. */
    static { this.steady = steadyClock(() => performance.now(), Date.now); }
    #preferences;
    #choosing;
    #before;
    #after;
    #playing;
    #view;
    /** whose record is open */
    #whose;
    /** the id of the exercise that is open */
    #open;
    /** an id in the page's address that no program has named yet, and what it came with */
    #wanted;
    connectedCallback() {
        super.connectedCallback();
        this.#listen('addEventListener');
        this.#want(location.href);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#listen('removeEventListener');
        if (this.#view === 'playing')
            this.#view = 'stopped';
        this.#playing.stop();
    }
    willUpdate() {
        super.willUpdate();
        this.#look();
        this.#openWanted();
        if (this.#view === 'playing')
            this.#playing.look();
        this.#after.session = this.#current()?.ref;
    }
    updated() {
        super.updated();
        if (this.#view === 'playing')
            this.#playing.follow();
        void this.#preferences.refresh();
    }
    /** Where the record is another client's, nothing that was rated or saved before stays. What is played goes on. */
    #look() {
        const { status, site, client, generation } = this.record;
        const whose = status === 'open' ? [site, client, generation].join(' ') : '';
        if (whose !== this.#whose && this.#whose) {
            this.#before.reset();
            this.#after.reset();
            if (this.#view !== 'playing')
                this.#view = 'choose';
        }
        this.#whose = whose;
        this.#before.isDay = this.#moment()?.part === 'day';
    }
    content() {
        return html `<section class="player" aria-labelledby="title">${this.#show()}</section>`;
    }
    #show() {
        const exercise = this.#exercise;
        // What is played stands until it ends, also where the program no longer has it: its way out is here.
        if (this.#view === 'playing') {
            return this.#isMini && this.#playing.isTimed ? this.#playing.mini() : this.#playing.render();
        }
        if (this.#view === 'stopped') {
            const again = () => this.#openIt(exercise?.id ?? '');
            const save = this.#playing.isWorth && this.record.status === 'open' ? () => this.#go('after') : undefined;
            const others = this.#only ? again : () => this.#go('choose');
            return this.#after.stopped({ goOn: this.#goOn, again, save: exercise && save, others });
        }
        if (!exercise)
            return this.#choosing.render(this.#moment(), this.#preferences.now, (id) => this.#openIt(id));
        const others = this.#only ? undefined : () => this.#go('choose');
        const again = () => this.#openIt(exercise.id);
        switch (this.#view) {
            case 'after': {
                const { done } = this.#playing;
                const about = this.#before.about(exercise);
                return this.#after.render(exercise, about, done, this.#before.distress, { goOn: this.#goOn, again, others });
            }
            default:
                return this.#isMini && this.#view === 'choose'
                    ? this.#mini(exercise)
                    : this.#before.render(exercise, this.#start, others);
        }
    }
    #mini(exercise) {
        // What needs a caution first, or more room, opens.
        const isReady = isTimed(exercise) && !this.#before.isNew(exercise);
        return html `<div class="mini lit">
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
    get #isMini() {
        return this.mode === 'mini';
    }
    /** The exercises that this player can open. */
    get #known() {
        const playable = this.program.grounding.exercises.filter(isPlayable);
        const only = playable.filter(({ id }) => id === (this.exercise || (this.#isMini ? usual : '')));
        return only.length ? only : playable;
    }
    /** Whether there is one and no other. */
    get #only() {
        return this.#known.length === 1;
    }
    get #exercise() {
        if (this.#view === 'choose' && !this.#only)
            return undefined;
        return this.#known.find(({ id }) => id === this.#open) ?? (this.#only ? this.#known[0] : undefined);
    }
    /** Shows what comes before an exercise. What is played ends. */
    #openIt(id) {
        if (this.#view === 'playing')
            this.#playing.stop();
        this.#open = id;
        this.#before.reset();
        this.#after.reset();
        this.#go('before');
    }
    #go(view) {
        this.#view = view;
        void this.around.show(view === 'playing' ? '.stage, .mini' : '#title');
    }
    /** By time, or by the device: the focus moves only if it was here. Somebody may be writing elsewhere. */
    #end(view) {
        this.#view = view;
        void this.around.show(this.shadowRoot?.activeElement ? '#title' : undefined);
    }
    #goOn;
    #start;
    #play(begin) {
        begin();
        this.#go('playing');
    }
    #stop() {
        if (this.#view !== 'playing')
            return;
        this.#playing.stop();
        this.#end('stopped');
    }
    // --- where on the way
    #sessions() {
        const zone = this.program.practice.zone ?? _a.clock.zone();
        const page = pageSession(this.sessionDate, this.sessionKey, zone);
        return allSessions(page, this.record.sessions, 'unspecified');
    }
    #current() {
        const { clock } = _a;
        return currentSession(this.#sessions(), clock.now(), clock.zone(), lastsBy(this.program))?.session;
    }
    /** What exercises call this moment; nothing where no session is known. By the middle of the provider's ranges: it is a guess. */
    #moment() {
        const session = this.#current();
        if (!session)
            return undefined;
        const now = _a.clock.now();
        const { phases } = this.program;
        const days = phases.filter(({ part }) => part === 'day');
        let at = session.at - earlyMinutes(phases) * minute;
        if (now < at)
            return momentOf({ id: '', part: 'before' });
        for (const phase of days) {
            const { min, max } = phase.minutes?.[session.route] ?? { min: 0, max: 0 };
            at += ((min + max) / 2) * minute;
            if (now < at)
                return momentOf(phase);
        }
        return momentOf({ id: '', part: 'after' });
    }
    // --- what others ask for
    #listen(turn) {
        document[turn]('visibilitychange', this.#wake);
        document[turn]('kap-exercise-request', this.#request);
        window[turn]('pageshow', this.#wake);
        window[turn]('hashchange', this.#want);
    }
    #wake;
    #request;
    #want;
    /** The program may come later than the address. */
    #openWanted() {
        const [id, from] = this.#wanted ?? [];
        if (id === undefined || !this.#known.some((one) => one.id === id))
            return;
        this.#wanted = undefined;
        if (answered === from)
            return;
        answered = from;
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
