import type { Around } from '../parts/around.js';
import type { HelpPanel } from '../parts/help-panel.js';
import { Notice } from '../parts/notice.js';
import { Part, type Shown } from '../parts/part.js';
import type { Sharing } from '../parts/sharing.js';
import { type Session } from '../sessions/sessions.js';
/** An element's questions. */
export declare class Questions extends Part {
    #private;
    session: Session | undefined;
    before: Session | undefined;
    /** the phase whose field is there; at the others a button moves it to them */
    at: string | undefined;
    protected notice: Notice;
    constructor(around: Around, sharing: Sharing, help: HelpPanel);
    /** The questions of a phase, and the field for another one. */
    render(phase: string): Shown;
}
