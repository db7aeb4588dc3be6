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
import { device } from "../parts/voice.js";
import { deviceClock } from "../record/clock.js";
import { allSessions, currentSession, earlyMinutes, lastsBy, livedDay, pageSession, } from "../sessions/sessions.js";
import { After } from "./after.js";
import { Before } from "./before.js";
import { momentOf } from "./choosing.js";
import { ChoosingForm, isPlayable } from "./choosing-form.js";
import { steadyClock } from "./clock.js";
import { isTimed } from "./exercises.js";
import styles from "./grounding-player.styles.js";
import pacerStyles from "./pacer.styles.js";
import { Playing, prepareSound } from "./playing.js";
import { Preferences } from "./preferences.js";
const minute = 60_000;
/** The exercise of a small player that names none. */
const usual = 'slow-breath';
/** A second press at the same place, within so many ms and px, was meant for what stood there before: hands shake. */
const shaking = { ms: 700, px: 32 };
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
        this.#before = new Before(this.around, this.#preferences, this.sharing, () => this.#isDay());
        this.#after = new After(this.around, this.sharing, this.help, this.keeping);
        this.#playing = new Playing(this.around, this.#preferences, this.#before, {
            now: () => _a.steady(),
            finished: () => this.#end('after'),
            stopped: () => this.#stop(),
        });
        this.#view = 'choose';
        /** where was pressed last; when, in ms of events, and by a press where the view changed last */
        this.#pressed = { x: 0, y: 0 };
        this.#changed = { at: -Infinity, x: 0, y: 0 };
        /** whose record is open, and whose was when the exercise began */
        this.#whose = '';
        this.#startedBy = '';
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
        /** Drops a press that was made before somebody could see what stands there now. A script's own presses are meant. */
        this.#steady = {
            handleEvent: (event) => {
                const { isTrusted, timeStamp, clientX: x, clientY: y } = event;
                const { at, ...before } = this.#changed;
                const isNear = Math.hypot(x - before.x, y - before.y) < shaking.px;
                if (isTrusted && isNear && timeStamp - at < shaking.ms)
                    return event.stopPropagation();
                this.#pressed = { x, y };
                this.#changed = { at: -Infinity, x, y };
            },
        };
        this.#goOn = () => this.#play(() => this.#playing.goOn());
        this.#start = () => {
            const exercise = this.#exercise;
            if (!exercise)
                return;
            this.#after.reset();
            this.#startedBy = this.#whose;
            this.#play(() => this.#playing.start(exercise));
        };
        this.#wake = () => this.requestUpdate();
        /** The way out, wherever the focus is; what is typed, and what else is open, has an Escape of its own. */
        this.#escape = (event) => {
            const [on] = event.composedPath();
            const isOthers = on instanceof Element && on.closest('input, textarea, select, dialog, [popover], [contenteditable]');
            if (event.key === 'Escape' && !event.defaultPrevented && !isOthers)
                this.#stop();
        };
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
    /** where was pressed last; when, in ms of events, and by a press where the view changed last */
    #pressed;
    #changed;
    /** whose record is open, and whose was when the exercise began */
    #whose;
    #startedBy;
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
        void this.#after.refresh();
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
    }
    content() {
        return html `<section class="player" aria-labelledby="title">${this.#show()}</section>`;
    }
    /** Drops a press that was made before somebody could see what stands there now. A script's own presses are meant. */
    #steady;
    #show() {
        const exercise = this.#exercise;
        // What is played stands until it ends, also where the program no longer has it: its way out is here.
        if (this.#view === 'playing') {
            return this.#isMini && this.#playing.isTimed ? this.#playing.mini() : this.#playing.render();
        }
        if (this.#view === 'stopped') {
            const again = () => this.#openIt(exercise?.id ?? '');
            const save = this.#playing.isWorth && this.#canSave ? () => this.#go('after') : undefined;
            const others = this.#only ? undefined : () => this.#go('choose');
            return this.#after.stopped({ goOn: this.#goOn, again, save, others }, this.#before.distress !== undefined);
        }
        if (this.#view === 'after' && this.#playing.exercise) {
            const { exercise: played, done } = this.#playing;
            const again = () => (this.#isMini ? this.#go('choose') : this.#openIt(played.id));
            const ways = { goOn: this.#goOn, again, others: this.#only ? undefined : () => this.#go('choose') };
            const about = this.#before.about(played);
            return this.#after.render(played, about, done, this.#before.distress, this.#canSave, ways);
        }
        if (!exercise)
            return this.#choosing.render(this.#moment(), this.#preferences.now, (id) => this.#openIt(id));
        if (this.#isMini && this.#view === 'choose')
            return this.#mini(exercise);
        void prepareSound();
        return this.#before.render(exercise, this.#start, this.#only ? undefined : () => this.#go('choose'));
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
        this.#turnTo(view);
        void this.around.show(view === 'playing' ? '.stage, .mini' : '#title').then(() => {
            // On a low screen it begins at its top, where the cue is.
            const stage = this.renderRoot.querySelector('.stage');
            stage?.scrollIntoView({ block: stage.clientHeight > innerHeight ? 'start' : 'nearest' });
        });
    }
    #turnTo(view) {
        this.#view = view;
        this.#changed = { at: performance.now(), ...this.#pressed };
    }
    /** By time, or by the device: the focus moves only if it was here. Somebody may be writing elsewhere. */
    #end(view) {
        this.#turnTo(view);
        void this.around.show(this.shadowRoot?.activeElement ? '#title' : undefined);
    }
    /** What was played while another client's record was open is not for this one. */
    get #canSave() {
        const { status, readonly } = this.record;
        return status === 'open' && !readonly && this.#startedBy === this.#whose;
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
    /** Whether it is the day of a session, as the client lives it: then no breath is held. */
    #isDay() {
        const session = this.#current();
        const { clock } = _a;
        return Boolean(session && livedDay(session.at, clock.zone()) === livedDay(clock.now(), clock.zone()));
    }
    /**
     * What exercises call this moment; nothing where no session is known. By the middle of the provider's ranges, since it is a
     * guess; a visit is over when the longest one is.
     */
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
        const [last] = days.slice(-1);
        if (last && now < session.at + lastsBy(this.program)(session).visit)
            return momentOf(last);
        return momentOf({ id: '', part: 'after' });
    }
    // --- what others ask for
    #listen(turn) {
        document[turn]('visibilitychange', this.#wake);
        this[turn]('click', this.#steady, true); // its type follows from the event's name
        document[turn]('keydown', this.#escape); // as above
        device.synthesis?.[turn]('voiceschanged', this.#wake);
        document[turn]('kap-exercise-request', this.#request);
        window[turn]('pageshow', this.#wake);
        window[turn]('hashchange', this.#want);
    }
    #wake;
    /** The way out, wherever the focus is; what is typed, and what else is open, has an Escape of its own. */
    #escape;
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
        // So that the same link works again.
        history.replaceState(history.state, '', location.pathname + location.search);
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
