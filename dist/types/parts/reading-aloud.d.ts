/** The button that has a text read aloud. Apart from what speaks, which others use without it. */
import { type ReactiveController } from 'lit';
import type { Around } from './around.js';
import type { Shown } from './part.js';
/** A button that reads a text aloud, and stops. */
export declare class Voice implements ReactiveController {
    #private;
    constructor(around: Around);
    hostDisconnected(): void;
    /** Stops reading. */
    stop: () => void;
    /**
     * "Read aloud", and while it is read "Stop reading". Nothing where the device has no voice for the language.
     *
     * @param lang of the text, BCP 47
     */
    button(text: string, lang: string): Shown;
}
