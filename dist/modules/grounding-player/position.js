/** Places in a score. Only who plays asks for them. */
import { lengthOf, micros, sum } from "./score.js";
/**
 * Finds the place in a score: a function of time alone, so that a tab that slept, or a frame that came late, shows the right cue
 * at once. Beats without any length are passed over.
 *
 * @param elapsed seconds since the start. Before the start is the start; past the end, and in a score without length, it is done.
 */
export function positionAt({ beats, rounds }, elapsed) {
    const time = elapsed > 0 ? micros(elapsed) : 0;
    const length = sum(beats);
    let rest = time % length;
    const round = (time - rest) / length;
    if (round < rounds) {
        for (const [beat, { seconds }] of beats.entries()) {
            const lasts = micros(seconds);
            if (rest < lasts)
                return { round, beat, progress: rest / lasts, remaining: (lasts - rest) / 1e6, done: false };
            rest -= lasts;
        }
    }
    return {
        round: Math.max(0, rounds - 1),
        beat: Math.max(0, beats.length - 1),
        progress: 1,
        remaining: 0,
        done: true,
    };
}
/**
 * Finds when a part begins: the one that is played at `elapsed`, or its neighbor. A part is what a client skips or repeats: a step,
 * or a whole round where there are no steps.
 *
 * @param by 0 for this part, 1 for the next, -1 for the one before
 * @returns seconds since the start; after the last part the end, before the first one the start
 */
export function partAt(score, elapsed, by) {
    const { beats, rounds } = score;
    const starts = beats.flatMap(({ step }, i) => (i && step === beats[i - 1]?.step ? [] : [i]));
    const { round, beat, done } = positionAt(score, elapsed);
    const all = rounds * starts.length;
    const here = done ? all : round * starts.length + starts.findLastIndex((start) => start <= beat);
    const part = Math.max(0, here + by);
    if (part >= all)
        return lengthOf(score);
    const before = beats.slice(0, starts[part % starts.length]);
    return (Math.floor(part / starts.length) * sum(beats) + sum(before)) / 1e6;
}
