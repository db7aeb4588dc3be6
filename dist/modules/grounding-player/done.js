/** What was done of an exercise: how long, whether to its end, and whether there is something to save. */
import { elapsed } from "./clock.js";
import { lengthOf } from "./score.js";
/** A step that nobody touched for longer than this was left alone, in seconds. */
const leftAlone = 600;
/** After so much of a recording there is something to save, in seconds. */
const enough = 30;
/** Who has done this part of it has done it: the last words may be skipped. */
const nearly = 0.8;
/**
 * Counts the seconds since a run was set in which something was done: no more than were left of the score, and no more at a step
 * than somebody stays with it.
 *
 * @param score none where steps wait for the client
 */
export function secondsSince(run, now, score) {
    const { from, pace } = run;
    const left = score ? Math.max(0, lengthOf(score) - from) : leftAlone;
    return Math.min(elapsed(run, now) - from, left) / pace;
}
/**
 * Whether an exercise that came to its end was done.
 *
 * @param length in seconds, as the client heard or saw it; 0 where only the client knows
 */
export function isCompleted(seconds, length) {
    return seconds >= nearly * length;
}
/**
 * Whether there is something to save: it was done, or a round or a step of it is over, or some of a recording was heard.
 *
 * @param begun where the open part begins, in seconds of the score or as a step's index; nothing in a recording
 */
export function isWorthSaving({ seconds, completed }, begun) {
    return completed || (begun === undefined ? seconds >= enough : begun > 0);
}
