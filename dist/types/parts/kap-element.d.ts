/** The base of every element of the suite. */
import { LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Actions, DeliveryState, Program, RecordHead } from '../journey/contexts.js';
import type { Say } from '../locale/locale.js';
import { Around } from './around.js';
import { HelpPanel } from './help-panel.js';
import { Keeping } from './keeping.js';
import { Sharing } from './sharing.js';
/**
 * An element with its theme, its language and its journey. It shows {@link content}, and below it the line with help.
 *
 * @csspart base - everything inside
 */
export declare abstract class KapElement extends LitElement {
    #private;
    /** The tag it is usually known by. */
    static readonly tag: string;
    /** A widget's own come after these: `[...KapElement.styles, styles]`. */
    static readonly styles: CSSResultGroup[];
    /**
     * Registers the element. A tag that is taken stays what it is: a second copy of the suite on a page must not throw, which
     * would take the rest of its file with it.
     */
    static define(tag?: string, registry?: CustomElementRegistry): void;
    /** The practice's color, for those who cannot add CSS to their page: any CSS color. */
    accent: string;
    /** The journey and the language around the element: what its parts are made with. */
    protected readonly around: Around;
    /** Where the record is kept and whose it is; place {@link Keeping.ask} where something was just written. */
    protected readonly keeping: Keeping;
    /** The controls for sharing a form's new entry, or one that is there. */
    protected readonly sharing: Sharing;
    /** Help; place {@link HelpPanel.beside} beside what is written freely. */
    protected readonly help: HelpPanel;
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
