import { type Clock } from './clock.js';
import type { Drafts } from './drafts.js';
import { type Content, type Entry, type Kind } from './entry.js';
import { type OutboxRow, type RemovedEntry, type StoredEntry, type Transaction } from './repository.js';
/** A new entry, or with `id` and `version` the next version of one. */
export interface Save<K extends Kind = Kind> {
    readonly kind: K;
    readonly content: Content<K>;
    /** the entry that is edited, and the version it was edited from */
    readonly id?: string;
    readonly version?: number;
    /** the page's session key or the id of a `session` entry */
    readonly session?: string | undefined;
    /** as the form showed it; `private` where it showed nothing */
    readonly sharing?: 'private' | 'shared';
    /** the form's draft, removed in the same transaction */
    readonly draft?: string;
}
/** What became of a save. `conflict`: a newer version is stored. `sharing`: the form showed another sharing than is stored. */
export type Saved<K extends Kind = Kind> = {
    readonly state: 'saved';
    readonly entry: Entry<K>;
} | {
    readonly state: 'conflict' | 'sharing';
    readonly stored: Entry<K>;
};
/** What changes need of their store. */
export interface ChangesContext {
    readonly clock: Clock;
    readonly drafts: Drafts;
    /** a new id, of an entry or an event */
    newId(): string;
    /** the finished bytes of a withdrawal: never sealed, so they can be made inside a transaction */
    withdrawalBytes(row: OutboxRow): string;
    /** where a shared entry goes by today's configuration; undefined without an endpoint */
    destination(): string | undefined;
}
/** What is done in one transaction. */
export type Step<T> = (transaction: Transaction) => Promise<T>;
/** One store's changes. */
export declare class Changes {
    #private;
    constructor(context: ChangesContext);
    /** Whether a row is an entry that these widgets can read. */
    parses(row: StoredEntry): boolean;
    /**
     * A new entry, or the next version of one.
     *
     * @throws RecordError `invalid` where the content does not fit its kind
     */
    save<K extends Kind>(save: Save<K>): Step<Saved<K>>;
    /** An entry's next version is shared. Wants a standing yes. One that is gone is left alone. */
    share(transaction: Transaction, id: string): Promise<void>;
    /** Takes back what is shared, and what was sent of something that was removed or set aside since. */
    withdraw(transaction: Transaction, id: string): Promise<void>;
    /** Takes back all that was ever shared. */
    withdrawAll(transaction: Transaction): Promise<void>;
    /** Removes an entry. What was sent of it is taken back. */
    remove(transaction: Transaction, id: string): Promise<void>;
    /** What waits to be sent of an entry is made anew, as one version, for where it goes now. */
    readdress(transaction: Transaction, id: string): Promise<void>;
    /** Adds entries from elsewhere: see `Store.add`. */
    add(transaction: Transaction, entries: readonly StoredEntry[]): Promise<void>;
    /** Removes entries that now stand elsewhere: see `Store.handOver`. */
    handOver(transaction: Transaction, entries: readonly StoredEntry[]): Promise<void>;
    /** The entry of an id as it stands: see `#current`. */
    current(transaction: Transaction, id: string): Promise<StoredEntry | RemovedEntry | undefined>;
}
