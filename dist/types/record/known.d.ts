/** What is here already of something that comes from elsewhere. */
import type { ReadTransaction, RemovedEntry, StoredEntry } from './repository.js';
/** The entry, removed or not, that has or once had one of these ids. */
export declare function knownAs(transaction: ReadTransaction, ids: readonly string[]): Promise<StoredEntry | RemovedEntry | undefined>;
/** Sessions before what belongs to them. */
export declare function sessionsFirst<T extends StoredEntry | RemovedEntry>(entries: readonly T[]): T[];
