/** A record in memory; with a `persist`, also what is kept in a tab. */
import type { Repository, Table, Tables } from './repository.js';
/** Every table as a plain list: how a record in a tab is written down, and how one is moved. */
export type Snapshot = {
    [T in Table]: Tables[T][];
};
/**
 * Keeps a record in memory.
 *
 * @param place what the client is told
 * @param load reads the record before each transaction, where it is not as it was any more
 * @param persist writes it down. Where it throws, the transaction is not kept; where it says false, the record was changed
 *   since it was loaded, and the transaction runs again
 */
export declare function createMemoryRepository(place?: 'tab' | 'memory', load?: () => Partial<Snapshot> | undefined, persist?: (snapshot: Snapshot) => boolean): Repository;
