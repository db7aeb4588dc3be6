import type { ReadTransaction, RemovedEntry, StoredEntry } from './repository.js';
/** The entry, removed or not, that has or once had one of these ids. */
export declare function knownAs(transaction: ReadTransaction, ids: readonly string[]): Promise<StoredEntry | RemovedEntry | undefined>;
/** Sessions, then intentions, then what names them. */
export declare function namedFirst<T extends StoredEntry | RemovedEntry>(entries: readonly T[]): T[];
/**
 * An entry whose session, and the entry it is about, are named as they are here.
 *
 * @param here what stands here for the entry of an id
 */
export declare function renamed(entry: StoredEntry, here: (id: string) => string | Promise<string>): Promise<StoredEntry>;
