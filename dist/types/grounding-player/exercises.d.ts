import type { Exercise } from '../program/schema.js';
import { type Score } from './score.js';
/** How an exercise is drawn. */
export type Look = NonNullable<Exercise['look']>;
/** What a client chose for an exercise. */
export interface ExerciseSettings {
    /** breaths, sets of taps, times through the steps, or times for each part that is tensed */
    readonly rounds?: number | undefined;
    /** hold the breath where the pattern says so */
    readonly holds: boolean;
    /** how long at most, in seconds */
    readonly hold?: number | undefined;
}
/** How long it asks to hold the breath, in seconds: the longest of its holds; 0 without any. */
export declare function holdOf({ pattern }: Exercise): number;
/** The quickest pace. */
export declare function quickestOf({ kind }: Exercise): number;
/** The pace, a step slower or quicker. */
export declare function nextPace(exercise: Exercise, pace: number, by: 1 | -1): number;
/** How it is drawn, unless the client chose another look. */
export declare function lookOf({ kind, look }: Exercise): Look;
/** How it can be drawn; nothing where there is no choice. */
export declare function looksOf({ kind }: Exercise): readonly Look[];
/** Whether there is something to play; where there is not, it is a link. */
export declare function isPlayable({ kind, steps }: Exercise): boolean;
/** Whether it goes on by itself. The steps of other exercises wait for the client, and a recording has a time of its own. */
export declare function isTimed(exercise: Exercise): boolean;
/** About how long it takes, in minutes; `undefined` where only the client knows. */
export declare function aboutMinutes(exercise: Exercise, settings?: ExerciseSettings, pace?: number): number | undefined;
/** How long a breath is, or else each step or tap, in seconds, to a tenth. */
export declare function secondsOfEach({ beats }: Score, pace: number): number;
/**
 * Makes the score of an exercise that goes on by itself; of others there is none.
 *
 * Everything is bounded here too: a program that a script made has seen no schema.
 */
export declare function scoreOf(exercise: Exercise, settings?: ExerciseSettings): Score | undefined;
