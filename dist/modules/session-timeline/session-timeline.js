var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var _a;
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { KapElement } from "../parts/kap-element.js";
import { whileConnected } from "../parts/listening.js";
import { deviceClock } from "../record/clock.js";
import { CalendarForm } from "./calendar-form.js";
import { Checks } from "./checks.js";
import { CompactView } from "./compact-view.js";
import { DayView } from "./day-view.js";
import { part } from "./default.en.js";
import { Head } from "./head.js";
import { IntentionView } from "./intention-view.js";
import { lightOn, noLight, roomsAfter, subjectOf } from "./light.js";
import { Plan } from "./plan.js";
import { Questions } from "./questions.js";
import { Rows } from "./rows.js";
import { SessionForm } from "./session-form.js";
import styles from "./session-timeline.styles.js";
import { changesAt, situationOf } from "./situation.js";
import { words } from "./words.en.js";
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
    static { this.tag = 'kap-session-timeline'; }
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
     * What makes a calendar file. A test puts its own in its place.
     *
     * @internal
     */
    static { this.appointments = () => import('./appointments.js'); }
    #parts;
    #head;
    #plan;
    #rows;
    #day;
    #compact;
    /** what the last look found */
    #scene;
    #light;
    /** the next look may move the light: the first one, and those after the client was away */
    #mayMove;
    /** what was looked at when the light last moved */
    #subject;
    /** where something was last written, a phase's id or `head`: there the client is asked where to keep it */
    #writtenIn;
    #timer;
    /** the date of which the console was told that it cannot be read */
    #complainedOf;
    constructor() {
        super();
        this.#parts = {
            sharing: this.sharing,
            keeping: this.keeping,
            form: new SessionForm(this.around, this.sharing),
            calendar: new CalendarForm(this.around, () => _a.appointments(), () => _a.clock.now()),
            checks: new Checks(this.around, this.sharing),
            questions: new Questions(this.around, this.sharing, this.help),
            intention: new IntentionView(this.around, this.help),
        };
        this.#head = new Head(this.around, this.#parts);
        this.#plan = new Plan(this.around);
        this.#rows = new Rows(this.around, this.#parts);
        this.#day = new DayView(this.around, this.#parts);
        this.#compact = new CompactView(this.around, this.#parts);
        this.#light = noLight;
        /** the next look may move the light: the first one, and those after the client was away */
        this.#mayMove = true;
        /** what was looked at when the light last moved */
        this.#subject = '';
        /** where something was last written, a phase's id or `head`: there the client is asked where to keep it */
        this.#writtenIn = '';
        /** the date of which the console was told that it cannot be read */
        this.#complainedOf = '';
        /** The whole way is shown, in a layout that shows a part. */
        this.whole = false;
        /** How much is shown: `full`, `compact` (fits a sidebar) or `day` (only the next step). */
        this.layout = 'full';
        /** When the session is, `YYYY-MM-DDTHH:mm`: in the practice's zone, unless it ends in `Z` or an offset. */
        this.sessionDate = '';
        /** Names that session. Without it, another date is another session. */
        this.sessionKey = '';
        /** How the medicine is taken: `lozenge`, `im`, `iv`, `nasal` or `unspecified`. */
        this.route = 'unspecified';
        /** Where the session is: `in-person` or `online`; by default what the program says. */
        this.place = '';
        /** The id of a phase that is open from the start. `#kap-phase=<id>` in the page's address opens one too. */
        this.phase = '';
        this.#ask = (place) => {
            const asked = this.#rows.open.has(this.#writtenIn) ? this.#writtenIn : 'head';
            return place === asked ? this.keeping.ask() : nothing;
        };
        this.#touched = (event) => {
            if (this.record.undecided && this.record.written)
                return; // it is asked somewhere: there it stays
            this.#writtenIn = event.target.closest('[data-place]')?.dataset['place'] ?? 'head'; // in this shadow root
        };
        /** The client comes back to this page: things may move, unless something is being written. */
        this.#wake = () => {
            if (document.hidden)
                return;
            const isWriting = this.shadowRoot?.activeElement?.matches('input:not([type=checkbox]), textarea, select');
            if (!isWriting)
                this.#mayMove = true;
            this.requestUpdate();
        };
        this.#print = (event) => {
            this.#rows.isPrinting = event.type === 'beforeprint';
            this.requestUpdate();
            this.performUpdate(); // the page is laid out as soon as this returns
        };
        whileConnected(this, (signal) => {
            this.#mayMove = true;
            document.addEventListener('visibilitychange', this.#wake, { signal });
            window.addEventListener('pageshow', this.#wake, { signal });
            window.addEventListener('beforeprint', this.#print, { signal });
            window.addEventListener('afterprint', this.#print, { signal });
        });
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        clearTimeout(this.#timer);
    }
    willUpdate() {
        super.willUpdate();
        this.#scene = this.#look();
    }
    updated() {
        super.updated();
        clearTimeout(this.#timer);
        const wait = this.#scene ? changesAt(this.#scene) - this.#scene.now : Infinity;
        if (wait < Infinity)
            this.#timer = setTimeout(() => this.requestUpdate(), Math.min(wait, 2 ** 31 - 1) + 50);
    }
    content() {
        const layout = this.whole ? 'full' : this.layout;
        const scene = this.#scene;
        if (!scene)
            return nothing; // never: there is a look before each render
        return html `<section
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
    #look() {
        const { program, record, route, place, phase, sessionDate: date, sessionKey: key } = this;
        const situation = situationOf({ date, key, route, place }, program, record, _a.clock);
        if (situation.unreadable)
            this.#complain();
        const { session, current } = situation;
        const { checks, questions, form } = this.#parts;
        checks.session = questions.session = session;
        checks.before = questions.before = current?.before;
        form.follow(situation);
        const subject = subjectOf(record, session, phase, program.phases);
        if (this.#mayMove || subject !== this.#subject)
            this.#moveLight(situation);
        this.#mayMove = false;
        this.#subject = subject;
        return { ...situation, light: this.#light };
    }
    #moveLight(situation) {
        const light = lightOn(situation);
        this.#rows.open = roomsAfter(this.#rows.open, this.#light, light, this.phase);
        this.#parts.questions.at = light.phase ?? this.program.phases[0]?.id;
        this.#light = light;
    }
    #complain() {
        if (this.#complainedOf === this.sessionDate)
            return;
        this.#complainedOf = this.sessionDate;
        console.error(`kap-session-timeline: session-date: expected a date and time such as "2026-12-03T10:00", found "${this.sessionDate}"`);
    }
    // --- the layouts
    #full(scene) {
        return html `<div class="timeline-body">
      <div class="timeline-aside">${this.#head.render(scene, this.#ask)} ${this.#plan.render(scene, true)}</div>
      <ol class="phases" aria-label=${this.say('timeline.phases')}>
        ${this.#rows.render(scene, this.#ask)}
      </ol>
      ${this.layout === 'full' ? nothing : this.#turn(false)}
    </div>`;
    }
    #dayOf(scene) {
        return this.#day.render(scene, () => this.#head.render(scene, this.#ask), this.#turn(true));
    }
    #compactOf(scene) {
        const { session } = scene;
        const head = session ? this.#head.title(session, scene, 'title') : this.#head.render(scene, this.#ask);
        return this.#compact.render(scene, html `${head} ${this.#plan.render(scene, false)}`, () => this.#show(true));
    }
    /** From a layout that shows a part to the whole way, and back. */
    #turn(whole) {
        return html `<button class="link" type="button" @click=${() => this.#show(whole)}>
      ${this.say(whole ? 'timeline.whole' : 'timeline.part')}
    </button>`;
    }
    #ask;
    // --- what the client and the page do
    #show(whole) {
        this.whole = whole;
        void this.around.show('#title');
    }
    #touched;
    /** The client comes back to this page: things may move, unless something is being written. */
    #wake;
    #print;
}
_a = KapSessionTimeline;
__decorate([
    state()
], KapSessionTimeline.prototype, "whole", void 0);
__decorate([
    property()
], KapSessionTimeline.prototype, "layout", void 0);
__decorate([
    property({ attribute: 'session-date' })
], KapSessionTimeline.prototype, "sessionDate", void 0);
__decorate([
    property({ attribute: 'session-key' })
], KapSessionTimeline.prototype, "sessionKey", void 0);
__decorate([
    property()
], KapSessionTimeline.prototype, "route", void 0);
__decorate([
    property()
], KapSessionTimeline.prototype, "place", void 0);
__decorate([
    property()
], KapSessionTimeline.prototype, "phase", void 0);
