/** Takes a session to the client's own calendar, saying only what the client chose. */
import { type TemplateResult } from 'lit';
import type { Around } from '../parts/around.js';
import { Part, type Shown } from '../parts/part.js';
import type { Session } from '../sessions/sessions.js';
import type * as Appointments from './appointments.js';
/** The button, and what it opens: the title, chosen before anything is made. */
export declare class CalendarForm extends Part {
    #private;
    /**
     * @param load brings what makes the file
     * @param now the time when it is made, ms since 1970
     */
    constructor(around: Around, load: () => Promise<typeof Appointments>, now: () => number);
    opener(again: boolean): TemplateResult;
    /** @param own the client's zone */
    form(session: Session, own: string): Shown;
}
