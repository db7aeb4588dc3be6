/** A record in IndexedDB, with strict durability: what is reported as saved is on disk. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { Repository, Table, Tables } from './repository.js';
interface Schema extends DBSchema {
    entries: {
        key: string;
        value: Tables['entries'];
        indexes: {
            kind: [string, string, string];
            checkInDay: string;
            from: string;
        };
    };
    days: {
        key: string;
        value: Tables['days'];
    };
    outbox: {
        key: string;
        value: Tables['outbox'];
        indexes: {
            entry: string;
        };
    };
    drafts: {
        key: string;
        value: Tables['drafts'];
    };
    aside: {
        key: string;
        value: Tables['aside'];
    };
    meta: {
        key: string;
        value: Tables['meta'];
    };
}
type Upgrade = (database: IDBPDatabase<Schema>, transaction: IDBPTransaction<Schema, Table[], 'versionchange'>) => void;
/** The steps from an empty database to today's. Add one at the end; never change one that was released. */
export declare const migrations: readonly Upgrade[];
/** Whether the device holds a database of this name. Opens and makes none. */
export declare function deviceHolds(database: string): Promise<boolean>;
/**
 * Keeps a record on the device.
 *
 * @throws RecordError `blocked` where the browser gives no storage, or another page does not let go of an older version of it;
 *   `newer` where newer code wrote the database
 */
export declare function createDeviceRepository(database: string, steps?: readonly Upgrade[]): Promise<Repository>;
export {};
