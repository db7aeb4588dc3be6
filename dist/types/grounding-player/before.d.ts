/** What comes before an exercise: what it is, what to take care of, and how it is to be. */
import { type TemplateResult } from 'lit';
import { Part } from '../parts/part.js';
import type { Around } from '../parts/around.js';
import type { Sharing } from '../parts/sharing.js';
import type { Exercise } from '../program/schema.js';
import type { Settings } from './settings.js';
export declare class Before extends Part {
    #private;
    constructor(around: Around, settings: Settings, sharing: Sharing);
    /** @param back goes to the others, where there are any */
    render(exercise: Exercise, start: () => void, back: (() => void) | undefined): TemplateResult;
}
