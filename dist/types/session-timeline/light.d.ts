/**
 * The light on the phase where the client is, and what may move under a reader's eyes: nothing by time alone. The words "You are
 * here" go on with the clock; the light, and what it opens and folds, stays until the client was away or did something.
 */
import type { RecordHead } from '../journey/contexts.js';
import type { Phase } from '../program/schema.js';
import type { Stretch } from '../sessions/phases.js';
import type { Session } from '../sessions/sessions.js';
import type { Situation } from './situation.js';
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
export declare const noLight: Light;
/** The light as it would stand now. */
export declare function lightOn({ where, session, now }: Pick<Situation, 'where' | 'session' | 'now'>): Light;
/**
 * What is looked at. Another one means that the client did something, or that the page says something else: then the light may
 * move, too.
 *
 * @param asked the phase that the page wants open
 */
export declare function subjectOf({ status, client, generation }: Pick<RecordHead, 'status' | 'client' | 'generation'>, session: Pick<Session, 'ref' | 'at' | 'cancelled'> | undefined, asked: string, phases: readonly Phase[]): string;
/**
 * The rooms that are open once the light has moved: it closes the one that it leaves.
 *
 * @param asked the phase that the page wants open
 */
export declare function roomsAfter(open: ReadonlySet<string>, from: Light, to: Light, asked: string): Set<string>;
/** How many phases lie behind the one in the light, and fold into one row: more than one, and none of them before the day. */
export declare function foldedBehind(stretches: readonly Stretch<Phase>[], { phase: lit }: Light): number;
