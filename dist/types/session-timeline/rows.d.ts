/** The phases, one row each, from preparing for a session to the weeks after. */
import { type ReactiveController } from 'lit';
import type { Around } from '../parts/around.js';
import { type Scene } from './light.js';
import { View, type AskIn, type Parts } from './view.js';
/** An element's rows. */
export declare class Rows extends View implements ReactiveController {
    #private;
    /** the rooms that are open, by their phases' ids */
    open: ReadonlySet<string>;
    /** all of it is shown, for paper */
    isPrinting: boolean;
    constructor(around: Around, parts: Parts);
    hostUpdated(): void;
    render(scene: Scene, ask: AskIn): unknown;
}
