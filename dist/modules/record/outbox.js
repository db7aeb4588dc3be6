/** What delivery may do to the outbox. What puts something there is in `changes.ts`, in the transaction that changes the entry. */
import { getMeta, putMeta, putSent } from "./meta.js";
import { isLive } from "./stored.js";
async function acknowledged(transaction, row, at) {
    await transaction.delete('outbox', row.id);
    const entry = await transaction.get('entries', row.entry);
    if (!entry)
        return;
    if (row.type === 'withdrawal') {
        const highest = entry.attempted[row.address];
        if (highest === undefined || highest > row.version)
            return;
        const { [row.address]: _, ...attempted } = entry.attempted;
        await transaction.put('entries', { ...entry, attempted });
    }
    else if (isLive(entry) && entry.sharing === 'shared' && row.version > (entry.sent?.version ?? 0)) {
        await transaction.put('entries', { ...entry, sent: { version: row.version, at } });
        await putSent(transaction, row.entry, { entry: row.entry, version: row.version, at });
    }
}
/** The outbox of one open record. Each change of it is guarded and announced as the store's others are. */
export function createOutbox(store, newId) {
    return {
        rows: () => store.read((transaction) => transaction.all('outbox')),
        entry: (id) => store.entry(id),
        consent: () => store.read((transaction) => getMeta(transaction, 'consent')),
        prepare: (id, bytes) => store.change(async (transaction) => {
            const row = await transaction.get('outbox', id);
            if (!row || row.bytes !== undefined)
                return undefined;
            const entry = await transaction.get('entries', row.entry);
            const consent = await getMeta(transaction, 'consent');
            if (!isLive(entry) || entry.sharing !== 'shared' || entry.version !== row.version)
                return undefined;
            if (consent?.destination !== row.destination)
                return undefined;
            const prepared = { ...row, bytes };
            await transaction.put('outbox', prepared);
            await transaction.put('entries', { ...entry, attempted: { ...entry.attempted, [row.address]: row.version } });
            return prepared;
        }),
        acknowledge: (ids, at) => store.change(async (transaction) => {
            for (const id of ids) {
                const row = await transaction.get('outbox', id);
                if (row)
                    await acknowledged(transaction, row, at);
            }
        }),
        park: (id, parked) => store.change(async (transaction) => {
            const row = await transaction.get('outbox', id);
            if (row?.type === 'content')
                await transaction.put('outbox', { ...row, parked });
        }),
        single: (ids) => store.change(async (transaction) => {
            for (const id of ids) {
                const row = await transaction.get('outbox', id);
                if (row)
                    await transaction.put('outbox', { ...row, single: true });
            }
        }),
        enrolment: (origin) => store.read(async (transaction) => (await getMeta(transaction, 'enrolments'))?.[origin]),
        putEnrolment: (enrolment) => store.change(async (transaction) => {
            const others = await getMeta(transaction, 'enrolments');
            await putMeta(transaction, 'enrolments', { ...others, [enrolment.origin]: enrolment });
        }),
        device: () => store.change(async (transaction) => {
            const device = (await getMeta(transaction, 'device')) ?? newId();
            await putMeta(transaction, 'device', device);
            return device;
        }),
    };
}
