import type { Actions } from './contexts.js';
import { type Identity } from './identity.js';
import type { Destination, OpenRecord } from './open-record.js';
/** The journey that has the record open. */
export interface Opener {
    /** whether it still has this one open */
    isOpen(opened: OpenRecord): boolean;
    to(): Destination;
    /** Shows the record as it stands now. */
    refresh(): void;
    /** Closes the record and opens what is to be open now: this identity's, or whatever was decided. */
    reopen(as?: Identity): Promise<void>;
}
/** The actions on one open record. Once it is closed they refuse. */
export declare function actionsOn(opened: OpenRecord, opener: Opener): Actions;
