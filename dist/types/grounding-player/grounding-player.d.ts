import { type TemplateResult } from 'lit';
import { KapElement } from '../parts/kap-element.js';
import { type Clock } from '../record/clock.js';
/**
 * A few quiet minutes: breathing, looking around, feeling the ground. Nothing starts by itself, and one press ends it.
 *
 * It answers {@link KapExerciseRequest}, and `#kap-exercise=<id>` in the page's address.
 *
 * @summary Exercises to steady oneself
 * @csspart base - everything inside
 */
export declare class KapGroundingPlayer extends KapElement {
    #private;
    static readonly tag = "kap-grounding-player";
    static readonly styles: import("lit").CSSResultGroup[];
    /** The time and the client's zone. A test puts its own in their place. */
    static clock: Clock;
    /** What an exercise goes by, in ms. A test puts its own in its place. */
    static steady: () => number;
    /** The id of an exercise: shows just that one. */
    exercise: string;
    /** `mini`: a single small row, for a sidebar or the foot of a page. */
    mode: string;
    /** When the session is, `YYYY-MM-DDTHH:mm`: in the practice's zone, unless it ends in `Z` or an offset. */
    sessionDate: string;
    /** Names that session. Without it, another date is another session. */
    sessionKey: string;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(): void;
    protected updated(): void;
    protected content(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'kap-grounding-player': KapGroundingPlayer;
    }
}
