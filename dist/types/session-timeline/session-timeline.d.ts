import { KapElement } from '../parts/kap-element.js';
import type { Route } from '../record/entry.js';
import type { Place } from '../sessions/sessions.js';
import { words } from './words.en.js';
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
export declare class KapSessionTimeline extends KapElement {
    #private;
    protected static readonly words: typeof words;
    protected static readonly part: import("../program/parts.js").Part;
    static readonly styles: import("lit").CSSResultGroup[];
    /** The whole way is shown, in a layout that shows a part. */
    protected whole: boolean;
    /** How much is shown: `full`, `compact` (fits a sidebar) or `day` (only the next step). */
    layout: 'full' | 'compact' | 'day';
    /** When the session is, `YYYY-MM-DDTHH:mm`: in the practice's zone, unless it ends in `Z` or an offset. */
    sessionDate: string;
    /** Names that session. Without it, another date is another session. */
    sessionKey: string;
    /** How the medicine is taken: `lozenge`, `im`, `iv`, `nasal` or `unspecified`. */
    route: Route;
    /** Where the session is: `in-person` or `online`; by default what the program says. */
    place: Place | '';
    /** The id of a phase that is open from the start. `#kap-phase=<id>` in the page's address opens one too. */
    phase: string;
    constructor();
    disconnectedCallback(): void;
    protected willUpdate(): void;
    protected updated(): void;
    protected content(): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'kap-session-timeline': KapSessionTimeline;
    }
}
