/** The outbox's rules, as steps of the transaction that also changes the entry; and what delivery may do to it. */
import type { Consent, Enrolment, Meta, OutboxRow, Parked, ReadTransaction, RemovedEntry, StoredEntry, Transaction } from './repository.js';
/** What an outbox row needs beside the entry. */
export interface OutboxContext {
    /** a new event id */
    newId(): string;
    /** the finished bytes of a withdrawal: never sealed, so they can be made inside a transaction */
    withdrawalBytes(row: OutboxRow): string;
}
/** Where an address of a destination ends: `practice origin thumbprint` → `practice origin`. */
export declare function addressOfDestination(destination: string): string;
export declare function getMeta<N extends keyof Meta>(transaction: ReadTransaction, name: N): Promise<Meta[N] | undefined>;
export declare function putMeta<N extends keyof Meta>(transaction: Transaction, name: N, value: Meta[N]): Promise<void>;
/** A shared version goes into the outbox, and takes the place of one that nobody has tried to send yet. */
export declare function enqueue(transaction: Transaction, entry: StoredEntry, destination: string, { newId }: OutboxContext): Promise<void>;
/** Takes back an entry: its content leaves the outbox, and every address that was attempted gets a withdrawal. */
export declare function takeBack(transaction: Transaction, entry: RemovedEntry, time: string, { newId, withdrawalBytes }: OutboxContext): Promise<void>;
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
/** How the store runs a change of the outbox: guarded, announced, one transaction. */
export interface OutboxAccess {
    read<T>(work: (transaction: ReadTransaction) => Promise<T>): Promise<T>;
    change<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
    /** an entry that is there and parses */
    entry(id: string): Promise<StoredEntry | undefined>;
    newId(): string;
}
/** The outbox of one open record. */
export declare function createOutbox({ read, change, entry, newId }: OutboxAccess): Outbox;
