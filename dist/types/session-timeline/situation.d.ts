/** What the clock, the record and the page say at one look: everything that is shown follows from it. */
import type { Program, RecordHead } from '../journey/contexts.js';
import type { Phase } from '../program/schema.js';
import type { Clock } from '../record/clock.js';
import { type Route } from '../record/entry.js';
import type { Whereabouts } from '../sessions/phases.js';
import type { Current, Place, Session } from '../sessions/sessions.js';
/** The element's attributes that speak of a session. */
export interface PageSays {
    readonly date: string;
    readonly key: string;
    readonly route: Route;
    readonly place: Place | '';
}
/** What a new session begins with. */
export interface Defaults {
    readonly zone: string;
    readonly own: string;
    readonly route: Route;
    readonly place?: Place | undefined;
}
/** What was found. */
export interface Situation {
    /** ms since 1970 */
    readonly now: number;
    /** the client's zone */
    readonly own: string;
    /** all sessions, by time */
    readonly sessions: readonly Session[];
    readonly current: Current | undefined;
    /** the session that is spoken of: the current one, or the last that was called off */
    readonly session: Session | undefined;
    /** where the client is on the way through it; nowhere, where it was called off */
    readonly where: Whereabouts<Phase> | undefined;
    /** the client can write here */
    readonly writable: boolean;
    readonly defaults: Defaults;
    /** the page wrote a date that cannot be read */
    readonly unreadable: boolean;
}
/** Finds the session that is spoken of, and where the client is on the way through it. */
export declare function situationOf({ date, key, route: said, place: there }: PageSays, program: Pick<Program, 'practice' | 'visit' | 'phases'>, { status, readonly, sessions: entries }: Pick<RecordHead, 'status' | 'readonly' | 'sessions'>, clock: Clock): Situation;
/** When any of it may be another by time alone, ms since 1970; Infinity for never. */
export declare function changesAt({ where, current }: Pick<Situation, 'where' | 'current'>): number;
