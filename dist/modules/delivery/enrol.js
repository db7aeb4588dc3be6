/** From a personal link's code to a token of this device. */
import { isObject, isText } from "../reading.js";
import { instantPattern } from "../record/kinds.js";
/** Reads the answer to an enrolment as `enrolmentAnswerSchema` does; undefined where it is none. */
export function enrolmentIn(body) {
    if (!isObject(body))
        return undefined;
    const { token, expires } = body;
    if (!isText(token) || !token)
        return undefined;
    if (expires === undefined)
        return { token };
    return isText(expires) && instantPattern.test(expires) ? { token, expires } : undefined;
}
/**
 * Exchanges a code for a token, and stores it with the origin that it is for. The same code and device again give a new
 * token in place of the old, so it does no harm to ask twice; still, ask under the record's lock.
 *
 * @returns true where a token or the end of the code was stored, otherwise the answer that was neither
 */
export async function exchange(question) {
    const { outbox, enrolment, client, storage, post, signal } = question;
    const { origin, code } = enrolment;
    // Stored before it is sent, so that a lost answer does not make this device count twice.
    const device = await outbox.device();
    const answer = await post(JSON.stringify({ client, code, device, storage }));
    if (!answer)
        return undefined;
    const given = answer.status >= 200 && answer.status < 300 ? enrolmentIn(answer.body) : undefined;
    const stored = given ? { origin, ...(code && { code }), ...given } : { origin, spent: true };
    if (!given && answer.status !== 410)
        return answer;
    // Another link may have brought another code meanwhile.
    const now = await outbox.enrolment(origin);
    if (now?.code === code && !signal.aborted)
        await outbox.putEnrolment(stored);
    return true;
}
