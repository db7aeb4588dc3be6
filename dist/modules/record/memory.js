import { keys, RecordError, tables } from "./repository.js";
import { isLive } from "./stored.js";
function keyOf(table, row) {
    return row[keys[table]]; // each table's rows have its key
}
function mapsOf(snapshot) {
    return Object.fromEntries(tables.map((table) => [table, new Map((snapshot[table] ?? []).map((row) => [keyOf(table, row), row]))])); // fromEntries forgets which rows belong to which table
}
function snapshotOf(maps) {
    return Object.fromEntries(tables.map((table) => [table, [...maps[table].values()]])); // as above
}
/** Keys in the order of an IndexedDB key: by code unit. */
function byKey(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function transactionOn(maps) {
    // The maps are typed by table and the methods by their parameter; TypeScript cannot follow one through the other.
    const map = (table) => maps[table];
    const live = () => [...maps.entries.values()].filter(isLive);
    return {
        get: async (table, key) => map(table).get(key),
        all: async (table) => [...map(table).values()].sort((a, b) => byKey(keyOf(table, a), keyOf(table, b))),
        entries: async ({ kind, from = '', to = '9', before, limit }) => {
            const place = (row) => `${row.day} ${row.id}`;
            return live()
                .filter((row) => row.kind === kind && row.day >= from && row.day <= to)
                .filter((row) => !before || place(row) < place(before))
                .sort((a, b) => byKey(place(b), place(a)))
                .slice(0, limit);
        },
        checkIn: async (day) => live().find((row) => row.checkInDay === day),
        cameFrom: async (ids) => [...maps.entries.values()].find((row) => row.from?.some((id) => ids.includes(id))),
        hasEntries: async () => maps.entries.size > 0,
        rowsOf: async (entry) => [...maps.outbox.values()].filter((row) => row.entry === entry).sort((a, b) => byKey(a.id, b.id)),
        days: async (from, to) => [...maps.days.values()].filter(({ day }) => day >= from && day <= to).sort((a, b) => byKey(a.day, b.day)),
        // A copy, as a database makes one: what a caller does to its own object later is not saved.
        put: async (table, row) => void map(table).set(keyOf(table, row), structuredClone(row)),
        delete: async (table, key) => void map(table).delete(key),
        clear: async (table) => map(table).clear(),
    };
}
/**
 * Keeps a record in memory.
 *
 * @param place what the client is told
 * @param load reads the record before each transaction, where it is not as it was any more
 * @param persist writes it down. Where it throws, the transaction is not kept; where it says false, the record was changed
 *   since it was loaded, and the transaction runs again
 */
export function createMemoryRepository(place = 'memory', load, persist) {
    let maps = mapsOf({});
    let closed = false;
    let queue = Promise.resolve();
    /** One transaction at a time, in the order in which they were asked for. */
    function run(work) {
        const turn = queue.then(() => {
            if (closed)
                throw new RecordError('closed', 'This record is closed.');
            return work();
        });
        queue = turn.catch(() => undefined);
        return turn;
    }
    function current() {
        const loaded = load?.();
        if (loaded)
            maps = mapsOf(loaded);
        return maps;
    }
    return {
        place,
        read: (work) => run(() => work(transactionOn(current()))),
        write: (work) => run(async () => {
            for (;;) {
                const draft = mapsOf(snapshotOf(current()));
                const result = await work(transactionOn(draft));
                if (persist?.(snapshotOf(draft)) === false)
                    continue;
                maps = draft;
                return result;
            }
        }),
        close: () => void (closed = true),
    };
}
