import type { StoredEntry } from '../record/repository.js';
import { type OpenRecord } from './open-record.js';
/** Entries in `local` that no endpoint has, as far as anybody knows, and that were not offered to this record before. */
export declare function localOffer(to: OpenRecord): Promise<StoredEntry[]>;
/** Takes entries over: written here first, removed there and taken back after, and only if they are still what was taken. */
export declare function takeOver(to: OpenRecord, entries: readonly StoredEntry[]): Promise<void>;
