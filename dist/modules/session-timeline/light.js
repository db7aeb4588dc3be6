export const noLight = { phase: undefined, hasBegun: false, doFirst: false };
/** The light as it would stand now. */
export function lightOn({ where, session, now }) {
    const here = where?.here.phase;
    return {
        phase: here?.id,
        hasBegun: session !== undefined && session.at <= now,
        doFirst: here?.part === 'before' && (where?.days ?? Infinity) <= 2,
    };
}
/**
 * What is looked at. Another one means that the client did something, or that the page says something else: then the light may
 * move, too.
 *
 * @param asked the phase that the page wants open
 */
export function subjectOf({ status, client, generation }, session, asked, phases) {
    return [status, client, generation, session?.ref, session?.at, session?.cancelled, asked, phases.length].join();
}
/**
 * The rooms that are open once the light has moved: it closes the one that it leaves.
 *
 * @param asked the phase that the page wants open
 */
export function roomsAfter(open, from, to, asked) {
    const rooms = new Set(open);
    if (from.phase)
        rooms.delete(from.phase);
    for (const id of [to.phase, asked])
        if (id)
            rooms.add(id);
    return rooms;
}
/** How many phases lie behind the one in the light, and fold into one row: more than one, and none of them before the day. */
export function foldedBehind(stretches, { phase: lit }) {
    const index = stretches.findIndex(({ phase }) => phase.id === lit);
    return index > 1 && stretches[index]?.phase.part !== 'before' ? index : 0;
}
