/** The card that an intention becomes: to look at, to show on the whole screen, to print, to keep, to hear. */
import { type ReactiveController, type TemplateResult } from 'lit';
import type { Around } from '../parts/around.js';
import { Part, type Shown } from '../parts/part.js';
import type { CardFace } from './face.js';
/** An element's card. */
export declare class Card extends Part implements ReactiveController {
    #private;
    constructor(around: Around);
    hostDisconnected(): void;
    /** Takes it from the screen, from the printer and from the air: it is no longer to be seen here. */
    close(): void;
    /** The card itself. Not of words of danger: these stand plainly. */
    render({ date, sentence, lang, word, hard }: CardFace): TemplateResult;
    /** What can be done with a card that is shown. Of words of danger no poster is made, and no picture. */
    actions(face: CardFace): Shown;
    /** The whole screen. Always rendered once in an element; empty until it is opened. */
    screen(): TemplateResult;
}
