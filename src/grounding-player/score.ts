import type {Text} from '../program/schema.ts';

/** What a beat asks for. `sip` is the second, short breath in of a sigh; `notice` is the rest after taps or after a release. */
export type Cue = 'in' | 'sip' | 'hold' | 'out' | 'rest' | 'step' | 'tense' | 'release' | 'left' | 'right' | 'notice';

/** One thing to do, and how long. */
export interface Beat {
  readonly cue: Cue;
  readonly seconds: number;
  /** index of the exercise's step, where it has steps */
  readonly step?: number;
  /** how, in place of what is usual */
  readonly hint?: Text | undefined;
}

/** An exercise as time: rounds of the same beats. Self-paced exercises have none: their steps wait for the client. */
export interface Score {
  readonly beats: readonly Beat[];
  readonly rounds: number;
}

/** Where a run is, in score time. */
export interface Position {
  readonly round: number;
  readonly beat: number;
  /** 0..1 within the beat */
  readonly progress: number;
  /** seconds to the next beat */
  readonly remaining: number;
  readonly done: boolean;
}

/** Time is counted in whole microseconds: sums are exact, so a beat that was sought is the one that is found. */
const micros = (seconds: number) => Math.round(seconds * 1e6);
const sum = (beats: readonly Beat[]) => beats.reduce((all, {seconds}) => all + micros(seconds), 0);

/** How long a score is, in seconds. */
export function lengthOf({beats, rounds}: Score): number {
  return (rounds * sum(beats)) / 1e6;
}

/** Whether it paces a breath: its rounds are breaths. */
export function isBreathing({beats}: Pick<Score, 'beats'>): boolean {
  return beats.some(({cue}) => cue === 'in');
}

/**
 * Finds the place in a score: a function of time alone, so that a tab that slept, or a frame that came late, shows the right cue
 * at once. Beats without any length are passed over.
 *
 * @param elapsed seconds since the start. Before the start is the start; past the end, and in a score without length, it is done.
 */
export function positionAt({beats, rounds}: Score, elapsed: number): Position {
  const time = elapsed > 0 ? micros(elapsed) : 0;
  const length = sum(beats);
  let rest = time % length;
  const round = (time - rest) / length;
  if (round < rounds) {
    for (const [beat, {seconds}] of beats.entries()) {
      const lasts = micros(seconds);
      if (rest < lasts) return {round, beat, progress: rest / lasts, remaining: (lasts - rest) / 1e6, done: false};
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
export function partAt(score: Score, elapsed: number, by: -1 | 0 | 1): number {
  const {beats, rounds} = score;
  const starts = beats.flatMap(({step}, i) => (i && step === beats[i - 1]?.step ? [] : [i]));
  const {round, beat, done} = positionAt(score, elapsed);
  const all = rounds * starts.length;
  const here = done ? all : round * starts.length + starts.findLastIndex((start) => start <= beat);
  const part = Math.max(0, here + by);
  if (part >= all) return lengthOf(score);
  const before = beats.slice(0, starts[part % starts.length]);
  return (Math.floor(part / starts.length) * sum(beats) + sum(before)) / 1e6;
}
