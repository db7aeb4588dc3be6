var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
/** The base of every element of the suite. */
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { bringWords } from "../locale/locale.js";
import { bringDefault } from "../program/parts.js";
import { setAccent } from "../theme/accent.js";
import { base } from "../theme/base.js";
import { buttons } from "../theme/buttons.js";
import { fields } from "../theme/fields.js";
import { tokens } from "../theme/tokens.js";
import { Around } from "./around.js";
import { HelpPanel } from "./help-panel.js";
import { Keeping } from "./keeping.js";
import partStyles from "./parts.styles.js";
import { Sharing } from "./sharing.js";
/**
 * An element with its theme, its language and its journey. It shows {@link content}, and below it the line with help.
 *
 * @csspart base - everything inside
 * @cssproperty {<color>} --kap-accent - your color; every other is derived from it
 * @cssproperty {<family-name>#} --kap-font - the font; by default the page's
 * @cssproperty {<length>} --kap-font-size - the size of text, which headings and small print follow
 * @cssproperty {<length>} --kap-radius - the corners of surfaces; controls have two thirds of it
 * @cssproperty {<number>} --kap-density - the space between things: below 1 it is tighter, above wider
 * @cssproperty {<color>} --kap-surface - what a widget stands on; `transparent` lets the page show through
 * @cssproperty {<length>} --kap-padding - the space around what is in a widget; `0` where the page shows through
 * @cssproperty {<length>} --kap-card-padding - the space inside a card
 * @cssproperty {<length>} --kap-button-radius - the corners of buttons
 * @cssproperty {<length>} --kap-field-radius - the corners of fields
 * @cssproperty {<color>} --kap-color-ink - text
 * @cssproperty {<color>} --kap-color-soft - quieter text
 * @cssproperty {<color>} --kap-color-edge - the edge of what can be pressed or filled in
 * @cssproperty {<color>} --kap-color-line - a line between things
 * @cssproperty {<color>} --kap-color-wash - what is under the pointer
 * @cssproperty {<color>} --kap-color-lit - fields, and the card that matters now
 * @cssproperty {<color>} --kap-color-accent - links, ticks, and the one button to press first
 * @cssproperty {<color>} --kap-color-on-accent - text on that button
 */
export class KapElement extends LitElement {
    constructor() {
        super(...arguments);
        this.#focused = null;
        /** The practice's color, for those who cannot add CSS to their page: any CSS color. */
        this.accent = '';
        /** The journey and the language around the element: what its parts are made with. */
        this.around = new Around(this);
        /** The controls for sharing a form's new entry, or one that is there. */
        this.sharing = new Sharing(this.around);
        /** Help; place {@link HelpPanel.beside} beside what is written freely, {@link HelpPanel.near} beside what was written before. */
        this.help = new HelpPanel(this.around);
        /** Where the record is kept and whose it is; place {@link Keeping.ask} where something was just written. */
        this.keeping = new Keeping(this.around, this.help);
    }
    /** What it alone says. */
    static { this.words = {}; }
    /** A widget's own come after these: `[...KapElement.styles, styles]`. */
    static { this.styles = [tokens, base, buttons, fields, partStyles]; }
    /**
     * Registers the element. A tag that is taken stays what it is: a second copy of the suite on a page must not throw, which
     * would take the rest of its file with it.
     */
    static define(tag = this.tag, registry = customElements) {
        if (registry.get(tag))
            return;
        const itself = this; // this base is abstract; what is registered is not
        // A class can be registered once: under another name than its own, one of its own stands for it.
        registry.define(tag, tag === this.tag ? itself : class extends itself {
        });
    }
    /**
     * Hands over what the widget brings. Lit calls this when a registry asks a class for its attributes: before its first element is
     * made, however the class was registered.
     */
    static finalize() {
        super.finalize();
        bringWords(this.words);
        if (this.part)
            bringDefault(this.part);
    }
    #focused;
    get program() {
        return this.around.journey.program;
    }
    get record() {
        return this.around.journey.record;
    }
    get delivery() {
        return this.around.journey.delivery;
    }
    get actions() {
        return this.around.journey.actions;
    }
    /** Says a word of the interface. */
    get say() {
        return this.around.say;
    }
    willUpdate() {
        this.#focused = this.shadowRoot?.activeElement ?? null;
    }
    updated() {
        // What had the focus is gone: the title stands for what took its place.
        if (this.#focused && !this.#focused.isConnected && !this.shadowRoot?.activeElement) {
            this.renderRoot.querySelector('#title')?.focus({ preventScroll: true });
        }
        const inside = this.renderRoot.querySelector('.kap');
        if (inside)
            setAccent(inside, this.accent);
    }
    render() {
        const { lang, language, journey } = this.around;
        const { notLive, disclaimer } = journey.program;
        return html `<div class="kap" part="base" lang=${lang} dir=${language.dir}>
      ${this.keeping.status()} ${this.content()} ${this.sharing.changed()}
      <div class="foot">
        <p>${this.around.text(notLive)}</p>
        ${this.help.button()} ${this.keeping.panel(this.sharing.all())}
        <p>${this.around.text(disclaimer)}</p>
      </div>
      ${this.help.render()}
    </div>`;
    }
}
__decorate([
    property()
], KapElement.prototype, "accent", void 0);
