import { type Around } from './around.js';
import type { Shown } from './part.js';
/** A module, or whatever else comes later. One for each thing that an element shows with it. */
export declare class Later<T> {
    #private;
    /** what came; undefined until then */
    there: T | undefined;
    /** @param load imports a file of its own, such as `picture.ts` */
    constructor(around: Around, load: () => Promise<T>);
    /**
     * Asks for it, once; again where it did not come. A handler of its own, so that it can stand at what shows that a press is near:
     * `@pointerdown`, `@focusin`.
     *
     * @returns what came; undefined where it did not
     */
    ask: () => Promise<T | undefined>;
    /** Whether it did not come, and nobody has asked for it again. */
    get hasFailed(): boolean;
    /** Asks for it where nobody did yet. What did not come is not asked for again by this: so it can stand where an element is rendered. */
    want(): void;
    /**
     * Does something with it: now where it is there, or once when it comes, however often was pressed meanwhile.
     *
     * @param asPress the browser must take it as the answer to a press: where it no longer does, another press is asked for
     */
    press({ currentTarget }: Event, work: (it: T) => unknown, asPress?: boolean): void;
    /** A press that waits is not meant any more: something else is shown, or somebody else reads. */
    forget(): void;
    /** That what was pressed for is on its way, that it did not come, or that it is there and waits for a press. */
    render(): Shown;
}
