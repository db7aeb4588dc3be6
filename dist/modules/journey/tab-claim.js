/** Who may write to the records in a tab: a duplicated tab has the same values and the same id, and only reads. */
import { storageOf } from "./identity.js";
const claimKey = Symbol.for('kap-widgets/tab@1');
const idKey = 'kap-tab';
const asks = 'kap-tab-asks';
const answer = 'kap-tab-answer';
/** How long the tab's last page may take to let go of it, in ms. */
const patience = 500;
function makeClaim(page, storage, locks) {
    let id = storage.getItem(idKey);
    if (!id)
        storage.setItem(idKey, (id = crypto.randomUUID()));
    const me = crypto.randomUUID();
    const end = new AbortController();
    const { signal } = end;
    let settle;
    const settled = new Promise((resolve) => (settle = resolve));
    setTimeout(() => settle(), patience);
    const claim = { held: false, listeners: new Set(), settled };
    const say = (key, value) => {
        if (value && value !== me)
            storage.setItem(key, value);
    };
    const take = () => {
        claim.held = true;
        say(answer, storage.getItem(asks));
        settle();
        for (const listener of claim.listeners)
            listener();
    };
    // Let go when the page is left: the next page of this tab may come while this one is still in the page cache.
    const left = new Promise((resolve) => {
        const leave = () => {
            end.abort();
            delete page[claimKey];
            resolve();
        };
        window.addEventListener('pagehide', leave, { once: true });
    });
    // A frame in the same tab shares its storage, and hears when it changes. A duplicated tab has a copy, and hears nothing.
    const heard = ({ key, newValue }) => {
        if (claim.held)
            return key === asks ? say(answer, newValue) : undefined;
        if (key !== answer)
            return;
        if (newValue === me)
            take();
        else
            storage.setItem(asks, me);
    };
    window.addEventListener('storage', heard, { signal });
    storage.setItem(asks, me);
    const had = () => {
        take();
        return left;
    };
    locks.request(`kap-tab:${id}`, { signal }, had).catch(() => undefined); // the page was left before
    return claim;
}
/** Claims the right to write to this tab's records; undefined where a duplicate cannot be told from the first. */
export function claimTab() {
    const storage = storageOf('sessionStorage');
    const page = document.documentElement; // other bundles put the same there
    if (!storage || !navigator.locks)
        return undefined; // plain HTTP has no locks
    try {
        return (page[claimKey] ??= makeClaim(page, storage, navigator.locks));
    }
    catch {
        return undefined; // no room for an id: what is written will say so
    }
}
