/**
 * What a provider writes: the program. One JSON document, checked against this schema, never code.
 *
 * A provider writes only what differs from the default, by the grammar in `merge.ts`. What a widget gets is the {@link Program}:
 * merged, checked, and with every text by language. Each `error` below is the end of a sentence that begins with "expected".
 */
import * as z from 'zod/mini';
import { once } from "../once.js";
import { isBreath, longestHold } from "./breath.js";
import { exerciseKindNames, exerciseKinds, expectedByKind } from "./exercise-kinds.js";
import { allParts, partOf } from "./members.js";
const aLanguage = 'a language such as "en" or "es-MX"';
/** BCP 47 */
export const languageSchema = once(() => z.string(aLanguage).check(z.regex(/^[a-z]{2,3}(-[a-z\d]{1,8})*$/i, aLanguage)));
const aText = 'a text, or texts by language such as {"en": "…"}';
const aLink = 'a web address: https, http or a path on this site';
const aPhone = 'a phone number';
const aToken = 'a name or an address without spaces';
const aZone = 'a time zone such as "America/Los_Angeles"';
const aDay = 'a day such as "2026-11-23"';
/** IANA names only: an offset knows no daylight saving. */
function isZone(name) {
    try {
        return Boolean(new Intl.DateTimeFormat('en', { timeZone: name })) && !/^[+-]/.test(name);
    }
    catch {
        return false;
    }
}
/** A day that is in the calendar, `YYYY-MM-DD`. */
function isDay(day) {
    const time = Date.parse(day);
    return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}
function whole(min, max, expected) {
    return z.int(expected).check(z.minimum(min, expected), z.maximum(max, expected));
}
/** Not whole ones only: half a second matters in a breath. */
function seconds(min, max) {
    const expected = `a number of seconds from ${min} to ${max}`;
    return z.number(expected).check(z.minimum(min, expected), z.maximum(max, expected));
}
/** The smallest parts, which do not differ by language. */
const leaves = once(() => {
    const anId = 'an id: letters, digits, "-" and "_", without spaces';
    const id = z.string(anId).check(z.regex(/^[\w-]{1,64}$/, anId));
    /** An address that is safe as a link: parsed as a browser would, since `java\nscript:` is one to it too. */
    const link = z.string(aLink).check(z.refine((value) => {
        const base = 'https://site.invalid';
        return /\S/.test(value) && URL.canParse(value, base) && /^https?:$/.test(new URL(value, base).protocol);
    }, aLink));
    const phone = z.string(aPhone).check(z.regex(/^[+(]?\d[\d ().-]{1,30}$/, aPhone));
    const minutes = whole(1, 1440, 'a number of minutes above 0');
    const rounds = whole(1, 200, 'a number of rounds from 1 to 200');
    const day = whole(-365, 365, 'a number of days from the session, such as -1 or 14');
    /** About how long: whole minutes above 0. */
    const range = z
        .strictObject({ min: minutes, max: minutes })
        .check(z.refine(({ min, max }) => min <= max, 'a "max" that is not below "min"'));
    /** About how long, by route. */
    const byRoute = z.strictObject({
        lozenge: range,
        im: range,
        iv: range,
        nasal: range,
        unspecified: range,
    });
    const breathCue = z.enum(['in', 'sip', 'hold', 'out', 'rest']);
    return { id, link, phone, minutes, rounds, day, byRoute, breathCue };
});
/**
 * The schema of a whole program.
 *
 * @param lang the language of texts that are plain strings
 * @param has whose parts are checked, by default all. What belongs to another widget is kept as it was written, or missing.
 */
export function programSchema(lang, has = allParts) {
    const { id, link, phone, minutes, rounds, day, byRoute, breathCue } = leaves();
    const language = languageSchema();
    /** Objects whose members belong to several widgets, by their path in the program. */
    const at = (...path) => ({
        strictObject(shape) {
            const members = Object.entries(shape).map(([key, member]) => {
                const part = partOf([...path, key]);
                return [key, !part || has.has(part) ? member : z.optional(z.unknown())];
            });
            return z.strictObject(Object.fromEntries(members)); // what is not checked yet, nobody reads yet
        },
    });
    const text = z.pipe(z.transform((value) => (typeof value === 'string' ? { [lang]: value } : value)), z.record(language, z.string('a text'), aText).check(z.refine((texts) => Object.keys(texts).length > 0, aText)));
    /** Names something, so it cannot be empty. */
    const label = z.pipe(text, z.record(z.string(), z.string().check(z.regex(/\S/, 'a text that is not empty'))));
    /** Short paragraphs. */
    const texts = z._default(z.array(text), []);
    const contact = {
        call: z.optional(phone),
        note: z.optional(text),
    };
    const phase = at('phases')
        .strictObject({
        id,
        /** `day` phases have `minutes`, the others have `days`. Phases are kept in this order of parts. */
        part: z.enum(['before', 'day', 'after']),
        title: label,
        /** what is next, in one line, for the day */
        short: text,
        /** how long or when, where minutes and days do not say it */
        when: z.optional(text),
        happens: texts,
        notice: texts,
        helps: texts,
        /** questions a client may want to ask here */
        ask: texts,
        /** shown above the rest from the evening before until the session */
        eve: texts,
        /** where the client is, for each way to meet */
        place: z.optional(z.strictObject({ 'in-person': z.optional(text), online: z.optional(text) })),
        /** what to do here with an intention, said beside it where there is one */
        intended: z.optional(text),
        /** when to call the practice */
        call: z.optional(text),
        minutes: z.optional(byRoute),
        /** minutes before the appointment at which it begins */
        early: z.optional(minutes),
        /** days relative to the session's, both included; it lasts until the next phase begins */
        days: z.optional(z
            .strictObject({ from: day, to: day })
            .check(z.refine(({ from, to }) => from <= to, 'a "to" that is not before "from"'))),
        /** the suggested exercise's id */
        exercise: z.optional(id),
        /** the checklist that belongs here */
        checklist: z.optional(z.enum(['before', 'day', 'after'])),
        /** relative length in the floor plan */
        plan: whole(1, 100, 'a number from 1 to 100'),
    })
        .check(z.refine(({ part, minutes, days }) => (part === 'day' ? minutes : days), {
        error: '"day" with "minutes" beside it, or "before" or "after" with "days"',
        path: ['part'],
    }));
    const checklist = z.strictObject({
        title: label,
        items: z.array(z.strictObject({
            id,
            text: label,
            hint: z.optional(text),
            /** what `instructions` says about this stands in for the hint */
            slot: z.optional(z.enum(['food', 'medicines'])),
        })),
    });
    /** One of the steps to an intention. What can be answered here depends on what stands in it, and every step can be skipped. */
    const step = z.strictObject({
        id,
        /**
         * `breath`: a moment to arrive. `question`: something to answer. `sentence`: the intention itself. `word`: a word to hold.
         * `support`: what will help if it gets hard.
         */
        kind: z.enum(['breath', 'question', 'sentence', 'word', 'support']),
        ask: label,
        lead: z.optional(text),
        /** what can be tapped */
        choices: z._default(z.array(z.strictObject({
            id,
            text: label,
            /** how a sentence speaks of it, such as "my worry" */
            phrase: z.optional(text),
            /** a beginning of a sentence, where "…" stands for the client's own words, such as "I want to understand …" */
            stem: z.optional(text),
        })), []),
        /** only one of them */
        one: z._default(z.boolean(), false),
        /** the label of the field for the client's own words; without it there is none */
        field: z.optional(text),
    });
    /** A breath in its parts. `sip` is a second, short breath in; `rest`, after an `out`, asks for nothing, unlike `hold`. */
    const pattern = z
        .array(z.strictObject({ cue: breathCue, seconds: seconds(0.5, 30), hint: z.optional(text) }))
        .check(z.refine(isBreath, `at most 12 parts with an "in" and an "out", 5 seconds or more for each breath without its holds, at most ${longestHold} seconds of "hold" in a row, and "rest" only after "out"`));
    /** A step of an exercise. */
    const exerciseStep = at('grounding', 'exercises', 'steps').strictObject({
        id,
        text: label,
        hint: z.optional(text),
        /** how long it lasts, in an exercise that is timed; how long it is read, in one of the kind `tense` */
        seconds: z.optional(seconds(1, 600)),
        /** how many things, for senses: the text goes on after this number */
        count: z.optional(whole(1, 20, 'a number of things from 1 to 20')),
        /** what to do in its place: another sense, or something outside the body */
        instead: z.optional(text),
    });
    /** Whether it is checked how exercises go: only the player reads that. */
    const goes = has.has('grounding-player');
    const exercise = at('grounding', 'exercises')
        .strictObject({
        id,
        title: label,
        /** what each is: `exercise-kinds.ts` */
        kind: z._default(z.enum(exerciseKindNames), 'steps'),
        /** about how long; a breath or taps without `rounds` are played this long */
        minutes: z.optional(minutes),
        /** the provider's page for it, where no player is on the page */
        url: z.optional(link),
        /** what it is, how to sit */
        lead: z.optional(text),
        /** ids of needs, the one that it fits best first */
        needs: z._default(z.array(id), []),
        /** where on the way it is offered; `onset` and `returning` are in the session, with somebody there */
        when: z._default(z.array(z.enum(['before', 'onset', 'returning', 'after'])), ['before', 'after']),
        /** shown once, before the start */
        caution: z.optional(text),
        /** how to do it without seeing, without hearing */
        noSight: z.optional(text),
        noHearing: z.optional(text),
        /** who or where its timing is from */
        source: z.optional(z.string()),
        /** how it is drawn, unless the client chooses; a circle by default */
        look: z.optional(z.enum(['circle', 'wave', 'path', 'words'])),
        /** of a breath: the parts of one round */
        pattern: z.optional(pattern),
        /** how often a breath, a set of taps or the whole list of steps is done; of the kind `tense`, each step */
        rounds: z.optional(rounds),
        /** rounds that are not exceeded, whatever the client chooses */
        most: z.optional(rounds),
        steps: z._default(z.array(exerciseStep).check(z.maxLength(200, 'at most 200 steps')), []),
        /** of the kind `tense`: how long to tense and to release */
        tense: z.optional(seconds(1, 30)),
        release: z.optional(seconds(1, 120)),
        /** how long a tap lasts, never more than 2 in a second at the quickest pace; how many there are; how long to notice after them */
        taps: z.optional(z.strictObject({
            seconds: seconds(0.75, 10),
            count: whole(1, 20, 'a number of taps from 1 to 20'),
            notice: seconds(1, 120),
        })),
        /** a recording of the provider's own; `captions` is a file of WebVTT, for who cannot hear it */
        media: z.optional(z.strictObject({ src: link, video: z._default(z.boolean(), false), captions: link })),
    })
        .check(z.refine((exercise) => {
        if (!goes)
            return true;
        const { plays, orLink } = exerciseKinds[exercise.kind];
        return plays === 'steps' ? exercise.steps.length || (orLink && exercise.url) : exercise[plays];
    }, { error: expectedByKind, path: ['kind'] }), z.refine(({ when, pattern }) => !goes ||
        !pattern?.some(({ cue }) => cue === 'hold') ||
        !when.some((it) => it === 'onset' || it === 'returning'), 'no "hold" in its pattern, or neither "onset" nor "returning" in "when"'));
    return at().strictObject({
        /** the language of the document's plain strings */
        lang: language,
        practice: z.strictObject({
            /** who receives what is shared: never changes, also when the name does. By default the site's address. */
            id: z.optional(z.string(aToken).check(z.regex(/^[!-~]{1,200}$/, aToken))),
            name: label,
            phone: z.optional(phone),
            address: z.optional(text),
            /** when somebody answers the phone */
            hours: z.optional(text),
            url: z.optional(link),
            place: z.enum(['in-person', 'online', 'both']),
            /** IANA; without it the client's own */
            zone: z.optional(z.string(aZone).check(z.refine(isZone, aZone))),
            /** how the person is called, as in "Note a question for …" */
            therapist: label,
            prescriber: label,
            /** the places it is licensed to serve, and what it offers there. Ids are region codes (ISO 3166-2) such as `US-WA`. */
            licensed: z.array(z.strictObject({ id, name: label, offers: texts })),
        }),
        help: z.strictObject({
            /** the region whose contacts are shown first, by id */
            region: id,
            /** ids are country codes (ISO 3166-1); `else` is for everywhere else */
            regions: z.array(z.strictObject({
                id,
                name: label,
                /** the emergency number; without `call`, `note` says how to find it */
                emergency: z.strictObject(contact),
                lines: z.array(z.strictObject({
                    id,
                    name: label,
                    ...contact,
                    text: z.optional(z.strictObject({ number: phone, keyword: z.optional(z.string()) })),
                    chat: z.optional(link),
                    hours: z.optional(text),
                })),
                /** the day on which these were last checked, `YYYY-MM-DD` */
                checked: z.string(aDay).check(z.refine(isDay, aDay)),
            })),
            /** signs to call the emergency number at once */
            now: texts,
            /** signs to call the practice the same day */
            today: texts,
            /** what to tell the practice soon */
            soon: texts,
            /** where "Leave this page now" goes; without it an empty page */
            leave: z.optional(link),
        }),
        /** about how long the whole visit takes */
        visit: byRoute,
        phases: z.array(phase).check(z.minLength(1, 'at least one phase')),
        checklists: z.strictObject({ before: checklist, day: checklist, after: checklist }),
        /** what only the prescriber can say; the default says nothing */
        instructions: z.strictObject({ food: z.optional(text), medicines: z.optional(text) }),
        grounding: at('grounding').strictObject({
            exercises: z.array(exercise),
            /** what a client can be in need of; exercises name them */
            needs: z.strictObject({ choices: z.array(z.strictObject({ id, text: label })) }),
            /** said with every choice of exercises */
            driving: text,
            /** when to stop any exercise, and what to do then */
            stop: text,
            /** what "Stop and open your eyes" shows */
            openEyes: z.strictObject({ steps: z.array(exerciseStep) }),
        }),
        intention: z.strictObject({
            /** the way to an intention, in this order; keeping it comes last by itself */
            steps: z
                .array(step)
                .check(z.refine((all) => all.filter(({ kind }) => kind === 'sentence').length === 1, 'one step of kind "sentence"')),
            /** beginnings of a sentence, where "…" stands for the client's words */
            stems: z.strictObject({
                /** around a few words such as "my worry" */
                words: texts,
                /** around a whole sentence such as "I am on guard" */
                sentence: texts,
            }),
            /** whole sentences, for somebody who has no words yet */
            examples: texts,
            /** what "I don't know yet" and "no intention" say on the card */
            unknown: label,
            none: label,
            /** which suggestions are made, in English; see `intention-builder/refine.ts` */
            rules: z.strictObject({
                sentences: z.boolean(),
                long: z.boolean(),
                other: z.boolean(),
                outcome: z.boolean(),
                stop: z.boolean(),
                must: z.boolean(),
            }),
            /** afterwards: how it looks now */
            now: texts,
        }),
        tracker: z.strictObject({}),
        /** the provider's own pages with the widgets in them */
        links: z.strictObject({
            timeline: z.optional(link),
            prepare: z.optional(link),
            day: z.optional(link),
            after: z.optional(link),
            player: z.optional(link),
            builder: z.optional(link),
            tracker: z.optional(link),
        }),
        sharing: z.strictObject({
            /** who reads what is shared */
            who: text,
            /** when they read it */
            when: text,
        }),
        disclaimer: text,
        /** said beside anything where a person might write that they are in danger */
        notLive: text,
    });
}
