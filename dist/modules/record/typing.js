/**
 * What is typed in a page's last moments. A transaction that has not ended when its page does is undone, while `localStorage` is
 * written at once: so what a page could not finish is left there, and is taken into the record by whoever opens it next.
 */
import * as z from 'zod/mini';
import { once } from "../once.js";
import { takeDraft } from "./drafts.js";
import { getMeta } from "./outbox.js";
const left = once(() => z.strictObject({
    generation: z.number(),
    drafts: z.array(z.strictObject({ key: z.string(), text: z.string(), at: z.string(), by: z.string() })),
}));
/** One for each page, so that two that go at the same time do not write over each other. */
const keyOf = (database, page) => `${database} typing ${page}`;
function keysOf(storage, database) {
    return Object.keys(storage).filter((key) => key.startsWith(keyOf(database, '')));
}
/**
 * Leaves what a page has typed and not written; what it left before is gone.
 *
 * @param page names the page
 */
export function leaveTyping(storage, database, page, { generation, drafts }) {
    const key = keyOf(database, page);
    try {
        if (drafts.length)
            storage.setItem(key, JSON.stringify({ generation, drafts }));
        else
            storage.removeItem(key);
    }
    catch {
        // A full storage: what is typed is still being written to the record.
    }
}
/** Takes what pages have left into the record. What was typed before the record was closed or erased is not taken. */
export async function takeTyping(storage, database, device) {
    for (const key of keysOf(storage, database)) {
        const { success, data } = left().safeParse(parsed(storage.getItem(key)));
        if (success) {
            await device.write(async (transaction) => {
                const generation = (await getMeta(transaction, 'generation')) ?? 0;
                if (generation === data.generation)
                    for (const draft of data.drafts)
                        await takeDraft(transaction, draft);
            });
        }
        storage.removeItem(key);
    }
}
/** Removes what pages have left: the record was erased. */
export function dropTyping(storage, database) {
    for (const key of keysOf(storage, database))
        storage.removeItem(key);
}
function parsed(text) {
    try {
        return JSON.parse(text ?? '');
    }
    catch {
        return undefined;
    }
}
