import { lastDay } from "../sessions/sessions.js";
import { addDays, dayAt, instantOf } from "../sessions/zones.js";
/** Finds it. Without a session nothing is known but how long phases take. */
export function whenIs({ phase, from, to, state }, { where, session, own }) {
    if (!where || !session)
        return { is: 'length' };
    if (state === 'past')
        return { is: 'past' };
    if (phase.part === 'before')
        return to < Infinity ? { is: 'until', at: to } : { is: 'length' };
    if (phase.part === 'day') {
        if (where.moment === 'day')
            return { is: 'today', at: from };
        const arrival = where.stretches.find((it) => it.phase.part === 'day')?.phase;
        return phase === arrival ? { is: 'day', at: from } : { is: 'length' };
    }
    const { days } = phase;
    const isOneDay = days?.from === days?.to;
    if (state !== 'here')
        return { is: isOneDay ? 'then' : 'from', at: from };
    if (isOneDay)
        return { is: 'length' };
    const last = addDays(dayAt(session.at, own), days?.to ?? lastDay);
    return { is: 'untilDay', at: instantOf(`${last}T12:00`, own) };
}
