/** What a record holds under names of its own, beside its entries. */
import type { Meta, ReadTransaction, Sent, Transaction } from './repository.js';
export declare function getMeta<N extends keyof Meta>(transaction: ReadTransaction, name: N): Promise<Meta[N] | undefined>;
export declare function putMeta<N extends keyof Meta>(transaction: Transaction, name: N, value: Meta[N]): Promise<void>;
/** Keeps the list of what was sent: this entry's line is replaced, or removed. */
export declare function putSent(transaction: Transaction, entry: string, sent?: Sent): Promise<void>;
