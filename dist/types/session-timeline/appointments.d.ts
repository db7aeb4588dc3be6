import type { Session } from '../sessions/sessions.js';
/** What a session's appointments are called, and whose they are. */
export interface Naming {
    readonly title: string;
    readonly reminder: string;
    /** the client's zone */
    readonly own: string;
    /** whose record the session is in */
    readonly owner: string;
}
/**
 * Makes the file.
 *
 * @param minutes how long the session is
 * @param now when it is made, ms since 1970
 */
export declare function appointmentFile(session: Session, minutes: number, naming: Naming, now: number): string;
