/** A record that is open, and what widgets see of it. */
import type { Courier } from '../delivery/courier.js';
import type { Repository } from '../record/repository.js';
import { Store, type Announcement } from '../record/store.js';
import type { DeliveryState, RecordHead } from './contexts.js';
import type { Identity } from './identity.js';
/** What journeys of one record tell each other: something changed or ended, or it moved from a tab to the device. */
export type Message = Announcement | {
    readonly moved: true;
};
/** A store with its repository and its channel. */
export interface OpenStore {
    readonly store: Store;
    /** tells the other journeys of this record, here and in other tabs */
    readonly tell: (message: Message) => void;
    readonly close: () => void;
}
/** A record as a journey has it open. */
export interface OpenRecord extends OpenStore {
    readonly site: string;
    readonly identity: Identity;
    readonly database: string;
    readonly courier: Courier;
    /** aborted when the record is closed here */
    readonly ended: AbortSignal;
    /** `storage="ask"`, and the client has not answered */
    readonly undecided: boolean;
    /** all is known that is shown with it */
    begun: boolean;
    /** a duplicated tab only reads */
    readonly: boolean;
    evictable: boolean;
    /** the browser was asked to keep what is here */
    persisted: boolean;
    offered: number;
    erased: boolean;
}
/** Where shared entries go by the configuration of now. */
export interface Destination {
    /** undefined where there is no endpoint, or nobody knows yet which practice it is of */
    readonly destination: string | undefined;
    /** the practice's name */
    readonly name: string;
}
export interface StoreAt {
    readonly repository: Repository;
    readonly database: string;
    readonly site: string;
    readonly client: string;
    readonly destination?: () => string | undefined;
    readonly heard?: (message: Message, store: Store) => void;
}
/** Opens a record's store, and hears from now on what happens to that record elsewhere. Closes what it was given where it fails. */
export declare function openStore({ repository, database, site, client, destination, heard }: StoreAt): Promise<OpenStore>;
/**
 * Keeps a link's code with the record until the first yes to sharing: for the endpoint it was made for, or, while none is
 * configured, for the one that comes.
 */
export declare function keepCode(store: Store, origin: string | undefined, link?: string): Promise<void>;
/** What widgets see of a record. */
export declare function headOf({ site, identity, store, undecided, readonly, evictable, offered }: OpenRecord): RecordHead;
/** What widgets see of its delivery. */
export declare function deliveryOf({ identity, store, courier, readonly }: OpenRecord, to: Destination): DeliveryState;
