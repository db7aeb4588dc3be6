/**
 * The default program of a page: what is common, and the parts of the widgets that have come. Each brings its own when it is
 * registered, before the first one is made.
 */
import { common } from "./default.en.js";
import { merge } from "./merge.js";
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
    return asProgram(merge(program, defaults, () => undefined));
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
