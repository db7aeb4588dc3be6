/** What is here already of something that comes from elsewhere. */
import type {ReadTransaction, RemovedEntry, StoredEntry} from './repository.ts';

/** The entry, removed or not, that has or once had one of these ids. */
export async function knownAs(
  transaction: ReadTransaction,
  ids: readonly string[],
): Promise<StoredEntry | RemovedEntry | undefined> {
  for (const id of ids) {
    const entry = await transaction.get('entries', id);
    if (entry) return entry;
  }
  return transaction.cameFrom(ids);
}

/** Sessions before what belongs to them. */
export function sessionsFirst<T extends StoredEntry | RemovedEntry>(entries: readonly T[]): T[] {
  const rank = (entry: StoredEntry | RemovedEntry): number => Number('kind' in entry && entry.kind === 'session');
  return [...entries].sort((a, b) => rank(b) - rank(a));
}
