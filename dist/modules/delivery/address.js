/** Where shared entries go: the endpoint's address, and the names under which the record remembers it. */
function parse(name, value, base) {
    const found = `${name}: expected an https address, found ${JSON.stringify(value)}`;
    if (!URL.canParse(value, base))
        return found;
    const url = new URL(value, base);
    const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback))
        return found;
    if (url.username || url.password)
        return `${name}: expected an address without a user name or password`;
    url.hash = '';
    return url;
}
/**
 * Reads an endpoint as the provider wrote it: HTTPS, or HTTP to the machine itself.
 *
 * @param base the page's URL, for a relative address
 * @param enrolments another address for enrolments than the endpoint's sibling of that name; of the same origin
 * @returns the endpoint, or in one sentence why it cannot be used
 */
export function parseEndpoint(value, base, enrolments) {
    const url = parse('endpoint', value, base);
    if (typeof url === 'string')
        return { problem: url };
    const { href, origin } = url;
    let sibling = url;
    if (enrolments)
        sibling = parse('enrolments', enrolments, base);
    else {
        url.search = '';
        url.pathname = url.pathname.replace(/[^/]*\/?$/, 'enrolments');
    }
    if (typeof sibling === 'string')
        return { problem: sibling };
    if (sibling.origin !== origin)
        return { problem: `enrolments: expected an address at ${origin}, found ${sibling.origin}` };
    return { url: href, origin, enrolments: sibling.href };
}
/** Where a withdrawal goes: `practice origin`. */
export function addressOf(practice, origin) {
    return `${practice} ${origin}`;
}
/** What a client says yes to: `practice origin thumbprint`, with `none` where nothing is sealed. */
export function destinationOf(practice, origin, thumbprint = 'none') {
    return `${addressOf(practice, origin)} ${thumbprint}`;
}
