/** The way to the builder: to the provider's page with it, or to one that can be seen on this page. */
import { type ReactiveController } from 'lit';
import type { Around } from '../parts/around.js';
import { Part, type Shown } from '../parts/part.js';
/** An element's way there. */
export declare class BuilderWay extends Part implements ReactiveController {
    #private;
    constructor(around: Around);
    hostUpdate(): void;
    /** The way, in these words; nothing where there is none. */
    render(words: string): Shown;
}
