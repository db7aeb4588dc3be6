import { routes } from "../record/entry.js";
import { standing, whereaboutsIn } from "../sessions/standing.js";
/** Finds the session that is spoken of, and where the client is on the way through it. */
export function situationOf({ date, key, route: said, place: there }, program, { status, readonly, sessions: entries }, clock) {
    const { practice } = program;
    const own = clock.zone();
    // What a page wrote may be anything.
    const route = routes.includes(said) ? said : 'unspecified';
    const place = there || (practice.place === 'both' ? undefined : practice.place);
    const { sessions, current, unreadable } = standing({ date, key, entries, program, clock, route, place });
    const session = current?.session ?? sessions.at(-1);
    return {
        now: clock.now(),
        own,
        sessions,
        current,
        session,
        where: session && !session.cancelled ? whereaboutsIn(session, program, clock) : undefined,
        writable: status === 'open' && !readonly,
        defaults: { zone: practice.zone ?? own, own, route, place },
        unreadable,
    };
}
/** When any of it may be another by time alone, ms since 1970; Infinity for never. */
export function changesAt({ where, current }) {
    return Math.min(where?.until ?? Infinity, current?.until ?? Infinity);
}
