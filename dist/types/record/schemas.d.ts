/** The schemas that hold at every edge: the database, a file, the endpoint. They are large, and come later than a page. */
import * as z from 'zod/mini';
/** An instant, RFC 3339 with offset. */
export declare const instantSchema: () => z.ZodMiniString<string>;
/** A UUID of version 7 (RFC 9562): begins with its time in milliseconds, so it sorts by when it was made. */
export declare const uuid7Schema: () => z.ZodMiniString<string>;
/** The schemas of the content of each kind. */
export declare const contentSchemas: () => {
    /** `start` is wall-clock time in `zone`; `key` is the page's name for the session; `sequence` counts moves and cancellations. */
    readonly session: z.ZodMiniObject<{
        start: z.ZodMiniString<string>;
        zone: z.ZodMiniString<string>;
        key: z.ZodMiniOptional<z.ZodMiniString<string>>;
        route: z.ZodMiniEnum<{
            lozenge: "lozenge";
            im: "im";
            iv: "iv";
            nasal: "nasal";
            unspecified: "unspecified";
        }>;
        place: z.ZodMiniOptional<z.ZodMiniEnum<{
            "in-person": "in-person";
            online: "online";
        }>>;
        status: z.ZodMiniEnum<{
            planned: "planned";
            cancelled: "cancelled";
        }>;
        sequence: z.ZodMiniInt;
        visits: z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            kind: z.ZodMiniEnum<{
                preparation: "preparation";
                integration: "integration";
            }>;
            start: z.ZodMiniString<string>;
            cancelled: z.ZodMiniOptional<z.ZodMiniLiteral<true>>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    /** `list` is the checklist's id in the program. Only items that were ever touched are kept, in the words that were shown. */
    readonly checklist: z.ZodMiniObject<{
        list: z.ZodMiniString<string>;
        items: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
            text: z.ZodMiniString<string>;
            lang: z.ZodMiniString<string>;
            done: z.ZodMiniBoolean<boolean>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    /**
     * `word`: to hold on to. `hard`: what will help if it gets hard. `answer`: the sentence says that there is no intention, or none
     * yet, which is a whole answer too.
     */
    readonly intention: z.ZodMiniObject<{
        sentence: z.ZodMiniString<string>;
        word: z.ZodMiniOptional<z.ZodMiniString<string>>;
        hard: z.ZodMiniOptional<z.ZodMiniString<string>>;
        answer: z.ZodMiniOptional<z.ZodMiniEnum<{
            unknown: "unknown";
            none: "none";
        }>>;
    }, z.core.$strict>;
    /** An exercise that was done: for how long, in seconds, whether to its end, and how strong distress was, 0 to 10. */
    readonly practice: z.ZodMiniObject<{
        exercise: z.ZodMiniString<string>;
        title: z.ZodMiniObject<{
            text: z.ZodMiniString<string>;
            lang: z.ZodMiniString<string>;
        }, z.core.$strict>;
        seconds: z.ZodMiniNumber<number>;
        completed: z.ZodMiniBoolean<boolean>;
        before: z.ZodMiniOptional<z.ZodMiniInt>;
        after: z.ZodMiniOptional<z.ZodMiniInt>;
    }, z.core.$strict>;
    /** `items` by the item's id. */
    readonly 'check-in': z.ZodMiniObject<{
        items: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
            text: z.ZodMiniString<string>;
            lang: z.ZodMiniString<string>;
            value: z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>, z.ZodMiniBoolean<boolean>]>;
            low: z.ZodMiniOptional<z.ZodMiniString<string>>;
            high: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly measure: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>;
    /** `bring`: the client wants to talk about it; `phase` is the phase's id in the program; `about` is the entry it looks back on. */
    readonly note: z.ZodMiniObject<{
        text: z.ZodMiniString<string>;
        bring: z.ZodMiniBoolean<boolean>;
        phase: z.ZodMiniOptional<z.ZodMiniString<string>>;
        about: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>;
    readonly step: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>;
};
/** The schema of one entry, as it is shared and exported. */
export declare const entrySchema: () => z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
    kind: z.ZodMiniLiteral<"session">;
    content: z.ZodMiniObject<{
        start: z.ZodMiniString<string>;
        zone: z.ZodMiniString<string>;
        key: z.ZodMiniOptional<z.ZodMiniString<string>>;
        route: z.ZodMiniEnum<{
            lozenge: "lozenge";
            im: "im";
            iv: "iv";
            nasal: "nasal";
            unspecified: "unspecified";
        }>;
        place: z.ZodMiniOptional<z.ZodMiniEnum<{
            "in-person": "in-person";
            online: "online";
        }>>;
        status: z.ZodMiniEnum<{
            planned: "planned";
            cancelled: "cancelled";
        }>;
        sequence: z.ZodMiniInt;
        visits: z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            kind: z.ZodMiniEnum<{
                preparation: "preparation";
                integration: "integration";
            }>;
            start: z.ZodMiniString<string>;
            cancelled: z.ZodMiniOptional<z.ZodMiniLiteral<true>>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    id: z.ZodMiniString<string>;
    version: z.ZodMiniInt;
    day: z.ZodMiniString<string>;
    at: z.ZodMiniString<string>;
    zone: z.ZodMiniString<string>;
    session: z.ZodMiniOptional<z.ZodMiniString<string>>;
    sharing: z.ZodMiniEnum<{
        private: "private";
        shared: "shared";
    }>;
}, z.core.$strict>, z.ZodMiniObject<{
    kind: z.ZodMiniLiteral<"checklist">;
    content: z.ZodMiniObject<{
        list: z.ZodMiniString<string>;
        items: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
            text: z.ZodMiniString<string>;
            lang: z.ZodMiniString<string>;
            done: z.ZodMiniBoolean<boolean>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    id: z.ZodMiniString<string>;
    version: z.ZodMiniInt;
    day: z.ZodMiniString<string>;
    at: z.ZodMiniString<string>;
    zone: z.ZodMiniString<string>;
    session: z.ZodMiniOptional<z.ZodMiniString<string>>;
    sharing: z.ZodMiniEnum<{
        private: "private";
        shared: "shared";
    }>;
}, z.core.$strict>, z.ZodMiniObject<{
    kind: z.ZodMiniLiteral<"intention">;
    content: z.ZodMiniObject<{
        sentence: z.ZodMiniString<string>;
        word: z.ZodMiniOptional<z.ZodMiniString<string>>;
        hard: z.ZodMiniOptional<z.ZodMiniString<string>>;
        answer: z.ZodMiniOptional<z.ZodMiniEnum<{
            unknown: "unknown";
            none: "none";
        }>>;
    }, z.core.$strict>;
    id: z.ZodMiniString<string>;
    version: z.ZodMiniInt;
    day: z.ZodMiniString<string>;
    at: z.ZodMiniString<string>;
    zone: z.ZodMiniString<string>;
    session: z.ZodMiniOptional<z.ZodMiniString<string>>;
    sharing: z.ZodMiniEnum<{
        private: "private";
        shared: "shared";
    }>;
}, z.core.$strict>, z.ZodMiniObject<{
    kind: z.ZodMiniLiteral<"practice">;
    content: z.ZodMiniObject<{
        exercise: z.ZodMiniString<string>;
        title: z.ZodMiniObject<{
            text: z.ZodMiniString<string>;
            lang: z.ZodMiniString<string>;
        }, z.core.$strict>;
        seconds: z.ZodMiniNumber<number>;
        completed: z.ZodMiniBoolean<boolean>;
        before: z.ZodMiniOptional<z.ZodMiniInt>;
        after: z.ZodMiniOptional<z.ZodMiniInt>;
    }, z.core.$strict>;
    id: z.ZodMiniString<string>;
    version: z.ZodMiniInt;
    day: z.ZodMiniString<string>;
    at: z.ZodMiniString<string>;
    zone: z.ZodMiniString<string>;
    session: z.ZodMiniOptional<z.ZodMiniString<string>>;
    sharing: z.ZodMiniEnum<{
        private: "private";
        shared: "shared";
    }>;
}, z.core.$strict>, z.ZodMiniObject<{
    kind: z.ZodMiniLiteral<"check-in">;
    content: z.ZodMiniObject<{
        items: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
            text: z.ZodMiniString<string>;
            lang: z.ZodMiniString<string>;
            value: z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>, z.ZodMiniBoolean<boolean>]>;
            low: z.ZodMiniOptional<z.ZodMiniString<string>>;
            high: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    id: z.ZodMiniString<string>;
    version: z.ZodMiniInt;
    day: z.ZodMiniString<string>;
    at: z.ZodMiniString<string>;
    zone: z.ZodMiniString<string>;
    session: z.ZodMiniOptional<z.ZodMiniString<string>>;
    sharing: z.ZodMiniEnum<{
        private: "private";
        shared: "shared";
    }>;
}, z.core.$strict>, z.ZodMiniObject<{
    kind: z.ZodMiniLiteral<"measure">;
    content: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>;
    id: z.ZodMiniString<string>;
    version: z.ZodMiniInt;
    day: z.ZodMiniString<string>;
    at: z.ZodMiniString<string>;
    zone: z.ZodMiniString<string>;
    session: z.ZodMiniOptional<z.ZodMiniString<string>>;
    sharing: z.ZodMiniEnum<{
        private: "private";
        shared: "shared";
    }>;
}, z.core.$strict>, z.ZodMiniObject<{
    kind: z.ZodMiniLiteral<"note">;
    content: z.ZodMiniObject<{
        text: z.ZodMiniString<string>;
        bring: z.ZodMiniBoolean<boolean>;
        phase: z.ZodMiniOptional<z.ZodMiniString<string>>;
        about: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>;
    id: z.ZodMiniString<string>;
    version: z.ZodMiniInt;
    day: z.ZodMiniString<string>;
    at: z.ZodMiniString<string>;
    zone: z.ZodMiniString<string>;
    session: z.ZodMiniOptional<z.ZodMiniString<string>>;
    sharing: z.ZodMiniEnum<{
        private: "private";
        shared: "shared";
    }>;
}, z.core.$strict>, z.ZodMiniObject<{
    kind: z.ZodMiniLiteral<"step">;
    content: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>;
    id: z.ZodMiniString<string>;
    version: z.ZodMiniInt;
    day: z.ZodMiniString<string>;
    at: z.ZodMiniString<string>;
    zone: z.ZodMiniString<string>;
    session: z.ZodMiniOptional<z.ZodMiniString<string>>;
    sharing: z.ZodMiniEnum<{
        private: "private";
        shared: "shared";
    }>;
}, z.core.$strict>], "kind">;
