/** Places in a score. Only who plays asks for them. */
import { type Score } from './score.js';
/** Where a run is, in score time. */
export interface Position {
    readonly round: number;
    readonly beat: number;
    /** 0..1 within the beat */
    readonly progress: number;
    /** seconds to the next beat */
    readonly remaining: number;
    readonly done: boolean;
}
/**
 * Finds the place in a score: a function of time alone, so that a tab that slept, or a frame that came late, shows the right cue
 * at once. Beats without any length are passed over.
 *
 * @param elapsed seconds since the start. Before the start is the start; past the end, and in a score without length, it is done.
 */
export declare function positionAt({ beats, rounds }: Score, elapsed: number): Position;
/**
 * Finds when a part begins: the one that is played at `elapsed`, or its neighbor. A part is what a client skips or repeats: a step,
 * or a whole round where there are no steps.
 *
 * @param by 0 for this part, 1 for the next, -1 for the one before
 * @returns seconds since the start; after the last part the end, before the first one the start
 */
export declare function partAt(score: Score, elapsed: number, by: -1 | 0 | 1): number;
