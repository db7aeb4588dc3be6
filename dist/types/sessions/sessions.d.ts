/**
 * The sessions a client has: what the page says and what the client wrote, put together, and which of them is the current one.
 */
import type { Entry, Content, Route } from '../record/entry.js';
import type { Phase, Program } from '../program/schema.js';
export type Place = 'in-person' | 'online';
export type Visit = Content<'session'>['visits'][number];
/** When the page says a session is. */
export interface PageSession {
    /** `session-key`, or a name made of its date */
    readonly key: string;
    /** ms since 1970 */
    readonly at: number;
    /** wall-clock time in `zone` */
    readonly start: string;
    /** the practice's zone */
    readonly zone: string;
}
/** One session, as it stands. */
export interface Session extends Omit<PageSession, 'key'> {
    /** what entries that belong to it name: the page's key, else the id of its entry */
    readonly ref: string;
    /** the page's name for it */
    readonly key?: string;
    readonly route: Route;
    readonly place?: Place | undefined;
    readonly cancelled: boolean;
    /** how often it was moved or called off; the calendar file's SEQUENCE */
    readonly sequence: number;
    readonly visits: readonly Visit[];
    /** what the client wrote, once something of it was set or changed */
    readonly entry?: Entry<'session'>;
    /** the page's own time for it, where the client's is another */
    readonly page?: PageSession;
}
/**
 * Reads `session-date` and `session-key`.
 *
 * @param zone the practice's, in which a date without an offset is meant
 * @returns undefined where there is no date or none that can be read
 */
export declare function pageSession(date: string | null | undefined, key: string | null | undefined, zone: string): PageSession | undefined;
/**
 * All sessions, by time. The client's word stands over the page's, where it names the page's key, or has no key and the same time.
 * Of two entries for one key the newest has it, and the other stands for itself, so that nothing a client wrote is hidden.
 */
export declare function allSessions(page: PageSession | undefined, entries: readonly Entry<'session'>[], route: Route, place?: Place): Session[];
/**
 * Whether a note or a checklist belongs to a session. One without a name was written while no session was known: the first one
 * takes it, whenever that is, so that nothing goes out of sight when its date is set late.
 *
 * @param before the session before this one
 */
export declare function belongsTo(entry: Pick<Entry, 'session' | 'day'>, session: Session | undefined, before?: Session): boolean;
/** What tells which session an entry is for. */
type Placed = Pick<Entry, 'session' | 'day' | 'at' | 'zone'>;
/**
 * The session that an intention is for: the one it names, called off or not. One without a name is for the first one planned
 * after it was written; undefined until there is one.
 *
 * @param sessions by time
 */
export declare function sessionOf(entry: Placed, sessions: readonly Session[]): Session | undefined;
/**
 * The intention that is for a session; where no session is known, the newest.
 *
 * @param entries newest first
 * @param before the planned session before this one
 */
export declare function intentionFor<E extends Placed>(entries: readonly E[], session: Session | undefined, before?: Session): E | undefined;
/** Integration lasts to this day after a session. */
export declare const lastDay = 14;
/** A stretch of time in which one session is the current one. */
export interface Current {
    readonly session: Session;
    /** the one before it that is not called off */
    readonly before?: Session;
    /** that one, while its integration goes on beside the preparation for this one */
    readonly beside?: Session;
    /** the next one that is not called off */
    readonly next?: Session;
    /** when the answer may be another one, ms since 1970; Infinity for never */
    readonly until: number;
}
/** The client's morning of a day: what happens before it belongs to the night of the day before. */
export declare function morningOf(date: string, zone: string): number;
/** The day that a client would say an instant belongs to: the night counts to the evening before. */
export declare function livedDay(instant: number, zone: string): string;
/** How many minutes before its start a session's day begins: the earliest arrival. */
export declare function earlyMinutes(phases: readonly Readonly<{
    part: string;
    early?: number | undefined;
}>[]): number;
/** About how long a phase of the day takes by this route, in minutes. */
export declare function middle({ minutes }: Pick<Phase, 'minutes'>, route: Route): number;
/**
 * How long a session lasts from its start, and how long before it the client arrives, by the program, in ms.
 *
 * It is over when the longest visit is, and no phase of it lies behind that: nobody is told that they are through while they
 * may still be in it.
 */
export declare function lastsBy({ visit, phases }: Pick<Program, 'visit' | 'phases'>): ({ route }: Pick<Session, "route">) => {
    readonly visit: number;
    readonly early: number;
};
/**
 * The current session.
 *
 * Where sessions lie closer than 14 days, the next one is current from the second day after the last. Else the last one is
 * current to its fourteenth day, or to three days before the next, which by then wants its own preparation. In any case a
 * session is current from the morning of its own day, as soon as the one before it is over.
 *
 * @param lasts ms from the start of a session to its end, and from arriving to its start
 * @param zone the client's
 */
export declare function currentSession(sessions: readonly Session[], now: number, zone: string, lasts: (session: Session) => {
    readonly visit: number;
    readonly early: number;
}): Current | undefined;
export {};
