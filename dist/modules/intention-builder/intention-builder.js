var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var _a;
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { formatDay, formatInstant } from "../locale/format.js";
import { KapElement } from "../parts/kap-element.js";
import { Notice } from "../parts/notice.js";
import { deviceClock } from "../record/clock.js";
import { allSessions, currentSession, intentionFor, lastsBy, pageSession, sessionOf, } from "../sessions/sessions.js";
import { dayAt } from "../sessions/zones.js";
import { languageOf } from "./answers.js";
import { Card } from "./card.js";
import cardStyles from "./card.styles.js";
import styles from "./intention-builder.styles.js";
import { Looks } from "./looks.js";
import { Way } from "./way.js";
/**
 * A few quiet questions, from "I feel stuck" to one sentence to bring; then the card it becomes, and how it looks later.
 *
 * What is typed is kept on the device as it is typed. Only the intention itself can be shared, never the answers on the way to it.
 *
 * @summary From a few questions to an intention
 * @csspart base - everything inside
 */
export class KapIntentionBuilder extends KapElement {
    constructor() {
        super(...arguments);
        this.#card = new Card(this.around);
        this.#way = new Way(this.around, {
            sharing: this.sharing,
            help: this.help,
            keeping: this.keeping,
            card: this.#card,
            kept: (entry) => this.#show([entry, ...this.#intentions.filter(({ id }) => id !== entry.id)], this.#next),
        });
        this.#looks = new Looks(this.around, this.sharing, this.help);
        this.#notice = new Notice(this.around);
        /** newest first */
        this.#intentions = [];
        this.#ready = false;
        this.#sessions = [];
        this.#removing = false;
        /** When the session is, `YYYY-MM-DDTHH:mm`: in the practice's zone, unless it ends in `Z` or an offset. */
        this.sessionDate = '';
        /** Names that session. Without it, another date is another session. */
        this.sessionKey = '';
        this.#more = async () => {
            const cursor = this.#next;
            const page = await this.#notice.run(this.actions.query('intention', {}, cursor));
            if (page && this.#next === cursor)
                this.#show([...this.#intentions, ...page.entries], page.next);
        };
        /** Another tab can have written the same draft meanwhile. */
        this.#wake = () => {
            if (!document.hidden)
                void this.#way.refresh(true);
            this.requestUpdate();
        };
    }
    static { this.tag = 'kap-intention-builder'; }
    static { this.styles = [...KapElement.styles, styles, cardStyles]; }
    /** The time and the client's zone. A test puts its own in their place. */
    static { this.clock = deviceClock; }
    #card;
    #way;
    #looks;
    #notice;
    /** newest first */
    #intentions;
    #next;
    /** what was read: the record's actions and revision */
    #read;
    #ready;
    #sessions;
    #current;
    #removing;
    connectedCallback() {
        super.connectedCallback();
        this.#listen('addEventListener');
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#listen('removeEventListener');
        this.#way.stop();
    }
    willUpdate() {
        super.willUpdate();
        this.#look();
    }
    updated() {
        super.updated();
        void this.#refresh();
        void this.#way.refresh();
        if (this.#current)
            void this.#way.readAway([this.#current]);
        void this.#looks.refresh();
    }
    content() {
        return html `<section class="intention" aria-labelledby="title">${this.#view()} ${this.keeping.ask()}</section>
      ${this.#card.screen()}`;
    }
    #view() {
        const { status, readonly } = this.record;
        const writable = status === 'open' && !readonly;
        const read = this.#ready && this.#way.ready;
        if (this.#looks.about)
            return this.#looks.form(this.#wroteFor(this.#looks.about));
        if (writable && read && (this.#way.open || !this.#intentions.length))
            return this.#way.render();
        return read
            ? this.#home(writable)
            : html `<h2 class="head" id="title" tabindex="-1">${this.say('intention.title')}</h2>`;
    }
    /** What was kept: the current one, and those before it. */
    #home(writable) {
        const { say } = this;
        const current = this.#current;
        const earlier = this.#intentions.filter((one) => one !== current);
        return html `<div class="ask">
      <h2 class="head" id="title" tabindex="-1">${say('intention.title')}</h2>
      ${writable ? this.#way.offer() : nothing}
      ${current ? this.#kept(current, writable) : html `<p class="soft">${say('intention.noneYet')}</p>`}
      ${writable
            ? html `<p class="actions">
              ${this.#way.begun
                ? this.#press(say('intention.goOn'), () => this.#way.begin(), 'btn btn--primary')
                : this.#press(say(current ? 'intention.anew' : 'intention.begin'), () => this.#way.anew(), current ? 'link' : 'btn btn--primary')}
            </p>`
            : nothing}
      ${earlier.length
            ? html `<details class="earlier" @toggle=${() => this.#way.readAway(earlier)}>
              <summary class="link">${say('intention.earlier')}</summary>
              <ul class="looks">
                ${repeat(earlier, ({ id }) => id, (one) => html `<li>${this.#earlier(one)}</li>`)}
              </ul>
              ${this.#next ? this.#press(say('intention.moreIntentions'), this.#more) : nothing}
            </details>`
            : nothing}
      ${this.#next ? nothing : this.#looks.ofOthers(this.#intentions)} ${this.#notice.render()}
    </div>`;
    }
    #kept(entry, writable) {
        const { say } = this;
        const { answer, ...said } = entry.content;
        const session = sessionOf(entry, this.#sessions);
        const letGo = session && this.#today >= dayAt(session.at, _a.clock.zone());
        const lang = answer && languageOf(this.program.intention[answer], said.sentence);
        const face = { ...(session && { date: this.#for(session) }), ...said, lang, letGo };
        const ahead = session && this.#now() < session.at;
        const more = writable
            ? html `${this.#press(say(answer === 'unknown' ? 'intention.find' : 'intention.changeIt'), () => this.#way.change(entry))}
        ${this.#removal(entry)}`
            : nothing;
        return html `${this.#card.render(face)} ${this.#card.actions(face)}
      <p class="small soft">${say(ahead ? 'intention.hold' : 'intention.lightly')}</p>
      ${writable && this.#way.changing(entry)
            ? html `<p class="small soft">
              ${say('intention.left')} ${this.#press(say('intention.goOn'), () => this.#way.change(entry))}
            </p>`
            : nothing}
      ${this.sharing.entry(entry, more)} ${ahead ? nothing : this.#looksOf(entry, session)} ${this.#way.written(entry)}`;
    }
    #earlier(entry) {
        const { sentence, word, hard } = entry.content;
        return html `<p class="small soft">${this.#wroteFor(entry)}</p>
      <blockquote class="title" dir="auto">${sentence}</blockquote>
      ${word ? html `<p dir="auto">${word}</p>` : nothing}
      ${hard ? html `<p class="soft" dir="auto">${hard}</p>` : nothing} ${this.sharing.entry(entry)}
      ${this.#looksOf(entry, sessionOf(entry, this.#sessions))} ${this.#way.written(entry)}`;
    }
    /** With no session in between, what was written today looks as it did. */
    #looksOf(entry, session) {
        return this.#looks.of(entry, !session && this.#today <= entry.day);
    }
    #removal(entry) {
        const { say } = this;
        const ask = (removing) => {
            this.#removing = removing;
            return this.around.show(removing ? '#remove' : '#title');
        };
        const remove = async () => {
            this.#removing = false;
            const { actions } = this;
            await this.#notice.run(this.#way.removed(entry).then(() => actions.remove(entry.id)), entry.content.sentence);
            await this.around.show('#title');
        };
        return this.#removing
            ? html `<span id="remove" tabindex="-1">${say('intention.removeAsk')}</span> ${this.#press(say('remove'), remove)}
          ${this.#press(say('leaveIt'), () => ask(false))}`
            : this.#press(say('remove'), () => ask(true));
    }
    #press(word, work, looks = 'link') {
        return html `<button class=${looks} type="button" @click=${work}>${word}</button>`;
    }
    // --- what there is
    /** Finds the session and the intention that is for it. */
    #look() {
        const own = _a.clock.zone();
        const page = pageSession(this.sessionDate, this.sessionKey, this.program.practice.zone ?? own);
        this.#sessions = allSessions(page, this.record.sessions, 'unspecified');
        const { session, before } = currentSession(this.#sessions, this.#now(), own, lastsBy(this.program)) ?? {};
        // What is written after a session is for the next one, whichever that will be.
        const ahead = session && this.#now() < session.at + lastsBy(this.program)(session).visit ? session : undefined;
        const unnamed = (entry) => entry.session === undefined && !sessionOf(entry, this.#sessions);
        this.#current =
            (ahead ? undefined : this.#intentions.find(unnamed)) ?? intentionFor(this.#intentions, session, before);
        this.#way.current = this.#current;
        this.#way.session = ahead?.ref;
        this.#way.date = ahead && this.#for(ahead);
        this.#way.closable = this.#intentions.length > 0;
    }
    async #refresh() {
        const { actions, record } = this;
        if (record.status !== 'open') {
            if (this.#ready)
                this.#card.close();
            this.#ready = false;
            return;
        }
        if (this.#read?.[0] === actions && this.#read[1] === record.revision)
            return;
        if (this.#read?.[0] !== actions) {
            this.#intentions = [];
            this.#notice.failure = undefined;
            this.#card.close();
            this.#ready = this.#removing = false;
        }
        const read = (this.#read = [actions, record.revision]);
        const page = await actions.query('intention').catch(() => undefined); // closed meanwhile: nothing to show
        if (this.#read !== read || !page)
            return;
        this.#show(page.entries, page.next);
    }
    #show(intentions, next) {
        this.#intentions = intentions;
        this.#next = next;
        this.#ready = true;
        this.requestUpdate();
    }
    #more;
    #now() {
        return _a.clock.now();
    }
    /** The client's calendar day. */
    get #today() {
        return dayAt(this.#now(), _a.clock.zone());
    }
    /** "For Thursday, December 3" */
    #for({ at, zone }) {
        return this.say('intention.for', { date: formatInstant(at, 'day', this.around.lang, zone) });
    }
    #wroteFor(entry) {
        return entry ? this.say('intention.wrote', { date: formatDay(entry.day, 'date', this.around.lang) }) : '';
    }
    #listen(turn) {
        document[turn]('visibilitychange', this.#wake);
        window[turn]('focus', this.#wake);
    }
    /** Another tab can have written the same draft meanwhile. */
    #wake;
}
_a = KapIntentionBuilder;
__decorate([
    property({ attribute: 'session-date' })
], KapIntentionBuilder.prototype, "sessionDate", void 0);
__decorate([
    property({ attribute: 'session-key' })
], KapIntentionBuilder.prototype, "sessionKey", void 0);
