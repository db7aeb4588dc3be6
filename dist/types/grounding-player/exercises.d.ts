/** Exercises as time: what a program says, and what a client changes about it, become a score. */
import { type BreathPattern, type Exercise } from '../program/schema.js';
import { type Score } from './score.js';
/** What a client chose for an exercise. */
export interface ExerciseSettings {
    /** breaths, sets of taps, times through the steps, or times for each part that is tensed; goes before `minutes` */
    readonly rounds?: number | undefined;
    /** about how long, for a breath and for taps */
    readonly minutes?: number | undefined;
    /** hold the breath where the pattern says so */
    readonly holds: boolean;
    /** in place of the exercise's own */
    readonly pattern?: BreathPattern | undefined;
}
/** Whether it asks to hold the breath. */
export declare function hasHolds({ pattern }: Exercise): boolean;
/** Whether it goes on by itself. The steps of other exercises wait for the client, and a recording has a time of its own. */
export declare function isTimed(exercise: Exercise): boolean;
/** About how long it takes, in minutes; `undefined` where only the client knows. */
export declare function aboutMinutes(exercise: Exercise, settings?: ExerciseSettings): number | undefined;
/**
 * Makes the score of an exercise that goes on by itself; of others there is none.
 *
 * Everything is bounded here too: a client's own pattern, and a program that a script made, have seen no schema.
 */
export declare function scoreOf(exercise: Exercise, settings?: ExerciseSettings): Score | undefined;
