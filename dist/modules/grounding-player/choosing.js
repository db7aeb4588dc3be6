import { aboutMinutes, holdOf } from "./exercises.js";
/** The phases of the default program's day. Of a provider's own only this is known: it may be in mid-session. */
const whens = new Map([
    ['arrival', 'before'],
    ['return', 'returning'],
    ['rest', 'returning'],
]);
/** Finds what exercises call the moment of a phase. */
export function momentOf({ id, part }) {
    return { part, when: part === 'day' ? (whens.get(id) ?? 'onset') : part };
}
/** The place of an id in a list; far behind where it is not in it. */
const placeIn = (list, id) => list.findIndex((it) => it === id) + 1 || 1e9;
/**
 * Finds the exercises that fit a wish. Favorites come first, then what was used last, then what fits the need best, then the order
 * of the program.
 */
export function choose(exercises, wish) {
    const { need, minutes = Infinity, moment, favorites, used } = wish;
    const isOffered = (it) => !moment || (it.when.includes(moment.when) && !(moment.part === 'day' && holdOf(it)));
    const isNeeded = ({ needs }) => need === undefined || needs.includes(need);
    const isFit = (it) => isNeeded(it) && (aboutMinutes(it) ?? 0) <= minutes;
    /** Smaller is better, the first number counts most. */
    const rank = (it) => [
        Number(!isFit(it)),
        Number(!isNeeded(it)),
        Number(!favorites.includes(it.id)),
        placeIn(used, it.id),
        placeIn(it.needs, need),
    ];
    const sorted = exercises
        .filter(isOffered)
        .map((exercise) => ({ exercise, ranks: rank(exercise) }))
        .sort((a, b) => a.ranks.reduce((order, it, i) => order || it - (b.ranks[i] ?? 0), 0))
        .map(({ exercise }) => exercise);
    const fit = sorted.filter(isFit).slice(0, 3);
    return { fit, rest: sorted.slice(fit.length) };
}
