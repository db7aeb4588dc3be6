/** What the device keeps of an entry: telling apart what is there, and what was removed. */
import type { Entry, Kind } from './entry.js';
import type { RemovedEntry, StoredEntry } from './repository.js';
/** What tells entries: `check.ts`. It comes later than the store, which is handed it when there is an entry to read or to save. */
export interface EntryCheck {
    /** Whether a row is an entry that these widgets can read. */
    parses(row: StoredEntry): boolean;
    /** Where content does not fit its kind, such as `items.sleep`; undefined where all of it fits. */
    contentProblem(kind: Kind, content: unknown): string | undefined;
    /** What stays in the place of an entry. Takes what can be read of one that does not parse. */
    traceOf(row: StoredEntry, next?: number): RemovedEntry;
}
/** Whether an entry is still there, not only the trace that it was. */
export declare function isLive<K extends Kind = Kind>(row: StoredEntry<K> | RemovedEntry | undefined): row is StoredEntry<K>;
/** The entry alone, without what the device keeps beside it. */
export declare function plainEntry<K extends Kind>(stored: StoredEntry<K>): Entry<K>;
