/** The entry, removed or not, that has or once had one of these ids. */
export async function knownAs(transaction, ids) {
    for (const id of ids) {
        const entry = await transaction.get('entries', id);
        if (entry)
            return entry;
    }
    return transaction.cameFrom(ids);
}
/** Sessions, then intentions, then what names them. */
export function namedFirst(entries) {
    const rank = (entry) => ('kind' in entry ? ['intention', 'session'].indexOf(entry.kind) : -1);
    return [...entries].sort((a, b) => rank(b) - rank(a));
}
/**
 * An entry whose session, and the entry it is about, are named as they are here.
 *
 * @param here what stands here for the entry of an id
 */
export async function renamed(entry, here) {
    const { kind, session, content } = entry;
    // A row that no longer parses may hold nothing.
    const about = kind === 'note' ? content?.about : undefined; // by its kind
    return {
        ...entry,
        ...(session && { session: await here(session) }),
        ...(about && { content: { ...content, about: await here(about) } }),
    };
}
