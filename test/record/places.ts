/** The three places where a record is kept, each fresh, and a store on one. */
import {deleteDB} from 'idb';
import type {Saved} from '../../src/record/changes.ts';
import {timestamp, type Clock} from '../../src/record/clock.ts';
import {createDeviceRepository} from '../../src/record/device.ts';
import type {Content, Kind} from '../../src/record/entry.ts';
import {createMemoryRepository} from '../../src/record/memory.ts';
import {
  RecordError,
  tables,
  type Consent,
  type Failure,
  type Repository,
  type StoredEntry,
  type Table,
  type Tables,
} from '../../src/record/repository.ts';
import type {Announcement, Store, StoreOptions} from '../../src/record/store.ts';
import {createTabRepository} from '../../src/record/tab.ts';
import {newId, openRecord, outboxOf} from './open.ts';

/** Where a record is kept. Each call of `open` is another page on the same record. */
export interface Place {
  readonly name: 'device' | 'tab' | 'memory';
  open(database: string): Promise<Repository>;
}

const inMemory = new Map<string, Repository>();

export const places: readonly Place[] = [
  {name: 'device', open: (database) => createDeviceRepository(database)},
  {name: 'tab', open: async (database) => createTabRepository(sessionStorage, database)},
  {
    name: 'memory',
    open: async (database) => {
      const repository = inMemory.get(database) ?? createMemoryRepository();
      inMemory.set(database, repository);
      return repository;
    },
  },
];

const opened: Repository[] = [];
const databases: string[] = [];

/** A name that no other test uses. */
export function newDatabase(): string {
  const database = `kap/test/${crypto.randomUUID()}`;
  databases.push(database);
  return database;
}

/** Notes a repository, so that it is closed after the test. */
export function closing<T extends Repository>(repository: T): T {
  opened.push(repository);
  return repository;
}

/** Closes and deletes what a test has opened. */
export async function cleanUp(): Promise<void> {
  for (const repository of opened.splice(0)) repository.close();
  inMemory.clear();
  for (const database of databases.splice(0)) {
    sessionStorage.removeItem(database);
    await deleteDB(database);
  }
}

export const origin = 'https://endpoint.example';
export const address = `harbor ${origin}`;
export const destination = `${address} none`;
export const otherDestination = 'harbor https://other.example none';

export {newId, outboxOf};

/** A clock that moves on a second each time it is read, so that every time is another one. */
export class TestClock implements Clock {
  time = Date.UTC(2027, 2, 1, 15);

  now(): number {
    return (this.time += 1000);
  }

  zone(): string {
    return 'America/New_York';
  }

  nextDay(): void {
    this.time += 24 * 3600 * 1000;
  }
}

export interface Opened {
  readonly store: Store;
  readonly repository: Repository;
  readonly clock: TestClock;
  readonly announced: Announcement[];
}

export async function openStore(
  repository: Repository,
  clock = new TestClock(),
  more: Partial<StoreOptions> = {},
): Promise<Opened> {
  const announced: Announcement[] = [];
  const store = await openRecord({
    repository,
    clock,
    withdrawalBytes: ({id, entry, version}) => JSON.stringify({id, entry, version, withdrawn: true}),
    announce: (announcement) => announced.push(announcement),
    destination: () => destination,
    ...more,
  });
  return {store, repository, clock, announced};
}

export function yes(kinds: readonly Kind[] = [], to = destination): Consent {
  return {destination: to, name: 'Harbor', wording: 1, at: timestamp(Date.UTC(2027, 2, 1)), kinds};
}

/** The text of a note. */
export const note = (text: string): Content<'note'> => ({text, bring: true});

/** One rated item of a check-in. */
export const item = (value: number): {text: string; lang: string; value: number} => ({
  text: 'Tension',
  lang: 'en',
  value,
});

/** Saves, and gives the entry back; fails where it was not saved. */
export async function saved<K extends Kind>(
  promise: Promise<Saved<K>>,
): Promise<Extract<Saved<K>, {state: 'saved'}>['entry']> {
  const result = await promise;
  if (result.state !== 'saved') throw new Error(`It was not saved: ${result.state}`);
  return result.entry;
}

export function rowsIn<T extends Table>(repository: Repository, table: T): Promise<Tables[T][]> {
  return repository.read((transaction) => transaction.all(table));
}

export async function rowIn<T extends Table>(
  repository: Repository,
  table: T,
  key: string,
): Promise<Tables[T] | undefined> {
  return repository.read((transaction) => transaction.get(table, key));
}

/** Everything in a record, to compare before and after. */
export async function everything(repository: Repository): Promise<Record<string, unknown>> {
  return repository.read(async (transaction) => {
    const all: Record<string, unknown> = {};
    for (const table of tables) all[table] = await transaction.all(table);
    return all;
  });
}

/** Writes a row as it is, past every rule. */
export async function putRaw(repository: Repository, table: Table, row: unknown): Promise<void> {
  await repository.write((transaction) => transaction.put(table, row as never)); // rows that no code of ours would write
}

/** The failure that a promise ends with. */
export async function failureOf(promise: Promise<unknown>): Promise<Failure | 'none' | `other: ${string}`> {
  try {
    await promise;
    return 'none';
  } catch (error) {
    return error instanceof RecordError ? error.failure : `other: ${String(error)}`;
  }
}

/** A stored note, as another record would hold it. */
export function storedNote(text: string, more: Partial<StoredEntry<'note'>> = {}): StoredEntry<'note'> {
  return {
    id: newId(),
    kind: 'note',
    version: 1,
    day: '2027-03-01',
    at: '2027-03-01T15:00:00.000Z',
    zone: 'America/New_York',
    sharing: 'private',
    content: note(text),
    attempted: {},
    ...more,
  };
}

export function storedCheckIn(
  day: string,
  value: number,
  more: Partial<StoredEntry<'check-in'>> = {},
): StoredEntry<'check-in'> {
  const {content: _, ...rest} = storedNote('');
  return {...rest, day, kind: 'check-in', content: {items: {tension: item(value)}}, checkInDay: day, ...more};
}

export function storedSession(more: Partial<StoredEntry<'session'>> = {}): StoredEntry<'session'> {
  const {content: _, ...rest} = storedNote('');
  return {
    ...rest,
    kind: 'session',
    content: {
      start: '2027-03-08T10:00',
      zone: 'America/New_York',
      route: 'im',
      status: 'planned',
      sequence: 0,
      visits: [],
    },
    ...more,
  };
}

export function storedIntention(more: Partial<StoredEntry<'intention'>> = {}): StoredEntry<'intention'> {
  const {content: _, ...rest} = storedNote('');
  return {...rest, kind: 'intention', content: {sentence: 'Rest'}, ...more};
}

/** Fills a storage to its last character. Returns how to empty it again. */
export function fill(storage: Storage): () => void {
  const keys: string[] = [];
  for (let size = 2 ** 24; size >= 1;) {
    const key = `filler ${keys.length}`;
    try {
      storage.setItem(key, 'x'.repeat(Math.max(0, size - key.length)));
      keys.push(key);
    } catch {
      size = Math.floor(size / 2);
    }
    if (size <= key.length) {
      // What is left is less than a key of its own: one that is there already grows.
      const grown = keys.at(-1) ?? key;
      try {
        for (;;) storage.setItem(grown, `${storage.getItem(grown) ?? ''}x`);
      } catch {
        break;
      }
    }
  }
  return () => {
    for (const key of keys) storage.removeItem(key);
  };
}
