/** Which exercises are offered, and in which order. */
import type { Exercise, Phase } from '../program/schema.js';
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
/** Finds what exercises call the moment of a phase. */
export declare function momentOf({ id, part }: Pick<Phase, 'id' | 'part'>): Moment;
/**
 * Finds the exercises that fit a wish. Favorites come first, then what was used last, then what fits the need best, then the order
 * of the program.
 */
export declare function choose(exercises: readonly Exercise[], wish: Wish): Choice;
