/** Opens a record where it is kept. */
import { createDeviceRepository, deviceHolds } from "../record/device.js";
import { createMemoryRepository } from "../record/memory.js";
import { getMeta, putMeta } from "../record/meta.js";
import { RecordError } from "../record/repository.js";
import { createTabRepository, readTab } from "../record/tab.js";
import { takeTyping } from "../record/typing.js";
import { createIds } from "../record/uuid.js";
import { check } from "./check.js";
import { storageOf } from "./identity.js";
/** Makes the ids of entries and events. */
export const newId = createIds(() => Date.now(), (bytes) => crypto.getRandomValues(bytes));
/** The name of a record's database, and of its key in a tab. */
export function databaseOf(site, client) {
    return `kap/${site}/${client}`;
}
/** Whether this page may keep anything at all: a sandboxed frame has an opaque origin and may not. */
export function isOpaque() {
    return self.origin === 'null';
}
function isKept(device) {
    return device.read(async (transaction) => (await getMeta(transaction, 'kept')) ?? false);
}
/** A record is moved only where it can be read afterwards. */
async function mover() {
    try {
        return (await check()).moveToDevice;
    }
    catch (cause) {
        throw new RecordError('unloaded', 'What checks entries did not come.', cause);
    }
}
/** Runs `work` on a repository, and closes it where that fails. */
async function orClose(repository, work) {
    try {
        return await work();
    }
    catch (error) {
        repository.close();
        throw error;
    }
}
/** The record's place on the device, where somebody decided that it is kept there. */
async function keptOnDevice(database) {
    try {
        if (!(await deviceHolds(database)))
            return undefined;
        const device = await createDeviceRepository(database);
        if (await orClose(device, () => isKept(device)))
            return device;
        device.close();
    }
    catch (error) {
        // A device that is closed to this page leaves the tab. One that newer code wrote to holds the record, and that is said.
        if (!(error instanceof RecordError) || error.failure !== 'blocked')
            throw error;
    }
    return undefined;
}
/** Moves what this tab holds of a record to the device, with what pages had no time to write there, and returns it there. */
export async function openOnDevice(database, known) {
    const device = known ?? (await createDeviceRepository(database));
    return orClose(device, async () => {
        const storage = storageOf('sessionStorage');
        if (storage && readTab(storage, database))
            await (await mover())({ storage, database, device, newId });
        else if (!(await isKept(device)))
            await device.write((transaction) => putMeta(transaction, 'kept', true));
        const left = storageOf('localStorage');
        if (left)
            await takeTyping(left, database, device);
        return device;
    });
}
/**
 * Opens a record where it is kept: where the provider says, or where the client decided; in the tab until then.
 *
 * @returns `moved`: it was in the tab until now, so its generation says nothing
 * @throws RecordError `blocked`, `newer` …
 */
export async function openRepository(database, choice) {
    const storage = storageOf('sessionStorage');
    if (isOpaque() || !storage)
        return { repository: createMemoryRepository() };
    const tab = readTab(storage, database);
    const moved = tab !== undefined;
    if (choice === 'device' || tab?.moving)
        return { repository: await openOnDevice(database), moved };
    // The client may have moved it to the device, also where the provider began in the tab.
    const stays = tab && (choice === 'tab' || tab.tables.meta?.some(({ name }) => name === 'kept'));
    const device = stays ? undefined : await keptOnDevice(database);
    if (device)
        return { repository: await openOnDevice(database, device), moved };
    return { repository: createTabRepository(storage, database) };
}
/**
 * Asks the browser to keep what is on this device.
 *
 * @param ask whether there is something to lose; until then it is only looked up
 * @returns whether the browser may clear it all the same: Safari does, after 7 days without a visit
 */
export async function mayBeCleared(ask) {
    const { storage, vendor } = navigator;
    const kept = (ask ? storage?.persist?.() : storage?.persisted?.())?.catch(() => false);
    return vendor.startsWith('Apple') && !(await kept); // Firefox puts it to the client, who may never answer: nobody waits for that
}
