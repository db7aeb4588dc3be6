import { whereabouts } from "./phases.js";
import { allSessions, currentSession, lastsBy, livedDay, pageSession, } from "./sessions.js";
/** Finds where a client stands. */
export function standing({ date, key, entries, program, clock, route, place }) {
    const [now, own] = [clock.now(), clock.zone()];
    const page = pageSession(date, key, program.practice.zone ?? own);
    const sessions = allSessions(page, entries, route ?? 'unspecified', place);
    const lasts = lastsBy(program);
    const current = currentSession(sessions, now, own, lasts);
    const found = { unreadable: Boolean(date && !page), sessions };
    if (!current)
        return { ...found, isDay: false };
    const { session } = current;
    const { visit, early } = lasts(session);
    const to = session.at + visit;
    return {
        ...found,
        current,
        ...(now < to && { ahead: session }),
        visit: { from: session.at - early, to },
        isDay: livedDay(session.at, own) === livedDay(now, own),
    };
}
/** Where the client is on the way through one session. */
export function whereaboutsIn(session, program, clock) {
    const { visit } = lastsBy(program)(session);
    return whereabouts(program.phases, session.at, session.route, clock.now(), clock.zone(), visit);
}
