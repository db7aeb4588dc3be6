/** A scene without a page: what the timeline finds at a time, for its functions to decide on. */
import {lightOn, type Scene} from '../../src/session-timeline/light.ts';
import {situationOf, type PageSays, type Situation} from '../../src/session-timeline/situation.ts';
import {instantOf} from '../../src/sessions/zones.ts';
import type {Phase} from '../../src/program/schema.ts';
import type {Entry} from '../../src/record/entry.ts';
import {harbor} from '../widget.ts';

export const {phases} = harbor;
const zone = 'America/Los_Angeles';

/** What is known besides the time; without a date there is no session. */
export interface Known extends Partial<PageSays> {
  readonly status?: 'open' | 'waiting' | 'closed';
  readonly readonly?: boolean;
  readonly sessions?: readonly Entry<'session'>[];
  readonly zone?: string;
}

/** The session of these tests, on a page. */
export const dated: Known = {date: '2026-12-03T10:00', key: 's1'};

export function situationAt(at: string, known: Known = dated): Situation {
  const {status = 'open', readonly = false, sessions = [], zone: own = zone, ...page} = known;
  const clock = {now: () => instantOf(at, own), zone: () => own};
  return situationOf(
    {date: '', key: '', route: 'unspecified', place: '', ...page},
    harbor,
    {status, readonly, sessions},
    clock,
  );
}

/** @param lit when the light last moved; by default now */
export function sceneAt(at: string, known: Known = dated, lit = at): Scene {
  return {...situationAt(at, known), light: lightOn(situationAt(lit, known))};
}

export function phaseOf(id: string): Phase {
  const phase = phases.find((one) => one.id === id);
  if (!phase) throw new Error(`No phase ${id}`);
  return phase;
}
