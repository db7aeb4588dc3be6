import { type TemplateResult } from 'lit';
import { KapElement } from '../parts/kap-element.js';
import { words } from './words.en.js';
/**
 * A few quiet questions, from "I feel stuck" to one sentence to bring; then the card it becomes, and how it looks later.
 *
 * What is typed is kept on the device as it is typed. Only the intention itself can be shared, never the answers on the way to it.
 * It answers {@link KapIntentionRequest}.
 *
 * @summary From a few questions to an intention
 * @csspart base - everything inside
 */
export declare class KapIntentionBuilder extends KapElement {
    #private;
    protected static readonly words: typeof words;
    protected static readonly part: import("../program/parts.js").Part;
    static readonly styles: import("lit").CSSResultGroup[];
    /** When the session is, `YYYY-MM-DDTHH:mm`: in the practice's zone, unless it ends in `Z` or an offset. */
    sessionDate: string;
    /** Names that session. Without it, another date is another session. */
    sessionKey: string;
    constructor();
    protected willUpdate(): void;
    protected updated(): void;
    protected content(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'kap-intention-builder': KapIntentionBuilder;
    }
}
