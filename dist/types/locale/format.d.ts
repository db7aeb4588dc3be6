/** Dates, times, lists and numbers in a language. Making an `Intl` formatter is slow, so each is made once. */
/** How much of a date is said. */
export declare const dates: {
    /** Thursday, December 3 */
    readonly day: {
        readonly weekday: "long";
        readonly month: "long";
        readonly day: "numeric";
    };
    /** Thursday */
    readonly weekday: {
        readonly weekday: "long";
    };
    /** Dec 3 */
    readonly short: {
        readonly month: "short";
        readonly day: "numeric";
    };
    /** December 3, 2026 */
    readonly date: {
        readonly year: "numeric";
        readonly month: "long";
        readonly day: "numeric";
    };
    /** 10:00 AM */
    readonly time: {
        readonly hour: "numeric";
        readonly minute: "2-digit";
    };
    /** Dec 3, 10:00 AM */
    readonly moment: {
        readonly month: "short";
        readonly day: "numeric";
        readonly hour: "numeric";
        readonly minute: "2-digit";
    };
    /** Pacific Standard Time */
    readonly zone: {
        readonly timeZoneName: "long";
    };
};
/** The name of a way to say a date. */
export type DateStyle = keyof typeof dates;
/**
 * Says an instant.
 *
 * @param instant milliseconds since the epoch, or RFC 3339
 * @param zone IANA; the device's where there is none
 */
export declare function formatInstant(instant: number | string, style: DateStyle, lang: string, zone?: string): string;
/** Says a stretch of time, such as "10:00 AM – 1:00 PM". Instants in milliseconds since the epoch. */
export declare function formatRange(from: number, to: number, style: DateStyle, lang: string, zone?: string): string;
/** Says a calendar day, `YYYY-MM-DD`. It is the same day in every zone. */
export declare function formatDay(day: string, style: DateStyle, lang: string): string;
/** The name of a zone at an instant, such as "Pacific Standard Time". */
export declare function zoneName(instant: number, lang: string, zone: string): string;
/** Says a number of days from today: "tomorrow", "in 5 days", "2 days ago". */
export declare function relativeDays(days: number, lang: string): string;
/** Joins what is listed, with the language's "and". */
export declare function formatList(items: readonly string[], lang: string): string;
/** Says a number. */
export declare function formatNumber(value: number, lang: string): string;
