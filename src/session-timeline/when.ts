/** What stands beside a phase's name: when it is, or how long it takes. */
import type {Phase} from '../program/schema.ts';
import type {Stretch} from '../sessions/phases.ts';
import {lastDay} from '../sessions/sessions.ts';
import {addDays, dayAt, instantOf} from '../sessions/zones.ts';
import type {Situation} from './situation.ts';

/**
 * `past`, its `length` alone, or an instant: `until` about then, or until that `day`; beginning about then `today` or on that `day`;
 * beginning `then`, or `from` that day on.
 */
export type When =
  | {readonly is: 'past'}
  | {readonly is: 'length'}
  | {readonly is: 'until' | 'untilDay' | 'today' | 'day' | 'then' | 'from'; readonly at: number};

/** Finds it. Without a session nothing is known but how long phases take. */
export function whenIs(
  {phase, from, to, state}: Stretch<Phase>,
  {where, session, own}: Pick<Situation, 'where' | 'session' | 'own'>,
): When {
  if (!where || !session) return {is: 'length'};
  if (state === 'past') return {is: 'past'};
  if (phase.part === 'before') return to < Infinity ? {is: 'until', at: to} : {is: 'length'};
  if (phase.part === 'day') {
    if (where.moment === 'day') return {is: 'today', at: from};
    const arrival = where.stretches.find((it) => it.phase.part === 'day')?.phase;
    return phase === arrival ? {is: 'day', at: from} : {is: 'length'};
  }
  const {days} = phase;
  const isOneDay = days?.from === days?.to;
  if (state !== 'here') return {is: isOneDay ? 'then' : 'from', at: from};
  if (isOneDay) return {is: 'length'};
  const last = addDays(dayAt(session.at, own), days?.to ?? lastDay);
  return {is: 'untilDay', at: instantOf(`${last}T12:00`, own)};
}
