/** Which exercises are offered, and in which order. */
import type {Exercise, Phase} from '../program/schema.ts';
import {aboutMinutes, holdOf} from './exercises.ts';

/** Where on the way a client is, as exercises name it in `when`. On the day itself no breath is held. */
export interface Moment {
  readonly part: Phase['part'];
  readonly when: Exercise['when'][number];
}

/** What a client is looking for. What is not said is open. */
export interface Wish {
  /** the id of a need */
  readonly need?: string | undefined;
  /** how much time there is */
  readonly minutes?: number | undefined;
  readonly moment?: Moment | undefined;
  /** ids */
  readonly favorites: readonly string[];
  /** ids, the last used first */
  readonly used: readonly string[];
}

/** Exercises to choose from, the best first. */
export interface Choice {
  /** three at most, each right for the need and the time */
  readonly fit: readonly Exercise[];
  /** the others that can be done at this moment */
  readonly rest: readonly Exercise[];
}

/** The phases of the default program's day. Of a provider's own only this is known: it may be in mid-session. */
const whens = new Map<string, Moment['when']>([
  ['arrival', 'before'],
  ['return', 'returning'],
  ['rest', 'returning'],
]);

/** Finds what exercises call the moment of a phase. */
export function momentOf({id, part}: Pick<Phase, 'id' | 'part'>): Moment {
  return {part, when: part === 'day' ? (whens.get(id) ?? 'onset') : part};
}

/** The place of an id in a list; far behind where it is not in it. */
const placeIn = (list: readonly string[], id: string | undefined) => list.findIndex((it) => it === id) + 1 || 1e9;

/**
 * Finds the exercises that fit a wish. Favorites come first, then what was used last, then what fits the need best, then the order
 * of the program.
 */
export function choose(exercises: readonly Exercise[], wish: Wish): Choice {
  const {need, minutes = Infinity, moment, favorites, used} = wish;
  const isOffered = (it: Exercise) =>
    !moment || (it.when.includes(moment.when) && !(moment.part === 'day' && holdOf(it)));
  const isNeeded = ({needs}: Exercise) => need === undefined || needs.includes(need);
  const isFit = (it: Exercise) => isNeeded(it) && (aboutMinutes(it) ?? 0) <= minutes;
  /** Smaller is better, the first number counts most. */
  const rank = (it: Exercise) => [
    Number(!isFit(it)),
    Number(!isNeeded(it)),
    Number(!favorites.includes(it.id)),
    placeIn(used, it.id),
    placeIn(it.needs, need),
  ];
  const sorted = exercises
    .filter(isOffered)
    .map((exercise) => ({exercise, ranks: rank(exercise)}))
    .sort((a, b) => a.ranks.reduce((order, it, i) => order || it - (b.ranks[i] ?? 0), 0))
    .map(({exercise}) => exercise);
  const fit = sorted.filter(isFit).slice(0, 3);
  return {fit, rest: sorted.slice(fit.length)};
}
