/** The time, as the record needs it. An argument everywhere, so that every rule can be tested with a made-up clock. */
export interface Clock {
  /** milliseconds since the epoch */
  now(): number;
  /** the client's IANA time zone; `UTC` where the browser does not say */
  zone(): string;
}

/** The device's own clock. */
export const deviceClock: Clock = {
  now: () => Date.now(),
  zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day, `YYYY-MM-DD`, that an instant falls on in a zone. */
export function dayOf(instant: number, zone: string): string {
  let format = formats.get(zone);
  if (!format) {
    // Swedish writes dates as ISO 8601 does.
    format = new Intl.DateTimeFormat('sv', {timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit'});
    formats.set(zone, format);
  }
  return format.format(instant);
}

/** An instant as RFC 3339, in UTC. */
export function timestamp(instant: number): string {
  return new Date(instant).toISOString();
}
