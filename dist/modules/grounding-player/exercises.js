/** Exercises as time: what a program says, and what a client changes about it, become a score. */
import { isBreath } from "../program/schema.js";
import { lengthOf } from "./score.js";
/** As its author meant it. */
const asWritten = { holds: true };
/** Makes a number that can be played of any. */
function within(value, min, max) {
    return value > min ? Math.min(value, max) : min;
}
/** Whether it asks to hold the breath. */
export function hasHolds({ pattern }) {
    return Boolean(pattern?.some(({ cue }) => cue === 'hold'));
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
 * Everything is bounded here too: a client's own pattern, and a program that a script made, have seen no schema.
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
/** Says how often something is done; where it lasts `length` seconds and is repeated, also from the minutes that it is done for. */
function roundsOf({ rounds, minutes, most = 200 }, settings, length) {
    const fitting = (time) => time && length && (time * 60) / length;
    const wanted = settings.rounds ?? fitting(settings.minutes) ?? rounds ?? fitting(minutes) ?? 1;
    return Math.round(within(wanted, 1, within(most, 1, 200)));
}
function breathOf(exercise, { holds, pattern }) {
    const bounded = (parts = []) => parts.slice(0, 12).map(({ cue, seconds }) => ({ cue, seconds: within(seconds, 0.5, 30) }));
    const parts = [bounded(pattern), bounded(exercise.pattern)].find(isBreath) ?? [];
    return holds ? parts : parts.filter(({ cue }) => cue !== 'hold');
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
