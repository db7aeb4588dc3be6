/** Dates, times, lists and numbers in a language. Making an `Intl` formatter is slow, so each is made once. */

/** How much of a date is said. */
export const dates = {
  /** Thursday, December 3 */
  day: {weekday: 'long', month: 'long', day: 'numeric'},
  /** Thursday */
  weekday: {weekday: 'long'},
  /** Dec 3 */
  short: {month: 'short', day: 'numeric'},
  /** December 3, 2026 */
  date: {year: 'numeric', month: 'long', day: 'numeric'},
  /** 10:00 AM */
  time: {hour: 'numeric', minute: '2-digit'},
  /** Dec 3, 10:00 AM */
  moment: {month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit'},
  /** Pacific Standard Time */
  zone: {timeZoneName: 'long'},
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** The name of a way to say a date. */
export type DateStyle = keyof typeof dates;

const made = new Map<string, unknown>();

function once<T>(key: string, make: () => T): T {
  let found = made.get(key) as T | undefined; // a key names one kind of formatter
  if (!found) made.set(key, (found = make()));
  return found;
}

function dateFormat(style: DateStyle, lang: string, zone?: string): Intl.DateTimeFormat {
  const options = zone ? {...dates[style], timeZone: zone} : dates[style];
  return once(`${style} ${lang} ${zone}`, () => new Intl.DateTimeFormat(lang, options));
}

/**
 * Says an instant.
 *
 * @param instant milliseconds since the epoch, or RFC 3339
 * @param zone IANA; the device's where there is none
 */
export function formatInstant(instant: number | string, style: DateStyle, lang: string, zone?: string): string {
  return dateFormat(style, lang, zone).format(new Date(instant));
}

/** Says a stretch of time, such as "10:00 AM – 1:00 PM". Instants in milliseconds since the epoch. */
export function formatRange(from: number, to: number, style: DateStyle, lang: string, zone?: string): string {
  return dateFormat(style, lang, zone).formatRange(from, to);
}

/** Says a calendar day, `YYYY-MM-DD`. It is the same day in every zone. */
export function formatDay(day: string, style: DateStyle, lang: string): string {
  return formatInstant(`${day}T12:00:00Z`, style, lang, 'UTC');
}

/** The name of a zone at an instant, such as "Pacific Standard Time". */
export function zoneName(instant: number, lang: string, zone: string): string {
  const parts = dateFormat('zone', lang, zone).formatToParts(instant);
  return parts.find(({type}) => type === 'timeZoneName')?.value ?? zone;
}

/** Says a number of days from today: "tomorrow", "in 5 days", "2 days ago". */
export function relativeDays(days: number, lang: string): string {
  return once(`relative ${lang}`, () => new Intl.RelativeTimeFormat(lang, {numeric: 'auto'})).format(days, 'day');
}

/** Joins what is listed, with the language's "and". */
export function formatList(items: readonly string[], lang: string): string {
  return once(`list ${lang}`, () => new Intl.ListFormat(lang)).format(items);
}

/** Says a number. */
export function formatNumber(value: number, lang: string): string {
  return once(`number ${lang}`, () => new Intl.NumberFormat(lang)).format(value);
}
