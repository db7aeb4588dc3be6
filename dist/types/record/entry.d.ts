/** What one client records, as entries. What holds for them is in `schemas.ts`. */
import type * as z from 'zod/mini';
import type { Kind } from './kinds.js';
import type { contentSchemas } from './schemas.js';
export { kinds, routes, type Kind, type Route } from './kinds.js';
/** The content of one kind of entry. */
export type Content<K extends Kind = Kind> = {
    [P in K]: z.infer<ReturnType<typeof contentSchemas>[P]>;
}[K];
/** One entry of a kind. */
export interface Entry<K extends Kind = Kind> {
    readonly id: string;
    readonly kind: K;
    readonly version: number;
    readonly day: string;
    readonly at: string;
    readonly zone: string;
    readonly session?: string | undefined;
    readonly sharing: 'private' | 'shared';
    readonly content: Content<K>;
}
/** The largest entry, in bytes of its JSON. */
export declare const largestEntry: number;
