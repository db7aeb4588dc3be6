/**
 * A calendar file (RFC 5545) of appointments.
 *
 * It says as little as it can: a calendar is often shared, and shown on locked screens. No place, no description, and no name of
 * a practice or a product: only times, and the titles that the client chose.
 */
/** One appointment. */
export interface Appointment {
    /** names it for good, see {@link uidOf}: a file with the same one changes what the calendar already holds */
    readonly uid: string;
    readonly title: string;
    /** ms since 1970; or `YYYY-MM-DDTHH:mm`, which is that time on whatever clock the client has with them */
    readonly start: number | string;
    readonly minutes: number;
    /** from 0, higher with every change */
    readonly sequence: number;
    readonly cancelled?: boolean;
    /** a signal at its start; its time stays free */
    readonly reminder?: boolean;
}
/**
 * Makes the file.
 *
 * @param appointments at least one
 * @param now when it is made, ms since 1970
 */
export declare function calendarFile(appointments: readonly Appointment[], now: number): string;
/**
 * A name for an appointment that is always the same for the same parts, and says nothing about them: a UUID of version 8
 * (RFC 9562) from a hash.
 */
export declare function uidOf(...parts: readonly string[]): string;
