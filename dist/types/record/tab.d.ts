/**
 * A record that is kept while its tab is open: one JSON value under one key of sessionStorage, written by one `setItem`.
 */
import { type Snapshot } from './memory.js';
import { type Repository } from './repository.js';
/** What stands under the key. */
interface TabValue {
    readonly schema: 1;
    /** The move to the device that this value is part of: it is closed to writing. */
    readonly moving?: string;
    readonly tables: Partial<Snapshot>;
}
/** The value of a tab's record, or undefined where there is none. */
export declare function readTab(storage: Storage, database: string): TabValue | undefined;
/** Marks the tab's record as being moved under `id`: from now on nothing more is written to it. Returns what it holds. */
export declare function beginMove(storage: Storage, database: string, id: string): {
    id: string;
    tables: Partial<Snapshot>;
};
/** Ends the move `id`: what has arrived is removed here; what has not can be written here again. */
export declare function endMove(storage: Storage, database: string, id: string, arrived: boolean): void;
/** Keeps a record in a tab. */
export declare function createTabRepository(storage: Storage, database: string): Repository;
export {};
