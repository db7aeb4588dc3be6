/** Whether an entry is still there, not only the trace that it was. */
export function isLive(row) {
    return row !== undefined && 'kind' in row;
}
/** The entry alone, without what the device keeps beside it. */
export function plainEntry(stored) {
    const { attempted: _attempted, sent: _sent, from: _from, checkInDay: _day, ...plain } = stored;
    return plain;
}
