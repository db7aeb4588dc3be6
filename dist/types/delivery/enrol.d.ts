import type { Outbox } from '../record/outbox.js';
import type { Enrolment } from '../record/repository.js';
import type { Answer } from './answer.js';
/** A token that can only post for one client from one device. */
export interface EnrolmentAnswer {
    readonly token: string;
    /** RFC 3339 */
    readonly expires?: string;
}
/** Reads the answer to an enrolment as `enrolmentAnswerSchema` does; undefined where it is none. */
export declare function enrolmentIn(body: unknown): EnrolmentAnswer | undefined;
/** Who asks, with which code. */
export interface EnrolmentQuestion {
    readonly outbox: Outbox;
    readonly enrolment: Enrolment;
    readonly client: string;
    readonly storage: 'device' | 'tab';
    /** sends JSON to the address for enrolments; undefined where there was no answer */
    readonly post: (body: string) => Promise<Answer | undefined>;
    /** once aborted, nothing is written */
    readonly signal: AbortSignal;
}
/**
 * Exchanges a code for a token, and stores it with the origin that it is for. The same code and device again give a new
 * token in place of the old, so it does no harm to ask twice; still, ask under the record's lock.
 *
 * @returns true where a token or the end of the code was stored, otherwise the answer that was neither
 */
export declare function exchange(question: EnrolmentQuestion): Promise<true | Answer | undefined>;
