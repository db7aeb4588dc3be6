/** The base of every element of the suite. */
import { LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Actions, DeliveryState, Program, RecordHead } from '../journey/contexts.js';
import { type Say, type Words } from '../locale/locale.js';
import { type Part } from '../program/parts.js';
import { Around } from './around.js';
import { HelpPanel } from './help-panel.js';
import { Keeping } from './keeping.js';
import { Sharing } from './sharing.js';
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
export declare abstract class KapElement extends LitElement {
    #private;
    /** What it alone says. */
    protected static readonly words: Words;
    /** What it alone shows of the program, by default. */
    protected static readonly part: Part | undefined;
    /** A widget's own come after these: `[...KapElement.styles, styles]`. */
    static readonly styles: CSSResultGroup[];
    /**
     * Registers the element. A tag that is taken stays what it is: a second copy of the suite on a page must not throw, which
     * would take the rest of its file with it.
     */
    static define(tag?: string, registry?: CustomElementRegistry): void;
    /**
     * Hands over what the widget brings. Lit calls this when a registry asks a class for its attributes: before its first element is
     * made, however the class was registered.
     */
    protected static finalize(): void;
    /** The practice's color, for those who cannot add CSS to their page: any CSS color. */
    accent: string;
    /** The journey and the language around the element: what its parts are made with. */
    protected readonly around: Around;
    /** The controls for sharing a form's new entry, or one that is there. */
    protected readonly sharing: Sharing;
    /** Help; place {@link HelpPanel.beside} beside what is written freely, {@link HelpPanel.near} beside what was written before. */
    protected readonly help: HelpPanel;
    /** Where the record is kept and whose it is; place {@link Keeping.ask} where something was just written. */
    protected readonly keeping: Keeping;
    protected get program(): Program;
    protected get record(): RecordHead;
    protected get delivery(): DeliveryState;
    protected get actions(): Actions;
    /** Says a word of the interface. */
    protected get say(): Say;
    protected willUpdate(): void;
    protected updated(): void;
    /** The widget itself. */
    protected abstract content(): unknown;
    protected render(): TemplateResult;
}
