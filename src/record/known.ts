/** What is here already of something that comes from elsewhere. */
import type {Content} from './entry.ts';
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

/** Sessions, then intentions, then what names them. */
export function namedFirst<T extends StoredEntry | RemovedEntry>(entries: readonly T[]): T[] {
  const rank = (entry: T): number => ('kind' in entry ? ['intention', 'session'].indexOf(entry.kind) : -1);
  return [...entries].sort((a, b) => rank(b) - rank(a));
}

/**
 * An entry whose session, and the entry it is about, are named as they are here.
 *
 * @param here what stands here for the entry of an id
 */
export async function renamed(
  entry: StoredEntry,
  here: (id: string) => string | Promise<string>,
): Promise<StoredEntry> {
  const {kind, session, content} = entry;
  // A row that no longer parses may hold nothing.
  const about = kind === 'note' ? (content as Content<'note'> | null)?.about : undefined; // by its kind
  return {
    ...entry,
    ...(session && {session: await here(session)}),
    ...(about && {content: {...content, about: await here(about)}}),
  };
}
