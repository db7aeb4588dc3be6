/** What the player makes of an exercise: as time, where what a program says and what a client changes become a score, and as a drawing. */
import {exerciseKinds, type ByClock, type KindOfExercise} from '../program/exercise-kinds.ts';
import {isBreath} from '../program/breath.ts';
import type {Exercise} from '../program/schema.ts';
import {isBreathing, lengthOf, quickest, slowest, type Beat, type Score} from './score.ts';

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

/** As its author meant it. */
const asWritten: ExerciseSettings = {holds: true};

/** Makes a number that can be played of any. */
function within(value: number, min: number, max: number): number {
  return value > min ? Math.min(value, max) : min;
}

/** How long it asks to hold the breath, in seconds: the longest of its holds; 0 without any. */
export function holdOf({pattern = []}: Exercise): number {
  return Math.max(0, ...pattern.map(({cue, seconds}) => (cue === 'hold' ? seconds : 0)));
}

/** What a kind that goes by the clock is to the player. */
interface TimedKind {
  /** one without anything to play has none */
  readonly score: (exercise: Exercise, settings: ExerciseSettings) => Score | undefined;
  /** the quickest pace */
  readonly quickest: number;
  /** how it is drawn unless its author or the client says otherwise */
  readonly look: Look;
  /** what a client can choose from */
  readonly looks: readonly Look[];
}

/** Sentences do not fit into a circle; they stand below the water. */
const sentences = {quickest, look: 'wave', looks: ['circle', 'wave', 'words']} as const;

const timedKinds: ByClock<TimedKind> = {
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
export function quickestOf({kind}: Exercise): number {
  return timedKinds[kind]?.quickest ?? quickest;
}

/** By how much slower and quicker change the pace. */
const paceStep = 0.125;

/** The pace, a step slower or quicker. */
export function nextPace(exercise: Exercise, pace: number, by: 1 | -1): number {
  return within(pace + by * paceStep, slowest, quickestOf(exercise));
}

/** How it is drawn, unless the client chose another look. */
export function lookOf({kind, look}: Exercise): Look {
  return look ?? timedKinds[kind]?.look ?? 'words';
}

/** How it can be drawn; nothing where there is no choice. */
export function looksOf({kind}: Exercise): readonly Look[] {
  return timedKinds[kind]?.looks ?? [];
}

/** Whether there is something to play; where there is not, it is a link. */
export function isPlayable({kind, steps}: Exercise): boolean {
  const what: KindOfExercise | undefined = exerciseKinds[kind];
  return !what?.orLink || steps.length > 0;
}

/** Whether it goes on by itself. The steps of other exercises wait for the client, and a recording has a time of its own. */
export function isTimed(exercise: Exercise): boolean {
  return scoreOf(exercise) !== undefined;
}

/** About how long it takes, in minutes; `undefined` where only the client knows. */
export function aboutMinutes(exercise: Exercise, settings?: ExerciseSettings, pace = 1): number | undefined {
  const score = scoreOf(exercise, settings);
  return score ? Math.max(1, Math.round(lengthOf(score) / pace / 60)) : exercise.minutes;
}

/** How long a breath is, or else each step or tap, in seconds, to a tenth. */
export function secondsOfEach({beats}: Score, pace: number): number {
  const seconds = isBreathing({beats}) ? lengthOf({beats, rounds: 1}) : (beats[0]?.seconds ?? 0);
  return Math.round((seconds / pace) * 10) / 10;
}

/**
 * Makes the score of an exercise that goes on by itself; of others there is none.
 *
 * Everything is bounded here too: a program that a script made has seen no schema.
 */
export function scoreOf(exercise: Exercise, settings: ExerciseSettings = asWritten): Score | undefined {
  return timedKinds[exercise.kind]?.score(exercise, settings);
}

function score(beats: readonly Beat[], rounds: number): Score | undefined {
  return beats.length ? {beats, rounds} : undefined;
}

/** Beats that are repeated for as long as the exercise says, where it does not say how often. */
function repeated(beats: readonly Beat[], exercise: Exercise, settings: ExerciseSettings): Score | undefined {
  return score(beats, roundsOf(exercise, settings, lengthOf({beats, rounds: 1})));
}

/** Says how often something is done; where it lasts `length` seconds and is repeated, also from its minutes. */
function roundsOf({rounds, minutes, most = 200}: Exercise, settings: ExerciseSettings, length?: number): number {
  const wanted = settings.rounds ?? rounds ?? (minutes && length && (minutes * 60) / length) ?? 1;
  return Math.round(within(wanted, 1, within(most, 1, 200)));
}

function breathOf({pattern = []}: Exercise, {holds, hold = 30}: ExerciseSettings): readonly Beat[] {
  const parts = pattern.slice(0, 12).map((part) => ({...part, seconds: within(part.seconds, 0.5, 30)}));
  if (!isBreath(parts)) return [];
  if (!holds) return parts.filter(({cue}) => cue !== 'hold');
  return parts.map((part) => (part.cue === 'hold' ? {...part, seconds: within(hold, 0.5, part.seconds)} : part));
}

/** @param times how often each step is tensed and released; without it none is */
function stepsOf({steps, tense = 5, release = 20}: Exercise, times = 0): Beat[] {
  return steps.slice(0, 200).flatMap(({seconds}, step): Beat[] => [
    {cue: 'step', seconds: within(seconds ?? (times ? 5 : 20), 1, 600), step},
    ...Array.from({length: times}, (): Beat[] => [
      {cue: 'tense', seconds: within(tense, 1, 30), step},
      {cue: 'release', seconds: within(release, 1, 120), step},
    ]).flat(),
  ]);
}

function tapsOf({taps}: Exercise): Beat[] {
  if (!taps) return [];
  const seconds = within(taps.seconds, 0.75, 10);
  return [
    ...Array.from({length: within(taps.count, 1, 20)}, (_, i): Beat => ({cue: i % 2 ? 'right' : 'left', seconds})),
    {cue: 'notice', seconds: within(taps.notice, 1, 120)},
  ];
}
