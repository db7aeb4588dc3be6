/** How full the lungs are: what the shape shows, and what the noise follows. */
import type {Position} from './position.ts';
import type {Beat, Cue, Score} from './score.ts';

/** Where a beat leads to: 1 is a full breath, or a part of the body that is tense. The other cues leave things as they are. */
const ends: Partial<Record<Cue, 0 | 1>> = {in: 1, sip: 1, tense: 1, out: 0, release: 0};

/** A level, 0 to 1, and when in the round it is reached, in seconds. */
export interface Knot {
  readonly at: number;
  readonly level: number;
}

/** A step that nothing paces fills the shape, and lets it go in its last seconds. */
const lettingGo = 2;

/**
 * Finds how full the lungs are where each beat ends. Beats in a row that lead to the same end share the way by their length: a
 * breath in of 3 s and a sip of 1 s fill three quarters and the rest. A round begins as it ends, so that it can be repeated.
 */
export function levelsOf(beats: readonly Beat[]): readonly number[] {
  const last = beats.findLast(({cue}) => cue in ends);
  let level: number = (last && ends[last.cue]) ?? 0;
  return beats.map(({cue, seconds}, i) => {
    const end = ends[cue];
    if (end === undefined) return level;
    let left = 0;
    for (let next = i; next < beats.length; next++) {
      const beat = beats[next];
      const its = beat && ends[beat.cue];
      if (its === end) left += beat?.seconds ?? 0;
      else if (its !== undefined) break;
    }
    if (left) level += ((end - level) * seconds) / left;
    return level;
  });
}

/** Finds the levels of a round, from its start to its end. Between two of them it goes gently: see {@link levelAt}. */
export function knotsOf(beats: readonly Beat[]): readonly Knot[] {
  const levels = levelsOf(beats);
  const isPaced = beats.some(({cue}) => cue in ends);
  const knots: Knot[] = [{at: 0, level: levels.at(-1) ?? 0}];
  let at = 0;
  for (const [i, {cue, seconds}] of beats.entries()) {
    at += seconds;
    if (cue === 'step' && !isPaced) knots.push({at: at - Math.min(lettingGo, seconds / 4), level: 1});
    knots.push({at, level: levels[i] ?? 0});
  }
  return knots;
}

/**
 * Finds how full the lungs are at a place in a score, 0 to 1.
 *
 * From knot to knot it goes by 3t² - 2t³, which is what the curve of {@link gently} is.
 */
export function levelAt({beats}: Score, {beat, progress}: Pick<Position, 'beat' | 'progress'>): number {
  const before = beats.slice(0, beat).reduce((all, {seconds}) => all + seconds, 0);
  const time = before + progress * (beats[beat]?.seconds ?? 0);
  const knots = knotsOf(beats);
  const i = knots.findLastIndex(({at}) => at <= time);
  const from = knots[i];
  const to = knots[i + 1];
  if (!from || !to) return from?.level ?? 0;
  const t = (time - from.at) / (to.at - from.at);
  return from.level + (to.level - from.level) * t * t * (3 - 2 * t);
}

/** The same curve for an animation: with its handles at a third and two thirds, a Bézier curve's time is the time itself. */
export const gently = `cubic-bezier(${1 / 3}, 0, ${2 / 3}, 1)`;
