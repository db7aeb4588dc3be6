/** Exercises as time: what a program says, and what a client changes about it, become a score. */
import {isBreath, type BreathPattern, type Exercise} from '../program/schema.ts';
import {lengthOf, type Beat, type Score} from './score.ts';

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

/** As its author meant it. */
const asWritten: ExerciseSettings = {holds: true};

/** Makes a number that can be played of any. */
function within(value: number, min: number, max: number): number {
  return value > min ? Math.min(value, max) : min;
}

/** Whether it asks to hold the breath. */
export function hasHolds({pattern}: Exercise): boolean {
  return Boolean(pattern?.some(({cue}) => cue === 'hold'));
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
 * Everything is bounded here too: a client's own pattern, and a program that a script made, have seen no schema.
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

/** Says how often something is done; where it lasts `length` seconds and is repeated, also from the minutes that it is done for. */
function roundsOf({rounds, minutes, most = 200}: Exercise, settings: ExerciseSettings, length?: number): number {
  const fitting = (time: number | undefined) => time && length && (time * 60) / length;
  const wanted = settings.rounds ?? fitting(settings.minutes) ?? rounds ?? fitting(minutes) ?? 1;
  return Math.round(within(wanted, 1, within(most, 1, 200)));
}

function breathOf(exercise: Exercise, {holds, pattern}: ExerciseSettings): readonly Beat[] {
  const bounded = (parts: BreathPattern = []) =>
    parts.slice(0, 12).map(({cue, seconds}) => ({cue, seconds: within(seconds, 0.5, 30)}));
  const parts = [bounded(pattern), bounded(exercise.pattern)].find(isBreath) ?? [];
  return holds ? parts : parts.filter(({cue}) => cue !== 'hold');
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
