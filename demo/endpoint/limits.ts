/**
 * Counts requests and failed attempts. The counts are in the database, so that several processes count together.
 */
import type {Limit} from './config.ts';
import type {Database} from './database.ts';
import {Problem} from './problems.ts';

/** Counts one more of `key` and ends the request where that is too many. */
export async function countOne(database: Database, key: string, limit: Limit, now: number): Promise<void> {
  const at = new Date(now).toISOString();
  const ends = new Date(now + limit.seconds * 1000).toISOString();
  const row = await database.query
    .insertInto('counts')
    .values({key, count: 1, ends_at: ends})
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((eb) => ({
        count: eb
          .case()
          .when('counts.ends_at', '<=', at)
          .then(1)
          .else(eb('counts.count', '+', 1))
          .end(),
        ends_at: eb.case().when('counts.ends_at', '<=', at).then(ends).else(eb.ref('counts.ends_at')).end(),
      })),
    )
    .returning(['count', 'ends_at'])
    .executeTakeFirstOrThrow();
  if (row.count === 1) await database.query.deleteFrom('counts').where('ends_at', '<=', at).execute();
  refuseOver(row, limit, now);
}

/** Ends the request where there were too many of `key` already; counts nothing. */
export async function refuseTooMany(database: Database, key: string, limit: Limit, now: number): Promise<void> {
  const row = await database.query
    .selectFrom('counts')
    .select(['count', 'ends_at'])
    .where('key', '=', key)
    .where('ends_at', '>', new Date(now).toISOString())
    .executeTakeFirst();
  // One that was let through and failed makes the count full; the next one is too many.
  if (row) refuseOver({...row, count: row.count + 1}, limit, now);
}

function refuseOver(row: {count: number; ends_at: string}, limit: Limit, now: number): void {
  if (row.count <= limit.count) return;
  const seconds = Math.max(1, Math.ceil((Date.parse(row.ends_at) - now) / 1000));
  throw new Problem('too-many', `Try again in ${seconds} seconds.`, {'retry-after': `${seconds}`});
}
