/** The card that an intention becomes: to look at, to show on the whole screen, to print, to keep, to hear. */
import { type ReactiveController, type TemplateResult } from 'lit';
import type { Around } from '../parts/around.js';
import { Part } from '../parts/part.js';
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
/** An element's card. */
export declare class Card extends Part implements ReactiveController {
    #private;
    constructor(around: Around);
    hostDisconnected(): void;
    /** Takes it from the screen, from the printer and from the air: it is no longer to be seen here. */
    close(): void;
    /** The card itself. */
    render({ date, sentence, lang, word, hard }: CardFace): TemplateResult;
    /** What can be done with a card that is shown. */
    actions(face: CardFace): TemplateResult;
    /** The whole screen. Always rendered once in an element; empty until it is opened. */
    screen(): TemplateResult;
}
