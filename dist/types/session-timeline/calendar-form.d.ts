/** Takes a session to the client's own calendar, saying only what the client chose. */
import { type TemplateResult } from 'lit';
import { type Appointment } from '../interchange/calendar.js';
import type { Around } from '../parts/around.js';
import { Part, type Shown } from '../parts/part.js';
import type { Session } from '../sessions/sessions.js';
/** A session's appointments: itself, its visits, and the reminder. */
export declare function appointments(session: Session, minutes: number, own: string, owner: string, titles: {
    readonly title: string;
    readonly reminder: string;
}): Appointment[];
/** The button, and what it opens: the title, chosen before anything is made. */
export declare class CalendarForm extends Part {
    #private;
    /** @param now the time when it is pressed, ms since 1970 */
    constructor(around: Around, now: () => number);
    opener(again: boolean): TemplateResult;
    /** @param own the client's zone */
    form(session: Session, own: string): Shown;
}
