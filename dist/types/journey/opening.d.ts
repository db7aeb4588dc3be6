import { type Repository } from '../record/repository.js';
/** Where a provider wants the record kept; `ask` leaves it to the client. */
export type StorageChoice = 'ask' | 'device' | 'tab';
/** Makes the ids of entries and events. */
export declare const newId: () => string;
/** The name of a record's database, and of its key in a tab. */
export declare function databaseOf(site: string, client: string): string;
/** Whether this page may keep anything at all: a sandboxed frame has an opaque origin and may not. */
export declare function isOpaque(): boolean;
/** Moves what this tab holds of a record to the device, with what pages had no time to write there, and returns it there. */
export declare function openOnDevice(database: string, known?: Repository): Promise<Repository>;
/**
 * Opens a record where it is kept: where the provider says, or where the client decided; in the tab until then.
 *
 * @returns `moved`: it was in the tab until now, so its generation says nothing
 * @throws RecordError `blocked`, `newer` …
 */
export declare function openRepository(database: string, choice: StorageChoice): Promise<{
    readonly repository: Repository;
    readonly moved?: boolean;
}>;
/**
 * Asks the browser to keep what is on this device.
 *
 * @param ask whether there is something to lose; until then it is only looked up
 * @returns whether the browser may clear it all the same: Safari does, after 7 days without a visit
 */
export declare function mayBeCleared(ask: boolean): Promise<boolean>;
