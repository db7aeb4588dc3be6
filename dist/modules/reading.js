/**
 * What is read without a schema, since the schemas come later than the page: answers, drafts, preferences. Each such reader takes
 * parsed JSON, says what stands in it or nothing, and is held to its schema by a property test.
 */
/** Whether JSON is an object, and no list. */
export function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
export function isText(value) {
    return typeof value === 'string';
}
export function isTextOrMissing(value) {
    return value === undefined || isText(value);
}
/** A text, or undefined. */
export function asText(value) {
    return isText(value) ? value : undefined;
}
/** Reads each member of an object with names of somebody else's; undefined where it is none, or one of them cannot be read. */
export function eachIn(value, read) {
    if (!isObject(value))
        return undefined;
    const all = {};
    for (const [name, member] of Object.entries(value)) {
        if (name === '__proto__')
            continue; // no member: it would change what all the others are looked up in
        const one = read(member);
        if (one === undefined)
            return undefined;
        all[name] = one;
    }
    return all;
}
