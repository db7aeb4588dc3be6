/**
 * What is typed and not saved yet, also where two tabs type it: the newer text wins, and the older one is set apart.
 *
 * A form goes on from the text that it read or wrote last. Each such stretch of writing has an id: a text takes the place of the
 * one that it grew out of, and of nobody else's.
 */
import type { Draft, ReadTransaction, Transaction } from './repository.js';
/** What drafts need of their store. */
interface DraftsContext {
    read<T>(work: (transaction: ReadTransaction) => Promise<T>): Promise<T>;
    write(work: (transaction: Transaction) => Promise<void>): Promise<void>;
    newId(): string;
    /** RFC 3339 */
    now(): string;
}
/** Who wrote it. Rows of before had no `by`; each of them stands for itself. */
export declare function writerOf({ by, at }: Draft): string;
/** A draft that another one takes the place of, as it is kept. */
export declare function apart(draft: Draft): Draft;
/** One store's drafts. */
export declare class Drafts {
    #private;
    constructor(context: DraftsContext);
    get(key: string): Promise<Draft | undefined>;
    /** What was set apart, newest first. */
    others(key: string): Promise<Draft[]>;
    keep(key: string, text: string): Promise<void>;
    /** Removes a draft in the transaction that saves what it was for. */
    saved(transaction: Transaction, key: string): Promise<void>;
}
export {};
