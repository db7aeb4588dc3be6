/**
 * What comes once there is a sentence: its card, and how it looks later. A file of its own, so that who has none yet waits for neither.
 */
import type { Around } from '../parts/around.js';
import { Card } from './card.js';
import { Looks, type LooksOptions } from './looks.js';
/** An element's card and its looking back. */
export interface Kept {
    readonly card: Card;
    readonly looks: Looks;
}
/** Brings both to an element that is on a page, and what they look like. */
export declare function bringKept(around: Around, options: LooksOptions): Kept;
