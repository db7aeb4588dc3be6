/**
 * What is typed and not saved yet, also where two tabs type it: the newer text wins, and the older one is set apart.
 *
 * A form goes on from the text that it read or wrote last. Each such stretch of writing has an id: a text takes the place of the
 * one that it grew out of, and of nobody else's.
 */
import { type Draft, type ReadTransaction, type Transaction } from './repository.js';
/** What drafts need of their store. */
interface DraftsContext {
    read<T>(work: (transaction: ReadTransaction) => Promise<T>): Promise<T>;
    write(work: (transaction: Transaction) => Promise<void>): Promise<void>;
    newId(): string;
    /** RFC 3339 */
    now(): string;
}
/** The newer of two drafts stays under their key. Under one writer it grew out of the older one; else that is kept, too. */
export declare function takeDraft(transaction: Transaction, draft: Draft): Promise<void>;
/** One store's drafts. */
export declare class Drafts {
    #private;
    constructor(context: DraftsContext);
    /** What was typed and is not on disk, or not yet. */
    get unwritten(): readonly Draft[];
    get(key: string): Promise<Draft | undefined>;
    /** What was set apart, newest first. */
    others(key: string): Promise<Draft[]>;
    keep(key: string, text: string): Promise<void>;
    /** Removes a draft in the transaction that saves what it was for. */
    saved(transaction: Transaction, key: string): Promise<void>;
}
export {};
