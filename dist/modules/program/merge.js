/**
 * The grammar in which a provider writes only what differs from another program:
 *
 * - Objects are merged by key. So are texts by language: `{"es": "…"}` adds to the English that is there; a plain string replaces
 *   the text in every language.
 * - Lists whose items have an `id` are merged by it, and new items go to the end. `{"id": "evening", "remove": true}` takes an item
 *   away. `order`, in the object that holds the list, puts these ids first and the rest after them as they were:
 *   `{"phases": [{"id": "walk", …}], "order": ["preparation", "walk"]}`. No object holds two such lists.
 * - Any other list is replaced whole.
 * - `null` is an error: it could mean "none" or "the default".
 */
import { isObject } from "../reading.js";
/**
 * The lists whose items have an `id`, by the name of their key. An object holds at most one of them, so the `order` beside it
 * can mean no other.
 */
const withIds = ['phases', 'licensed', 'regions', 'lines', 'items', 'exercises', 'steps', 'choices'];
export const listsWithIds = new Set(withIds);
/** Made by braces or by JSON, in this page or another: an element or a window given by mistake goes on without end. */
function isPlain(value) {
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || Object.getPrototypeOf(prototype) === null;
}
/** Levels that a document may have: more than the schema's own, few enough for any stack. */
const deepest = 16;
/**
 * Copies a document without what no document may hold: `null`, keys that reach an object's prototype, and levels without end.
 * Where an item of a list is left out its place stays, so that the others keep theirs.
 */
export function tidy(value, report, path = []) {
    if (value === null)
        report(path, 'a value, or nothing at all', value);
    else if (typeof value !== 'object')
        return value;
    else if (path.length > deepest)
        report(path, `at most ${deepest} levels`, value);
    else if (Array.isArray(value))
        return value.map((item, i) => tidy(item, report, [...path, i]));
    else if (!isPlain(value))
        report(path, 'an object as in JSON', value);
    else {
        const copy = {};
        for (const [key, item] of Object.entries(value)) {
            const at = [...path, key];
            if (/^(__proto__|constructor|prototype)$/.test(key))
                report(at, 'another key', item);
            else
                copy[key] = tidy(item, report, at);
        }
        return copy;
    }
    return undefined;
}
/**
 * Puts a tidied document on top of a base. Neither is changed; what is `undefined` in the document is not in it. What goes against
 * the grammar is reported with its path in the document, and left out.
 */
export function merge(base, document, report, path = []) {
    if (!isObject(document))
        return document;
    const below = isObject(base) ? base : {};
    const merged = { ...below };
    for (const [key, value] of Object.entries(document)) {
        if (value === undefined)
            continue;
        const at = [...path, key];
        merged[key] =
            listsWithIds.has(key) && Array.isArray(value)
                ? mergeItems(Array.isArray(below[key]) ? below[key] : [], value, report, at)
                : merge(below[key], value, report, at);
    }
    const list = Object.keys(merged).find((key) => listsWithIds.has(key));
    if (list && document['order'] !== undefined) {
        const items = merged[list];
        if (Array.isArray(items))
            merged[list] = sortItems(items, document['order'], report, [...path, 'order']);
        delete merged['order'];
    }
    return merged;
}
function mergeItems(base, items, report, path) {
    const merged = new Map(base.map((item) => [idOf(item), item]));
    const seen = new Set();
    for (const [i, item] of items.entries()) {
        if (item === undefined)
            continue;
        const id = idOf(item);
        const at = [...path, i, 'id'];
        if (id === undefined)
            report([...path, i], 'an item with an "id"', item);
        else if (seen.has(id))
            report(at, 'an id that is not yet in this list', id);
        else if (!isObject(item) || item['remove'] !== true)
            merged.set(id, merge(merged.get(id), item, report, [...path, i]));
        else if (!merged.delete(id))
            report(at, `the id of an item that is there: ${someOf(merged)}`, id);
        seen.add(id);
    }
    return [...merged.values()];
}
function sortItems(items, order, report, path) {
    const byId = new Map(items.map((item) => [idOf(item), item]));
    const first = new Set();
    if (!Array.isArray(order))
        report(path, 'a list of ids', order);
    else {
        for (const [i, id] of order.entries()) {
            const item = typeof id === 'string' && byId.get(id);
            if (item && !first.has(item))
                first.add(item);
            else if (id !== undefined)
                report([...path, i], `an id of the list, each once: ${someOf(byId)}`, id);
        }
    }
    return [...first, ...items.filter((item) => !first.has(item))];
}
/** The first ids, for a message. */
function someOf(items) {
    return [...items.keys()].slice(0, 20).join(', ');
}
export function idOf(item) {
    const id = isObject(item) ? item['id'] : undefined;
    return typeof id === 'string' ? id : undefined;
}
