/**
 * A record that is kept while its tab is open: one JSON value under one key of sessionStorage, written by one `setItem`.
 */
import { createMemoryRepository } from "./memory.js";
import { RecordError } from "./repository.js";
/** Stands where a move's id will stand, so that a full tab can still be marked, and moved to where there is room. */
const room = ' '.repeat(36);
function parseTab(text) {
    if (text === null)
        return undefined;
    let value;
    try {
        value = JSON.parse(text); // our own key, and what else may stand there is told apart by `schema`
    }
    catch (cause) {
        throw new RecordError('aborted', 'The record in this tab is not JSON.', cause);
    }
    if (value?.schema !== 1)
        throw new RecordError('newer', `The record in this tab has the schema ${String(value?.schema)}, not 1.`);
    const { tables = {}, moving = '' } = value;
    return { schema: 1, tables, ...(moving.trim() && { moving }) };
}
/** The value of a tab's record, or undefined where there is none. */
export function readTab(storage, database) {
    return parseTab(storage.getItem(database));
}
/** Writes the value, and returns it as it was written. */
function writeTab(storage, database, tables, moving = room) {
    const text = JSON.stringify({ schema: 1, moving, tables });
    try {
        storage.setItem(database, text);
    }
    catch (cause) {
        throw new RecordError('full', 'The storage of this tab is full.', cause);
    }
    return text;
}
/** Marks the tab's record as being moved under `id`: from now on nothing more is written to it. Returns what it holds. */
export function beginMove(storage, database, id) {
    const { moving = id, tables = {} } = readTab(storage, database) ?? {};
    writeTab(storage, database, tables, moving);
    return { id: moving, tables };
}
/** Ends the move `id`: what has arrived is removed here; what has not can be written here again. */
export function endMove(storage, database, id, arrived) {
    const value = readTab(storage, database);
    if (value?.moving !== id)
        return;
    if (arrived)
        storage.removeItem(database);
    else
        writeTab(storage, database, value.tables);
}
/** Keeps a record in a tab. */
export function createTabRepository(storage, database) {
    /** the value as it was read or written last */
    let known = null;
    let moving = false;
    return createMemoryRepository('tab', () => {
        const text = storage.getItem(database);
        if (text === known)
            return undefined;
        if (text === null)
            throw new RecordError('closed', 'This record has left the tab.');
        const value = parseTab(text);
        known = text;
        moving = value?.moving !== undefined;
        return value?.tables;
    }, (snapshot) => {
        // Another journey on this page may have written meanwhile: then this is done again, on top of that.
        if (storage.getItem(database) !== known)
            return false;
        if (moving)
            throw new RecordError('closed', 'This record is being moved to the device.');
        known = writeTab(storage, database, snapshot);
        return true;
    });
}
