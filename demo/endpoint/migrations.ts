/**
 * How the tables came to be. A migration that was released is never edited: the next one goes below it.
 */
import type {Kysely} from 'kysely';
import {Migrator, type Migration} from 'kysely/migration';
import type {Tables} from './database.ts';

const migrations: Record<string, Migration> = {
  '2026-11-23-first': {
    async up(db) {
      await db.schema
        .createTable('practices')
        .addColumn('id', 'varchar(64)', (column) => column.primaryKey())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('counter', 'bigint', (column) => column.notNull().defaultTo(0))
        .addColumn('created_at', 'text', (column) => column.notNull())
        .execute();

      await db.schema
        .createTable('clients')
        .addColumn('practice', 'varchar(64)', (column) => column.notNull().references('practices.id'))
        .addColumn('id', 'varchar(64)', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('clients_key', ['practice', 'id'])
        .execute();

      await db.schema
        .createTable('codes')
        .addColumn('practice', 'varchar(64)', (column) => column.notNull())
        .addColumn('id', 'varchar(64)', (column) => column.notNull())
        .addColumn('client', 'varchar(64)', (column) => column.notNull())
        .addColumn('hash', 'varchar(64)', (column) => column.notNull().unique())
        .addColumn('devices', 'integer', (column) => column.notNull())
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('expires_at', 'text', (column) => column.notNull())
        .addColumn('revoked_at', 'text')
        .addPrimaryKeyConstraint('codes_key', ['practice', 'id'])
        .addForeignKeyConstraint('codes_client', ['practice', 'client'], 'clients', ['practice', 'id'])
        .execute();
      await db.schema.createIndex('codes_by_client').on('codes').columns(['practice', 'client']).execute();

      await db.schema
        .createTable('devices')
        .addColumn('practice', 'varchar(64)', (column) => column.notNull())
        .addColumn('client', 'varchar(64)', (column) => column.notNull())
        .addColumn('id', 'varchar(64)', (column) => column.notNull())
        .addColumn('storage', 'varchar(16)', (column) => column.notNull())
        .addColumn('enrolled_at', 'text', (column) => column.notNull())
        .addColumn('seen_at', 'text', (column) => column.notNull())
        .addColumn('revoked_at', 'text')
        .addPrimaryKeyConstraint('devices_key', ['practice', 'client', 'id'])
        .addForeignKeyConstraint('devices_client', ['practice', 'client'], 'clients', ['practice', 'id'])
        .execute();

      await db.schema
        .createTable('tokens')
        .addColumn('hash', 'varchar(64)', (column) => column.primaryKey())
        .addColumn('practice', 'varchar(64)', (column) => column.notNull())
        .addColumn('client', 'varchar(64)', (column) => column.notNull())
        .addColumn('device', 'varchar(64)', (column) => column.notNull())
        .addColumn('code', 'varchar(64)')
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('expires_at', 'text')
        .addForeignKeyConstraint('tokens_device', ['practice', 'client', 'device'], 'devices', [
          'practice',
          'client',
          'id',
        ])
        .execute();
      // The same code and device again take the old token's place.
      await db.schema
        .createIndex('tokens_by_code')
        .on('tokens')
        .columns(['practice', 'code', 'device'])
        .unique()
        .execute();
      await db.schema.createIndex('tokens_by_device').on('tokens').columns(['practice', 'client', 'device']).execute();

      await db.schema
        .createTable('events')
        .addColumn('practice', 'varchar(64)', (column) => column.notNull().references('practices.id'))
        .addColumn('seq', 'bigint', (column) => column.notNull())
        // No reference: the erasure of a client stands here when the client is gone.
        .addColumn('client', 'varchar(64)', (column) => column.notNull())
        .addColumn('device', 'varchar(64)')
        .addColumn('source', 'text', (column) => column.notNull())
        .addColumn('id', 'varchar(64)', (column) => column.notNull())
        .addColumn('type', 'varchar(128)', (column) => column.notNull())
        .addColumn('time', 'varchar(64)', (column) => column.notNull())
        .addColumn('kind', 'varchar(32)')
        .addColumn('entry', 'varchar(64)')
        .addColumn('version', 'bigint')
        .addColumn('received_at', 'text', (column) => column.notNull())
        .addColumn('body', 'text')
        .addPrimaryKeyConstraint('events_key', ['practice', 'seq'])
        .execute();
      await db.schema
        .createIndex('events_once')
        .on('events')
        .columns(['practice', 'client', 'source', 'id'])
        .unique()
        .execute();
      await db.schema.createIndex('events_by_client').on('events').columns(['practice', 'client', 'seq']).execute();
      await db.schema
        .createIndex('events_by_entry')
        .on('events')
        .columns(['practice', 'client', 'entry', 'version'])
        .execute();

      await db.schema
        .createTable('reads')
        .addColumn('practice', 'varchar(64)', (column) => column.notNull())
        .addColumn('client', 'varchar(64)', (column) => column.notNull())
        .addColumn('reader', 'varchar(64)', (column) => column.notNull())
        .addColumn('seq', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('reads_key', ['practice', 'client', 'reader'])
        .addForeignKeyConstraint('reads_client', ['practice', 'client'], 'clients', ['practice', 'id'])
        .execute();

      await db.schema
        .createTable('counts')
        .addColumn('key', 'varchar(128)', (column) => column.primaryKey())
        .addColumn('count', 'integer', (column) => column.notNull())
        .addColumn('ends_at', 'text', (column) => column.notNull())
        .execute();
    },
  },
};

/** Brings the tables up to date. Throws where the database is newer than this code, or a migration fails. */
export async function migrate(query: Kysely<Tables>): Promise<void> {
  const {error} = await new Migrator({db: query, provider: {getMigrations: async () => migrations}}).migrateToLatest();
  if (error) throw error;
}
