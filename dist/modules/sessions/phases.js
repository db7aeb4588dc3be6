import { earlyMinutes, livedDay, middle, morningOf } from "./sessions.js";
import { addDays, dayAt, daysBetween, instantOf } from "./zones.js";
const minute = 60_000;
/** From when on the day before counts as the evening before. */
const eveBegins = 'T16:00';
/**
 * Finds where a client is at `now`. Exactly one phase is `here`, always: before the first begins it is the first, after the last
 * has ended it is the last. A phase never begins before the one in front of it; one without any length is passed over.
 *
 * Days are the client's own and begin at 4 in the morning: a session that runs past midnight has its evening that same night.
 *
 * @param phases in the order in which they happen, at least one
 * @param at the session's start, ms since 1970
 * @param zone the client's
 * @param visit ms from the session's start for which it is never over, however short its phases are: see {@link lastsBy}
 */
export function whereabouts(phases, at, route, now, zone, visit = 0) {
    const date = livedDay(at, zone);
    // Where the time of the day's own phases has come to.
    let clock = at - earlyMinutes(phases) * minute;
    let floor = -Infinity;
    const starts = phases.map((phase, i) => {
        if (phase.part === 'day') {
            floor = Math.max(floor, clock);
            clock += middle(phase, route) * minute;
        }
        else if (phase.part === 'before') {
            // However long a provider lets preparation last: the session's own day begins with arriving.
            floor = Math.min(Math.max(floor, morningOf(addDays(date, phase.days?.from ?? 0), zone)), clock);
        }
        else {
            clock = Math.max(clock, at + visit);
            floor = Math.max(floor, clock, morningOf(addDays(date, phase.days?.from ?? 1), zone));
        }
        return i ? floor : -Infinity;
    });
    let index = 0;
    for (const [i, start] of starts.entries())
        if (start <= now)
            index = i;
    const stretches = phases.map((phase, i) => ({
        phase,
        from: starts[i] ?? -Infinity,
        to: starts[i + 1] ?? Infinity,
        state: i < index ? 'past' : i === index ? 'here' : 'to-come',
    }));
    const here = stretches[index];
    if (!here)
        throw new RangeError('program.phases: expected at least one phase');
    const today = dayAt(now, zone);
    const morning = morningOf(date, zone);
    const eve = instantOf(addDays(date, -1) + eveBegins, zone);
    const nextMorning = morningOf(addDays(date, 1), zone);
    const last = phases.at(-1)?.days;
    const over = last && last.to > 0 ? morningOf(addDays(date, last.to + 1), zone) : Infinity;
    const afterwards = Math.max(nextMorning, clock);
    const moment = now >= over ? 'over' : now >= afterwards ? 'after' : now >= morning ? 'day' : now >= eve ? 'eve' : 'before';
    const midnight = instantOf(`${addDays(today, 1)}T00:00`, zone);
    return {
        stretches,
        here,
        moment,
        days: daysBetween(today, dayAt(at, zone)),
        until: Math.min(...[...starts, eve, morning, afterwards, over, midnight].filter((time) => time > now)),
    };
}
/** The time of `instant` in `zone` as a clock shows it, to the nearest quarter of an hour: what stands behind "about". */
export function aboutTime(instant) {
    return Math.round(instant / (15 * minute)) * 15 * minute;
}
