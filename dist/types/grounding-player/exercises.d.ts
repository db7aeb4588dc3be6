/** Exercises as time: what a program says, and what a client changes about it, become a score. */
import { type Exercise } from '../program/schema.js';
import { type Score } from './score.js';
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
/** The quickest pace: taps that come fast can bring up memories, so they are never faster than written. */
export declare function quickestOf({ kind }: Exercise): number;
/** Whether it goes on by itself. The steps of other exercises wait for the client, and a recording has a time of its own. */
export declare function isTimed(exercise: Exercise): boolean;
/** About how long it takes, in minutes; `undefined` where only the client knows. */
export declare function aboutMinutes(exercise: Exercise, settings?: ExerciseSettings): number | undefined;
/**
 * Makes the score of an exercise that goes on by itself; of others there is none.
 *
 * Everything is bounded here too: a program that a script made has seen no schema.
 */
export declare function scoreOf(exercise: Exercise, settings?: ExerciseSettings): Score | undefined;
