/** What the player remembers from one time to the next. It is kept where the record is, as a draft: on the device, never sent. */
import * as z from 'zod/mini';
import type { Around } from '../parts/around.js';
declare const schema: z.ZodMiniObject<{
    favorites: z.ZodMiniCatch<z.ZodMiniArray<z.ZodMiniString<string>>>;
    used: z.ZodMiniCatch<z.ZodMiniArray<z.ZodMiniString<string>>>;
    cautions: z.ZodMiniCatch<z.ZodMiniArray<z.ZodMiniString<string>>>;
    sound: z.ZodMiniCatch<z.ZodMiniBoolean<boolean>>;
    tones: z.ZodMiniCatch<z.ZodMiniNumber<number>>;
    noise: z.ZodMiniCatch<z.ZodMiniNumber<number>>;
    voice: z.ZodMiniCatch<z.ZodMiniBoolean<boolean>>;
    haptics: z.ZodMiniCatch<z.ZodMiniBoolean<boolean>>;
    holds: z.ZodMiniCatch<z.ZodMiniBoolean<boolean>>;
    pace: z.ZodMiniCatch<z.ZodMiniNumber<number>>;
    look: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniEnum<{
        path: "path";
        circle: "circle";
        wave: "wave";
        words: "words";
    }>>>;
}, z.core.$strict>;
export type Chosen = z.output<typeof schema>;
/** Reads what was kept. */
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
