import type { Consent, Enrolment, OutboxRow, Parked, StoredEntry } from './repository.js';
import type { Store } from './store.js';
/** The outbox as the courier sees it. Each function is one strict transaction. */
export interface Outbox {
    /** Every row, by event id: the oldest first. */
    rows(): Promise<OutboxRow[]>;
    /** The entry a row points at, as it is stored now. */
    entry(id: string): Promise<StoredEntry | undefined>;
    consent(): Promise<Consent | undefined>;
    /**
     * Stores a content row's bytes by compare-and-set: only if that row is still there, still without bytes, its entry still
     * shared at that version, and the consent to its destination still standing. `attempted` rises in the same transaction.
     *
     * @returns the row as it now stands, with its bytes, or undefined where what was made must be thrown away
     */
    prepare(id: string, bytes: string): Promise<OutboxRow | undefined>;
    /** Deletes the rows that the endpoint acknowledged. `at`: when, RFC 3339. Ids that are not there any more are ignored. */
    acknowledge(ids: readonly string[], at: string): Promise<void>;
    /** Sets a content row aside, with the reason. A withdrawal is never parked: what was to be taken back is owed. */
    park(id: string, parked: Parked): Promise<void>;
    /** Marks rows that go alone from now on. */
    single(ids: readonly string[]): Promise<void>;
    enrolment(origin: string): Promise<Enrolment | undefined>;
    putEnrolment(enrolment: Enrolment): Promise<void>;
    /** The record's random device id; made and stored where there is none. */
    device(): Promise<string>;
}
/** The outbox of one open record. Each change of it is guarded and announced as the store's others are. */
export declare function createOutbox(store: Store, newId: () => string): Outbox;
