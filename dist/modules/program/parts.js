/**
 * The default program of a page: what is common, and the parts of the widgets that have come. Each brings its own when it is
 * registered, before the first one is made.
 */
import { common } from "./default.en.js";
import { isObject } from "../reading.js";
/** All copies of the suite on a page share one: the journey of one serves the widgets of another. */
const broughtKey = Symbol.for('kap-widgets/parts@1');
/** Nobody reads a part before its widget has brought it, so what there is of a program is as good as all of it. */
function asProgram(program) {
    return program; // a test holds it to the schema
}
/** The default without any widget's part. */
export const commonProgram = asProgram(common);
function brought() {
    const page = globalThis; // other bundles put the same there
    return (page[broughtKey] ??= { program: commonProgram, parts: new Set(), listeners: new Set() });
}
/** Puts a part on top of a program. */
export function withPart(program, { defaults }) {
    return asProgram(onTop(program, defaults));
}
/** What `merge` makes of a document of ours, which adds members and items and takes nothing away: a test holds it to that. */
function onTop(base, part) {
    if (isObject(part)) {
        const below = isObject(base) ? base : {};
        const members = Object.entries(part).map(([key, value]) => [key, onTop(below[key], value)]);
        return { ...below, ...Object.fromEntries(members) };
    }
    if (!Array.isArray(part) || !part.every(hasId))
        return part;
    const below = Array.isArray(base) ? base.filter(hasId) : [];
    const items = new Map(below.map((item) => [item.id, item]));
    for (const item of part)
        items.set(item.id, onTop(items.get(item.id), item));
    return [...items.values()];
}
function hasId(value) {
    return isObject(value) && typeof value['id'] === 'string';
}
/** A widget has come, with its part. */
export function bringDefault(part) {
    const page = brought();
    if (page.parts.has(part.of))
        return;
    page.parts.add(part.of);
    page.program = withPart(page.program, part);
    for (const listener of page.listeners)
        listener();
}
/** What is shown where a provider says nothing else; another one once another part has come. */
export function defaultProgram() {
    return brought().program;
}
/** Whose parts have come. */
export function partsThere() {
    return brought().parts;
}
/** Calls back when a part has come. Returns the way to stop. */
export function onPart(listener) {
    const { listeners } = brought();
    listeners.add(listener);
    return () => listeners.delete(listener);
}
