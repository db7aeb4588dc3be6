/** A client's sessions, and where in them the client is. */
import {dayOf} from '../../src/record/clock.ts';
import type {Entry} from '../../src/record/entry.ts';

const dayLength = 24 * 60 * 60 * 1000;
/** Days after a session that still belong to it. */
const integration = 14;

export interface Session {
  /** counted from the first, cancelled ones left out */
  readonly number: number;
  /** wall-clock time, `YYYY-MM-DDTHH:mm`, in `zone` */
  readonly start: string;
  readonly zone: string;
}

/** Where a client is: a number of days before or after a session, 0 on the day. */
export interface Place {
  readonly part: 'before' | 'day' | 'after';
  readonly days: number;
  readonly session: Session;
  readonly next: Session | undefined;
}

/** The sessions that were not called off, the earliest first. Of several entries for one session the one written last counts. */
export function sessionsOf(entries: readonly Entry<'session'>[]): Session[] {
  const byKey = new Map<string, Entry<'session'>>();
  for (const entry of entries) {
    const key = entry.content.key ?? entry.id;
    const other = byKey.get(key);
    if (!other || Date.parse(entry.at) > Date.parse(other.at)) byKey.set(key, entry);
  }
  return [...byKey.values()]
    .map(({content}) => content)
    .filter(({status}) => status === 'planned')
    .sort((a, b) => (a.start < b.start ? -1 : 1))
    .map(({start, zone}, index) => ({number: index + 1, start, zone}));
}

/** Finds where a client is now. None where there is no session. */
export function placeOf(sessions: readonly Session[], now: number): Place | undefined {
  const days = sessions.map((session) => ({
    session,
    days: daysFrom(dayOf(now, session.zone), session.start.slice(0, 10)),
  }));
  const next = days.find((each) => each.days > 0);
  const last = days.findLast((each) => each.days <= 0);
  if (last?.days === 0) return {part: 'day', days: 0, session: last.session, next: next?.session};
  if (last && (-last.days <= integration || !next)) {
    return {part: 'after', days: -last.days, session: last.session, next: next?.session};
  }
  return next && {part: 'before', days: next.days, session: next.session, next: next.session};
}

function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}
