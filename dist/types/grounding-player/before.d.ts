/** What comes before an exercise: what it is, what to take care of, and how it is to be. */
import { type TemplateResult } from 'lit';
import { Part, type Shown } from '../parts/part.js';
import type { Around } from '../parts/around.js';
import type { Sharing } from '../parts/sharing.js';
import type { Exercise } from '../program/schema.js';
import type { Settings } from './settings.js';
/** Whether there is something to turn on. A desktop computer may say so and have nothing that moves. */
export declare const canVibrate: () => boolean;
export declare class Before extends Part {
    #private;
    constructor(around: Around, settings: Settings, sharing: Sharing);
    /**
     * @param back goes to the others, where there are any
     * @param coming what is said beside Start while what it starts is on its way
     */
    render(exercise: Exercise, start: (event: Event) => void, back: (() => void) | undefined, coming: Shown): TemplateResult;
}
