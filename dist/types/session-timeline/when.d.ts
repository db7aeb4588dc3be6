/** What stands beside a phase's name: when it is, or how long it takes. */
import type { Phase } from '../program/schema.js';
import type { Stretch } from '../sessions/phases.js';
import type { Situation } from './situation.js';
/**
 * `past`, its `length` alone, or an instant: `until` about then, or until that `day`; beginning about then `today` or on that `day`;
 * beginning `then`, or `from` that day on.
 */
export type When = {
    readonly is: 'past';
} | {
    readonly is: 'length';
} | {
    readonly is: 'until' | 'untilDay' | 'today' | 'day' | 'then' | 'from';
    readonly at: number;
};
/** Finds it. Without a session nothing is known but how long phases take. */
export declare function whenIs({ phase, from, to, state }: Stretch<Phase>, { where, session, own }: Pick<Situation, 'where' | 'session' | 'own'>): When;
