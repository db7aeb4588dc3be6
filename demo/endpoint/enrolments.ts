/**
 * From a personal link's code to a token that can only post for that client from that device.
 */
import type {Database, Locked} from './database.ts';
import {Problem} from './problems.ts';
import {hashOf, makeSecret, matches, type Random} from './tokens.ts';

/** Milliseconds that a token for a record in a tab is good for. */
const tabLife = 24 * 60 * 60 * 1000;

export interface EnrolmentRequest {
  readonly client: string;
  readonly code: string;
  /** the random id that the record made before it asked */
  readonly device: string;
  /** where the record is kept */
  readonly storage: 'device' | 'tab';
}

export interface EnrolmentAnswer {
  readonly token: string;
  /** when it ends, RFC 3339; none where it is good until it is revoked */
  readonly expires?: string;
}

/** Whose token it is. */
export interface Holder {
  readonly practice: string;
  readonly client: string;
  readonly device: string;
  readonly hash: string;
}

/** Finds the holder of a token; undefined where it is unknown, expired or revoked. */
export async function holderOf(
  query: Database['query'] | Locked,
  hash: string,
  now: number,
): Promise<Holder | undefined> {
  const row = await query
    .selectFrom('tokens')
    .innerJoin('devices', (join) =>
      join
        .onRef('devices.practice', '=', 'tokens.practice')
        .onRef('devices.client', '=', 'tokens.client')
        .onRef('devices.id', '=', 'tokens.device'),
    )
    .select(['tokens.practice', 'tokens.client', 'tokens.device', 'tokens.hash', 'tokens.expires_at'])
    .where('tokens.hash', '=', hash)
    .where('devices.revoked_at', 'is', null)
    .executeTakeFirst();
  if (!row || (row.expires_at !== null && row.expires_at <= iso(now))) return undefined;
  return {practice: row.practice, client: row.client, device: row.device, hash: row.hash};
}

/** Whether a code was ever given out, for that client. Says nothing about whether it still works. */
export async function isKnownCode(database: Database, request: EnrolmentRequest): Promise<boolean> {
  return (await findCode(database.query, request)) !== undefined;
}

/**
 * Exchanges a code for a token. The same code and device again give a new token in place of the old one, and count once.
 *
 * Throws the problem `link` where the code is unknown, revoked, expired, or used on as many devices as it is good for.
 */
export async function enrol(
  database: Database,
  request: EnrolmentRequest,
  random: Random,
  now: number,
): Promise<EnrolmentAnswer> {
  const refused = new Problem('link', 'Ask your provider for a new one.');
  const found = await findCode(database.query, request);
  if (!found) throw refused;
  const token = makeSecret(random);
  const expires = request.storage === 'tab' ? iso(now + tabLife) : null;

  await database.writing(found.practice, async (locked) => {
    // Read again: it may have been revoked, used up or erased since.
    const code = await findCode(locked, request);
    if (!code || code.revoked_at !== null || code.expires_at <= iso(now)) throw refused;
    await locked
      .deleteFrom('tokens')
      .where('practice', '=', code.practice)
      .where('code', '=', code.id)
      .where('device', '=', request.device)
      .execute();
    const {used} = await locked
      .selectFrom('tokens')
      .select((eb) => eb.fn.countAll<number>().as('used'))
      .where('practice', '=', code.practice)
      .where('code', '=', code.id)
      // A tab's token that ended does not count any more. It stays: revoking its device still closes this code.
      .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', iso(now))]))
      .executeTakeFirstOrThrow();
    if (Number(used) >= code.devices) throw refused;

    await locked
      .insertInto('devices')
      .values({
        practice: code.practice,
        client: code.client,
        id: request.device,
        storage: request.storage,
        enrolled_at: iso(now),
        seen_at: iso(now),
        revoked_at: null,
      })
      // A device that was revoked came by another code, which is closed: the practice gave this one out since, or left it open.
      .onConflict((conflict) =>
        conflict
          .columns(['practice', 'client', 'id'])
          .doUpdateSet({storage: request.storage, seen_at: iso(now), revoked_at: null}),
      )
      .execute();
    await locked
      .insertInto('tokens')
      .values({
        hash: hashOf(token),
        practice: code.practice,
        client: code.client,
        device: request.device,
        code: code.id,
        created_at: iso(now),
        expires_at: expires,
      })
      .execute();
  });
  return {token, ...(expires !== null && {expires})};
}

async function findCode(query: Database['query'] | Locked, request: EnrolmentRequest) {
  const code = await query.selectFrom('codes').selectAll().where('hash', '=', hashOf(request.code)).executeTakeFirst();
  return code && matches(request.code, code.hash) && code.client === request.client ? code : undefined;
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
