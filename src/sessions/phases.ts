/**
 * Where a client is on the way through one session: a function of the program, the session and the time alone.
 *
 * Nobody knows how long a phase takes for one person. What is computed here is the middle of the provider's ranges; whoever shows
 * it says "about".
 */
import type {Route} from '../record/entry.ts';
import type {Phase} from '../program/schema.ts';
import {earlyMinutes, livedDay, middle, morningOf} from './sessions.ts';
import {addDays, dayAt, daysBetween, instantOf} from './zones.ts';

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

const minute = 60_000;
/** From when on the day before counts as the evening before. */
const eveBegins = 'T16:00';

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
export function whereabouts<P extends PlanPhase>(
  phases: readonly P[],
  at: number,
  route: Route,
  now: number,
  zone: string,
  visit = 0,
): Whereabouts<P> {
  const date = livedDay(at, zone);
  // Where the time of the day's own phases has come to.
  let clock = at - earlyMinutes(phases) * minute;
  let floor = -Infinity;
  const starts = phases.map((phase, i) => {
    if (phase.part === 'day') {
      floor = Math.max(floor, clock);
      clock += middle(phase, route) * minute;
    } else if (phase.part === 'before') {
      // However long a provider lets preparation last: the session's own day begins with arriving.
      floor = Math.min(Math.max(floor, morningOf(addDays(date, phase.days?.from ?? 0), zone)), clock);
    } else {
      clock = Math.max(clock, at + visit);
      floor = Math.max(floor, clock, morningOf(addDays(date, phase.days?.from ?? 1), zone));
    }
    return i ? floor : -Infinity;
  });
  let index = 0;
  for (const [i, start] of starts.entries()) if (start <= now) index = i;
  const stretches = phases.map((phase, i): Stretch<P> => ({
    phase,
    from: starts[i] ?? -Infinity,
    to: starts[i + 1] ?? Infinity,
    state: i < index ? 'past' : i === index ? 'here' : 'to-come',
  }));
  const here = stretches[index];
  if (!here) throw new RangeError('program.phases: expected at least one phase');

  const today = dayAt(now, zone);
  const morning = morningOf(date, zone);
  const eve = instantOf(addDays(date, -1) + eveBegins, zone);
  const nextMorning = morningOf(addDays(date, 1), zone);
  const last = phases.at(-1)?.days;
  const over = last && last.to > 0 ? morningOf(addDays(date, last.to + 1), zone) : Infinity;
  const afterwards = Math.max(nextMorning, clock);
  const moment =
    now >= over ? 'over' : now >= afterwards ? 'after' : now >= morning ? 'day' : now >= eve ? 'eve' : 'before';
  const midnight = instantOf(`${addDays(today, 1)}T00:00`, zone);
  return {
    stretches,
    here,
    moment,
    days: daysBetween(today, dayAt(at, zone)),
    until: Math.min(...[...starts, eve, morning, afterwards, over, midnight].filter((time) => time > now)),
  };
}

/** The time of `instant` in `zone` as a clock shows it, to the nearest quarter of an hour: what stands behind "about". */
export function aboutTime(instant: number): number {
  return Math.round(instant / (15 * minute)) * 15 * minute;
}
