/** Dates, times, lists and numbers in a language. Making an `Intl` formatter is slow, so each is made once. */
/** How much of a date is said. */
export const dates = {
    /** Thursday, December 3 */
    day: { weekday: 'long', month: 'long', day: 'numeric' },
    /** Thursday */
    weekday: { weekday: 'long' },
    /** Dec 3 */
    short: { month: 'short', day: 'numeric' },
    /** December 3, 2026 */
    date: { year: 'numeric', month: 'long', day: 'numeric' },
    /** 10:00 AM */
    time: { hour: 'numeric', minute: '2-digit' },
    /** Dec 3, 10:00 AM */
    moment: { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
    /** Pacific Standard Time */
    zone: { timeZoneName: 'long' },
};
const made = new Map();
function once(key, make) {
    let found = made.get(key); // a key names one kind of formatter
    if (!found)
        made.set(key, (found = make()));
    return found;
}
function dateFormat(style, lang, zone) {
    const options = zone ? { ...dates[style], timeZone: zone } : dates[style];
    return once(`${style} ${lang} ${zone}`, () => new Intl.DateTimeFormat(lang, options));
}
/**
 * Says an instant.
 *
 * @param instant milliseconds since the epoch, or RFC 3339
 * @param zone IANA; the device's where there is none
 */
export function formatInstant(instant, style, lang, zone) {
    return dateFormat(style, lang, zone).format(new Date(instant));
}
/** Says a stretch of time, such as "10:00 AM – 1:00 PM". Instants in milliseconds since the epoch. */
export function formatRange(from, to, style, lang, zone) {
    return dateFormat(style, lang, zone).formatRange(from, to);
}
/** Says a calendar day, `YYYY-MM-DD`. It is the same day in every zone. */
export function formatDay(day, style, lang) {
    return formatInstant(`${day}T12:00:00Z`, style, lang, 'UTC');
}
/** The name of a zone at an instant, such as "Pacific Standard Time". */
export function zoneName(instant, lang, zone) {
    const parts = dateFormat('zone', lang, zone).formatToParts(instant);
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
/** Says a number of days from today: "tomorrow", "in 5 days", "2 days ago". */
export function relativeDays(days, lang) {
    return once(`relative ${lang}`, () => new Intl.RelativeTimeFormat(lang, { numeric: 'auto' })).format(days, 'day');
}
/** Joins what is listed, with the language's "and". */
export function formatList(items, lang) {
    return once(`list ${lang}`, () => new Intl.ListFormat(lang)).format(items);
}
/** Says a number. */
export function formatNumber(value, lang) {
    return once(`number ${lang}`, () => new Intl.NumberFormat(lang)).format(value);
}
