import { partOf } from "./members.js";
import { isObject } from "../reading.js";
import { idOf, listsWithIds, merge, tidy } from "./merge.js";
import { defaultProgram, partsThere } from "./parts.js";
import { programProblem } from "./problem.js";
import { languageSchema, programSchema } from "./schema.js";
/** A document with more mistakes than this is no program; the base stands in for all of it. */
const most = 100;
/**
 * Checks what a provider wrote, and makes the whole program of it. Never throws: the base stands in for exactly what is wrong.
 *
 * A wrong value is taken out of the document, and what is left is tried again, until nothing is wrong any more. Each round takes
 * something out, so it ends. A list whose items have no ids is taken out whole: half a list of warning signs is worse than the
 * default one.
 *
 * @param base what the document is merged onto: the default, unless said
 * @param has whose parts are checked: those of the widgets that have come, unless said. What belongs to others is kept as it is
 */
export function checkProgram(document, base = defaultProgram(), has = partsThere()) {
    const problems = [];
    const add = (path, expected, found) => problems.push(programProblem(written(path), expected, nameOf(found)));
    const root = { program: tidy(document, add) };
    if (!isObject(root['program']) && !problems.length)
        add([], 'an object', document);
    while (isObject(root['program'])) {
        if (problems.length > most) {
            problems.splice(most, Infinity, programProblem('program', `at most ${most} mistakes`, 'more'));
            break;
        }
        const before = [...problems];
        const places = [];
        /** What only follows from a problem of an earlier round is taken out too, but not said again; no value is said to be wrong twice. */
        const wrong = ({ at, found, place }, expected) => {
            const path = written(at);
            places.push(place);
            const said = problems.length > most ||
                problems.some((it) => it.path === path) ||
                before.some((it) => isWithin(path, it.path) || isWithin(it.path, path));
            if (!said)
                add(at, expected, found);
        };
        const merged = merge(base, root['program'], (path, expected) => {
            const part = partOf(path);
            if (!part || has.has(part))
                wrong(locate(root, path), expected);
        });
        const lang = isObject(merged) && languageSchema().safeParse(merged['lang']);
        const schema = programSchema(lang && lang.success ? lang.data : base.lang, has);
        const result = schema.safeParse(merged, { error: expectation });
        if (!result.success) {
            for (const { path, expected } of result.error.issues.slice(0, most).flatMap(issuesOf)) {
                wrong(locate(root, path, merged), expected);
            }
        }
        else {
            for (const { path, expected } of unknownIds(result.data, has)) {
                const located = locate(root, path, merged);
                // Where it is the base's own, the provider took away what it points at, and a widget shows nothing in its place.
                if (located.written)
                    wrong(located, expected);
            }
            if (!places.length) {
                const program = { ...result.data, phases: inParts(result.data.phases) };
                return { program, problems, document: withoutGaps(root['program']) };
            }
        }
        // A list keeps a gap, so that the others in it keep their places.
        for (const { holder, key } of places)
            holder[key] = undefined;
    }
    return { program: base, problems };
}
/** New phases go to the end of the list, and so to the end of their part. */
function inParts(phases) {
    return ['before', 'day', 'after'].flatMap((part) => phases.filter((phase) => phase.part === part));
}
/** Ids of other parts of the program that are not there. */
function unknownIds({ phases, grounding, help }, has) {
    const withNeeds = has.has('grounding-player') ? grounding.exercises : [];
    const pointers = [
        { path: ['help', 'region'], id: help.region, items: help.regions },
        ...phases.map(({ exercise }, i) => ({ path: ['phases', i, 'exercise'], id: exercise, items: grounding.exercises })),
        ...withNeeds.flatMap(({ needs }, i) => needs.map((id, j) => ({ path: ['grounding', 'exercises', i, 'needs', j], id, items: grounding.needs.choices }))),
    ];
    return pointers
        .filter(({ id, items }) => id !== undefined && !items.some((item) => item.id === id))
        .map(({ path, items }) => ({ path, expected: `one of ${items.map(idOf).join(', ')}` }));
}
function issuesOf(issue) {
    const path = issue.path; // no symbols: a document comes from JSON, or was copied key by key
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
    return paths.map((at) => ({ path: at, expected: issue.message }));
}
/** What was expected, where the schema does not say it in its own words. */
function expectation(issue) {
    if (issue.code === 'unrecognized_keys')
        return 'a key that is in the schema';
    if (issue.code === 'invalid_value')
        return `one of ${issue.values.join(', ')}`;
    const kinds = { array: 'a list', object: 'an object' };
    return kinds[String(issue['expected'])] ?? 'a text';
}
/**
 * Finds what a path means in the document.
 *
 * @param root holds the document as `program`
 * @param merged what the path leads through; the document itself where there is none
 */
function locate(root, path, merged) {
    let place = { holder: root, key: 'program' };
    let found = root['program'];
    let through = merged;
    let list = '';
    let whole = false;
    const at = [];
    for (const [i, step] of path.entries()) {
        // The schema looked into a text that was written as a string.
        if (typeof found !== 'object')
            break;
        const holder = found; // an object or a list: `null` is not in a tidied document
        const below = through?.[step]; // the path leads through it
        let key = step;
        if (Array.isArray(found)) {
            if (!listsWithIds.has(list))
                whole ||= list !== 'order';
            else if (through)
                key = found.findIndex((item) => idOf(item) === idOf(below));
        }
        if (holder[key] === undefined)
            return { at: [...at, ...path.slice(i)], found: undefined, place, written: false };
        if (!whole)
            place = { holder, key };
        found = holder[key];
        through = below;
        list = String(step);
        at.push(key);
    }
    return { at, found, place, written: true };
}
/** A path as a provider reads it. */
function written(path) {
    return path.reduce((text, step) => text + (typeof step === 'number' ? `[${step}]` : `.${step}`), 'program');
}
function isWithin(path, outer) {
    return path === outer || (path.startsWith(outer) && /[.[]/.test(path.charAt(outer.length)));
}
/** Names a value in a few words. */
function nameOf(value) {
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (isObject(value))
        return 'an object';
    if (typeof value === 'function')
        return 'a function';
    if (typeof value !== 'string')
        return String(value);
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
/** A copy without what was taken out. */
function withoutGaps(document) {
    const there = (_, value) => Array.isArray(value) ? value.filter((item) => item !== undefined) : value;
    return JSON.parse(JSON.stringify(document, there));
}
