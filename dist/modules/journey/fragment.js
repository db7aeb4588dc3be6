/**
 * What a page's address says to us behind its `#`: a personal link, an exercise to open. It leaves the address at once, where it could
 * be seen or go into a bookmark, and waits in the tab until it is dropped, so that a reload in between finds it. On a page that loads
 * file by file the loader has taken it there before any of this came.
 */
import { isClient, storageOf } from "./identity.js";
function isInAddress(name) {
    return location.hash.startsWith(`#${name}=`);
}
/** The key of what waits in the tab. It waits with the page's path: no other page is meant. */
function keyOf(name) {
    return `kap-fragment ${name}`;
}
function waiting(name) {
    const kept = storageOf('sessionStorage')?.getItem(keyOf(name)) ?? '';
    return kept.startsWith(`${location.pathname}#`) ? kept.slice(location.pathname.length) : '';
}
/** What is said, with its `#`: in the address, or by what left it and was not dropped. Empty where nothing is. */
export function readFragment(name) {
    return isInAddress(name) ? location.hash : waiting(name);
}
/** Keeps in the tab what was said to this page; whether that could be. The loader does so, too. */
export function keepFragment(name, text) {
    try {
        const storage = storageOf('sessionStorage');
        storage?.setItem(keyOf(name), location.pathname + text);
        return storage !== undefined;
    }
    catch {
        return false; // a full storage
    }
}
/** It was kept, refused or followed: nothing of it stays. */
export function dropFragment(name) {
    storageOf('sessionStorage')?.removeItem(keyOf(name));
    if (isInAddress(name))
        history.replaceState(history.state, '', location.pathname + location.search);
}
/** the link that was given to a journey of this page */
let given = '';
/** Takes a personal link out of the address bar, once, and returns what it said. One that says nothing is dropped. */
export function takeLink() {
    const isNew = isInAddress('kap');
    const text = readFragment('kap');
    if (!isNew && text === given)
        return undefined;
    dropFragment('kap');
    const [, client, code] = /^#kap=([^.]*)\.([A-Za-z0-9_-]+)$/.exec(text) ?? [];
    if (!isClient(client) || !code)
        return undefined;
    given = text;
    keepFragment('kap', text); // where that cannot be, a reload before the record has it needs the link again
    return { client, code };
}
