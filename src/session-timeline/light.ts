/**
 * The light on the phase where the client is, and what may move under a reader's eyes: nothing by time alone. The words "You are
 * here" go on with the clock; the light, and what it opens and folds, stays until the client was away or did something.
 */
import type {RecordHead} from '../journey/contexts.ts';
import type {Phase} from '../program/schema.ts';
import type {Stretch} from '../sessions/phases.ts';
import type {Session} from '../sessions/sessions.ts';
import type {Situation} from './situation.ts';

/** How things stood when the light last moved. */
export interface Light {
  /** the id of the phase in it: where the client was then; none where no session is known */
  readonly phase: string | undefined;
  /** the session had begun */
  readonly hasBegun: boolean;
  /** it was so near that what is to be done stands before what is to be read */
  readonly doFirst: boolean;
}

/** A situation in its light. */
export interface Scene extends Situation {
  readonly light: Light;
}

export const noLight: Light = {phase: undefined, hasBegun: false, doFirst: false};

/** The light as it would stand now. */
export function lightOn({where, session, now}: Pick<Situation, 'where' | 'session' | 'now'>): Light {
  const here = where?.here.phase;
  return {
    phase: here?.id,
    hasBegun: session !== undefined && session.at <= now,
    doFirst: here?.part === 'before' && (where?.days ?? Infinity) <= 2,
  };
}

/**
 * What is looked at. Another one means that the client did something, or that the page says something else: then the light may
 * move, too.
 *
 * @param asked the phase that the page wants open
 */
export function subjectOf(
  {status, client, generation}: Pick<RecordHead, 'status' | 'client' | 'generation'>,
  session: Pick<Session, 'ref' | 'at' | 'cancelled'> | undefined,
  asked: string,
  phases: readonly Phase[],
): string {
  return [status, client, generation, session?.ref, session?.at, session?.cancelled, asked, phases.length].join();
}

/**
 * The rooms that are open once the light has moved: it closes the one that it leaves.
 *
 * @param asked the phase that the page wants open
 */
export function roomsAfter(open: ReadonlySet<string>, from: Light, to: Light, asked: string): Set<string> {
  const rooms = new Set(open);
  if (from.phase) rooms.delete(from.phase);
  for (const id of [to.phase, asked]) if (id) rooms.add(id);
  return rooms;
}

/** How many phases lie behind the one in the light, and fold into one row: more than one, and none of them before the day. */
export function foldedBehind(stretches: readonly Stretch<Phase>[], {phase: lit}: Light): number {
  const index = stretches.findIndex(({phase}) => phase.id === lit);
  return index > 1 && stretches[index]?.phase.part !== 'before' ? index : 0;
}
