/** What an endpoint's answer means for the events that were sent: the contract's table, as a function. */
import { isObject, isText, isTextOrMissing } from "../reading.js";
/** Reads a problem as `problemSchema` does; undefined where it is none. */
export function problemIn(body) {
    if (!isObject(body))
        return undefined;
    const { type, title, detail, status } = body;
    if (!isTextOrMissing(type) || !isTextOrMissing(title) || !isTextOrMissing(detail))
        return undefined;
    if (status !== undefined && !isWhole(status))
        return undefined;
    return {
        ...(type !== undefined && { type }),
        ...(title !== undefined && { title }),
        ...(detail !== undefined && { detail }),
        ...(status !== undefined && { status }),
    };
}
function isWhole(value) {
    return Number.isSafeInteger(value);
}
/** Reads an acknowledgement as `acknowledgementSchema` does; undefined where it is none. */
export function acknowledgementIn(body) {
    if (!isObject(body))
        return undefined;
    const { accepted, rejected } = body;
    if (!Array.isArray(accepted) || !accepted.every(isText))
        return undefined;
    if (rejected === undefined)
        return { accepted };
    if (!Array.isArray(rejected))
        return undefined;
    const refusals = rejected.map(refusalIn);
    return refusals.every((refusal) => refusal !== undefined) ? { accepted, rejected: refusals } : undefined;
}
function refusalIn(value) {
    if (!isObject(value) || !isText(value['id']))
        return undefined;
    const { id } = value;
    if (value['problem'] === undefined)
        return { id };
    const problem = problemIn(value['problem']);
    return problem && { id, problem };
}
const day = 86_400_000;
/** `Retry-After` in milliseconds (RFC 9110, 10.2.3): seconds or a date; 0 where there is none, a day at most. */
function retryAfter({ headers }, now) {
    const text = headers?.get('retry-after') ?? '';
    const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
    return Math.min(Math.max(wait || 0, 0), day);
}
function parked(id, status, said) {
    const title = (said?.title ?? said?.detail)?.slice(0, 300);
    return { id, status, ...(title && { title }) };
}
/** A withdrawal has no content that could be refused: what would be parked is owed, and tried again. */
function owing(verdict, withdrawals) {
    const parked = verdict.parked.filter(({ id }) => !withdrawals.has(id));
    return parked.length === verdict.parked.length ? verdict : { ...verdict, parked, next: 'retry' };
}
/**
 * Judges an answer.
 *
 * @param answer undefined where there was none: a network failure, a timeout, a redirect
 * @param ids the events that were sent; more than one is a batch
 * @param now milliseconds since the epoch, for a `Retry-After` that is a date
 * @param withdrawals those of the events that take something back
 */
export function judge(answer, ids, now, withdrawals = new Set()) {
    return owing(meaning(answer, ids, now), withdrawals);
}
/** What an answer means for events of any type. */
function meaning(answer, ids, now) {
    const nothing = { delivered: [], parked: [], single: [], next: 'silent', after: 0 };
    if (!answer)
        return nothing;
    const { status, headers, body } = answer;
    const batch = ids.length > 1;
    const after = retryAfter(answer, now);
    const said = problemIn(body);
    if (status >= 200 && status < 300) {
        // A portal answers 200 to everything, and a firewall's challenge 202: delivered is what is named, and nothing else.
        const named = status <= 202 ? acknowledgementIn(body) : undefined;
        if (!named)
            return { ...nothing, next: 'unnamed', after };
        const accepted = new Set(named.accepted);
        const rejected = new Map(named.rejected?.map((each) => [each.id, each.problem]));
        if (batch && !ids.some((id) => accepted.has(id) || rejected.has(id)))
            return { ...nothing, next: 'go', single: ids };
        const sure = ids.filter((id) => accepted.has(id) !== rejected.has(id));
        if (!sure.length)
            return { ...nothing, next: 'unnamed', after };
        return {
            ...nothing,
            delivered: sure.filter((id) => accepted.has(id)),
            parked: sure
                .filter((id) => rejected.has(id))
                .map((id) => parked(id, rejected.get(id)?.status ?? 0, rejected.get(id))),
            next: sure.length === ids.length ? 'go' : 'retry',
            after,
        };
    }
    if (status >= 500 || [408, 409, 425, 429].includes(status))
        return { ...nothing, next: 'retry', after };
    if (status === 401 || (status === 403 && (headers?.get('www-authenticate') || said?.type?.endsWith('/subject')))) {
        return { ...nothing, next: 'token', after };
    }
    if (status === 404 || status === 405 || status === 410)
        return { ...nothing, next: 'endpoint', after };
    if (!(status >= 400))
        return nothing;
    if (batch)
        return { ...nothing, next: 'go', single: ids };
    return { ...nothing, next: 'go', parked: ids.map((id) => parked(id, status, said)) };
}
