import { addDays, dayAt, daysBetween, instantOf, isZone, parseStart, wallClock } from "./zones.js";
/**
 * Reads `session-date` and `session-key`.
 *
 * @param zone the practice's, in which a date without an offset is meant
 * @returns undefined where there is no date or none that can be read
 */
export function pageSession(date, key, zone) {
    const at = parseStart(date ?? '', zone);
    if (Number.isNaN(at))
        return undefined;
    const start = wallClock(at, zone);
    // A key made of the text itself stays the same when the practice's zone becomes known later.
    return { key: key || (date ?? '').trim().replace(' ', 'T'), at, start, zone };
}
function fromEntry(entry, key, page) {
    const { start, route, place, status, sequence, visits } = entry.content;
    const zone = isZone(entry.content.zone) ? entry.content.zone : 'UTC';
    const at = instantOf(start, zone);
    const cancelled = status === 'cancelled';
    const session = { ref: key ?? entry.id, at, start, zone, route, place, cancelled, sequence, visits, entry };
    return { ...session, ...(key !== undefined && { key }), ...(page && page.at !== at && { page }) };
}
/**
 * All sessions, by time. The client's word stands over the page's, where it names the page's key, or has no key and the same time.
 * Of two entries for one key the newest has it, and the other stands for itself, so that nothing a client wrote is hidden.
 */
export function allSessions(page, entries, route, place) {
    const newest = [...entries].sort((a, b) => (a.at < b.at ? 1 : -1));
    const ofPage = page &&
        (newest.find(({ content }) => content.key === page.key) ??
            newest.find(({ content: { key, zone, start } }) => key === undefined && isZone(zone) && instantOf(start, zone) === page.at));
    const taken = new Set();
    const sessions = newest.map((entry) => {
        if (entry === ofPage)
            return fromEntry(entry, page?.key, page);
        const { key } = entry.content;
        if (key === undefined || key === page?.key || taken.has(key))
            return fromEntry(entry, undefined, undefined);
        taken.add(key);
        return fromEntry(entry, key, undefined);
    });
    if (page && !ofPage) {
        sessions.push({ ...page, ref: page.key, route, place, cancelled: false, sequence: 0, visits: [] });
    }
    return sessions.sort((a, b) => a.at - b.at);
}
/** Whether an entry's name for its session means this one. */
function means(name, { ref, entry }) {
    return name === ref || name === entry?.id;
}
/**
 * Whether a note or a checklist belongs to a session. One without a name was written while no session was known: the first one
 * takes it, whenever that is, so that nothing goes out of sight when its date is set late.
 *
 * @param before the session before this one
 */
export function belongsTo(entry, session, before) {
    if (entry.session === undefined)
        return !before || entry.day > before.start.slice(0, 10);
    return session !== undefined && means(entry.session, session);
}
/**
 * The session that an intention is for: the one it names, called off or not. One without a name is for the first one planned
 * after it was written; undefined until there is one.
 *
 * @param sessions by time
 */
export function sessionOf(entry, sessions) {
    const { session: name } = entry;
    return sessions.find((session) => name === undefined ? !session.cancelled && isBefore(entry, session) : means(name, session));
}
/**
 * The intention that is for a session; where no session is known, the newest.
 *
 * @param entries newest first
 * @param before the planned session before this one
 */
export function intentionFor(entries, session, before) {
    if (!session)
        return entries[0];
    const sessions = before ? [before, session] : [session];
    return entries.find((entry) => sessionOf(entry, sessions) === session);
}
/** Whether an entry was written before a session. Its day stays when it is changed or shared; its instant does not. */
function isBefore({ day, at, zone }, session) {
    const its = dayAt(session.at, isZone(zone) ? zone : session.zone);
    return day === its ? Date.parse(at) < session.at : day < its;
}
/** Integration lasts to this day after a session. */
export const lastDay = 14;
/** Sessions this close still leave the one before its integration; preparation begins as many days before the next. */
const headStart = 3;
/** The client's morning of a day: what happens before it belongs to the night of the day before. */
export function morningOf(date, zone) {
    return instantOf(`${date}T04:00`, zone);
}
/** The day that a client would say an instant belongs to: the night counts to the evening before. */
export function livedDay(instant, zone) {
    const date = dayAt(instant, zone);
    return instant < morningOf(date, zone) ? addDays(date, -1) : date;
}
/** How many minutes before its start a session's day begins: the earliest arrival. */
export function earlyMinutes(phases) {
    return phases.find(({ part }) => part === 'day')?.early ?? 0;
}
/** About how long a phase of the day takes by this route, in minutes. */
export function middle({ minutes }, route) {
    const range = minutes?.[route];
    return range ? (range.min + range.max) / 2 : 0;
}
/**
 * How long a session lasts from its start, and how long before it the client arrives, by the program, in ms.
 *
 * It is over when the longest visit is, and no phase of it lies behind that: nobody is told that they are through while they
 * may still be in it.
 */
export function lastsBy({ visit, phases }) {
    const early = earlyMinutes(phases);
    return ({ route }) => {
        const days = phases.filter(({ part }) => part === 'day');
        const phasesLast = days.reduce((sum, phase) => sum + middle(phase, route), -early);
        return { visit: Math.max(visit[route].max, phasesLast) * 60_000, early: early * 60_000 };
    };
}
/**
 * The current session.
 *
 * Where sessions lie closer than 14 days, the next one is current from the second day after the last. Else the last one is
 * current to its fourteenth day, or to three days before the next, which by then wants its own preparation. In any case a
 * session is current from the morning of its own day, as soon as the one before it is over.
 *
 * @param lasts ms from the start of a session to its end, and from arriving to its start
 * @param zone the client's
 */
export function currentSession(sessions, now, zone, lasts) {
    const planned = sessions.filter((session) => !session.cancelled);
    const first = planned[0];
    if (!first)
        return undefined;
    let current = first;
    let index = 0;
    let until = Infinity;
    for (const [i, next] of planned.entries()) {
        if (i === 0)
            continue;
        const switched = switchAt(current, next, zone, lasts);
        if (now < switched) {
            until = switched;
            break;
        }
        current = next;
        index = i;
    }
    const before = planned[index - 1];
    const besideUntil = before ? morningOf(addDays(livedDay(before.at, zone), lastDay + 1), zone) : 0;
    const next = planned[index + 1];
    return {
        session: current,
        ...(before && { before }),
        ...(before && now < besideUntil && now < current.at && { beside: before }),
        ...(next && { next }),
        until: now < besideUntil ? Math.min(until, besideUntil, now < current.at ? current.at : Infinity) : until,
    };
}
function switchAt(last, next, zone, lasts) {
    const lastDate = livedDay(last.at, zone);
    const nextDate = livedDay(next.at, zone);
    const gap = daysBetween(lastDate, nextDate);
    const day = gap < lastDay ? 2 : Math.min(lastDay + 1, gap - headStart);
    const over = Math.max(morningOf(nextDate, zone), last.at + lasts(last).visit);
    return Math.min(morningOf(addDays(lastDate, day), zone), Math.min(over, next.at - lasts(next).early));
}
