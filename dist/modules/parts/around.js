/** What a part knows of the element that it stands in. */
import { html } from 'lit';
import { JourneyConsumer } from "../journey/consumer.js";
import { Language } from "../locale/language.js";
import { textIn } from "../program/text.js";
/** What takes longer than this, in ms, is spoken of. */
export const patience = 1000;
/** Whose record is open: nobody's where none is. Its place may change, and its entries. */
export function whoseIs({ status, site, client, generation }) {
    return status === 'open' ? [site, client, generation].join(' ') : '';
}
/** An element's journey and language, and what follows from both. */
export class Around {
    constructor(host) {
        this.host = host;
        this.journey = new JourneyConsumer(host);
        this.language = new Language(host);
    }
    /** Says a word of the interface. */
    get say() {
        return this.language.spoken.say;
    }
    /** The language of the interface, BCP 47. */
    get lang() {
        return this.language.spoken.lang;
    }
    /** The practice's name, for a sentence. */
    get name() {
        return this.plain(this.journey.program.practice.name);
    }
    /** A program's text as a string, where markup cannot stand. */
    plain(text) {
        return text ? this.#pick(text).text : '';
    }
    /** A program's text, with its language where that is another one than around it. */
    text(text) {
        if (!text)
            return '';
        const { text: chosen, lang } = this.#pick(text);
        return lang === this.lang || this.lang.startsWith(`${lang}-`)
            ? chosen
            : html `<span lang=${lang} dir="auto">${chosen}</span>`;
    }
    #pick(text) {
        return textIn(text, this.language.asked, this.journey.program.lang);
    }
    /** Whether the focus is in here, or nowhere: while a file was on its way, somebody may have begun to write elsewhere. */
    get isHere() {
        const { activeElement, body } = document;
        return !activeElement || activeElement === body || this.hasFocus;
    }
    /** Whether the focus is in here. */
    get hasFocus() {
        return Boolean(this.host.shadowRoot?.activeElement);
    }
    /** Renders again, then moves the focus to what took the place of what had it. */
    async show(selector) {
        this.host.requestUpdate();
        await this.host.updateComplete;
        if (!selector)
            return;
        const place = this.host.renderRoot.querySelector(selector);
        place?.focus();
        // What has the focus already is not scrolled to by that.
        place?.scrollIntoView({ block: 'nearest' });
    }
}
