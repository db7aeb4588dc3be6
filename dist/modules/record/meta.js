export async function getMeta(transaction, name) {
    // What stands under a name has the type of that name: only `putMeta` writes there.
    return (await transaction.get('meta', name))?.value;
}
export async function putMeta(transaction, name, value) {
    await transaction.put('meta', { name, value });
}
/** Keeps the list of what was sent: this entry's line is replaced, or removed. */
export async function putSent(transaction, entry, sent) {
    const others = ((await getMeta(transaction, 'sent')) ?? []).filter((line) => line.entry !== entry);
    await putMeta(transaction, 'sent', [...(sent ? [sent] : []), ...others].slice(0, 100));
}
