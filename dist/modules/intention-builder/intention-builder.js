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
import { journeyAround } from "../journey/consumer.js";
import { formatDay, formatInstant } from "../locale/format.js";
import { holdsDanger } from "../parts/danger.js";
import { Entries } from "../parts/entries.js";
import { KapElement } from "../parts/kap-element.js";
import { Later } from "../parts/later.js";
import { whileConnected } from "../parts/listening.js";
import { Notice } from "../parts/notice.js";
import { Removal } from "../parts/removal.js";
import { deviceClock } from "../record/clock.js";
import { intentionFor, sessionOf } from "../sessions/sessions.js";
import { standing } from "../sessions/standing.js";
import { dayAt } from "../sessions/zones.js";
import { part } from "./default.en.js";
import { faceOf, plainly } from "./face.js";
import styles from "./intention-builder.styles.js";
import { Way } from "./way.js";
import { words } from "./words.en.js";
/**
 * A few quiet questions, from "I feel stuck" to one sentence to bring; then the card it becomes, and how it looks later.
 *
 * What is typed is kept on the device as it is typed. Only the intention itself can be shared, never the answers on the way to it.
 * It answers {@link KapIntentionRequest}.
 *
 * @summary From a few questions to an intention
 * @csspart base - everything inside
 */
export class KapIntentionBuilder extends KapElement {
    /** @internal */
    static { this.tag = 'kap-intention-builder'; }
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
     * Asks for the file with the card. A test puts its own in its place.
     *
     * @internal
     */
    static { this.kept = () => import('./kept.js'); }
    #way;
    #drafts;
    /** of what is listed here */
    #notice;
    /** the card, and how it looks later: who has no sentence yet needs neither */
    #kept;
    #removal;
    #intentions;
    #sessions;
    #current;
    constructor() {
        super();
        this.#way = new Way(this.around, {
            sharing: this.sharing,
            help: this.help,
            keeping: this.keeping,
            shown: (face) => this.#shown(face),
            kept: (entry) => this.#intentions.put(entry),
        });
        this.#drafts = this.#way.drafts;
        /** of what is listed here */
        this.#notice = new Notice(this.around, 'fail.done');
        /** the card, and how it looks later: who has no sentence yet needs neither */
        this.#kept = new Later(this.around, async () => {
            const { bringKept } = await _a.kept();
            return bringKept(this.around, { sharing: this.sharing, help: this.help, listed: this.#notice });
        });
        this.#removal = new Removal(this.around);
        this.#intentions = new Entries(this.around, 'intention', {
            forgotten: () => {
                this.#notice.failure = undefined;
                this.#removal.reset();
            },
        });
        this.#sessions = [];
        /** When the session is, `YYYY-MM-DDTHH:mm`: in the practice's zone, unless it ends in `Z` or an offset. */
        this.sessionDate = '';
        /** Names that session. Without it, another date is another session. */
        this.sessionKey = '';
        /** Another tab can have written the same draft meanwhile. */
        this.#wake = () => {
            if (!document.hidden)
                void this.#drafts.refresh();
            if (this.#hasSentence)
                void this.#kept.ask(); // once more, where it did not come
            this.requestUpdate();
        };
        /** The client wants to go to their intention: of the journey's builders that can be seen, one leads there. */
        this.#request = (event) => {
            const [from] = event.composedPath();
            const isOfAnother = from instanceof Element && journeyAround(from) !== journeyAround(this);
            if (event.defaultPrevented || isOfAnother || !this.checkVisibility())
                return;
            event.preventDefault();
            if (event.probe)
                return;
            this.scrollIntoView();
            this.renderRoot.querySelector('#title')?.focus({ preventScroll: true });
        };
        whileConnected(this, (signal) => {
            document.addEventListener('visibilitychange', this.#wake, { signal });
            window.addEventListener('focus', this.#wake, { signal });
            document.addEventListener('kap-intention-request', this.#request, { signal });
        });
    }
    willUpdate() {
        super.willUpdate();
        this.#look();
        if (this.#hasSentence)
            this.#kept.want();
    }
    updated() {
        super.updated();
        // Of a record that is closed, or that was another one's, nothing stays on the whole screen; nor what another tab has made of it.
        if (!this.#intentions.isRead || (this.#current && holdsDanger(this.#current.content))) {
            this.#kept.there?.card.close();
        }
    }
    content() {
        return html `<section class="intention" aria-labelledby="title">${this.#view()} ${this.keeping.ask()}</section>
      ${this.#kept.there?.card.screen()}`;
    }
    #view() {
        const { status, readonly } = this.record;
        const writable = status === 'open' && !readonly;
        const { all } = this.#intentions;
        const read = this.#intentions.isRead && this.#drafts.isRead;
        const looks = this.#kept.there?.looks;
        if (looks?.about)
            return looks.form(this.#wroteFor(looks.about));
        if (writable && read && (this.#drafts.isOpen || !all.length))
            return this.#way.render(all.length > 0);
        return read
            ? this.#home(writable)
            : html `<h2 class="head" id="title" tabindex="-1">${this.say('intention.title')}</h2>`;
    }
    /** What was kept: the current one, and those before it. */
    #home(writable) {
        const { say } = this;
        const current = this.#current;
        const { all, hasMore } = this.#intentions;
        const earlier = all.filter((one) => one !== current);
        return html `<div class="ask">
      <h2 class="head" id="title" tabindex="-1">${say('intention.title')}</h2>
      ${writable ? this.#way.offer() : nothing}
      ${current ? this.#one(current, writable) : html `<p class="soft">${say('intention.noneYet')}</p>`}
      ${writable
            ? html `<p class="actions">
              ${this.#drafts.isBegun
                ? this.#press(say('intention.goOn'), () => this.#way.begin(), 'btn btn--primary')
                : this.#press(say(current ? 'intention.anew' : 'intention.begin'), () => this.#way.anew(), current ? 'link' : 'btn btn--primary')}
            </p>`
            : nothing}
      ${earlier.length
            ? html `<details class="earlier" @toggle=${() => this.#drafts.readEarlier(earlier)}>
              <summary class="link">${say('intention.earlier')}</summary>
              <ul class="looks">
                ${repeat(earlier, ({ id }) => id, (one) => html `<li>${this.#earlier(one)}</li>`)}
              </ul>
              ${hasMore ? this.#press(say('intention.moreIntentions'), () => this.#intentions.more(this.#notice)) : nothing}
            </details>`
            : nothing}
      ${hasMore ? nothing : this.#kept.there?.looks.ofOthers(all)} ${current ? this.#removal.failure(current) : nothing}
      ${this.#notice.render()}
    </div>`;
    }
    #one(entry, writable) {
        const { say } = this;
        const { answer } = entry.content;
        const session = sessionOf(entry, this.#sessions);
        const held = !holdsDanger(entry.content);
        const letGo = session && this.#today >= dayAt(session.at, _a.clock.zone());
        const face = { ...faceOf(entry.content, this.program.intention), date: session && this.#for(session), letGo };
        const ahead = session && this.#now() < session.at;
        const more = writable
            ? html `${this.#press(say(answer === 'unknown' ? 'intention.find' : 'intention.changeIt'), () => this.#way.change(entry))}
        ${this.#remove(entry)}`
            : nothing;
        return html `${held ? nothing : html `<p class="label">${say('help.wrote')}</p>`} ${this.#shown(face)}
    ${this.#kept.there?.card.actions(face)}
    ${held
            ? html `<p class="small soft">${say(ahead ? 'intention.hold' : 'intention.lightly')}</p>`
            : this.help.near(entry.content)}
    ${writable && this.#drafts.isChanged(entry)
            ? html `<p class="small soft">
            ${say('intention.left')} ${this.#press(say('intention.goOn'), () => this.#way.change(entry))}
          </p>`
            : nothing}
    ${this.sharing.entry(entry, more)} ${ahead ? nothing : this.#looksOf(entry, session)}
    ${this.#way.written.onTheWay(this.#drafts.draftOf(entry))}`;
    }
    /** An intention on its card; plainly while that is on its way or does not come, and for good where it speaks of danger. */
    #shown(face) {
        const { there, hasFailed, ask } = this.#kept;
        if (there && !holdsDanger(face))
            return there.card.render(face);
        const coming = html `${this.#kept.render()} ${hasFailed ? this.#press(this.say('tryAgain'), ask) : nothing}`;
        return plainly(this.around, face, coming);
    }
    #earlier(entry) {
        const { sentence, word, hard } = entry.content;
        return html `<p class="small soft">${this.#wroteFor(entry)}</p>
      <blockquote class="title" dir="auto">${sentence}</blockquote>
      ${word ? html `<p dir="auto">${word}</p>` : nothing}
      ${hard ? html `<p class="soft" dir="auto">${hard}</p>` : nothing} ${this.help.near(entry.content)}
      ${this.sharing.entry(entry)} ${this.#looksOf(entry, sessionOf(entry, this.#sessions))}
      ${this.#way.written.onTheWay(this.#drafts.draftOf(entry))}`;
    }
    /** With no session in between, what was written today looks as it did. */
    #looksOf(entry, session) {
        return this.#kept.there?.looks.of(entry, !session && this.#today <= entry.day);
    }
    #remove(entry) {
        const { actions } = this;
        return this.#removal.render({
            id: entry.id,
            ask: this.say('intention.removeAsk'),
            remove: () => this.#drafts.removed(entry).then(() => actions.remove(entry.id)),
            left: '#title',
            gone: '#title',
        });
    }
    #press(word, work, looks = 'link') {
        return html `<button class=${looks} type="button" @click=${work}>${word}</button>`;
    }
    // --- what there is
    /** Kept, or written on the way. Where the record can only be read, there may be something left of one that is gone. */
    get #hasSentence() {
        const { readonly, intentions } = this.record;
        return readonly || intentions.length > 0 || this.#drafts.says().sentence !== '';
    }
    /** Finds the session and the intention that is for it. */
    #look() {
        const { sessionDate: date, sessionKey: key, program, record } = this;
        const { clock } = _a;
        const { sessions, current, ahead } = standing({ date, key, entries: record.sessions, program, clock });
        this.#sessions = sessions;
        const { all } = this.#intentions;
        const unnamed = (entry) => entry.session === undefined && !sessionOf(entry, sessions);
        this.#current = (ahead ? undefined : all.find(unnamed)) ?? intentionFor(all, current?.session, current?.before);
        this.#drafts.occasion = { current: this.#current, session: ahead?.ref, date: ahead && this.#for(ahead) };
    }
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
    /** Another tab can have written the same draft meanwhile. */
    #wake;
    /** The client wants to go to their intention: of the journey's builders that can be seen, one leads there. */
    #request;
}
_a = KapIntentionBuilder;
__decorate([
    property({ attribute: 'session-date' })
], KapIntentionBuilder.prototype, "sessionDate", void 0);
__decorate([
    property({ attribute: 'session-key' })
], KapIntentionBuilder.prototype, "sessionKey", void 0);
