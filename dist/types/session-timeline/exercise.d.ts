import { Part, type Shown } from '../parts/part.js';
import type { Phase } from '../program/schema.js';
/** An element's suggested exercises. */
export declare class SuggestedExercise extends Part {
    #private;
    render(phase: Phase): Shown;
}
