/**
 * The database in one file, by Node's own SQLite.
 */
import {DatabaseSync, type SQLInputValue} from 'node:sqlite';
import {
  CompiledQuery,
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Driver,
  type SqliteDatabase,
} from 'kysely';
import type {Database, Tables} from './database.ts';
import {migrate} from './migrations.ts';

/** Milliseconds to wait for another process that writes. */
const patience = 5000;
/** https://www.sqlite.org/rescode.html#busy */
const busy = 5;

/**
 * Opens the file, makes it where there is none, and brings its tables up to date.
 *
 * WAL with `synchronous=FULL`: a commit returns when it is on disk, so what was acknowledged survives a power cut.
 */
export async function openSqlite(file: string): Promise<Database> {
  const sqlite = new DatabaseSync(file, {timeout: patience});
  sqlite.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on',
  );
  const query = new Kysely<Tables>({dialect: new NodeSqliteDialect(sqlite)});
  try {
    await migrate(query);
  } catch (error) {
    sqlite.close();
    throw error;
  }
  return {
    query,
    // The transaction began with the only write lock that there is (below): the practice's row needs none of its own.
    writing: (_practice, work) => query.transaction().execute(work),
    scrub: async () => {
      // `secure_delete` overwrote the content in the file; the log still has it until it is cut off.
      await query.executeQuery(CompiledQuery.raw('pragma wal_checkpoint(truncate)'));
    },
    isBusy: (error) => error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === busy,
    close: () => query.destroy(),
  };
}

class NodeSqliteDialect extends SqliteDialect {
  readonly #sqlite: DatabaseSync;

  constructor(sqlite: DatabaseSync) {
    super({database: adapt(sqlite)});
    this.#sqlite = sqlite;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#sqlite);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalDdl();
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #sqlite: DatabaseSync;

  constructor(sqlite: DatabaseSync) {
    super({database: adapt(sqlite)});
    this.#sqlite = sqlite;
  }

  /** Takes the write lock at once: a transaction that reads first and writes later could otherwise fail half-way. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** SQLite has already rolled back by itself after some errors, such as a full disk. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#sqlite.isTransaction) await super.rollbackTransaction(connection);
  }
}

/** SQLite takes back changes to tables like any others: a migration that was cut off has not happened. */
class TransactionalDdl extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Gives Node's database the shape that kysely expects. */
function adapt(sqlite: DatabaseSync): SqliteDatabase {
  return {
    close: () => sqlite.close(),
    prepare: (sql) => {
      const statement = sqlite.prepare(sql);
      // kysely types parameters as unknown; SQLite itself refuses what it cannot bind.
      const bind = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...bind(parameters)),
        run: (parameters) => statement.run(...bind(parameters)),
        iterate: (parameters) => statement.iterate(...bind(parameters)),
      };
    },
  };
}
