import type { Text } from '../program/schema.js';
/** What a beat asks for. `sip` is the second, short breath in of a sigh; `notice` is the rest after taps or after a release. */
export type Cue = 'in' | 'sip' | 'hold' | 'out' | 'rest' | 'step' | 'tense' | 'release' | 'left' | 'right' | 'notice';
/** One thing to do, and how long. */
export interface Beat {
    readonly cue: Cue;
    readonly seconds: number;
    /** index of the exercise's step, where it has steps */
    readonly step?: number;
    /** how, in place of what is usual */
    readonly hint?: Text | undefined;
}
/** An exercise as time: rounds of the same beats. Self-paced exercises have none: their steps wait for the client. */
export interface Score {
    readonly beats: readonly Beat[];
    readonly rounds: number;
}
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
/** How long a score is, in seconds. */
export declare function lengthOf({ beats, rounds }: Score): number;
/** Whether it paces a breath: its rounds are breaths. */
export declare function isBreathing({ beats }: Pick<Score, 'beats'>): boolean;
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
