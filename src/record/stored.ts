/** What the device keeps of an entry: telling apart what is there, and what was removed. */
import type {Entry, Kind} from './entry.ts';
import type {RemovedEntry, StoredEntry} from './repository.ts';

/** Whether an entry is still there, not only the trace that it was. */
export function isLive<K extends Kind = Kind>(row: StoredEntry<K> | RemovedEntry | undefined): row is StoredEntry<K> {
  return row !== undefined && 'kind' in row;
}

/** The entry alone, without what the device keeps beside it. */
export function plainEntry<K extends Kind>(stored: StoredEntry<K>): Entry<K> {
  const {attempted: _attempted, sent: _sent, from: _from, checkInDay: _day, ...plain} = stored;
  return plain;
}
