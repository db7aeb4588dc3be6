/** What was done of an exercise: how long, whether to its end, and whether there is something to save. */
import { type Run } from './clock.js';
import { type Score } from './score.js';
export interface Done {
    readonly seconds: number;
    readonly completed: boolean;
}
/**
 * Counts the seconds since a run was set in which something was done: no more than were left of the score, and no more at a step
 * than somebody stays with it.
 *
 * @param score none where steps wait for the client
 */
export declare function secondsSince(run: Run, now: number, score: Score | undefined): number;
/**
 * Whether an exercise that came to its end was done.
 *
 * @param length in seconds, as the client heard or saw it; 0 where only the client knows
 */
export declare function isCompleted(seconds: number, length: number): boolean;
/**
 * Whether there is something to save: it was done, or a round or a step of it is over, or some of a recording was heard.
 *
 * @param begun where the open part begins, in seconds of the score or as a step's index; nothing in a recording
 */
export declare function isWorthSaving({ seconds, completed }: Done, begun: number | undefined): boolean;
