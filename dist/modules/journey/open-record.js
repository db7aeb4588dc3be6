import { withdrawalEvent } from "../delivery/envelope.js";
import { deviceClock } from "../record/clock.js";
import { getMeta, putMeta } from "../record/meta.js";
import { Store } from "../record/store.js";
import { check } from "./check.js";
import { newId } from "./opening.js";
/** Opens a record's store, and hears from now on what happens to that record elsewhere. Closes what it was given where it fails. */
export async function openStore({ repository, database, site, client, destination, heard }) {
    // What is in memory is nobody else's; and an opaque origin may have no channel.
    let channel = repository.place === 'memory' ? undefined : new BroadcastChannel(`kap:${database}`);
    const tell = (message) => channel?.postMessage(message);
    const close = () => {
        channel?.close();
        channel = undefined;
        repository.close();
    };
    const opening = Store.open({
        repository,
        clock: deviceClock,
        newId,
        check: async () => (await check()).Changes,
        withdrawalBytes: (row) => withdrawalEvent({ row, site, client }),
        announce: tell,
        destination: () => destination?.(),
    });
    if (channel && heard) {
        channel.onmessage = ({ data }) => void opening.then((store) => channel && heard(data, store)).catch(() => undefined);
    }
    try {
        return { store: await opening, tell, close };
    }
    catch (error) {
        close();
        throw error;
    }
}
/**
 * Keeps a link's code with the record until the first yes to sharing: for the endpoint it was made for, or, while none is
 * configured, for the one that comes.
 */
export async function keepCode(store, origin, link) {
    const code = link ?? (await store.meta('code'));
    if (!code || (link === undefined && !origin))
        return;
    await store.change(async (transaction) => {
        if (!origin)
            return putMeta(transaction, 'code', code);
        await transaction.delete('meta', 'code');
        const enrolments = await getMeta(transaction, 'enrolments');
        const before = enrolments?.[origin];
        if (before?.code === code)
            return;
        const { spent: _, ...rest } = before ?? { origin };
        await putMeta(transaction, 'enrolments', { ...enrolments, [origin]: { ...rest, code } });
    });
}
/** What widgets see of a record. */
export function headOf({ site, identity, store, undecided, readonly, evictable, offered }) {
    return Object.freeze({
        status: 'open',
        site,
        client: identity.client,
        opened: identity.opened,
        place: store.place,
        undecided,
        readonly,
        evictable,
        offered,
        ...store.contents,
    });
}
/** What widgets see of its delivery. */
export function deliveryOf({ identity, store, courier, readonly }, to) {
    const { consent, outbox, outboxCount, sent } = store.head;
    const { destination, name } = to;
    const { paused, ...state } = courier.state;
    const waiting = new Map();
    for (const { entry, type, parked, bytes } of outbox) {
        const isTried = bytes !== undefined;
        if (type === 'content')
            waiting.set(entry, parked ? { state: 'could-not', parked } : { state: 'waiting', isTried });
    }
    const stands = consent?.destination === destination;
    return Object.freeze({
        available: destination !== undefined,
        ...(destination !== undefined && { destination }),
        name,
        ...(consent && stands && { consent }),
        changed: consent !== undefined && destination !== undefined && !stands,
        // Where the page signs its clients in, no link will come.
        ...(paused && { paused: paused === 'link' && identity.opened === 'signin' ? 'token' : paused }),
        ...state,
        ...(readonly && { stranded: [] }), // the first tab knows
        waiting,
        waitingCount: outboxCount,
        sent: new Map(sent.map(({ entry, version, at }) => [entry, { version, at }])),
    });
}
