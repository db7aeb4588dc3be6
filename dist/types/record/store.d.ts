/**
 * One open record: everything that may be done to it, each thing in one strict transaction.
 *
 * Nothing is optimistic. What the head shows is on disk.
 *
 * What tells entries and changes them (`changes.ts`) comes later than the store. Until then an empty record can be read, and typed in; whatever meets an
 * entry waits for it, or fails with `unloaded` and has changed nothing.
 */
import type { Changes, ChangesContext, Save, Saved } from './changes.js';
import type { Entry, Kind } from './entry.js';
import { type Consent, type DayRow, type Draft, type Meta, type OutboxRow, type ReadTransaction, type Repository, type Sent, type StoredEntry, type Transaction } from './repository.js';
/** A page of a query; `next` goes on from here. */
export interface Page<K extends Kind = Kind> {
    readonly entries: readonly StoredEntry<K>[];
    readonly next?: string;
}
/** What widgets see of what is in a record without asking for it: bounded, never all entries. */
export interface Contents {
    /** by `at`, oldest first; the newest 100 */
    readonly sessions: readonly Entry<'session'>[];
    /** the newest 50 */
    readonly checklists: readonly Entry<'checklist'>[];
    /** the newest 20, newest first */
    readonly intentions: readonly Entry<'intention'>[];
    readonly steps: readonly Entry<'step'>[];
    /** the client's calendar day now */
    readonly today: string;
    readonly checkIn?: Entry<'check-in'>;
    /** rows that no longer parse: kept, and part of an export */
    readonly aside: number;
    /** withdrawals that the endpoint has not acknowledged */
    readonly withdrawals: number;
    /** something was saved: where nobody has said where to keep it, now is the time to ask */
    readonly written: boolean;
    readonly generation: number;
    readonly revision: number;
}
/** Of a record that was not read. */
export declare const noContents: Contents;
/** What the store knows of its record without being asked: frozen, replaced whole. */
export interface Head extends Contents {
    readonly kept: boolean;
    readonly consent?: Consent;
    readonly sent: readonly Sent[];
    /** the oldest 500 */
    readonly outbox: readonly OutboxRow[];
    readonly outboxCount: number;
}
/** What a store says to the same record's stores in other tabs. */
export interface Announcement {
    readonly revision: number;
    readonly ids: readonly string[];
    /** the record was closed or erased */
    readonly closed?: true;
}
export interface StoreOptions extends Omit<ChangesContext, 'drafts'> {
    readonly repository: Repository;
    /** gets what tells entries, and changes them, when there is one to read or to save. Asked again where it did not come */
    readonly check: () => Promise<typeof Changes>;
    /** tells the other tabs */
    readonly announce: (announcement: Announcement) => void;
}
/** An open record. */
export declare class Store {
    #private;
    private constructor();
    /** Opens the record in a repository. */
    static open(options: StoreOptions): Promise<Store>;
    /** where the record is kept */
    get place(): Repository['place'];
    get head(): Head;
    /** The part of the head that is for widgets; the rest is for delivery. */
    get contents(): Contents;
    /** Calls back after every change of the head. Returns how to stop. */
    subscribe(listener: () => void): () => void;
    /** Reads the head again: after an own change, another tab's, or a new day. */
    refresh(): Promise<void>;
    /** Reads in one transaction. Refused once the record was closed or erased. */
    read<T>(work: (transaction: ReadTransaction) => Promise<T>): Promise<T>;
    /**
     * Runs one change in one transaction, and makes it known. Refused once the record was closed or erased.
     *
     * @param ids the entries it is about, for other tabs
     */
    change<T>(work: (transaction: Transaction) => Promise<T>, ids?: readonly string[]): Promise<T>;
    /** Saves a new entry, or the next version of one. */
    save<K extends Kind>(save: Save<K>): Promise<Saved<K>>;
    /** Shares an entry: its next version is shared. Wants a standing yes. One that is gone is left alone. */
    share(id: string): Promise<void>;
    /** Takes an entry back: private from its next version on. */
    withdraw(id: string): Promise<void>;
    /** Removes an entry. What was sent of it is taken back. */
    remove(id: string): Promise<void>;
    /** The entry of an id, where it is there and parses. */
    entry(id: string): Promise<StoredEntry | undefined>;
    /** One kind's entries, newest first, at most 100 a page. */
    query<K extends Kind>(kind: K, range?: {
        from?: string;
        to?: string;
    }, cursor?: string): Promise<Page<K>>;
    days(from: string, to: string): Promise<DayRow[]>;
    draft(key: string): Promise<Draft | undefined>;
    /** What was typed under this key elsewhere, and had to make way for a newer text; newest first. */
    otherDrafts(key: string): Promise<Draft[]>;
    /** What was typed and is not on disk, or not yet. */
    get unwrittenDrafts(): readonly Draft[];
    /** Keeps what is being written; an empty text removes it. Tells nobody: no other form shows it. */
    keepDraft(key: string, text: string): Promise<void>;
    /** The yes to sharing. What waits for another destination is made anew for this one, one version an entry. */
    consent(consent: Consent): Promise<void>;
    /** Takes the yes back; with `everything` also all that was ever shared. */
    withdrawConsent(everything: boolean): Promise<void>;
    /** Tries again what the endpoint had set aside. */
    retry(entry: string): Promise<void>;
    meta<N extends keyof Meta>(name: N): Promise<Meta[N] | undefined>;
    setMeta<N extends keyof Meta>(name: N, value: Meta[N]): Promise<void>;
    /**
     * Adds entries from elsewhere: a file, or what was written before a link came. Each is new here and private, and keeps
     * every id it had, so that doing it twice adds nothing.
     */
    add(entries: readonly StoredEntry[]): Promise<void>;
    /**
     * Removes entries that now stand elsewhere: those that are still what was taken, and that no endpoint acknowledged meanwhile.
     *
     * What nobody tried to send goes without a trace. What was tried may have arrived although no answer said so, and where it now
     * stands it is private, and new if it is shared: so it is taken back, as soon as this record is open again. An endpoint that had
     * refused it loses nothing by that; of one that had it, nothing is there twice.
     */
    handOver(entries: readonly StoredEntry[]): Promise<void>;
    /** Every entry that is nowhere else: no endpoint has acknowledged it, though one may have been tried. */
    unsent(): Promise<StoredEntry[]>;
    /** Everything in the record, set-aside rows and drafts included, as JSON text. */
    export(about: {
        site: string;
        client: string;
    }): Promise<string>;
    /** Closes the record in every tab: what was opened before is refused. */
    leave(): Promise<void>;
    /** Erases the record for good. */
    erase(): Promise<void>;
}
