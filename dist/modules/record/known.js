/** The entry, removed or not, that has or once had one of these ids. */
export async function knownAs(transaction, ids) {
    for (const id of ids) {
        const entry = await transaction.get('entries', id);
        if (entry)
            return entry;
    }
    return transaction.cameFrom(ids);
}
/** Sessions before what belongs to them. */
export function sessionsFirst(entries) {
    const rank = (entry) => Number('kind' in entry && entry.kind === 'session');
    return [...entries].sort((a, b) => rank(b) - rank(a));
}
