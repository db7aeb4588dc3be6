/**
 * Wall-clock time and instants in IANA zones, and arithmetic on calendar days, by `Intl` alone: WebKit has no `Temporal`.
 *
 * An instant is a number of milliseconds since 1970. A wall-clock time is `YYYY-MM-DDTHH:mm`, a calendar day `YYYY-MM-DD`.
 */
/** Whether this browser knows a zone of that name. */
export declare function isZone(zone: string): boolean;
/** What a clock in `zone` shows at an instant. */
export declare function wallClock(instant: number, zone: string): string;
/** The calendar day in `zone` at an instant. */
export declare function dayAt(instant: number, zone: string): string;
/**
 * The instant at which a clock in `zone` shows `local`.
 *
 * A time that is shown twice (clocks go back) is the first of the two. A time that is never shown (clocks go forward) is as much
 * later as the clock jumps: 2:30 becomes 3:30. RFC 5545 §3.3.5 and Temporal's `compatible` decide the same way.
 */
export declare function instantOf(local: string, zone: string): number;
/** The calendar day `days` later, or earlier where it is negative. */
export declare function addDays(date: string, days: number): string;
/** How many calendar days lie from one day to another; negative where `to` is earlier. */
export declare function daysBetween(from: string, to: string): number;
/** The instant of a session as a page writes it: `YYYY-MM-DDTHH:mm`, in `zone` unless it ends in `Z` or an offset; else NaN. */
export declare function parseStart(text: string, zone: string): number;
