/** What the day shows next: one step at a time. */
import type { Program } from '../journey/contexts.js';
import type { Phase, Text } from '../program/schema.js';
import type { Stretch, Whereabouts } from '../sessions/phases.js';
import { type Item } from './lists.js';
/** The next step. */
export interface NextStep {
    /** the phase that is shown, and when it begins: the one that the client is in, or on the morning, with nothing left to do, the coming one */
    readonly stretch: Stretch<Phase>;
    /** it is the coming one */
    readonly isComing: boolean;
    /** what can be read of it, or of the thing that is to be done */
    readonly texts: readonly Text[];
    /** what comes after it, two at most */
    readonly then: readonly Stretch<Phase>[];
    /** the intention stands below it: until the session begins, and from its evening on */
    readonly isIntentionNear: boolean;
}
/** @param item the first thing that is to be done now */
export declare function nextStep({ stretches, here, moment }: Whereabouts<Phase>, item: Item | undefined, instructions: Program['instructions']): NextStep;
