/** A recording of the provider's own, with its captions; where it cannot be had, what the exercise says in words. */
import { type TemplateResult } from 'lit';
import type { Around } from '../parts/around.js';
import type { Exercise } from '../program/schema.js';
/** What a recording is doing now. */
export type RecordingEvent = 'play' | 'pause' | 'ended' | 'error';
export declare class Recording {
    #private;
    /** it cannot be had */
    isMissing: boolean;
    constructor(around: Around, exercise: Exercise, happened: (what: RecordingEvent) => void);
    /** As it stands on the page. */
    get video(): HTMLVideoElement | null;
    /** Plays with the next render, from where it was stopped. */
    playSoon(): void;
    /** Call it after each render. */
    follow(): void;
    play(): void;
    turn(): void;
    /**
     * Stands still, and can go on from there.
     *
     * @returns how many seconds of it were played since it stands there
     */
    stop(): number;
    /** With the browser's own controls. Sound alone stands in a `<video>` too: an `<audio>` shows no captions. */
    render(): TemplateResult;
}
