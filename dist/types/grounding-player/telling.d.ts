/** What is said while an exercise is done: by a voice of the device where that is on, else to a screen reader. */
import { type TemplateResult } from 'lit';
import type { Around } from '../parts/around.js';
import type { Said } from './cues.js';
import type { Settings } from './settings.js';
export declare class Telling {
    #private;
    constructor(around: Around, settings: Settings);
    /** Another exercise begins: its voice may. */
    reset(): void;
    /** The focus comes: what is told next is read with it. */
    enter(): void;
    /** The voice is silent, at once. */
    hush(): void;
    /** Nothing is left to be read. */
    clear(): void;
    /**
     * Says a line.
     *
     * @param isDue a screen reader is not to talk all the time
     * @param hasTime what is shorter than a word takes to be said is spoken once in a while, as to a screen reader
     */
    tell({ read, text }: Pick<Said, 'read' | 'text'>, isDue?: boolean, hasTime?: boolean): void;
    /** For what has the focus, `aria-describedby="first"`, and the live region. */
    render(): TemplateResult;
}
