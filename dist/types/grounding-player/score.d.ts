/** An exercise as time. */
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
/** How slow a client can make it, in seconds of the score a second: a hold of 7 seconds stays below 10. */
export declare const slowest = 0.75;
/** How quick: no breath of the default program comes more often than one does at rest. */
export declare const quickest = 1.5;
/** Time is counted in whole microseconds: sums are exact, so a beat that was sought is the one that is found. */
export declare const micros: (seconds: number) => number;
/** How long a round is, in these. */
export declare const sum: (beats: readonly Beat[]) => number;
/** How long a score is, in seconds. */
export declare function lengthOf({ beats, rounds }: Score): number;
/** Whether it paces a breath: its rounds are breaths. */
export declare function isBreathing({ beats }: Pick<Score, 'beats'>): boolean;
