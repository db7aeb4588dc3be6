/** Exercises as time: what a program says, and what a client changes about it, become a score. */
import {isBreath, type Exercise} from '../program/schema.ts';
import {quickest} from './clock.ts';
import {lengthOf, type Beat, type Score} from './score.ts';

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

/** The quickest pace: taps that come fast can bring up memories, so they are never faster than written. */
export function quickestOf({kind}: Exercise): number {
  return kind === 'taps' ? 1 : quickest;
}

/** Whether it goes on by itself. The steps of other exercises wait for the client, and a recording has a time of its own. */
export function isTimed(exercise: Exercise): boolean {
  return scoreOf(exercise) !== undefined;
}

/** About how long it takes, in minutes; `undefined` where only the client knows. */
export function aboutMinutes(exercise: Exercise, settings?: ExerciseSettings): number | undefined {
  const score = scoreOf(exercise, settings);
  return score ? Math.max(1, Math.round(lengthOf(score) / 60)) : exercise.minutes;
}

/**
 * Makes the score of an exercise that goes on by itself; of others there is none.
 *
 * Everything is bounded here too: a program that a script made has seen no schema.
 */
export function scoreOf(exercise: Exercise, settings: ExerciseSettings = asWritten): Score | undefined {
  const {kind} = exercise;
  const times = roundsOf(exercise, settings);
  switch (kind) {
    case 'breath':
    case 'taps': {
      const beats = kind === 'breath' ? breathOf(exercise, settings) : tapsOf(exercise);
      return score(beats, roundsOf(exercise, settings, lengthOf({beats, rounds: 1})));
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

function score(beats: readonly Beat[], rounds: number): Score | undefined {
  return beats.length ? {beats, rounds} : undefined;
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
