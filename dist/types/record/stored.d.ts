import { type Entry, type Kind } from './entry.js';
import type { RemovedEntry, StoredEntry } from './repository.js';
/** Whether an entry is still there, not only the trace that it was. */
export declare function isLive<K extends Kind = Kind>(row: StoredEntry<K> | RemovedEntry | undefined): row is StoredEntry<K>;
/** The entry alone, without what the device keeps beside it. */
export declare function plainEntry<K extends Kind>(stored: StoredEntry<K>): Entry<K>;
/** Whether a row is an entry that these widgets can read. */
export declare function parses(row: StoredEntry): boolean;
/** What stays in the place of an entry. Takes what can be read of one that does not parse. */
export declare function traceOf({ id, version, attempted, from }: StoredEntry, next?: number): RemovedEntry;
