/** What is said at each beat: on the shape, to a screen reader, by a voice. */
import type {Around} from '../parts/around.ts';
import type {Exercise} from '../program/schema.ts';
import type {Position} from './position.ts';
import {isBreathing, type Beat, type Cue, type Score} from './score.ts';

/** What stands on the shape, each as it can be shown. */
export interface Said {
  readonly word: unknown;
  readonly hint: unknown;
  /** all of it, to be read out */
  readonly read: unknown;
  /** the same as text, to be spoken */
  readonly text: string;
}

/** @param instead shows what a step has in its place */
export function saidAt(around: Around, {steps}: Exercise, {cue, step, hint: how}: Beat, instead: boolean): Said {
  const {say} = around;
  const {text, hint, instead: other} = steps[step ?? -1] ?? {};
  const shown = (instead && other) || text;
  if (cue === 'step') {
    const more = instead ? undefined : hint;
    const word = around.text(shown);
    const moreShown = around.text(more);
    const said = `${around.plain(shown)} ${around.plain(more)}`.trim();
    return {word, hint: moreShown, read: [word, ' ', moreShown], text: said};
  }
  const word = say(`player.cue.${cue}`);
  // Which part of the body stands there all the time: with the cue alone nobody who looks up later knows.
  const part = step === undefined ? undefined : shown;
  const asks = cue === 'tense' && part;
  return {
    word: part ? [word, ': ', around.text(part)] : word,
    hint: asks ? around.text(hint) : how ? around.text(how) : say(`player.hint.${cue}`),
    read: asks ? [around.text(part), '. ', word] : word,
    text: asks ? `${around.plain(part)}. ${word}` : word,
  };
}

/** What a part of a breath is called, in a word. */
export function nameOf({say}: Around, cue: Cue): string {
  return cue === 'in' || cue === 'sip' || cue === 'out' || cue === 'hold' || cue === 'rest'
    ? say(`player.name.${cue}`)
    : '';
}

/** "breath 4 of about 12" */
export function placeAt({say}: Pick<Around, 'say'>, score: Score, {round, beat}: Position): string {
  const {beats, rounds} = score;
  const {step} = beats[beat] ?? {};
  if (step !== undefined) return say('player.step', {number: step + 1, count: (beats.at(-1)?.step ?? 0) + 1});
  return say(isBreathing(score) ? 'player.breath' : 'player.round', {number: round + 1, count: rounds});
}

/** Seconds that a beat lasts at least for a voice to say it each time. */
export const longEnough = 2;

const isTap = (cue: Cue | undefined) => cue === 'left' || cue === 'right';

/** How seldom, in ms, a line is read out once somebody has the rhythm: a voice that talks all the time is no rest. */
const seldom = 15_000;

/**
 * Chooses which beats are read out to a screen reader: each new step, and when to tense and let go; each beat of the first two
 * rounds; then one at most every 15 seconds, and never "hold" alone, which says nothing of what comes next. Of taps in a row only
 * the first: the others are over before a word is.
 */
export class Announcer {
  #heard = new Set<string>();
  #last = -Infinity;
  #step: number | undefined;

  /** @param now in ms of a steady clock */
  isDue({beats}: Score, {round, beat}: Position, now: number): boolean {
    const {cue, step} = beats[beat] ?? {};
    if (isTap(cue) && isTap(beats[beat - 1]?.cue)) return false;
    const key = `${round} ${beat}`;
    const asks = cue === 'tense' || cue === 'release';
    const isNew = !this.#heard.has(key) && (asks || (step === undefined ? round < 2 : step !== this.#step));
    if (!isNew && (cue === 'hold' || now - this.#last < seldom)) return false;
    this.#heard.add(key);
    this.#step = step;
    this.#last = now;
    return true;
  }
}

/**
 * Whether the place is read with a line: where the client went to another one, and once somebody has the rhythm, with the few lines
 * that still come.
 *
 * @param isDue whether the line is read
 */
export function isPlaceDue(isDue: boolean, isMoved: boolean, {round}: Position): boolean {
  return isMoved || (isDue && round > 1);
}
