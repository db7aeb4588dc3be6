/** The entries of a kind, as a widget lists them. */
import type { ReactiveController } from 'lit';
import type { Entry, Kind } from '../record/entry.js';
import type { Around } from './around.js';
import type { Notice } from './notice.js';
/** What of a kind is read. */
export interface EntriesOptions {
    /** the days it is about, `YYYY-MM-DD`, both included; undefined while nothing is wanted. By default all of them */
    readonly range?: () => {
        readonly from?: string;
        readonly to?: string;
    } | undefined;
    /** another record is open: whatever was known of the one before goes, too */
    readonly forgotten?: () => void;
}
/**
 * Reads the entries of a kind, newest first and a page at a time, follows the record as it changes, and forgets all with
 * another record. As many are read again as were shown, so that a list never gets shorter by what is saved elsewhere.
 */
export declare class Entries<K extends Kind> implements ReactiveController {
    #private;
    constructor(around: Around, kind: K, options?: EntriesOptions);
    /** What was read so far of the record that is open, newest first. */
    get all(): readonly Entry<K>[];
    /** Whether the record that is open was read. Before that nothing can be said to be missing. */
    get isRead(): boolean;
    /** Whether there are older ones that were not read. */
    get hasMore(): boolean;
    /** Before it is rendered: nothing of another record is ever in a picture. */
    hostUpdate(): void;
    hostUpdated(): void;
    /** Reads older ones. A failure is the notice's to say. */
    more(notice: Notice): Promise<void>;
    /** Puts one into its place that was just saved, or that somebody else had saved: before it is read, a list shows it. */
    put(entry: Entry<K>): void;
}
