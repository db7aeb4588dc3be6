import type { Around } from '../parts/around.js';
import { Part, type Shown } from '../parts/part.js';
import type { Exercise } from '../program/schema.js';
import type { Before } from './before.js';
import { type Player } from './floor.js';
import { type Preferences } from './preferences.js';
/** What was done of an exercise. */
export interface Done {
    readonly seconds: number;
    readonly completed: boolean;
}
/** What the element does with what happens here. */
interface Ports {
    /** ms, always forward */
    now(): number;
    /** it came to its end */
    finished(): void;
    /** the client wants out, at once */
    stopped(): void;
}
/** Loads what makes sound: a file of its own, for whoever comes as far as an exercise. Never throws: an exercise is whole without. */
export declare function prepareSound(): Promise<void>;
export declare class Playing extends Part implements Player {
    #private;
    constructor(around: Around, preferences: Preferences, before: Before, ports: Ports);
    /** Whether it goes on by itself. */
    get isTimed(): boolean;
    /** What is played, or was played last. */
    get exercise(): Exercise | undefined;
    /** What was done so far. */
    get done(): Done;
    /** Whether there is something to save: it ended, or a round or a step of it is over. */
    get isWorth(): boolean;
    /** Begins at the start: call it as the answer to a press. */
    start(exercise: Exercise): void;
    /** Goes on from where it was stopped. */
    goOn(): void;
    giveWay(): void;
    /** Is silent and still, at once, and lets go of all it had. */
    stop(): void;
    /** Looks at the time: before each render. */
    look(): void;
    /** Sets everything that plays to where the run is: after each render. */
    follow(): void;
    /** The whole stage. */
    render(): Shown;
    /** The small one: a circle, a word, and the way out. */
    mini(): Shown;
}
export {};
