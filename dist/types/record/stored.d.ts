/** What the device keeps of an entry: telling apart what is there, and what was removed. */
import type { Entry, Kind } from './entry.js';
import type { RemovedEntry, StoredEntry } from './repository.js';
/** Whether an entry is still there, not only the trace that it was. */
export declare function isLive<K extends Kind = Kind>(row: StoredEntry<K> | RemovedEntry | undefined): row is StoredEntry<K>;
/** The entry alone, without what the device keeps beside it. */
export declare function plainEntry<K extends Kind>(stored: StoredEntry<K>): Entry<K>;
