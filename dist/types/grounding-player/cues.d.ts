/** What is said at each beat: on the shape, to a screen reader, by a voice. */
import type { Around } from '../parts/around.js';
import type { Exercise } from '../program/schema.js';
import type { Position } from './position.js';
import { type Beat, type Cue, type Score } from './score.js';
/** What stands on the shape, each as it can be shown. */
export interface Said {
    readonly word: unknown;
    readonly hint: unknown;
    /** all of it, to be read out */
    readonly read: unknown;
    /** the same as text, to be spoken */
    readonly text: string;
}
/** @param instead shows what a step has in its place */
export declare function saidAt(around: Around, { steps }: Exercise, { cue, step, hint: how }: Beat, instead: boolean): Said;
/** What a part of a breath is called, in a word. */
export declare function nameOf({ say }: Around, cue: Cue): string;
/** "breath 4 of about 12" */
export declare function placeAt({ say }: Pick<Around, 'say'>, score: Score, { round, beat }: Position): string;
/** Seconds that a beat lasts at least for a voice to say it each time. */
export declare const longEnough = 2;
/**
 * Chooses which beats are read out to a screen reader: each new step, and when to tense and let go; each beat of the first two
 * rounds; then one at most every 15 seconds, and never "hold" alone, which says nothing of what comes next. Of taps in a row only
 * the first: the others are over before a word is.
 */
export declare class Announcer {
    #private;
    /** @param now in ms of a steady clock */
    isDue({ beats }: Score, { round, beat }: Position, now: number): boolean;
}
/**
 * Whether the place is read with a line: where the client went to another one, and once somebody has the rhythm, with the few lines
 * that still come.
 *
 * @param isDue whether the line is read
 */
export declare function isPlaceDue(isDue: boolean, isMoved: boolean, { round }: Position): boolean;
