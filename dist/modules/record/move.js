/**
 * Moves a record from its tab to the device, whole.
 *
 * First the tab's value is marked with a move id and closed to writing, then one transaction writes everything and that id,
 * then the value is removed. After a crash between any two of these the move is simply done again.
 */
import { takeDraft } from "./drafts.js";
import { knownAs, namedFirst, renamed } from "./known.js";
import { getMeta, putMeta } from "./meta.js";
import { isLive } from "./stored.js";
import { beginMove, endMove, readTab } from "./tab.js";
/**
 * Moves what the tab holds of a record to the device, and notes there that it is kept. Where the tab holds nothing, only that.
 *
 * @throws RecordError where the device did not take it: then it is in the tab as before, and can be written there, unless the
 *   device could not even be asked; then it stays closed until a later try.
 */
export async function moveToDevice({ storage, database, device, newId }) {
    if (!readTab(storage, database))
        return device.write((transaction) => putMeta(transaction, 'kept', true));
    const { id, tables } = beginMove(storage, database, newId());
    try {
        await device.write((transaction) => take(transaction, id, tables, newId));
    }
    catch (error) {
        const moves = await device.read((transaction) => getMeta(transaction, 'moves'));
        if (!moves?.includes(id)) {
            endMove(storage, database, id, false);
            throw error;
        }
    }
    endMove(storage, database, id, true);
}
async function take(transaction, id, tables, newId) {
    if ((await getMeta(transaction, 'moves'))?.includes(id))
        return;
    const { entries = [], days = [], outbox = [], drafts = [], aside = [], meta = [] } = tables;
    /** by the id in the tab: what stands for it here */
    const standsFor = new Map();
    for (const entry of namedFirst(entries)) {
        const day = days.find((row) => isLive(entry) && row.day === entry.checkInDay);
        const stands = await takeEntry(transaction, entry, standsFor, newId);
        if (stands !== entry.id)
            standsFor.set(entry.id, stands ?? entry.id);
        else if (day && (await transaction.checkIn(day.day))?.id === entry.id)
            await transaction.put('days', day);
    }
    for (const row of outbox) {
        // Where the device knows the entry, its own rows say what is still to be sent.
        if (!standsFor.has(row.entry) && !(await transaction.get('outbox', row.id)))
            await transaction.put('outbox', row);
    }
    for (const row of aside) {
        const key = (await transaction.get('aside', row.key)) ? `${row.key} ${id}` : row.key;
        await transaction.put('aside', { ...row, key });
    }
    for (const draft of drafts)
        await takeDraft(transaction, draft);
    await takeMeta(transaction, id, meta, (entry) => !standsFor.has(entry));
}
/**
 * Takes one entry.
 *
 * @returns its own id where it was taken as it is; the id of what stands for it here; or undefined where the device has this
 *   very entry
 */
async function takeEntry(transaction, entry, standsFor, newId) {
    const { from = [], ...row } = isLive(entry) ? await renamed(entry, (name) => standsFor.get(name) ?? name) : entry;
    const here = await transaction.get('entries', entry.id);
    if (here) {
        // A copy of the tab may have been written to on its own: then nothing is overwritten, and both are kept.
        if (!isLive(row) || !wentOn(row, here))
            return undefined;
        const { sent: _sent, checkInDay: _day, ...copy } = row;
        await transaction.put('entries', { ...copy, id: newId(), version: 1, sharing: 'private', attempted: {} });
        return undefined;
    }
    const twin = from.length ? await knownAs(transaction, from) : await transaction.cameFrom([entry.id]);
    // Taken over from the same place by both, and not touched since.
    if (twin && isLive(row) && row.version === 1 && row.sharing === 'private')
        return twin.id;
    const unclaimed = [];
    for (const earlier of from)
        if (!(await transaction.cameFrom([earlier])))
            unclaimed.push(earlier);
    const origins = unclaimed.length ? { from: unclaimed } : {};
    if (isLive(row)) {
        const { checkInDay, ...rest } = row;
        const free = checkInDay !== undefined && !(await transaction.checkIn(checkInDay));
        await transaction.put('entries', { ...rest, ...(free && { checkInDay }), ...origins });
    }
    else
        await transaction.put('entries', { ...row, ...origins });
    return entry.id;
}
/** Whether a row says something that the device's row of the same entry did not grow out of. */
function wentOn(row, here) {
    if (!isLive(here))
        return row.version > here.version;
    return row.version === here.version ? row.at !== here.at : row.version > here.version || row.at > here.at;
}
function metaOf(rows) {
    return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}
/** What the device says stands, also where it says no: a yes to sharing and a generation come along only to an empty device. */
async function takeMeta(transaction, id, rows, taken) {
    const tab = metaOf(rows);
    const device = metaOf(await transaction.all('meta'));
    const empty = Object.keys(device).length === 0;
    const { consent: _consent, generation: _generation, ...harmless } = tab;
    const sent = [...(device.sent ?? []), ...(tab.sent ?? []).filter(({ entry }) => taken(entry))];
    const meta = {
        ...(empty ? tab : harmless),
        ...device,
        ...(tab.code !== undefined && { code: tab.code }), // the link that was opened last
        enrolments: enrolled(tab.enrolments, device.enrolments),
        sent: sent.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, 100),
        revision: Math.max(tab.revision ?? 0, device.revision ?? 0) + 1,
        moves: [...(device.moves ?? []), id],
        kept: true,
    };
    for (const row of Object.entries(meta))
        await transaction.put('meta', { name: row[0], value: row[1] }); // its own names
}
/** A token for a tab soon expires: where there is a code, it is exchanged again, for one of this device. */
function enrolled(tab = {}, device = {}) {
    const all = { ...tab, ...device };
    for (const { origin, code } of Object.values(tab)) {
        const { token, expires } = device[origin] ?? {};
        if (code)
            all[origin] = { origin, code, ...(token && { token }), ...(expires && { expires }) };
    }
    return all;
}
