/** What the player remembers from one time to the next. It is kept where the record is, as a draft: on the device, never sent. */
import type { ReactiveController } from 'lit';
import * as z from 'zod/mini';
import type { Around } from '../parts/around.js';
declare const schema: () => z.ZodMiniObject<{
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
export type Chosen = z.output<ReturnType<typeof schema>>;
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
export {};
