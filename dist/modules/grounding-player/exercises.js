/** Exercises as time: what a program says, and what a client changes about it, become a score. */
import { isBreath } from "../program/schema.js";
import { quickest } from "./clock.js";
import { lengthOf } from "./score.js";
/** As its author meant it. */
const asWritten = { holds: true };
/** Makes a number that can be played of any. */
function within(value, min, max) {
    return value > min ? Math.min(value, max) : min;
}
/** How long it asks to hold the breath, in seconds: the longest of its holds; 0 without any. */
export function holdOf({ pattern = [] }) {
    return Math.max(0, ...pattern.map(({ cue, seconds }) => (cue === 'hold' ? seconds : 0)));
}
/** The quickest pace: taps that come fast can bring up memories, so they are never faster than written. */
export function quickestOf({ kind }) {
    return kind === 'taps' ? 1 : quickest;
}
/** Whether it goes on by itself. The steps of other exercises wait for the client, and a recording has a time of its own. */
export function isTimed(exercise) {
    return scoreOf(exercise) !== undefined;
}
/** About how long it takes, in minutes; `undefined` where only the client knows. */
export function aboutMinutes(exercise, settings) {
    const score = scoreOf(exercise, settings);
    return score ? Math.max(1, Math.round(lengthOf(score) / 60)) : exercise.minutes;
}
/**
 * Makes the score of an exercise that goes on by itself; of others there is none.
 *
 * Everything is bounded here too: a program that a script made has seen no schema.
 */
export function scoreOf(exercise, settings = asWritten) {
    const { kind } = exercise;
    const times = roundsOf(exercise, settings);
    switch (kind) {
        case 'breath':
        case 'taps': {
            const beats = kind === 'breath' ? breathOf(exercise, settings) : tapsOf(exercise);
            return score(beats, roundsOf(exercise, settings, lengthOf({ beats, rounds: 1 })));
        }
        case 'timed':
            return score(stepsOf(exercise), times);
        case 'tense':
            return score(stepsOf(exercise, Math.min(times, 5)), 1);
        case 'steps':
        case 'senses':
        case 'media':
            return undefined;
    }
}
function score(beats, rounds) {
    return beats.length ? { beats, rounds } : undefined;
}
/** Says how often something is done; where it lasts `length` seconds and is repeated, also from its minutes. */
function roundsOf({ rounds, minutes, most = 200 }, settings, length) {
    const wanted = settings.rounds ?? rounds ?? (minutes && length && (minutes * 60) / length) ?? 1;
    return Math.round(within(wanted, 1, within(most, 1, 200)));
}
function breathOf({ pattern = [] }, { holds, hold = 30 }) {
    const parts = pattern.slice(0, 12).map((part) => ({ ...part, seconds: within(part.seconds, 0.5, 30) }));
    if (!isBreath(parts))
        return [];
    if (!holds)
        return parts.filter(({ cue }) => cue !== 'hold');
    return parts.map((part) => (part.cue === 'hold' ? { ...part, seconds: within(hold, 0.5, part.seconds) } : part));
}
/** @param times how often each step is tensed and released; without it none is */
function stepsOf({ steps, tense = 5, release = 20 }, times = 0) {
    return steps.slice(0, 200).flatMap(({ seconds }, step) => [
        { cue: 'step', seconds: within(seconds ?? (times ? 5 : 20), 1, 600), step },
        ...Array.from({ length: times }, () => [
            { cue: 'tense', seconds: within(tense, 1, 30), step },
            { cue: 'release', seconds: within(release, 1, 120), step },
        ]).flat(),
    ]);
}
function tapsOf({ taps }) {
    if (!taps)
        return [];
    const seconds = within(taps.seconds, 0.75, 10);
    return [
        ...Array.from({ length: within(taps.count, 1, 20) }, (_, i) => ({ cue: i % 2 ? 'right' : 'left', seconds })),
        { cue: 'notice', seconds: within(taps.notice, 1, 120) },
    ];
}
