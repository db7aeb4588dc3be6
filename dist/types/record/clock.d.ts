/** The time, as the record needs it. An argument everywhere, so that every rule can be tested with a made-up clock. */
export interface Clock {
    /** milliseconds since the epoch */
    now(): number;
    /** the client's IANA time zone; `UTC` where the browser does not say */
    zone(): string;
}
/** The device's own clock. */
export declare const deviceClock: Clock;
/** The calendar day, `YYYY-MM-DD`, that an instant falls on in a zone. */
export declare function dayOf(instant: number, zone: string): string;
/** An instant as RFC 3339, in UTC. */
export declare function timestamp(instant: number): string;
