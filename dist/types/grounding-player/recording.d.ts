/** A recording of the provider's own, with its captions; where it cannot be had, what the exercise says in words. */
import { type TemplateResult } from 'lit';
import type { Around } from '../parts/around.js';
import type { Exercise } from '../program/schema.js';
/** @returns how many seconds of it were played */
export declare function playedOf(media: HTMLMediaElement | null): number;
/**
 * Shows it with the browser's own controls. Sound alone stands in a `<video>` too: an `<audio>` shows no captions.
 *
 * @param at where it begins, in seconds
 * @param changed what it is doing is another thing: playing, standing still, at its end, missing
 */
export declare function recording(around: Around, { media, title }: Exercise, at: number, changed: (event: Event) => void): TemplateResult;
export declare function missingRecording(around: Around, { lead, steps }: Exercise): TemplateResult;
