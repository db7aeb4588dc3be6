import { type TemplateResult } from 'lit';
import { KapElement } from '../parts/kap-element.js';
import { words } from './words.en.js';
/**
 * A few quiet minutes: breathing, looking around, feeling the ground. Nothing starts by itself, and one press ends it.
 *
 * It answers {@link KapExerciseRequest}, and `#kap-exercise=<id>` in the page's address.
 *
 * @summary Exercises to steady oneself
 * @fires {KapExerciseRequest} kap-exercise-request - the page's address asks for an exercise; carries its id. A player answers with `preventDefault()`
 * @csspart base - everything inside
 */
export declare class KapGroundingPlayer extends KapElement {
    #private;
    protected static readonly words: typeof words;
    protected static readonly part: import("../program/parts.js").Part;
    static readonly styles: import("lit").CSSResultGroup[];
    /** The id of an exercise: shows just that one. */
    exercise: string;
    /** `mini`: a single small row, for a sidebar or the foot of a page. */
    mode: '' | 'mini';
    /** When the session is, `YYYY-MM-DDTHH:mm`: in the practice's zone, unless it ends in `Z` or an offset. */
    sessionDate: string;
    /** Names that session. Without it, another date is another session. */
    sessionKey: string;
    constructor();
    connectedCallback(): void;
    protected willUpdate(): void;
    protected content(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'kap-grounding-player': KapGroundingPlayer;
    }
}
