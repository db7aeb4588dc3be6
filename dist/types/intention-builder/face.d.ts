/** What stands on an intention's card, wherever it is shown: on the page, on the whole screen, on paper, in a picture; or without one. */
import { type TemplateResult } from 'lit';
import type { Around } from '../parts/around.js';
import type { Shown } from '../parts/part.js';
import type { Program } from '../program/schema.js';
import type { Content } from '../record/entry.js';
/** What stands on a card. */
export interface CardFace {
    /** already said, such as "For December 3" */
    readonly date?: string | undefined;
    readonly sentence: string;
    /** of the sentence, BCP 47, where it is the program's and not the client's own */
    readonly lang?: string | undefined;
    readonly word?: string | undefined;
    /** what helps if it gets hard */
    readonly hard?: string | undefined;
    /** the session's day has come: whoever has the card before them can let it go */
    readonly letGo?: boolean | undefined;
}
/** An intention's face. The program's own sentences are kept in the words that were shown: their language is the one that has them. */
export declare function faceOf({ answer, ...said }: Content<'intention'>, own: Pick<Program['intention'], 'unknown' | 'none'>): CardFace;
/**
 * What would stand on a card, plainly. Words of danger are no intention to put into the light: they stand so for good, as what they
 * are. All others do while their card is on its way, in the room that it is going to take.
 *
 * @param coming what is to be said of the card
 */
export declare function plainly({ say }: Around, face: CardFace, coming: Shown): TemplateResult;
