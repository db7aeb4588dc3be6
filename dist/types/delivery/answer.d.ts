import type { Parked } from '../record/repository.js';
/** An error in the endpoint's own words (RFC 9457). */
export interface Problem {
    readonly type?: string;
    readonly title?: string;
    readonly detail?: string;
    readonly status?: number;
}
/** Which events an endpoint has taken, and which it never will. */
export interface Acknowledgement {
    readonly accepted: readonly string[];
    readonly rejected?: readonly {
        readonly id: string;
        readonly problem?: Problem;
    }[];
}
/** Reads a problem as `problemSchema` does; undefined where it is none. */
export declare function problemIn(body: unknown): Problem | undefined;
/** Reads an acknowledgement as `acknowledgementSchema` does; undefined where it is none. */
export declare function acknowledgementIn(body: unknown): Acknowledgement | undefined;
/** An endpoint's answer. */
export interface Answer {
    readonly status: number;
    readonly headers?: {
        get(name: string): string | null;
    } | undefined;
    /** the parsed JSON; undefined where it was none */
    readonly body?: unknown;
}
/** What to do now. */
export interface Verdict {
    readonly delivered: readonly string[];
    readonly parked: readonly (Omit<Parked, 'at'> & {
        readonly id: string;
    })[];
    /** go alone from now on */
    readonly single: readonly string[];
    /**
     * `go`: on with the rest. `retry`: after a while. `silent`: after a while, and nothing was said that an endpoint would say.
     * `unnamed`: after a while, since it said yes without naming an event. `token`: the token, or its absence, was refused.
     * `endpoint`: there is none at this address.
     */
    readonly next: 'go' | 'retry' | 'silent' | 'unnamed' | 'token' | 'endpoint';
    /** milliseconds to wait at least, because the endpoint said so */
    readonly after: number;
}
/**
 * Judges an answer.
 *
 * @param answer undefined where there was none: a network failure, a timeout, a redirect
 * @param ids the events that were sent; more than one is a batch
 * @param now milliseconds since the epoch, for a `Retry-After` that is a date
 * @param withdrawals those of the events that take something back
 */
export declare function judge(answer: Answer | undefined, ids: readonly string[], now: number, withdrawals?: ReadonlySet<string>): Verdict;
