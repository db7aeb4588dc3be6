/**
 * The clock of an exercise. Nothing ticks: a run says when it was set and to what, and the place in the score follows from the
 * time that is asked about. Whatever changes a run makes a new one that goes on from the very same place.
 */
import { partAt } from "./position.js";
import { quickest, slowest } from "./score.js";
/** Seconds of the score, 0 or more: more than any score has, but nothing that an animation would refuse. */
function within(seconds) {
    return seconds > 0 ? Math.min(seconds, 1e8) : 0;
}
/** Begins at the start. */
export function begin(now) {
    return { at: now, from: 0, pace: 1, playing: true };
}
/** Seconds of the score that have gone by at `now`. */
export function elapsed({ at, from, pace, playing }, now) {
    return within(playing && now > at ? from + ((now - at) / 1000) * pace : from);
}
const goOn = (run, now) => ({ ...run, at: now, from: elapsed(run, now) });
export function pause(run, now) {
    return { ...goOn(run, now), playing: false };
}
export function resume(run, now) {
    return { ...goOn(run, now), playing: true };
}
/** Goes to a place, playing or not as before. */
export function seek(run, now, seconds) {
    return { ...run, at: now, from: within(seconds) };
}
/** Goes on from here at another pace. */
export function setPace(run, now, pace) {
    return { ...goOn(run, now), pace: pace > slowest ? Math.min(pace, quickest) : slowest };
}
const seekPart = (by) => (run, now, score) => seek(run, now, partAt(score, elapsed(run, now), by));
/** Goes to where the next step begins, or the next round where there are no steps; after the last one to the end. */
export const skip = seekPart(1);
/** Goes to where the step or round before begins. */
export const back = seekPart(-1);
/** Goes to where this step or round began. */
export const repeat = seekPart(0);
/** Clocks that differ by less, in ms, go alike: browsers round both, some to 100 ms, so adding up each gain would run ahead. */
const tolerance = 500;
/**
 * Makes a clock that only goes forward, in ms, and that also counts the time in which the machine slept: in some browsers
 * `performance.now()` stands still then (https://github.com/w3c/hr-time/issues/115). It goes as that one does, and ahead by what
 * the system's clock gained on it. A system's clock that is set back changes nothing; one that is set forward looks like sleep.
 */
export function steadyClock(performanceNow, dateNow) {
    let lead = dateNow() - performanceNow();
    let slept = 0;
    return () => {
        const steady = performanceNow();
        const gained = dateNow() - steady - lead;
        if (Math.abs(gained) > tolerance) {
            lead += gained;
            slept += Math.max(0, gained);
        }
        return steady + slept;
    };
}
/** What an exercise goes by, in ms. A test puts its own in its place. */
export const steady = { now: steadyClock(() => performance.now(), Date.now) };
