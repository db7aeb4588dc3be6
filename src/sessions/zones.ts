/**
 * Wall-clock time and instants in IANA zones, and arithmetic on calendar days, by `Intl` alone: WebKit has no `Temporal`.
 *
 * An instant is a number of milliseconds since 1970. A wall-clock time is `YYYY-MM-DDTHH:mm`, a calendar day `YYYY-MM-DD`.
 */

const day = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
}

/** Whether this browser knows a zone of that name. */
export function isZone(zone: string): boolean {
  try {
    return Boolean(formatIn(zone));
  } catch {
    return false;
  }
}

/** What a clock in `zone` shows at an instant. */
export function wallClock(instant: number, zone: string): string {
  const part: Record<string, string> = {};
  for (const {type, value} of formatIn(zone).formatToParts(instant)) part[type] = value;
  return `${part['year']?.padStart(4, '0')}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}`;
}

/** The calendar day in `zone` at an instant. */
export function dayAt(instant: number, zone: string): string {
  return wallClock(instant, zone).slice(0, 10);
}

function ahead(instant: number, zone: string): number {
  return Date.parse(`${wallClock(instant, zone)}Z`) - Math.floor(instant / 60_000) * 60_000;
}

/**
 * The instant at which a clock in `zone` shows `local`.
 *
 * A time that is shown twice (clocks go back) is the first of the two. A time that is never shown (clocks go forward) is as much
 * later as the clock jumps: 2:30 becomes 3:30. RFC 5545 §3.3.5 and Temporal's `compatible` decide the same way.
 */
export function instantOf(local: string, zone: string): number {
  const asUtc = Date.parse(`${local}Z`);
  const before = ahead(asUtc - day, zone);
  const after = ahead(asUtc + day, zone);
  const early = asUtc - before;
  const late = asUtc - after;
  return ahead(early, zone) === before || ahead(late, zone) !== after ? early : late;
}

/** The calendar day `days` later, or earlier where it is negative. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
}

/** How many calendar days lie from one day to another; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day);
}

/** The instant of a session as a page writes it: `YYYY-MM-DDTHH:mm`, in `zone` unless it ends in `Z` or an offset; else NaN. */
export function parseStart(text: string, zone: string): number {
  const found = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(text.trim());
  if (!found) return NaN;
  const local = `${found[1]}T${found[2]}`;
  // Refuses February 30, which some engines roll over.
  if (Number.isNaN(Date.parse(`${local}Z`)) || new Date(`${local}Z`).toISOString().slice(0, 16) !== local) return NaN;
  return found[3] ? Date.parse(local + found[3].replace(/(\d\d)(\d\d)$/, '$1:$2')) : instantOf(local, zone);
}
