/** What the player remembers from one time to the next. It is kept where the record is, as a draft: on the device, never sent. */
import * as z from 'zod/mini';
import type { Around } from '../parts/around.js';
declare const schema: z.ZodMiniObject<{
    favorites: z.ZodMiniArray<z.ZodMiniString<string>>;
    used: z.ZodMiniArray<z.ZodMiniString<string>>;
    cautions: z.ZodMiniArray<z.ZodMiniString<string>>;
    sound: z.ZodMiniBoolean<boolean>;
    tones: z.ZodMiniNumber<number>;
    noise: z.ZodMiniNumber<number>;
    voice: z.ZodMiniBoolean<boolean>;
    speech: z.ZodMiniNumber<number>;
    haptics: z.ZodMiniBoolean<boolean>;
    holds: z.ZodMiniBoolean<boolean>;
    pace: z.ZodMiniNumber<number>;
    look: z.ZodMiniOptional<z.ZodMiniEnum<{
        path: "path";
        circle: "circle";
        wave: "wave";
        words: "words";
    }>>;
}, z.core.$strict>;
export type Chosen = z.output<typeof schema>;
/** Reads what was kept. Whatever cannot be read is as if it was never chosen: no garbage keeps somebody from an exercise. */
export declare function readPreferences(text?: string): Chosen;
/** A list with something at its front, or without it. */
export declare const inFront: (list: readonly string[], id: string) => string[];
export declare const without: (list: readonly string[], id: string) => string[];
/** An element's preferences. Where they cannot be kept they hold as long as the page: the exercises are the same. */
export declare class Preferences {
    #private;
    now: Chosen;
    constructor(around: Around);
    /** Reads them, where the record is another one. Of the one before nothing stays. Called after each render. */
    refresh(): Promise<void>;
    set(changes: Partial<Chosen>): void;
}
export {};
