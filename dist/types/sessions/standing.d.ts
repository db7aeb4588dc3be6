/** Where a client stands among their sessions: what every widget asks, answered once. */
import type { Clock } from '../record/clock.js';
import type { Entry, Route } from '../record/entry.js';
import type { Phase, Program } from '../program/schema.js';
import { type Whereabouts } from './phases.js';
import { type Current, type Place, type Session } from './sessions.js';
/** What the answer follows from. */
export interface StandingQuestion {
    /** `session-date`, as the page wrote it; empty for none */
    readonly date: string;
    /** `session-key`; empty for none */
    readonly key: string;
    /** what the client wrote */
    readonly entries: readonly Entry<'session'>[];
    readonly program: Pick<Program, 'practice' | 'visit' | 'phases'>;
    /** the time, and the client's zone */
    readonly clock: Clock;
    /** of a session that the page alone knows */
    readonly route?: Route;
    readonly place?: Place | undefined;
}
/** The answer. */
export interface Standing {
    /** the page wrote a date that cannot be read */
    readonly unreadable: boolean;
    /** all of them, by time */
    readonly sessions: readonly Session[];
    readonly current?: Current;
    /** the current one until its visit is over: what is written now is for it, and later for whichever comes next */
    readonly ahead?: Session;
    /** the current one's visit, from arriving to the end of the longest one, in ms since 1970 */
    readonly visit?: {
        readonly from: number;
        readonly to: number;
    };
    /** whether it is the day of the current one, as the client lives it */
    readonly isDay: boolean;
}
/** Finds where a client stands. */
export declare function standing({ date, key, entries, program, clock, route, place }: StandingQuestion): Standing;
/** Where the client is on the way through one session. */
export declare function whereaboutsIn(session: Session, program: Pick<Program, 'visit' | 'phases'>, clock: Clock): Whereabouts<Phase>;
