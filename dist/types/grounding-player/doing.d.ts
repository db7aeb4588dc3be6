/** All that comes with Start, in a file of its own: an exercise while it is done, the way out of it, and what comes after. */
import { type ReactiveController } from 'lit';
import type { Around } from '../parts/around.js';
import type { Shown } from '../parts/part.js';
import type { Exercise } from '../program/schema.js';
import { type Given } from './after.js';
import type { Settings } from './settings.js';
/** What stands before it in the element, and what the element does with what happens here. */
export interface From extends Given {
    readonly settings: Settings;
    /** whose record is open; empty where none is */
    whose(): string;
    /** something else is shown, or will be with the next render */
    turned(): void;
    /** shows what comes before an exercise */
    open(id: string): void;
    /** shows what the element begins with */
    leave(): void;
}
/** Made once for an element, when its file has come. */
export declare class Doing implements ReactiveController {
    #private;
    constructor(around: Around, from: From);
    hostDisconnected(): void;
    /** Whether it is what the element shows. */
    get isShown(): boolean;
    /** From Start until it ends or is stopped; also while it is paused. */
    get isPlaying(): boolean;
    /** Begins an exercise: call it as the answer to a press. */
    start(exercise: Exercise): void;
    /** The client wants out, at once. */
    stop: () => void;
    /** The element shows something else. What is played ends, and nothing that was rated or saved stays. */
    close(): void;
    /** @param isOnly there is no other exercise */
    render(isMini: boolean, isOnly: boolean): Shown;
}
