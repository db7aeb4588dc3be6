/**
 * Stores events, each once, and gives them back in the order in which they were stored.
 */
import {isDeepStrictEqual} from 'node:util';
import {nextNumber, type Database, type EventRow, type Locked} from './database.ts';
import {holderOf, type Holder} from './enrolments.ts';
import {Problem, type ProblemDetails} from './problems.ts';

/** What the type of a withdrawal is. */
export const withdrawn = 'app.kap.entry.withdrawn.v1';
/** What stands in the feed where a client was erased. */
export const erased = 'app.kap.client.erased.v1';

/** The attributes of a checked CloudEvent that storing needs. */
export interface CheckedEvent {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly time: string;
  readonly kapentry: string;
  readonly kapversion: number;
}

/** A checked event, and the whole of it as it came. */
export interface Incoming {
  readonly event: CheckedEvent;
  readonly whole: object;
  /** the kind of entry; none where it is sealed or a withdrawal */
  readonly kind?: string;
}

/** What became of a request's events, by id. */
export interface Outcome {
  readonly accepted: string[];
  readonly rejected: {readonly id: string; readonly problem: ProblemDetails}[];
  /** how many of the accepted ones were not here before */
  readonly stored: number;
}

/**
 * Stores events in one transaction, and resolves when they are on disk.
 *
 * Throws the problem `unauthorized` where the token no longer stands.
 */
export async function storeEvents(
  database: Database,
  holder: Holder,
  incoming: readonly Incoming[],
  now: number,
): Promise<Outcome> {
  let withdrew = false;
  const outcome = await database.writing(holder.practice, async (locked): Promise<Outcome> => {
    // Read again after the lock: a device that was revoked, or a client that was erased meanwhile, gets nothing in.
    if (!(await holderOf(locked, holder.hash, now))) throw new Problem('unauthorized');
    const accepted: string[] = [];
    const rejected: Outcome['rejected'] = [];
    let stored = 0;
    for (const one of incoming) {
      const result = await storeOne(locked, holder, one, now);
      if (result === 'reused') rejected.push({id: one.event.id, problem: new Problem('id-reused').details});
      else accepted.push(one.event.id);
      if (result === 'stored') {
        stored += 1;
        withdrew ||= one.event.type === withdrawn;
      }
    }
    await locked
      .updateTable('devices')
      .set({seen_at: new Date(now).toISOString()})
      .where('practice', '=', holder.practice)
      .where('client', '=', holder.client)
      .where('id', '=', holder.device)
      .execute();
    return {accepted, rejected, stored};
  });
  if (withdrew) await database.scrub();
  return outcome;
}

async function storeOne(
  locked: Locked,
  holder: Holder,
  {event, whole, kind}: Incoming,
  now: number,
): Promise<'stored' | 'repeated' | 'reused' | 'late'> {
  const {practice, client} = holder;
  const already = await locked
    .selectFrom('events')
    .select('body')
    .where('practice', '=', practice)
    .where('client', '=', client)
    .where('source', '=', event.source)
    .where('id', '=', event.id)
    .executeTakeFirst();
  if (already) {
    // Where the content was withdrawn nothing is left to compare with, and nothing will be kept.
    const same = already.body === null || isDeepStrictEqual(JSON.parse(already.body), whole);
    return same ? 'repeated' : 'reused';
  }

  const ofEntry = {practice, client, entry: event.kapentry};
  if (event.type === withdrawn) {
    await locked
      .updateTable('events')
      .set({body: null})
      .where((eb) => eb.and(ofEntry))
      .where('version', '<=', event.kapversion)
      .where('type', '!=', withdrawn)
      .execute();
  } else {
    const later = await locked
      .selectFrom('events')
      .select('seq')
      .where((eb) => eb.and(ofEntry))
      .where('version', '>=', event.kapversion)
      .where('type', '=', withdrawn)
      .executeTakeFirst();
    if (later) return 'late';
  }
  await locked
    .insertInto('events')
    .values({
      ...ofEntry,
      seq: await nextNumber(locked, practice),
      device: holder.device,
      source: event.source,
      id: event.id,
      type: event.type,
      time: event.time,
      kind: kind ?? null,
      version: event.kapversion,
      received_at: new Date(now).toISOString(),
      body: JSON.stringify(whole),
    })
    .execute();
  return 'stored';
}

/** Which stretch of a practice's events to read. */
export interface EventRange {
  readonly client?: string | undefined;
  /** leaves out clear content of other kinds; withdrawals, erasures and sealed events always pass */
  readonly kind?: string | undefined;
  /** the number after which to begin */
  readonly after: number;
  readonly limit: number;
}

/** One line of a practice's feed. */
export interface FeedLine {
  readonly seq: number;
  readonly client: string;
  /** the device it came from */
  readonly device?: string;
  /** when it was stored, RFC 3339 */
  readonly received: string;
  /** its content was taken back; `event` has no `data` */
  readonly withdrawn?: true;
  /** the CloudEvent */
  readonly event: object;
}

export interface Feed {
  readonly events: FeedLine[];
  /** where the next page begins */
  readonly after: number;
  /** there is more after it */
  readonly more: boolean;
}

/** How many bytes of events a page holds; one event always fits. */
const largestPage = 4 * 1024 * 1024;

/** Reads a page of a practice's events, the oldest first. */
export async function readEvents(database: Database, practice: string, range: EventRange): Promise<Feed> {
  let wanted = database.query
    .selectFrom('events')
    .where('practice', '=', practice)
    .where('seq', '>', range.after)
    .orderBy('seq')
    .limit(range.limit + 1);
  const {client, kind} = range;
  if (client !== undefined) wanted = wanted.where('client', '=', client);
  if (kind !== undefined) wanted = wanted.where((eb) => eb.or([eb('kind', 'is', null), eb('kind', '=', kind)]));

  const sizes = await wanted.select((eb) => ['seq', eb.fn<number>('length', ['body']).as('size')]).execute();
  let room = largestPage;
  const fits = sizes.slice(0, range.limit).findIndex(({size}) => (room -= Number(size ?? 0)) < 0);
  const count = fits === -1 ? Math.min(sizes.length, range.limit) : Math.max(1, fits);
  const last = Number(sizes[count - 1]?.seq ?? range.after);
  const rows = count > 0 ? await wanted.selectAll().where('seq', '<=', last).execute() : [];
  return {events: rows.map(lineOf), after: last, more: sizes.length > count};
}

function lineOf(row: EventRow): FeedLine {
  const head = {seq: Number(row.seq), client: row.client, received: row.received_at};
  const device = row.device === null ? {} : {device: row.device};
  if (row.body !== null) return {...head, ...device, event: JSON.parse(row.body)};
  const event = {
    specversion: '1.0',
    id: row.id,
    source: row.source,
    subject: row.client,
    type: row.type,
    time: row.time,
    ...(row.entry !== null && {kapentry: row.entry}),
    ...(row.version !== null && {kapversion: Number(row.version)}),
  };
  return row.type === erased ? {...head, event} : {...head, ...device, withdrawn: true, event};
}
