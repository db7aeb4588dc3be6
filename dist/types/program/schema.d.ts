/**
 * What a provider writes: the program. One JSON document, checked against this schema, never code.
 *
 * A provider writes only what differs from the default, by the grammar in `merge.ts`. What a widget gets is the {@link Program}:
 * merged, checked, and with every text by language. Each `error` below is the end of a sentence that begins with "expected".
 */
import * as z from 'zod/mini';
import type { Route } from '../record/entry.js';
import { type PartName } from './members.js';
import type { ListWithIds } from './merge.js';
/** A text by language (BCP 47), with at least one. An empty text shows nothing. A document may also write a string, in its own `lang`. */
export type Text = Readonly<Record<string, string>>;
/** BCP 47 */
export declare const languageSchema: () => z.ZodMiniString<string>;
/**
 * The schema of a whole program.
 *
 * @param lang the language of texts that are plain strings
 * @param has whose parts are checked, by default all. What belongs to another widget is kept as it was written, or missing.
 */
export declare function programSchema(lang: string, has?: ReadonlySet<PartName>): z.ZodMiniObject<{
    lang: z.ZodMiniString<string>;
    practice: z.ZodMiniObject<{
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        name: z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
        address: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
        hours: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        place: z.ZodMiniEnum<{
            "in-person": "in-person";
            online: "online";
            both: "both";
        }>;
        zone: z.ZodMiniOptional<z.ZodMiniString<string>>;
        therapist: z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        prescriber: z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        licensed: z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            name: z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
            offers: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    help: z.ZodMiniObject<{
        region: z.ZodMiniString<string>;
        regions: z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            name: z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
            emergency: z.ZodMiniObject<{
                call: z.ZodMiniOptional<z.ZodMiniString<string>>;
                note: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
            }, z.core.$strict>;
            lines: z.ZodMiniArray<z.ZodMiniObject<{
                text: z.ZodMiniOptional<z.ZodMiniObject<{
                    number: z.ZodMiniString<string>;
                    keyword: z.ZodMiniOptional<z.ZodMiniString<string>>;
                }, z.core.$strict>>;
                chat: z.ZodMiniOptional<z.ZodMiniString<string>>;
                hours: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
                call: z.ZodMiniOptional<z.ZodMiniString<string>>;
                note: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
                id: z.ZodMiniString<string>;
                name: z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
            }, z.core.$strict>>;
            checked: z.ZodMiniString<string>;
        }, z.core.$strict>>;
        now: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>>;
        today: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>>;
        soon: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>>;
        leave: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>;
    visit: z.ZodMiniObject<{
        lozenge: z.ZodMiniObject<{
            min: z.ZodMiniInt;
            max: z.ZodMiniInt;
        }, z.core.$strict>;
        im: z.ZodMiniObject<{
            min: z.ZodMiniInt;
            max: z.ZodMiniInt;
        }, z.core.$strict>;
        iv: z.ZodMiniObject<{
            min: z.ZodMiniInt;
            max: z.ZodMiniInt;
        }, z.core.$strict>;
        nasal: z.ZodMiniObject<{
            min: z.ZodMiniInt;
            max: z.ZodMiniInt;
        }, z.core.$strict>;
        unspecified: z.ZodMiniObject<{
            min: z.ZodMiniInt;
            max: z.ZodMiniInt;
        }, z.core.$strict>;
    }, z.core.$strict>;
    phases: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        part: z.ZodMiniEnum<{
            before: "before";
            after: "after";
            day: "day";
        }>;
        title: z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        short: z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        when: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
        happens: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>>;
        notice: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>>;
        helps: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>>;
        ask: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>>;
        eve: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>>;
        place: z.ZodMiniOptional<z.ZodMiniObject<{
            'in-person': z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
            online: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
        }, z.core.$strict>>;
        intended: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
        call: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
        minutes: z.ZodMiniOptional<z.ZodMiniObject<{
            lozenge: z.ZodMiniObject<{
                min: z.ZodMiniInt;
                max: z.ZodMiniInt;
            }, z.core.$strict>;
            im: z.ZodMiniObject<{
                min: z.ZodMiniInt;
                max: z.ZodMiniInt;
            }, z.core.$strict>;
            iv: z.ZodMiniObject<{
                min: z.ZodMiniInt;
                max: z.ZodMiniInt;
            }, z.core.$strict>;
            nasal: z.ZodMiniObject<{
                min: z.ZodMiniInt;
                max: z.ZodMiniInt;
            }, z.core.$strict>;
            unspecified: z.ZodMiniObject<{
                min: z.ZodMiniInt;
                max: z.ZodMiniInt;
            }, z.core.$strict>;
        }, z.core.$strict>>;
        early: z.ZodMiniOptional<z.ZodMiniInt>;
        days: z.ZodMiniOptional<z.ZodMiniObject<{
            from: z.ZodMiniInt;
            to: z.ZodMiniInt;
        }, z.core.$strict>>;
        exercise: z.ZodMiniOptional<z.ZodMiniString<string>>;
        checklist: z.ZodMiniOptional<z.ZodMiniEnum<{
            before: "before";
            after: "after";
            day: "day";
        }>>;
        plan: z.ZodMiniInt;
    }, z.core.$strict>>;
    checklists: z.ZodMiniObject<{
        before: z.ZodMiniObject<{
            title: z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
            items: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                text: z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
                hint: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
                slot: z.ZodMiniOptional<z.ZodMiniEnum<{
                    food: "food";
                    medicines: "medicines";
                }>>;
            }, z.core.$strict>>;
        }, z.core.$strict>;
        day: z.ZodMiniObject<{
            title: z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
            items: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                text: z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
                hint: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
                slot: z.ZodMiniOptional<z.ZodMiniEnum<{
                    food: "food";
                    medicines: "medicines";
                }>>;
            }, z.core.$strict>>;
        }, z.core.$strict>;
        after: z.ZodMiniObject<{
            title: z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
            items: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                text: z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
                hint: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
                slot: z.ZodMiniOptional<z.ZodMiniEnum<{
                    food: "food";
                    medicines: "medicines";
                }>>;
            }, z.core.$strict>>;
        }, z.core.$strict>;
    }, z.core.$strict>;
    instructions: z.ZodMiniObject<{
        food: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
        medicines: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
    }, z.core.$strict>;
    grounding: z.ZodMiniObject<{
        exercises: z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            title: z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
            kind: z.ZodMiniDefault<z.ZodMiniEnum<{
                steps: "steps";
                taps: "taps";
                media: "media";
                breath: "breath";
                timed: "timed";
                senses: "senses";
                tense: "tense";
            }>>;
            minutes: z.ZodMiniOptional<z.ZodMiniInt>;
            url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            lead: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
            needs: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
            when: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniEnum<{
                before: "before";
                after: "after";
                onset: "onset";
                returning: "returning";
            }>>>;
            caution: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
            noSight: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
            noHearing: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
            source: z.ZodMiniOptional<z.ZodMiniString<string>>;
            look: z.ZodMiniOptional<z.ZodMiniEnum<{
                path: "path";
                circle: "circle";
                wave: "wave";
                words: "words";
            }>>;
            pattern: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                cue: z.ZodMiniEnum<{
                    out: "out";
                    in: "in";
                    sip: "sip";
                    hold: "hold";
                    rest: "rest";
                }>;
                seconds: z.ZodMiniNumber<number>;
                hint: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
            }, z.core.$strict>>>;
            rounds: z.ZodMiniOptional<z.ZodMiniInt>;
            most: z.ZodMiniOptional<z.ZodMiniInt>;
            steps: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                text: z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
                hint: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
                seconds: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
                count: z.ZodMiniOptional<z.ZodMiniInt>;
                instead: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
            }, z.core.$strict>>>;
            tense: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            release: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            taps: z.ZodMiniOptional<z.ZodMiniObject<{
                seconds: z.ZodMiniNumber<number>;
                count: z.ZodMiniInt;
                notice: z.ZodMiniNumber<number>;
            }, z.core.$strict>>;
            media: z.ZodMiniOptional<z.ZodMiniObject<{
                src: z.ZodMiniString<string>;
                video: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
                captions: z.ZodMiniString<string>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        needs: z.ZodMiniObject<{
            choices: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                text: z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
            }, z.core.$strict>>;
        }, z.core.$strict>;
        driving: z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        stop: z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        openEyes: z.ZodMiniObject<{
            steps: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                text: z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
                hint: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
                seconds: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
                count: z.ZodMiniOptional<z.ZodMiniInt>;
                instead: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
            }, z.core.$strict>>;
        }, z.core.$strict>;
    }, z.core.$strict>;
    intention: z.ZodMiniObject<{
        steps: z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            kind: z.ZodMiniEnum<{
                sentence: "sentence";
                word: "word";
                breath: "breath";
                question: "question";
                support: "support";
            }>;
            ask: z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
            lead: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
            choices: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                text: z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
                phrase: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
                stem: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
            }, z.core.$strict>>>;
            one: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
            field: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
        }, z.core.$strict>>;
        stems: z.ZodMiniObject<{
            words: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>>;
            sentence: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>>;
        }, z.core.$strict>;
        examples: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>>;
        unknown: z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        none: z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        rules: z.ZodMiniObject<{
            sentences: z.ZodMiniBoolean<boolean>;
            long: z.ZodMiniBoolean<boolean>;
            other: z.ZodMiniBoolean<boolean>;
            outcome: z.ZodMiniBoolean<boolean>;
            stop: z.ZodMiniBoolean<boolean>;
            must: z.ZodMiniBoolean<boolean>;
        }, z.core.$strict>;
        now: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>>;
    }, z.core.$strict>;
    tracker: z.ZodMiniObject<{}, z.core.$strict>;
    links: z.ZodMiniObject<{
        timeline: z.ZodMiniOptional<z.ZodMiniString<string>>;
        prepare: z.ZodMiniOptional<z.ZodMiniString<string>>;
        day: z.ZodMiniOptional<z.ZodMiniString<string>>;
        after: z.ZodMiniOptional<z.ZodMiniString<string>>;
        player: z.ZodMiniOptional<z.ZodMiniString<string>>;
        builder: z.ZodMiniOptional<z.ZodMiniString<string>>;
        tracker: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>;
    sharing: z.ZodMiniObject<{
        who: z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        when: z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    }, z.core.$strict>;
    disclaimer: z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    notLive: z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
}, z.core.$strict>;
type Written<T> = T extends readonly (infer Item)[] ? readonly (Item extends {
    id: string;
} ? WrittenItem<Item> : Written<Item>)[] : T extends object ? string extends keyof T ? string | T : {
    readonly [Key in keyof T]?: Written<T[Key]>;
} & (keyof T & ListWithIds extends never ? unknown : {
    readonly order?: readonly string[];
}) : T;
type WrittenItem<Item extends {
    id: string;
}> = {
    readonly id: string;
} & (Written<Omit<Item, 'id'>> | {
    readonly remove: true;
});
/** What a provider writes: only what differs, by the grammar in `merge.ts`. */
export type ProgramDocument = Written<Program>;
/** A whole program: merged, checked, every text by language. */
export type Program = z.output<ReturnType<typeof programSchema>>;
export type Phase = Program['phases'][number];
export type Checklist = Program['checklists']['before'];
export type ChecklistId = keyof Program['checklists'];
export type Exercise = Program['grounding']['exercises'][number];
export type ExerciseStep = Exercise['steps'][number];
export type IntentionStep = Program['intention']['steps'][number];
export type HelpRegion = Program['help']['regions'][number];
export type HelpLine = HelpRegion['lines'][number];
/** About how long, in minutes. */
export type Minutes = Program['visit'][Route];
export {};
