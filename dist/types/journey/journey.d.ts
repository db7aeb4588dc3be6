import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Transport } from '../delivery/http.js';
import type { ProgramProblem } from '../program/problem.js';
import { type TokenSource } from './runtime.js';
import type { StorageChoice } from './opening.js';
/** A part of the program document is wrong. The default stands in for that part; the client sees nothing of it. */
export declare class KapProgramError extends Event {
    /** what is wrong, where, and what would be right */
    readonly problems: readonly ProgramProblem[];
    constructor(problems: readonly ProgramProblem[]);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'kap-program-error': KapProgramError;
    }
    interface HTMLElementTagNameMap {
        'kap-journey': KapJourney;
    }
}
/**
 * One client's way through a course of treatment: configuration in, contexts out. Stands around the widgets, or with `page`
 * anywhere on the page and serves all of it.
 *
 * It shows nothing itself. It keeps the record on the device, and posts what the client shares to the endpoint, if there is one.
 *
 * @summary Configuration for the widgets on a page
 * @slot - the widgets, and the program as `<script type="application/json">`
 * @fires {KapProgramError} kap-program-error - a part of the program document is wrong
 */
export declare class KapJourney extends LitElement {
    #private;
    static styles: import("lit").CSSResult;
    /** Serves the whole page. The tags can stand anywhere on it. */
    page: boolean;
    /** The URL of the program, or the document itself. A `<script type="application/json">` child stands in where there is neither. */
    program: string | object | undefined;
    /** The address that shared entries are posted to. Without it nothing is ever sent. */
    endpoint: string | undefined;
    /** Where a personal link's code is exchanged; by default the endpoint's sibling `enrolments`. */
    enrolments: string | undefined;
    /** `same-origin` or `include` where the endpoint needs cookies; by default none are sent. */
    credentials: 'omit' | 'same-origin' | 'include';
    /** Where the record is kept: `device`, `tab`, or as the client answers. */
    storage: StorageChoice;
    /** Names the site where several origins share a record; a URI without query or fragment. */
    site: string | undefined;
    /** The page signs its clients in: nothing is opened until `client` is set, and null closes it. */
    signin: boolean;
    /** The accent color, for those who cannot add CSS. */
    accent: string | undefined;
    /** With `signin`: whose record it is, by the provider's own reference. Setting it drops the token. */
    client: string | null | undefined;
    /** With `signin`: the bearer token for the endpoint, or a function that gets one for a client. */
    token: TokenSource | undefined;
    /** Sends in place of `fetch`. */
    transport: Transport | undefined;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected render(): TemplateResult;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(changed: PropertyValues<this>): void;
}
