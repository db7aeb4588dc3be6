/**
 * The tables, and what the endpoint needs of a database. What only one database does is in that database's own file.
 */
import type {Kysely, Transaction} from 'kysely';

/** A practice. Its row is also the lock that every writing transaction takes first, and the counter that numbers what is stored. */
export interface PracticeRow {
  id: string;
  name: string;
  /** the number that was given out last */
  counter: number;
  created_at: string;
}

export interface ClientRow {
  practice: string;
  /** the opaque reference that personal links and events carry */
  id: string;
  /** what the practice calls this client */
  name: string;
  created_at: string;
}

/** The code of a personal link. */
export interface CodeRow {
  practice: string;
  id: string;
  client: string;
  /** SHA-256 of the code, hex; the code itself is not kept */
  hash: string;
  /** how many devices it is good for */
  devices: number;
  created_at: string;
  expires_at: string;
  revoked_at: string | null;
}

export interface DeviceRow {
  practice: string;
  client: string;
  /** the random id that the record on the device made */
  id: string;
  /** where that record is kept */
  storage: 'device' | 'tab';
  enrolled_at: string;
  seen_at: string;
  revoked_at: string | null;
}

/** A token with which one device posts for one client. */
export interface TokenRow {
  /** SHA-256 of the token, hex; the token itself is not kept */
  hash: string;
  practice: string;
  client: string;
  device: string;
  /** the code that it was given for */
  code: string | null;
  created_at: string;
  expires_at: string | null;
}

/** An event, a withdrawal, or the erasure of a client, in the order in which it was stored. */
export interface EventRow {
  practice: string;
  /** from the practice's counter */
  seq: number;
  client: string;
  device: string | null;
  /** the CloudEvent's `source`, `id`, `type` and `time` */
  source: string;
  id: string;
  type: string;
  time: string;
  /** the kind of entry, where it was sent in clear */
  kind: string | null;
  entry: string | null;
  version: number | null;
  received_at: string;
  /** the event as JSON; null once its content was withdrawn */
  body: string | null;
}

/** How far a reader at the practice has read one client. */
export interface ReadRow {
  practice: string;
  client: string;
  /** who read: `key` for the provider's key */
  reader: string;
  seq: number;
}

/** How often something happened in the current stretch of time: requests of a token, failed attempts of an address. */
export interface CountRow {
  key: string;
  count: number;
  /** when the stretch ends, RFC 3339 */
  ends_at: string;
}

export interface Tables {
  practices: PracticeRow;
  clients: ClientRow;
  codes: CodeRow;
  devices: DeviceRow;
  tokens: TokenRow;
  events: EventRow;
  reads: ReadRow;
  counts: CountRow;
}

/** A transaction that holds its practice's lock. */
export type Locked = Transaction<Tables>;

export interface Database {
  readonly query: Kysely<Tables>;
  /**
   * Runs `work` in one transaction that locked the practice's row before anything else, so that writers of one practice come
   * one after the other. Where `work` throws nothing of it is kept. Resolves when it is on disk.
   */
  writing<T>(practice: string, work: (locked: Locked) => Promise<T>): Promise<T>;
  /** Makes sure that what was deleted is in none of the database's files any more. */
  scrub(): Promise<void>;
  /** Says of an error whether trying again later can help: another process held the database for too long. */
  isBusy(error: unknown): boolean;
  close(): Promise<void>;
}

/** Takes the next number from a practice's counter. */
export async function nextNumber(locked: Locked, practice: string): Promise<number> {
  const row = await locked
    .updateTable('practices')
    .set((eb) => ({counter: eb('counter', '+', 1)}))
    .where('id', '=', practice)
    .returning('counter')
    .executeTakeFirstOrThrow();
  return row.counter;
}
