/** What was written before a journey or a personal link came, and is offered to the record that is open. */
import { createDeviceRepository, deviceHolds } from "../record/device.js";
import { createTabRepository, readTab } from "../record/tab.js";
import { local, storageOf } from "./identity.js";
import { openStore } from "./open-record.js";
import { databaseOf, isOpaque } from "./opening.js";
/**
 * Runs `work` on each record of nobody known that stands beside the one that is open: the site's, and that of a page without a
 * journey. For one that goes with its tab, these are the tab's alone: what was saved on the device is not to be lost by moving.
 */
async function eachLocal(to, work) {
    const { site, database: own } = to;
    const lasts = to.undecided || to.store.place === 'device';
    const storage = storageOf('sessionStorage');
    const results = [];
    if (isOpaque())
        return results;
    for (const at of new Set([site, self.origin])) {
        const database = databaseOf(at, local);
        if (database === own)
            continue;
        const places = [];
        if (storage && readTab(storage, database))
            places.push(() => createTabRepository(storage, database));
        if (lasts && (await deviceHolds(database)))
            places.push(() => createDeviceRepository(database));
        for (const place of places) {
            const { store, close } = await openStore({ repository: await place(), database, site: at, client: local });
            results.push(await work(store).finally(close));
        }
    }
    return results;
}
/** Entries in `local` that no endpoint has, as far as anybody knows, and that were not offered to this record before. */
export async function localOffer(to) {
    const last = (await to.store.meta('offered')) ?? '';
    const unsent = await eachLocal(to, (store) => store.unsent()).catch(() => []); // what cannot be read is not offered
    // Ids are ordered by time: what came after the last one that was declined is new.
    return unsent.flat().filter(({ id }) => id > last);
}
/** Takes entries over: written here first, removed there and taken back after, and only if they are still what was taken. */
export async function takeOver(to, entries) {
    await to.store.add(entries);
    await eachLocal(to, (store) => store.handOver(entries));
}
