/**
 * What a place to keep a record must be able to do. Three places do it: IndexedDB, sessionStorage, memory.
 *
 * All rules of the record are written once, against {@link Transaction}, and so hold in every place.
 */
import type { Entry, Kind } from './entry.js';
/** An entry as the device keeps it: beside the entry, what happened to it. */
export interface StoredEntry<K extends Kind = Kind> extends Entry<K> {
    /** By address (`practice origin`): the highest version whose bytes were made for it. */
    readonly attempted: Readonly<Record<string, number>>;
    /** The last acknowledged version and when (RFC 3339). */
    readonly sent?: {
        readonly version: number;
        readonly at: string;
    };
    /** Every id it had before it was imported or taken over. */
    readonly from?: readonly string[];
    /** Its day, on the one live check-in of that day; the unique index is on this. */
    readonly checkInDay?: string;
}
/** What is left of an entry that was removed. */
export interface RemovedEntry {
    readonly id: string;
    readonly version: number;
    readonly attempted: Readonly<Record<string, number>>;
    readonly from?: readonly string[];
}
/** The numbers of one day's check-in, by item id. */
export interface DayRow {
    readonly day: string;
    readonly values: Readonly<Record<string, number>>;
}
/** Why an event was set aside by the endpoint (RFC 9457, where it said). */
export interface Parked {
    /** when, RFC 3339 */
    readonly at: string;
    /** HTTP status, 0 where there was none */
    readonly status: number;
    /** the endpoint's own words, where there are any */
    readonly title?: string;
}
/** One event that the endpoint has not acknowledged yet. */
export interface OutboxRow {
    /** the event's id, UUIDv7 */
    readonly id: string;
    /** the entry's id */
    readonly entry: string;
    readonly version: number;
    readonly type: 'content' | 'withdrawal';
    /** `practice origin` */
    readonly address: string;
    /** content only: `practice origin thumbprint`, the destination the client said yes to */
    readonly destination?: string;
    /** when the client did it, RFC 3339 */
    readonly time: string;
    /** The event as it is sent. Stored once, never made anew; a withdrawal has it from the start. */
    readonly bytes?: string;
    /** Batches that it was in were refused: it goes alone. */
    readonly single?: true;
    readonly parked?: Parked;
}
/** What is being written and not yet saved. Never sent. */
export interface Draft {
    /** names the form and what it is about, such as `note/arrival`; with a space and who wrote it where it was set apart */
    readonly key: string;
    readonly text: string;
    /** RFC 3339 */
    readonly at: string;
    /** the stretch of writing that it is from, see `drafts.ts`; none in rows of before */
    readonly by?: string;
}
/** A row that no longer parses: kept as it is, out of the way. */
export interface AsideRow {
    readonly key: string;
    readonly table: string;
    readonly row: unknown;
}
/** The client's yes to sharing, bound to where it goes. */
export interface Consent {
    /** `practice origin thumbprint` */
    readonly destination: string;
    /** the practice's name, as it was shown */
    readonly name: string;
    /** the version of the question's wording */
    readonly wording: number;
    /** RFC 3339 */
    readonly at: string;
    /** kinds whose form shows sharing switched on */
    readonly kinds: readonly Kind[];
}
/** Where this device stands with the endpoint of one origin. */
export interface Enrolment {
    /** the endpoint's origin: code and token go to no other */
    readonly origin: string;
    readonly code?: string;
    readonly token?: string;
    /** RFC 3339 */
    readonly expires?: string;
    /** the endpoint answered 410: the code is used up, expired, revoked or unknown */
    readonly spent?: true;
}
/** A version that the endpoint acknowledged. */
export interface Sent {
    readonly entry: string;
    readonly version: number;
    /** RFC 3339 */
    readonly at: string;
}
/** The single values of a record, by name. */
export interface Meta {
    /** Raised by erasing and closing: what was opened before is refused. */
    generation: number;
    /** Raised by every change, so that tabs know what they have read. */
    revision: number;
    consent: Consent;
    /** A random id, made and stored before the first enrolment. */
    device: string;
    /** By origin. */
    enrolments: Readonly<Record<string, Enrolment>>;
    /** A personal link's code while no endpoint is configured that it could be for. */
    code: string;
    /** Moves from a tab that are done; a tab's value with one of these ids is removed unread. */
    moves: readonly string[];
    /** The last program document that loaded and parsed, by its URL. */
    program: {
        readonly url: string;
        readonly document: unknown;
    };
    /** The client, or the provider, decided where this record is kept. */
    kept: true;
    /** Something was saved since it was opened first: with no decision yet, the time to ask. */
    written: true;
    /** The newest 100 versions that were acknowledged and not taken back since. */
    sent: readonly Sent[];
    /** What is in `local` was offered to this record, and taken over or declined, up to this entry id. */
    offered: string;
}
/** A single value of the record. */
export interface MetaRow {
    readonly name: keyof Meta;
    readonly value: unknown;
}
/** Every table with the shape of its rows. */
export interface Tables {
    entries: StoredEntry | RemovedEntry;
    days: DayRow;
    outbox: OutboxRow;
    drafts: Draft;
    aside: AsideRow;
    meta: MetaRow;
}
export type Table = keyof Tables;
/** The member that is each table's key. */
export declare const keys: {
    readonly entries: "id";
    readonly days: "day";
    readonly outbox: "id";
    readonly drafts: "key";
    readonly aside: "key";
    readonly meta: "name";
};
export declare const tables: Table[];
/** A stretch of one kind's entries, by the client's day and then by id. */
export interface EntryRange {
    readonly kind: Kind;
    /** from this day on, `YYYY-MM-DD` */
    readonly from?: string | undefined;
    /** to this day, included */
    readonly to?: string | undefined;
    /** newest first, beginning before this place */
    readonly before?: {
        readonly day: string;
        readonly id: string;
    } | undefined;
    readonly limit: number;
}
export interface ReadTransaction {
    get<T extends Table>(table: T, key: string): Promise<Tables[T] | undefined>;
    all<T extends Table>(table: T): Promise<Tables[T][]>;
    /** Entries of one kind, newest first. Removed ones are not among them. */
    entries(range: EntryRange): Promise<StoredEntry[]>;
    /** The one live check-in of a day. */
    checkIn(day: string): Promise<StoredEntry | undefined>;
    /** The entry, removed or not, that once had one of these ids. */
    cameFrom(ids: readonly string[]): Promise<(StoredEntry | RemovedEntry) | undefined>;
    /** Whether there is any entry, removed or not. */
    hasEntries(): Promise<boolean>;
    /** The outbox rows of one entry. */
    rowsOf(entry: string): Promise<OutboxRow[]>;
    /** Days from `from` to `to`, both included, oldest first. */
    days(from: string, to: string): Promise<DayRow[]>;
}
/** Reads and writes that become true together, or not at all. Nothing else may be awaited inside. */
export interface Transaction extends ReadTransaction {
    put<T extends Table>(table: T, row: Tables[T]): Promise<void>;
    delete(table: Table, key: string): Promise<void>;
    clear(table: Table): Promise<void>;
}
/** Where a record is kept. */
export interface Repository {
    readonly place: 'device' | 'tab' | 'memory';
    read<T>(work: (transaction: ReadTransaction) => Promise<T>): Promise<T>;
    /** Runs `work` in one transaction; where it throws, nothing of it is kept. Resolves when it is on disk. */
    write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
    close(): void;
}
/** Why something could not be saved, in a word that the interface has a sentence for. */
export type Failure = 'full' | 'blocked' | 'newer' | 'closed' | 'aborted' | 'unloaded' | 'too-large' | 'invalid';
/** A record that could not be read or written. `cause` holds the browser's own error. */
export declare class RecordError extends Error {
    readonly name = "RecordError";
    readonly failure: Failure;
    constructor(failure: Failure, message: string, cause?: unknown);
}
