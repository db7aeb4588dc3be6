/** What the clock, the record and the page say at one look: everything that is shown follows from it. */
import type {Program, RecordHead} from '../journey/contexts.ts';
import type {Phase} from '../program/schema.ts';
import type {Clock} from '../record/clock.ts';
import {routes, type Route} from '../record/entry.ts';
import type {Whereabouts} from '../sessions/phases.ts';
import type {Current, Place, Session} from '../sessions/sessions.ts';
import {standing, whereaboutsIn} from '../sessions/standing.ts';

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
export function situationOf(
  {date, key, route: said, place: there}: PageSays,
  program: Pick<Program, 'practice' | 'visit' | 'phases'>,
  {status, readonly, sessions: entries}: Pick<RecordHead, 'status' | 'readonly' | 'sessions'>,
  clock: Clock,
): Situation {
  const {practice} = program;
  const own = clock.zone();
  // What a page wrote may be anything.
  const route = routes.includes(said) ? said : 'unspecified';
  const place = there || (practice.place === 'both' ? undefined : practice.place);
  const {sessions, current, unreadable} = standing({date, key, entries, program, clock, route, place});
  const session = current?.session ?? sessions.at(-1);
  return {
    now: clock.now(),
    own,
    sessions,
    current,
    session,
    where: session && !session.cancelled ? whereaboutsIn(session, program, clock) : undefined,
    writable: status === 'open' && !readonly,
    defaults: {zone: practice.zone ?? own, own, route, place},
    unreadable,
  };
}

/** When any of it may be another by time alone, ms since 1970; Infinity for never. */
export function changesAt({where, current}: Pick<Situation, 'where' | 'current'>): number {
  return Math.min(where?.until ?? Infinity, current?.until ?? Infinity);
}
