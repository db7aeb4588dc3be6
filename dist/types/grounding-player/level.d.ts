/** How full the lungs are: what the shape shows, and what the noise follows. */
import type { Position } from './position.js';
import type { Beat, Score } from './score.js';
/** A level, 0 to 1, and when in the round it is reached, in seconds. */
export interface Knot {
    readonly at: number;
    readonly level: number;
}
/**
 * Finds how full the lungs are where each beat ends. Beats in a row that lead to the same end share the way by their length: a
 * breath in of 3 s and a sip of 1 s fill three quarters and the rest. A round begins as it ends, so that it can be repeated.
 */
export declare function levelsOf(beats: readonly Beat[]): readonly number[];
/** Finds the levels of a round, from its start to its end. Between two of them it goes gently: see {@link levelAt}. */
export declare function knotsOf(beats: readonly Beat[]): readonly Knot[];
/**
 * Finds how full the lungs are at a place in a score, 0 to 1.
 *
 * From knot to knot it goes by 3t² - 2t³, which is what the curve of {@link gently} is.
 */
export declare function levelAt({ beats }: Score, { beat, progress }: Pick<Position, 'beat' | 'progress'>): number;
/** The same curve for an animation: with its handles at a third and two thirds, a Bézier curve's time is the time itself. */
export declare const gently = "cubic-bezier(0.3333333333333333, 0, 0.6666666666666666, 1)";
