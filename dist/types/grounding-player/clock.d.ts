import { type Score } from './score.js';
/** A stretch of time at one pace. */
export interface Run {
    /** when it was set, in ms of a steady clock */
    readonly at: number;
    /** seconds of the score that had gone by then */
    readonly from: number;
    /** seconds of the score that go by in a second */
    readonly pace: number;
    readonly playing: boolean;
}
/** Begins at the start. */
export declare function begin(now: number): Run;
/** Seconds of the score that have gone by at `now`. */
export declare function elapsed({ at, from, pace, playing }: Run, now: number): number;
export declare function pause(run: Run, now: number): Run;
export declare function resume(run: Run, now: number): Run;
/** Goes to a place, playing or not as before. */
export declare function seek(run: Run, now: number, seconds: number): Run;
/** Goes on from here at another pace. */
export declare function setPace(run: Run, now: number, pace: number): Run;
/** Goes to where the next step begins, or the next round where there are no steps; after the last one to the end. */
export declare const skip: (run: Run, now: number, score: Score) => Run;
/** Goes to where the step or round before begins. */
export declare const back: (run: Run, now: number, score: Score) => Run;
/** Goes to where this step or round began. */
export declare const repeat: (run: Run, now: number, score: Score) => Run;
/**
 * Makes a clock that only goes forward, in ms, and that also counts the time in which the machine slept: in some browsers
 * `performance.now()` stands still then (https://github.com/w3c/hr-time/issues/115). It goes as that one does, and ahead by what
 * the system's clock gained on it. A system's clock that is set back changes nothing; one that is set forward looks like sleep.
 */
export declare function steadyClock(performanceNow: () => number, dateNow: () => number): () => number;
/** What an exercise goes by, in ms. A test puts its own in its place. */
export declare const steady: {
    now: () => number;
};
