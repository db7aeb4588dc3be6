import type { Around } from '../parts/around.js';
import { Part, type Shown } from '../parts/part.js';
import type { Playing } from './playing.js';
import type { Settings } from './settings.js';
export declare class Stage extends Part {
    #private;
    constructor(around: Around, playing: Playing, settings: Settings);
    /** The whole stage. */
    render(): Shown;
    /** The small one: a circle, a word, and the way out. */
    mini(): Shown;
}
