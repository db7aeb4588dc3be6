/** The device's own clock. */
export const deviceClock = {
    now: () => Date.now(),
    zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
};
const formats = new Map();
/** The calendar day, `YYYY-MM-DD`, that an instant falls on in a zone. */
export function dayOf(instant, zone) {
    let format = formats.get(zone);
    if (!format) {
        // Swedish writes dates as ISO 8601 does.
        format = new Intl.DateTimeFormat('sv', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
        formats.set(zone, format);
    }
    return format.format(instant);
}
/** An instant as RFC 3339, in UTC. */
export function timestamp(instant) {
    return new Date(instant).toISOString();
}
