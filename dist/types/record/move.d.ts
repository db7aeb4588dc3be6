import type { Repository } from './repository.js';
export interface Move {
    readonly storage: Storage;
    readonly database: string;
    /** the same record's place on the device */
    readonly device: Repository;
    readonly newId: () => string;
}
/**
 * Moves what the tab holds of a record to the device, and notes there that it is kept. Where the tab holds nothing, only that.
 *
 * @throws RecordError where the device did not take it: then it is in the tab as before, and can be written there, unless the
 *   device could not even be asked; then it stays closed until a later try.
 */
export declare function moveToDevice({ storage, database, device, newId }: Move): Promise<void>;
