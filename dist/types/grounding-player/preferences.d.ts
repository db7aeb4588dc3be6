/** What the player remembers from one time to the next. It is kept where the record is, as a draft: on the device, never sent. */
import type { ReactiveController } from 'lit';
import type { Around } from '../parts/around.js';
/** What was chosen. */
export interface Chosen {
    readonly favorites: readonly string[];
    /** ids, the last used first */
    readonly used: readonly string[];
    /** ids of exercises whose caution was shown before a start */
    readonly cautions: readonly string[];
    readonly sound: boolean;
    readonly tones: number;
    readonly noise: number;
    readonly voice: boolean;
    readonly speech: number;
    readonly haptics: boolean;
    readonly holds: boolean;
    readonly pace: number;
    /** for every exercise that can be drawn like that; without it as its author meant it */
    readonly look?: 'circle' | 'wave' | 'path' | 'words' | undefined;
}
/** Reads what was kept. Whatever cannot be read is as if it was never chosen: no garbage keeps somebody from an exercise. */
export declare function readPreferences(text?: string): Chosen;
/** A list with something at its front, or without it. */
export declare const inFront: (list: readonly string[], id: string) => string[];
export declare const without: (list: readonly string[], id: string) => string[];
/** An element's preferences. Where they cannot be kept they hold as long as the page: the exercises are the same. */
export declare class Preferences implements ReactiveController {
    #private;
    chosen: Chosen;
    protected readonly around: Around;
    constructor(around: Around);
    hostUpdated(): void;
    choose(changes: Partial<Chosen>): void;
}
