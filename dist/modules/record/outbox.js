import { isLive } from "./stored.js";
/** Where an address of a destination ends: `practice origin thumbprint` → `practice origin`. */
export function addressOfDestination(destination) {
    return destination.slice(0, destination.lastIndexOf(' '));
}
export async function getMeta(transaction, name) {
    // What stands under a name has the type of that name: only `putMeta` writes there.
    return (await transaction.get('meta', name))?.value;
}
export async function putMeta(transaction, name, value) {
    await transaction.put('meta', { name, value });
}
/** A shared version goes into the outbox, and takes the place of one that nobody has tried to send yet. */
export async function enqueue(transaction, entry, destination, { newId }) {
    for (const row of await transaction.rowsOf(entry.id)) {
        if (row.type === 'content' && row.bytes === undefined)
            await transaction.delete('outbox', row.id);
    }
    await transaction.put('outbox', {
        id: newId(),
        entry: entry.id,
        version: entry.version,
        type: 'content',
        address: addressOfDestination(destination),
        destination,
        time: entry.at,
    });
}
/** Takes back an entry: its content leaves the outbox, and every address that was attempted gets a withdrawal. */
export async function takeBack(transaction, entry, time, { newId, withdrawalBytes }) {
    for (const row of await transaction.rowsOf(entry.id)) {
        if (row.type === 'content' || row.address in entry.attempted)
            await transaction.delete('outbox', row.id);
    }
    await putSent(transaction, entry.id);
    for (const address of Object.keys(entry.attempted)) {
        const row = { id: newId(), entry: entry.id, version: entry.version, type: 'withdrawal', address, time };
        await transaction.put('outbox', { ...row, bytes: withdrawalBytes(row) });
    }
}
/** Keeps the list of what was sent: this entry's line is replaced, or removed. */
async function putSent(transaction, entry, sent) {
    const others = ((await getMeta(transaction, 'sent')) ?? []).filter((line) => line.entry !== entry);
    await putMeta(transaction, 'sent', [...(sent ? [sent] : []), ...others].slice(0, 100));
}
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
/** The outbox of one open record. */
export function createOutbox({ read, change, entry, newId }) {
    return {
        rows: () => read((transaction) => transaction.all('outbox')),
        entry,
        consent: () => read((transaction) => getMeta(transaction, 'consent')),
        prepare: (id, bytes) => change(async (transaction) => {
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
        acknowledge: (ids, at) => change(async (transaction) => {
            for (const id of ids) {
                const row = await transaction.get('outbox', id);
                if (row)
                    await acknowledged(transaction, row, at);
            }
        }),
        park: (id, parked) => change(async (transaction) => {
            const row = await transaction.get('outbox', id);
            if (row?.type === 'content')
                await transaction.put('outbox', { ...row, parked });
        }),
        single: (ids) => change(async (transaction) => {
            for (const id of ids) {
                const row = await transaction.get('outbox', id);
                if (row)
                    await transaction.put('outbox', { ...row, single: true });
            }
        }),
        enrolment: (origin) => read(async (transaction) => (await getMeta(transaction, 'enrolments'))?.[origin]),
        putEnrolment: (enrolment) => change(async (transaction) => {
            const others = await getMeta(transaction, 'enrolments');
            await putMeta(transaction, 'enrolments', { ...others, [enrolment.origin]: enrolment });
        }),
        device: () => change(async (transaction) => {
            const device = (await getMeta(transaction, 'device')) ?? newId();
            await putMeta(transaction, 'device', device);
            return device;
        }),
    };
}
