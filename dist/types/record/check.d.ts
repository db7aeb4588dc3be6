import type { Kind } from './entry.js';
import type { RemovedEntry, StoredEntry } from './repository.js';
/** Whether a row is an entry that these widgets can read. */
export declare function parses(row: StoredEntry): boolean;
/** Where content does not fit its kind, such as `items.sleep`; undefined where all of it fits. */
export declare function contentProblem(kind: Kind, content: unknown): string | undefined;
/** What stays in the place of an entry. Takes what can be read of one that does not parse. */
export declare function traceOf({ id, version, attempted, from }: StoredEntry, next?: number): RemovedEntry;
