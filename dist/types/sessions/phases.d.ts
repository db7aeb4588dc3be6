/**
 * Where a client is on the way through one session: a function of the program, the session and the time alone.
 *
 * Nobody knows how long a phase takes for one person. What is computed here is the middle of the provider's ranges; whoever shows
 * it says "about".
 */
import type { Route } from '../record/entry.js';
import type { Phase } from '../program/schema.js';
/** What this computation reads of a program's phase. */
export type PlanPhase = Pick<Phase, 'id' | 'part' | 'minutes' | 'early' | 'days'>;
/** A phase with its place in time. */
export interface Stretch<P extends PlanPhase = PlanPhase> {
    readonly phase: P;
    /** about when it begins, ms since 1970; -Infinity for the first */
    readonly from: number;
    /** about when it ends, ms since 1970; Infinity for the last */
    readonly to: number;
    readonly state: 'past' | 'here' | 'to-come';
}
/**
 * What the client is likely here for: `before`, the evening before (`eve`), `day` (until it is over), `after`, and `over` when the
 * days of integration have passed too.
 */
export type Moment = 'before' | 'eve' | 'day' | 'after' | 'over';
/** Where the client is. */
export interface Whereabouts<P extends PlanPhase = PlanPhase> {
    readonly stretches: readonly Stretch<P>[];
    readonly here: Stretch<P>;
    readonly moment: Moment;
    /** calendar days from the client's today to the session: 5 is in five days, -3 three days ago */
    readonly days: number;
    /** when any of this may change, ms since 1970; never later than the next midnight */
    readonly until: number;
}
/**
 * Finds where a client is at `now`. Exactly one phase is `here`, always: before the first begins it is the first, after the last
 * has ended it is the last. A phase never begins before the one in front of it; one without any length is passed over.
 *
 * Days are the client's own and begin at 4 in the morning: a session that runs past midnight has its evening that same night.
 *
 * @param phases in the order in which they happen, at least one
 * @param at the session's start, ms since 1970
 * @param zone the client's
 * @param visit ms from the session's start for which it is never over, however short its phases are: see {@link lastsBy}
 */
export declare function whereabouts<P extends PlanPhase>(phases: readonly P[], at: number, route: Route, now: number, zone: string, visit?: number): Whereabouts<P>;
/** The time of `instant` in `zone` as a clock shows it, to the nearest quarter of an hour: what stands behind "about". */
export declare function aboutTime(instant: number): number;
