/** What delivery may do to the outbox. What puts something there is in `changes.ts`, in the transaction that changes the entry. */
import {getMeta, putMeta, putSent} from './meta.ts';
import type {Consent, Enrolment, OutboxRow, Parked, StoredEntry, Transaction} from './repository.ts';
import type {Store} from './store.ts';
import {isLive} from './stored.ts';

/** The outbox as the courier sees it. Each function is one strict transaction. */
export interface Outbox {
  /** Every row, by event id: the oldest first. */
  rows(): Promise<OutboxRow[]>;
  /** The entry a row points at, as it is stored now. */
  entry(id: string): Promise<StoredEntry | undefined>;
  consent(): Promise<Consent | undefined>;
  /**
   * Stores a content row's bytes by compare-and-set: only if that row is still there, still without bytes, its entry still
   * shared at that version, and the consent to its destination still standing. `attempted` rises in the same transaction.
   *
   * @returns the row as it now stands, with its bytes, or undefined where what was made must be thrown away
   */
  prepare(id: string, bytes: string): Promise<OutboxRow | undefined>;
  /** Deletes the rows that the endpoint acknowledged. `at`: when, RFC 3339. Ids that are not there any more are ignored. */
  acknowledge(ids: readonly string[], at: string): Promise<void>;
  /** Sets a content row aside, with the reason. A withdrawal is never parked: what was to be taken back is owed. */
  park(id: string, parked: Parked): Promise<void>;
  /** Marks rows that go alone from now on. */
  single(ids: readonly string[]): Promise<void>;
  enrolment(origin: string): Promise<Enrolment | undefined>;
  putEnrolment(enrolment: Enrolment): Promise<void>;
  /** The record's random device id; made and stored where there is none. */
  device(): Promise<string>;
}

async function acknowledged(transaction: Transaction, row: OutboxRow, at: string): Promise<void> {
  await transaction.delete('outbox', row.id);
  const entry = await transaction.get('entries', row.entry);
  if (!entry) return;
  if (row.type === 'withdrawal') {
    const highest = entry.attempted[row.address];
    if (highest === undefined || highest > row.version) return;
    const {[row.address]: _, ...attempted} = entry.attempted;
    await transaction.put('entries', {...entry, attempted});
  } else if (isLive(entry) && entry.sharing === 'shared' && row.version > (entry.sent?.version ?? 0)) {
    await transaction.put('entries', {...entry, sent: {version: row.version, at}});
    await putSent(transaction, row.entry, {entry: row.entry, version: row.version, at});
  }
}

/** The outbox of one open record. Each change of it is guarded and announced as the store's others are. */
export function createOutbox(store: Store, newId: () => string): Outbox {
  return {
    rows: () => store.read((transaction) => transaction.all('outbox')),
    entry: (id) => store.entry(id),
    consent: () => store.read((transaction) => getMeta(transaction, 'consent')),
    prepare: (id, bytes) =>
      store.change(async (transaction) => {
        const row = await transaction.get('outbox', id);
        if (!row || row.bytes !== undefined) return undefined;
        const entry = await transaction.get('entries', row.entry);
        const consent = await getMeta(transaction, 'consent');
        if (!isLive(entry) || entry.sharing !== 'shared' || entry.version !== row.version) return undefined;
        if (consent?.destination !== row.destination) return undefined;
        const prepared = {...row, bytes};
        await transaction.put('outbox', prepared);
        await transaction.put('entries', {...entry, attempted: {...entry.attempted, [row.address]: row.version}});
        return prepared;
      }),
    acknowledge: (ids, at) =>
      store.change(async (transaction) => {
        for (const id of ids) {
          const row = await transaction.get('outbox', id);
          if (row) await acknowledged(transaction, row, at);
        }
      }),
    park: (id, parked) =>
      store.change(async (transaction) => {
        const row = await transaction.get('outbox', id);
        if (row?.type === 'content') await transaction.put('outbox', {...row, parked});
      }),
    single: (ids) =>
      store.change(async (transaction) => {
        for (const id of ids) {
          const row = await transaction.get('outbox', id);
          if (row) await transaction.put('outbox', {...row, single: true});
        }
      }),
    enrolment: (origin) => store.read(async (transaction) => (await getMeta(transaction, 'enrolments'))?.[origin]),
    putEnrolment: (enrolment) =>
      store.change(async (transaction) => {
        const others = await getMeta(transaction, 'enrolments');
        await putMeta(transaction, 'enrolments', {...others, [enrolment.origin]: enrolment});
      }),
    device: () =>
      store.change(async (transaction) => {
        const device = (await getMeta(transaction, 'device')) ?? newId();
        await putMeta(transaction, 'device', device);
        return device;
      }),
  };
}
