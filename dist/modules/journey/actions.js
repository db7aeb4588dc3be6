/** What widgets can do with an open record. */
import { deviceClock, timestamp } from "../record/clock.js";
import { RecordError } from "../record/repository.js";
import { dropTyping } from "../record/typing.js";
import { dropFragment } from "./fragment.js";
import { forget, storageOf } from "./identity.js";
import { localOffer, takeOver } from "./local-offer.js";
import { openOnDevice } from "./opening.js";
import { actionKinds, actionsFrom } from "./values.js";
/** The version of the question that is asked before the first sharing. Raise it when what a yes means changes. */
const wording = 1;
/** The actions on one open record. Once it is closed they refuse. */
export function actionsOn(opened, opener) {
    const { store, courier, site, database, identity } = opened;
    const { client } = identity;
    /** "Not you?" and erasing: nothing points at this record any more. */
    function leaveBehind() {
        if (identity.opened === 'link') {
            forget(site, client);
            dropFragment('kap'); // a link that could not be kept would open it again
        }
        return opener.reopen();
    }
    /** Does what needs the courier out of the way. Where it fails, the courier goes on. */
    async function withoutCourier(work) {
        courier.abort();
        try {
            await work();
        }
        catch (error) {
            courier.start();
            throw error;
        }
    }
    /** Until the client has said where the record is kept, nothing of it is shared, and nothing moves into it from the device. */
    function wantPlace() {
        if (opened.undecided)
            throw new RecordError('invalid', 'Where the record is kept comes first.');
    }
    async function offers() {
        const entries = await localOffer(opened);
        opened.offered = entries.length;
        opener.refresh();
        return entries;
    }
    /** Resolves when all that was taken back has gone, or the record was closed. */
    function withdrawalsGone() {
        courier.start(); // now, not after the rest of a backoff
        return new Promise((resolve) => {
            const look = () => {
                if (store.head.withdrawals && !opened.ended.aborted)
                    return;
                stop();
                resolve();
            };
            const stop = store.subscribe(look);
            opened.ended.addEventListener('abort', look);
        });
    }
    const acts = {
        save: (save) => store.save(opened.undecided ? { ...save, sharing: 'private' } : save),
        share: async (id) => {
            wantPlace();
            await store.share(id);
        },
        withdraw: (id) => store.withdraw(id),
        remove: (id) => store.remove(id),
        query: (kind, range, cursor) => store.query(kind, range, cursor),
        days: (from, to) => store.days(from, to),
        draft: (key) => store.draft(key),
        otherDrafts: (key) => store.otherDrafts(key),
        keepDraft: (key, text) => store.keepDraft(key, text),
        consent: async (destination, kinds) => {
            const to = opener.to();
            const { consent } = store.head;
            if (opened.undecided || destination !== to.destination) {
                throw new RecordError('invalid', 'Nothing can be shared now, or it would go elsewhere than was shown.');
            }
            await store.consent({
                destination,
                name: to.name,
                wording,
                at: timestamp(deviceClock.now()),
                kinds: kinds ?? (consent?.destination === destination ? consent.kinds : []),
            });
        },
        withdrawConsent: (takeBack) => store.withdrawConsent(takeBack),
        retry: async (id) => {
            await store.retry(id);
            courier.start(); // now, not after the rest of a backoff
        },
        keep: async (place) => {
            if (store.place === 'memory')
                throw new RecordError('blocked', 'The browser gives this page no storage.');
            if (store.place === 'device')
                return;
            if (place === 'tab') {
                opened.offered = 0; // what is offered to a tab is another thing: see `localOffer`
                await store.setMeta('kept', true);
                return void (await offers());
            }
            await withoutCourier(async () => (await openOnDevice(database)).close());
            opened.tell({ moved: true });
            if (opener.isOpen(opened))
                await opener.reopen({ client, opened: identity.opened });
        },
        offered: offers,
        takeOver: async (ids) => {
            wantPlace();
            await takeOver(opened, (await offers()).filter(({ id }) => !ids || ids.includes(id)));
            await offers();
        },
        declineOffer: async () => {
            const last = (await offers())
                .map(({ id }) => id)
                .sort()
                .at(-1);
            if (last)
                await store.setMeta('offered', last);
            await offers();
        },
        leave: async () => {
            await store.leave();
            await leaveBehind();
        },
        export: () => store.export({ site, client }),
        erase: async (wait) => {
            if (wait && store.head.withdrawals)
                await withdrawalsGone();
            if (opened.erased)
                return; // "Erase now" was pressed meanwhile
            await withoutCourier(() => store.erase());
            const left = storageOf('localStorage');
            if (left)
                dropTyping(left, database);
            opened.erased = true;
            await leaveBehind();
        },
        reopen: () => opener.reopen(),
    };
    return actionsFrom(async (name, args) => {
        if (!opener.isOpen(opened))
            throw new RecordError('closed', 'This record is not open any more.');
        if (opened.readonly && actionKinds[name] === 'writes') {
            throw new RecordError('closed', 'This is a copy of a tab: it can be read, and written in the other tab.');
        }
        try {
            // Each action gets the arguments that its own type names: `actionsFrom` passes them on as they came.
            return await acts[name](...args);
        }
        catch (error) {
            // It was closed or erased where this page did not hear of it: what is open now is shown instead.
            if (error instanceof RecordError && error.failure === 'closed' && opener.isOpen(opened))
                void opener.reopen();
            throw error;
        }
    });
}
