/** Where shared entries go: the endpoint's address, and the names under which the record remembers it. */
/** An endpoint that may be used. */
export interface Endpoint {
    readonly url: string;
    /** code and token are kept with it, and go to no other */
    readonly origin: string;
    /** where a personal link's code is exchanged for a token */
    readonly enrolments: string;
}
/**
 * Reads an endpoint as the provider wrote it: HTTPS, or HTTP to the machine itself.
 *
 * @param base the page's URL, for a relative address
 * @param enrolments another address for enrolments than the endpoint's sibling of that name; of the same origin
 * @returns the endpoint, or in one sentence why it cannot be used
 */
export declare function parseEndpoint(value: string, base: string, enrolments?: string): Endpoint | {
    readonly problem: string;
};
/** Where a withdrawal goes: `practice origin`. */
export declare function addressOf(practice: string, origin: string): string;
/** What a client says yes to: `practice origin thumbprint`, with `none` where nothing is sealed. */
export declare function destinationOf(practice: string, origin: string, thumbprint?: string): string;
