import type { Around } from '../parts/around.js';
import { Part, type Shown } from '../parts/part.js';
import { type IntentionDraft } from './answers.js';
import type { Path } from './step.js';
/** An element's part in showing what was written. */
export declare class Written extends Part {
    #private;
    constructor(around: Around, way: Path);
    /** Another draft stands here. */
    reset(): void;
    /**
     * What was written on the way to an intention, and is not part of it.
     *
     * @param isOpen it is still written: its questions can be gone back to
     */
    onTheWay({ answers }: IntentionDraft, isOpen?: boolean): Shown;
    /** What was written in another tab at the same time, or begun and put away: it is kept, and offered. */
    elsewhere(): Shown;
}
