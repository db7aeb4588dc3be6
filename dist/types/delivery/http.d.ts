/** The way to an endpoint. */
import type { Answer } from './answer.js';
/** One POST. */
export interface TransportRequest {
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    /** ends the request: the page goes away, 30 s are over, or what it carries was taken back */
    readonly signal: AbortSignal;
}
/** Sends a request and gives the answer, whatever it is; rejects where there was none. A page can use one of its own. */
export type Transport = (request: TransportRequest) => Promise<Answer>;
/**
 * The transport over HTTP.
 *
 * It does not ask for `keepalive`: those requests share 64 KiB with all others of the page, so none is certain to fit. What
 * a closing page could not send is on disk, and the next page sends it.
 *
 * @param credentials whether the browser's cookies go along, as the provider chose
 */
export declare function httpTransport(credentials?: RequestCredentials, fetcher?: typeof fetch): Transport;
