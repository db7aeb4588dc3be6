/**
 * A practice's clients, their personal links and their devices.
 */
import type {ExpressionBuilder} from 'kysely';
import {nextNumber, type Database, type Locked, type Tables} from './database.ts';
import {erased} from './events.ts';
import {Problem} from './problems.ts';
import {hashOf, makeSecret, type Random} from './tokens.ts';

const dayLength = 24 * 60 * 60 * 1000;

/** A client, as its practice sees it in the list. Times are RFC 3339. */
export interface ClientView {
  /** the opaque reference that links and events carry */
  readonly id: string;
  /** what the practice calls this client */
  readonly name: string;
  readonly created: string;
  /** the number and time of what came last; none where nothing came yet */
  readonly last?: {readonly seq: number; readonly received: string};
  /** the number up to which this reader has read */
  readonly read: number;
  /** how many devices can post for it now */
  readonly devices: number;
}

/** A personal link, without its code: that was shown once. */
export interface LinkView {
  readonly id: string;
  readonly made: string;
  readonly expires: string;
  /** how many devices it is good for, and how many count now */
  readonly devices: number;
  readonly used: number;
  readonly state: 'open' | 'spent' | 'expired' | 'revoked';
}

/** A personal link with its address, given once. */
export interface NewLink extends LinkView {
  readonly url: string;
}

export interface DeviceView {
  readonly id: string;
  readonly storage: 'device' | 'tab';
  readonly enrolled: string;
  readonly seen: string;
  readonly state: 'active' | 'ended' | 'revoked';
}

/** How long a link works and on how many devices. */
export interface LinkTerms {
  readonly days: number;
  readonly devices: number;
}

/** What the provider's requests work with. */
export interface Desk {
  readonly database: Database;
  readonly practice: string;
  /** who reads: `key` for the provider's key */
  readonly reader: string;
  /** the page that a personal link opens */
  readonly clientPage: string;
  readonly random: Random;
  readonly newId: () => string;
  /** milliseconds since the epoch */
  readonly now: number;
}

/** A practice's clients, the newest first. */
export async function listClients(desk: Desk): Promise<ClientView[]> {
  const rows = await desk.database.query
    .selectFrom('clients')
    .leftJoin('reads', (join) =>
      join
        .onRef('reads.practice', '=', 'clients.practice')
        .onRef('reads.client', '=', 'clients.id')
        .on('reads.reader', '=', desk.reader),
    )
    .select((eb) => [
      'clients.id',
      'clients.name',
      'clients.created_at',
      'reads.seq as read',
      lastOf(eb).select('events.seq').as('last'),
      lastOf(eb).select('events.received_at').as('received'),
      eb
        .selectFrom('tokens')
        .innerJoin('devices', (join) =>
          join
            .onRef('devices.practice', '=', 'tokens.practice')
            .onRef('devices.client', '=', 'tokens.client')
            .onRef('devices.id', '=', 'tokens.device'),
        )
        .select((inner) => inner.fn.count<number>('tokens.device').distinct().as('count'))
        .whereRef('tokens.practice', '=', 'clients.practice')
        .whereRef('tokens.client', '=', 'clients.id')
        .where('devices.revoked_at', 'is', null)
        .where((inner) => isLive(inner, desk.now))
        .as('devices'),
    ])
    .where('clients.practice', '=', desk.practice)
    .orderBy('clients.created_at', 'desc')
    .orderBy('clients.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    created: row.created_at,
    ...(row.last !== null && row.received !== null && {last: {seq: Number(row.last), received: row.received}}),
    read: Number(row.read ?? 0),
    devices: Number(row.devices ?? 0),
  }));
}

function lastOf(eb: ExpressionBuilder<Tables, 'clients'>) {
  return eb
    .selectFrom('events')
    .whereRef('events.practice', '=', 'clients.practice')
    .whereRef('events.client', '=', 'clients.id')
    .orderBy('events.seq', 'desc')
    .limit(1);
}

function isLive(eb: ExpressionBuilder<Tables, 'tokens'>, now: number) {
  return eb.or([eb('tokens.expires_at', 'is', null), eb('tokens.expires_at', '>', iso(now))]);
}

/** Makes a client and its first personal link. */
export async function makeClient(
  desk: Desk,
  name: string,
  terms: LinkTerms,
): Promise<{client: ClientView; link: NewLink}> {
  const id = `c-${Buffer.from(desk.random(new Uint8Array(9))).toString('base64url')}`;
  return desk.database.writing(desk.practice, async (locked) => {
    await locked
      .insertInto('clients')
      .values({practice: desk.practice, id, name, created_at: iso(desk.now)})
      .execute();
    const link = await insertLink(locked, desk, id, terms);
    return {client: {id, name, created: iso(desk.now), read: 0, devices: 0}, link};
  });
}

/** Makes another personal link for a client. Those made before go on working. */
export async function makeLink(desk: Desk, client: string, terms: LinkTerms): Promise<NewLink> {
  return desk.database.writing(desk.practice, async (locked) => {
    await findClient(locked, desk, client);
    return insertLink(locked, desk, client, terms);
  });
}

async function insertLink(locked: Locked, desk: Desk, client: string, terms: LinkTerms): Promise<NewLink> {
  const code = makeSecret(desk.random);
  const id = desk.newId();
  const expires = iso(desk.now + terms.days * dayLength);
  await locked
    .insertInto('codes')
    .values({
      practice: desk.practice,
      id,
      client,
      hash: hashOf(code),
      devices: terms.devices,
      created_at: iso(desk.now),
      expires_at: expires,
      revoked_at: null,
    })
    .execute();
  const url = `${desk.clientPage}#kap=${client}.${code}`;
  return {id, made: iso(desk.now), expires, devices: terms.devices, used: 0, state: 'open', url};
}

/** A client's personal links, the newest first. */
export async function listLinks(desk: Desk, client: string): Promise<LinkView[]> {
  await findClient(desk.database.query, desk, client);
  const rows = await desk.database.query
    .selectFrom('codes')
    .selectAll('codes')
    .select((eb) =>
      eb
        .selectFrom('tokens')
        .select((inner) => inner.fn.countAll<number>().as('used'))
        .whereRef('tokens.practice', '=', 'codes.practice')
        .whereRef('tokens.code', '=', 'codes.id')
        .where((inner) => isLive(inner, desk.now))
        .as('used'),
    )
    .where('practice', '=', desk.practice)
    .where('client', '=', client)
    .orderBy('codes.id', 'desc')
    .execute();
  return rows.map((row) => {
    const used = Number(row.used ?? 0);
    const state =
      row.revoked_at !== null
        ? 'revoked'
        : row.expires_at <= iso(desk.now)
          ? 'expired'
          : used >= row.devices
            ? 'spent'
            : 'open';
    return {id: row.id, made: row.created_at, expires: row.expires_at, devices: row.devices, used, state};
  });
}

/** Closes a personal link: no device can join by it any more. Those that joined stay. */
export async function revokeLink(desk: Desk, client: string, link: string): Promise<void> {
  const {numUpdatedRows} = await desk.database.writing(desk.practice, (locked) =>
    locked
      .updateTable('codes')
      .set((eb) => ({revoked_at: eb.fn.coalesce('revoked_at', eb.val(iso(desk.now)))}))
      .where('practice', '=', desk.practice)
      .where('client', '=', client)
      .where('id', '=', link)
      .executeTakeFirst(),
  );
  if (numUpdatedRows === 0n) throw new Problem('not-found');
}

/** A client's devices, the one that joined last first. */
export async function listDevices(desk: Desk, client: string): Promise<DeviceView[]> {
  await findClient(desk.database.query, desk, client);
  const rows = await desk.database.query
    .selectFrom('devices')
    .selectAll('devices')
    .select((eb) =>
      eb
        .selectFrom('tokens')
        .select((inner) => inner.fn.countAll<number>().as('live'))
        .whereRef('tokens.practice', '=', 'devices.practice')
        .whereRef('tokens.client', '=', 'devices.client')
        .whereRef('tokens.device', '=', 'devices.id')
        .where((inner) => isLive(inner, desk.now))
        .as('live'),
    )
    .where('practice', '=', desk.practice)
    .where('client', '=', client)
    .orderBy('enrolled_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    storage: row.storage,
    enrolled: row.enrolled_at,
    seen: row.seen_at,
    state: row.revoked_at !== null ? 'revoked' : Number(row.live ?? 0) > 0 ? 'active' : 'ended',
  }));
}

/** Takes a device's tokens away, and closes every link that it came by. */
export async function revokeDevice(desk: Desk, client: string, device: string): Promise<void> {
  await desk.database.writing(desk.practice, async (locked) => {
    const {numUpdatedRows} = await locked
      .updateTable('devices')
      .set((eb) => ({revoked_at: eb.fn.coalesce('revoked_at', eb.val(iso(desk.now)))}))
      .where('practice', '=', desk.practice)
      .where('client', '=', client)
      .where('id', '=', device)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new Problem('not-found');
    await locked
      .updateTable('codes')
      .set((eb) => ({revoked_at: eb.fn.coalesce('revoked_at', eb.val(iso(desk.now)))}))
      .where('practice', '=', desk.practice)
      .where('id', 'in', (eb) =>
        eb
          .selectFrom('tokens')
          .select('code')
          .where('practice', '=', desk.practice)
          .where('client', '=', client)
          .where('device', '=', device)
          .where('code', 'is not', null)
          .$castTo<{code: string}>(),
      )
      .execute();
    await locked
      .deleteFrom('tokens')
      .where('practice', '=', desk.practice)
      .where('client', '=', client)
      .where('device', '=', device)
      .execute();
  });
}

/** Notes how far this reader has read a client. Never moves back. */
export async function markRead(desk: Desk, client: string, seq: number): Promise<void> {
  await desk.database.writing(desk.practice, async (locked) => {
    await findClient(locked, desk, client);
    await locked
      .insertInto('reads')
      .values({practice: desk.practice, client, reader: desk.reader, seq})
      .onConflict((conflict) =>
        conflict.columns(['practice', 'client', 'reader']).doUpdateSet({seq}).where('reads.seq', '<', seq),
      )
      .execute();
  });
}

/** Erases a client with all that belongs to it. A line in the feed says so to whoever keeps a copy. */
export async function eraseClient(desk: Desk, client: string): Promise<void> {
  await desk.database.writing(desk.practice, async (locked) => {
    await findClient(locked, desk, client);
    for (const table of ['events', 'reads', 'tokens', 'devices', 'codes'] as const) {
      await locked.deleteFrom(table).where('practice', '=', desk.practice).where('client', '=', client).execute();
    }
    await locked.deleteFrom('clients').where('practice', '=', desk.practice).where('id', '=', client).execute();
    await locked
      .insertInto('events')
      .values({
        practice: desk.practice,
        seq: await nextNumber(locked, desk.practice),
        client,
        device: null,
        source: 'urn:kap-widgets:endpoint',
        id: desk.newId(),
        type: erased,
        time: iso(desk.now),
        kind: null,
        entry: null,
        version: null,
        received_at: iso(desk.now),
        body: null,
      })
      .execute();
  });
  await desk.database.scrub();
}

async function findClient(query: Database['query'] | Locked, desk: Desk, client: string): Promise<void> {
  const row = await query
    .selectFrom('clients')
    .select('id')
    .where('practice', '=', desk.practice)
    .where('id', '=', client)
    .executeTakeFirst();
  if (!row) throw new Problem('not-found');
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
