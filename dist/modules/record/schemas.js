/** The schemas that hold at every edge: the database, a file, the endpoint. They are large, and come later than a page. */
import * as z from 'zod/mini';
import { once } from "../once.js";
import { instantPattern, routes } from "./kinds.js";
/** A calendar day, `YYYY-MM-DD`. */
const calendarDay = once(() => z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)));
/** A wall-clock time without a zone, `YYYY-MM-DDTHH:mm`. */
const localDateTime = once(() => z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)));
/** An instant, RFC 3339 with offset. */
export const instantSchema = once(() => z.string().check(z.regex(instantPattern)));
/** A UUID of version 7 (RFC 9562): begins with its time in milliseconds, so it sorts by when it was made. */
export const uuid7Schema = once(() => z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)));
const name = once(() => z.string().check(z.minLength(1), z.maxLength(200)));
const lang = once(() => z.string().check(z.maxLength(35)));
/** The schemas of the content of each kind. */
export const contentSchemas = once(() => {
    /** What was asked and what the client answered, in the words that were shown. `low` and `high` are a scale's ends. */
    const answer = z.strictObject({
        text: z.string(),
        lang: lang(),
        value: z.union([z.number(), z.string(), z.boolean()]),
        low: z.optional(z.string()),
        high: z.optional(z.string()),
    });
    /** A meeting beside the session itself. */
    const visit = z.strictObject({
        id: name(),
        kind: z.enum(['preparation', 'integration']),
        start: localDateTime(),
        /** called off: kept, so that a calendar that holds it can be told */
        cancelled: z.optional(z.literal(true)),
    });
    /** How strong distress is: 0 for none, 10 for the most. */
    const distress = z.int().check(z.minimum(0), z.maximum(10));
    /** Content of kinds whose widget fixes it: any JSON object. */
    const open = z.record(z.string(), z.unknown());
    return {
        /** `start` is wall-clock time in `zone`; `key` is the page's name for the session; `sequence` counts moves and cancellations. */
        session: z.strictObject({
            start: localDateTime(),
            zone: name(),
            key: z.optional(name()),
            route: z.enum(routes),
            place: z.optional(z.enum(['in-person', 'online'])),
            status: z.enum(['planned', 'cancelled']),
            sequence: z.int().check(z.nonnegative()),
            visits: z.array(visit),
        }),
        /** `list` is the checklist's id in the program. Only items that were ever touched are kept, in the words that were shown. */
        checklist: z.strictObject({
            list: name(),
            items: z.record(z.string(), z.strictObject({ text: z.string(), lang: lang(), done: z.boolean() })),
        }),
        /**
         * `word`: to hold on to. `hard`: what will help if it gets hard. `answer`: the sentence says that there is no intention, or none
         * yet, which is a whole answer too.
         */
        intention: z.strictObject({
            sentence: z.string(),
            word: z.optional(z.string()),
            hard: z.optional(z.string()),
            answer: z.optional(z.enum(['unknown', 'none'])),
        }),
        /** An exercise that was done: for how long, in seconds, whether to its end, and how strong distress was, 0 to 10. */
        practice: z.strictObject({
            exercise: name(),
            title: z.strictObject({ text: z.string(), lang: lang() }),
            seconds: z.number().check(z.nonnegative()),
            completed: z.boolean(),
            before: z.optional(distress),
            after: z.optional(distress),
        }),
        /** `items` by the item's id. */
        'check-in': z.strictObject({ items: z.record(z.string(), answer) }),
        measure: open,
        /** `bring`: the client wants to talk about it; `phase` is the phase's id in the program; `about` is the entry it looks back on. */
        note: z.strictObject({
            text: z.string(),
            bring: z.boolean(),
            phase: z.optional(name()),
            about: z.optional(uuid7Schema()),
        }),
        step: open,
    };
});
/** The schema of one entry, as it is shared and exported. */
export const entrySchema = once(() => {
    const head = {
        id: uuid7Schema(),
        version: z.int().check(z.positive()),
        /** the client's calendar day */
        day: calendarDay(),
        at: instantSchema(),
        /** the client's IANA time zone */
        zone: name(),
        /** the session it belongs to: the page's key or the id of a `session` entry */
        session: z.optional(name()),
        sharing: z.enum(['private', 'shared']),
    };
    const contents = contentSchemas();
    const entryOf = (kind) => z.strictObject({ ...head, kind: z.literal(kind), content: contents[kind] });
    return z.discriminatedUnion('kind', [
        entryOf('session'),
        entryOf('checklist'),
        entryOf('intention'),
        entryOf('practice'),
        entryOf('check-in'),
        entryOf('measure'),
        entryOf('note'),
        entryOf('step'),
    ]);
});
