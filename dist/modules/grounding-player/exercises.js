/** What the player makes of an exercise: as time, where what a program says and what a client changes become a score, and as a drawing. */
import { exerciseKinds } from "../program/exercise-kinds.js";
import { isBreath } from "../program/breath.js";
import { isBreathing, lengthOf, quickest, slowest } from "./score.js";
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
/** Sentences do not fit into a circle; they stand below the water. */
const sentences = { quickest, look: 'wave', looks: ['circle', 'wave', 'words'] };
const timedKinds = {
    breath: {
        score: (exercise, settings) => repeated(breathOf(exercise, settings), exercise, settings),
        quickest,
        look: 'circle',
        looks: ['circle', 'wave', 'path', 'words'],
    },
    timed: {
        score: (exercise, settings) => score(stepsOf(exercise), roundsOf(exercise, settings)),
        ...sentences,
    },
    steps: undefined,
    senses: undefined,
    tense: {
        score: (exercise, settings) => score(stepsOf(exercise, Math.min(roundsOf(exercise, settings), 5)), 1),
        ...sentences,
    },
    taps: {
        score: (exercise, settings) => repeated(tapsOf(exercise), exercise, settings),
        quickest: 1, // taps that come fast can bring up memories: they are never faster than written
        look: 'wave',
        looks: [], // they have a drawing of their own
    },
    media: undefined,
};
/** The quickest pace. */
export function quickestOf({ kind }) {
    return timedKinds[kind]?.quickest ?? quickest;
}
/** By how much slower and quicker change the pace. */
const paceStep = 0.125;
/** The pace, a step slower or quicker. */
export function nextPace(exercise, pace, by) {
    return within(pace + by * paceStep, slowest, quickestOf(exercise));
}
/** How it is drawn, unless the client chose another look. */
export function lookOf({ kind, look }) {
    return look ?? timedKinds[kind]?.look ?? 'words';
}
/** How it can be drawn; nothing where there is no choice. */
export function looksOf({ kind }) {
    return timedKinds[kind]?.looks ?? [];
}
/** Whether there is something to play; where there is not, it is a link. */
export function isPlayable({ kind, steps }) {
    const what = exerciseKinds[kind];
    return !what?.orLink || steps.length > 0;
}
/** Whether it goes on by itself. The steps of other exercises wait for the client, and a recording has a time of its own. */
export function isTimed(exercise) {
    return scoreOf(exercise) !== undefined;
}
/** About how long it takes, in minutes; `undefined` where only the client knows. */
export function aboutMinutes(exercise, settings, pace = 1) {
    const score = scoreOf(exercise, settings);
    return score ? Math.max(1, Math.round(lengthOf(score) / pace / 60)) : exercise.minutes;
}
/** How long a breath is, or else each step or tap, in seconds, to a tenth. */
export function secondsOfEach({ beats }, pace) {
    const seconds = isBreathing({ beats }) ? lengthOf({ beats, rounds: 1 }) : (beats[0]?.seconds ?? 0);
    return Math.round((seconds / pace) * 10) / 10;
}
/**
 * Makes the score of an exercise that goes on by itself; of others there is none.
 *
 * Everything is bounded here too: a program that a script made has seen no schema.
 */
export function scoreOf(exercise, settings = asWritten) {
    return timedKinds[exercise.kind]?.score(exercise, settings);
}
function score(beats, rounds) {
    return beats.length ? { beats, rounds } : undefined;
}
/** Beats that are repeated for as long as the exercise says, where it does not say how often. */
function repeated(beats, exercise, settings) {
    return score(beats, roundsOf(exercise, settings, lengthOf({ beats, rounds: 1 })));
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
