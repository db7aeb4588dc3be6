import { type TemplateResult } from 'lit';
import { KapElement } from '../parts/kap-element.js';
import { type Clock } from '../record/clock.js';
import { type Route } from '../record/entry.js';
import { type Place } from '../sessions/sessions.js';
/**
 * The whole way through a session, from preparing for it to the weeks after, with a light on where the client is now.
 *
 * The date comes from the page or from the client. Everything a client writes here is kept in the journey around it.
 *
 * @summary The way through a session, and where you are on it
 * @fires {KapExerciseRequest} kap-exercise-request - the client wants to open an exercise; carries its id. A player answers with `preventDefault()`
 * @csspart base - everything inside
 */
export declare class KapSessionTimeline extends KapElement {
    #private;
    static readonly tag = "kap-session-timeline";
    static readonly styles: import("lit").CSSResultGroup[];
    /** The time and the client's zone. A test puts its own in their place. */
    static clock: Clock;
    /** The whole way is shown, in a layout that shows a part. */
    protected whole: boolean;
    /** All of it is shown, for paper. */
    protected printing: boolean;
    /** The exercise that nobody opened. */
    protected unanswered: string;
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
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(): void;
    protected updated(): void;
    protected content(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'kap-session-timeline': KapSessionTimeline;
    }
}
