/** What a record holds under names of its own, beside its entries. */
import type {Meta, ReadTransaction, Sent, Transaction} from './repository.ts';

export async function getMeta<N extends keyof Meta>(
  transaction: ReadTransaction,
  name: N,
): Promise<Meta[N] | undefined> {
  // What stands under a name has the type of that name: only `putMeta` writes there.
  return (await transaction.get('meta', name))?.value as Meta[N] | undefined;
}

export async function putMeta<N extends keyof Meta>(transaction: Transaction, name: N, value: Meta[N]): Promise<void> {
  await transaction.put('meta', {name, value});
}

/** Keeps the list of what was sent: this entry's line is replaced, or removed. */
export async function putSent(transaction: Transaction, entry: string, sent?: Sent): Promise<void> {
  const others = ((await getMeta(transaction, 'sent')) ?? []).filter((line) => line.entry !== entry);
  await putMeta(transaction, 'sent', [...(sent ? [sent] : []), ...others].slice(0, 100));
}
