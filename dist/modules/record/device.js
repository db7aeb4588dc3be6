/** A record in IndexedDB, with strict durability: what is reported as saved is on disk. */
import { openDB } from 'idb';
import { keys, RecordError, tables } from "./repository.js";
import { uncheckedDayRow } from "./days.js";
import { isLive } from "./stored.js";
/** The steps from an empty database to today's. Add one at the end; never change one that was released. */
export const migrations = [
    (database) => {
        for (const table of tables)
            if (table !== 'days')
                database.createObjectStore(table, { keyPath: keys[table] });
    },
    (database, transaction) => {
        const entries = transaction.objectStore('entries');
        entries.createIndex('kind', ['kind', 'day', 'id']);
        entries.createIndex('checkInDay', 'checkInDay', { unique: true });
        entries.createIndex('from', 'from', { unique: true, multiEntry: true });
        transaction.objectStore('outbox').createIndex('entry', 'entry');
        const days = database.createObjectStore('days', { keyPath: keys.days });
        // The numbers of check-ins that were written before there were rows of days.
        void entries.getAll().then((rows) => {
            for (const row of rows) {
                const numbers = isLive(row) && row.checkInDay ? uncheckedDayRow(row) : undefined;
                if (numbers)
                    void days.put(numbers);
            }
        });
    },
];
/** What went wrong, in a word that the interface has a sentence for. */
function recordError(cause, otherwise) {
    if (cause instanceof RecordError)
        return cause;
    const name = cause instanceof Error ? cause.name : '';
    const failure = name === 'QuotaExceededError' ? 'full' : name === 'VersionError' ? 'newer' : otherwise;
    return new RecordError(failure, `The record on this device: ${String(cause)}`, cause);
}
function transactionOn(tx) {
    const entries = tx.objectStore('entries');
    // One cast each where a method's table is only known to its caller.
    const store = (table) => tx.objectStore(table); // any of them
    return {
        get: (table, key) => store(table).get(key), // a row of this table
        all: (table) => store(table).getAll(), // rows of this table
        async entries({ kind, from = '', to = '9', before, limit }) {
            const index = entries.index('kind');
            const upper = before ? [kind, before.day, before.id] : [kind, to, '\uffff'];
            const above = (lower) => IDBKeyRange.bound(lower, upper, false, before !== undefined);
            const first = [kind, from, ''];
            // Finds the last of the newest by its key alone, then reads all of them at once: ten times faster than one after another.
            let cursor = await index.openKeyCursor(above(first), 'prev');
            if (limit > 1)
                cursor = (await cursor?.advance(limit - 1)) ?? null;
            const rows = await index.getAll(above(cursor?.key ?? first));
            return rows.filter(isLive).reverse();
        },
        async checkIn(day) {
            const row = await entries.index('checkInDay').get(day);
            return isLive(row) ? row : undefined;
        },
        async cameFrom(ids) {
            for (const id of ids) {
                const row = await entries.index('from').get(id);
                if (row)
                    return row;
            }
            return undefined;
        },
        hasEntries: async () => (await entries.count()) > 0,
        rowsOf: (entry) => tx.objectStore('outbox').index('entry').getAll(entry),
        days: (from, to) => tx.objectStore('days').getAll(IDBKeyRange.bound(from, to)),
        async put(table, row) {
            await store(table).put?.(row); // a row of this table
        },
        delete: async (table, key) => store(table).delete?.(key),
        clear: async (table) => store(table).clear?.(),
    };
}
/** Whether the device holds a database of this name. Opens and makes none. */
export async function deviceHolds(database) {
    try {
        return (await indexedDB.databases()).some(({ name }) => name === database);
    }
    catch (cause) {
        throw recordError(cause, 'blocked');
    }
}
/** How long another page may take to let go of an older version of the database, in ms. */
const patience = 5000;
/**
 * Keeps a record on the device.
 *
 * @throws RecordError `blocked` where the browser gives no storage, or another page does not let go of an older version of it;
 *   `newer` where newer code wrote the database
 */
export async function createDeviceRepository(database, steps = migrations) {
    let closed = false;
    let connection;
    function connect() {
        return new Promise((resolve, reject) => {
            let wait;
            let late = false;
            const giveUp = () => {
                late = true;
                reject(new RecordError('blocked', 'Another page holds an older version of this record.'));
            };
            openDB(database, steps.length, {
                upgrade(db, from, _to, transaction) {
                    for (const step of steps.slice(from))
                        step(db, transaction); // it spans every table
                },
                // Pages of ours let go at once. One that sleeps, or is somebody else's, may never.
                blocked: () => (wait = setTimeout(giveUp, patience)),
                // Another page wants to upgrade or delete: let it. The next use opens again, or finds that it is too old.
                blocking: letGo,
                terminated: letGo,
            }).then((db) => {
                clearTimeout(wait);
                if (closed || late)
                    db.close();
                resolve(db);
            }, reject);
        });
    }
    async function open() {
        if (closed)
            throw new RecordError('closed', 'This record is closed.');
        connection ??= connect();
        try {
            return await connection;
        }
        catch (cause) {
            connection = undefined;
            throw recordError(cause, 'blocked');
        }
    }
    function letGo() {
        connection?.then((db) => db.close(), () => undefined);
        connection = undefined;
    }
    async function begin(mode, again = true) {
        const db = await open();
        try {
            // A reader's `work` has no way to write, so one type does for both.
            return db.transaction(tables, mode, { durability: 'strict' });
        }
        catch (cause) {
            letGo(); // closed under our hands
            if (again)
                return begin(mode, false);
            throw recordError(cause, 'aborted');
        }
    }
    async function run(mode, work) {
        const tx = await begin(mode);
        tx.done.catch(() => undefined); // heard below, where it matters
        try {
            const result = await work(transactionOn(tx));
            await tx.done;
            return result;
        }
        catch (cause) {
            try {
                tx.abort();
            }
            catch {
                // It was aborted already, and took everything with it.
            }
            throw recordError(tx.error ?? cause, 'aborted');
        }
    }
    await open();
    return {
        place: 'device',
        read: (work) => run('readonly', work),
        write: (work) => run('readwrite', work),
        close() {
            closed = true;
            letGo();
        },
    };
}
