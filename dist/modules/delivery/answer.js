/** What an endpoint's answer means for the events that were sent: the contract's table, as a function. */
import * as z from 'zod/mini';
/** An error in the endpoint's own words (RFC 9457). */
export const problem = z.object({
    type: z.optional(z.string()),
    title: z.optional(z.string()),
    detail: z.optional(z.string()),
    status: z.optional(z.int()),
});
/** Which events an endpoint has taken, and which it never will. */
export const acknowledgement = z.object({
    accepted: z.array(z.string()),
    rejected: z.optional(z.array(z.object({ id: z.string(), problem: z.optional(problem) }))),
});
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
/**
 * Judges an answer.
 *
 * @param answer undefined where there was none: a network failure, a timeout, a redirect
 * @param ids the events that were sent; more than one is a batch
 * @param now milliseconds since the epoch, for a `Retry-After` that is a date
 */
export function judge(answer, ids, now) {
    const nothing = { delivered: [], parked: [], single: [], next: 'silent', after: 0 };
    if (!answer)
        return nothing;
    const { status, headers, body } = answer;
    const batch = ids.length > 1;
    const after = retryAfter(answer, now);
    const said = problem.safeParse(body).data;
    if (status === 201 || status === 202 || status === 204) {
        return batch ? { ...nothing, next: 'go', single: ids } : { ...nothing, next: 'go', delivered: ids };
    }
    if (status === 200) {
        const named = acknowledgement.safeParse(body).data;
        if (!named)
            return nothing;
        const accepted = new Set(named.accepted);
        const rejected = new Map(named.rejected?.map((each) => [each.id, each.problem]));
        if (batch && !ids.some((id) => accepted.has(id) || rejected.has(id)))
            return { ...nothing, next: 'go', single: ids };
        const sure = ids.filter((id) => accepted.has(id) !== rejected.has(id));
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
