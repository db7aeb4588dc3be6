/**
 * The schemas of everything that passes between the widgets and an endpoint. An endpoint can check what comes with them. The
 * browser reads only the answers, by plain functions that a test holds to these schemas: `answer.ts`, `enrol.ts`.
 */
import * as z from 'zod/mini';
/** The provider's opaque reference for a client. */
export declare const clientIdSchema: () => z.ZodMiniString<string>;
/** A version of an entry that the client shared. */
export declare const savedEventSchema: () => z.ZodMiniObject<{
    type: z.ZodMiniEnum<{
        "app.kap.intention.saved.v1": "app.kap.intention.saved.v1";
        "app.kap.session.saved.v1": "app.kap.session.saved.v1";
        "app.kap.checklist.saved.v1": "app.kap.checklist.saved.v1";
        "app.kap.practice.saved.v1": "app.kap.practice.saved.v1";
        "app.kap.check-in.saved.v1": "app.kap.check-in.saved.v1";
        "app.kap.measure.saved.v1": "app.kap.measure.saved.v1";
        "app.kap.note.saved.v1": "app.kap.note.saved.v1";
        "app.kap.step.saved.v1": "app.kap.step.saved.v1";
    }>;
    dataschema: z.ZodMiniString<string>;
    datacontenttype: z.ZodMiniOptional<z.ZodMiniLiteral<"application/json">>;
    data: z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
    specversion: z.ZodMiniLiteral<"1.0">;
    id: z.ZodMiniString<string>;
    source: z.ZodMiniString<string>;
    subject: z.ZodMiniOptional<z.ZodMiniString<string>>;
    time: z.ZodMiniString<string>;
    kapentry: z.ZodMiniString<string>;
    kapversion: z.ZodMiniInt;
}, z.core.$loose>;
/** All versions of an entry up to `kapversion` are taken back. */
export declare const withdrawnEventSchema: () => z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"app.kap.entry.withdrawn.v1">;
    data: z.ZodMiniOptional<z.ZodMiniUndefined>;
    specversion: z.ZodMiniLiteral<"1.0">;
    id: z.ZodMiniString<string>;
    source: z.ZodMiniString<string>;
    subject: z.ZodMiniOptional<z.ZodMiniString<string>>;
    time: z.ZodMiniString<string>;
    kapentry: z.ZodMiniString<string>;
    kapversion: z.ZodMiniInt;
}, z.core.$loose>;
/** A shared version that only the provider can read: `data` is a JWE in compact serialization. */
export declare const sealedEventSchema: () => z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"app.kap.sealed.v1">;
    datacontenttype: z.ZodMiniLiteral<"application/jose">;
    dataschema: z.ZodMiniOptional<z.ZodMiniUndefined>;
    data: z.ZodMiniString<string>;
    specversion: z.ZodMiniLiteral<"1.0">;
    id: z.ZodMiniString<string>;
    source: z.ZodMiniString<string>;
    subject: z.ZodMiniOptional<z.ZodMiniString<string>>;
    time: z.ZodMiniString<string>;
    kapentry: z.ZodMiniString<string>;
    kapversion: z.ZodMiniInt;
}, z.core.$loose>;
/** One event, `application/cloudevents+json`. Unknown attributes are kept: they are a CloudEvent's extensions. */
export declare const eventSchema: () => z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
    type: z.ZodMiniEnum<{
        "app.kap.intention.saved.v1": "app.kap.intention.saved.v1";
        "app.kap.session.saved.v1": "app.kap.session.saved.v1";
        "app.kap.checklist.saved.v1": "app.kap.checklist.saved.v1";
        "app.kap.practice.saved.v1": "app.kap.practice.saved.v1";
        "app.kap.check-in.saved.v1": "app.kap.check-in.saved.v1";
        "app.kap.measure.saved.v1": "app.kap.measure.saved.v1";
        "app.kap.note.saved.v1": "app.kap.note.saved.v1";
        "app.kap.step.saved.v1": "app.kap.step.saved.v1";
    }>;
    dataschema: z.ZodMiniString<string>;
    datacontenttype: z.ZodMiniOptional<z.ZodMiniLiteral<"application/json">>;
    data: z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
    specversion: z.ZodMiniLiteral<"1.0">;
    id: z.ZodMiniString<string>;
    source: z.ZodMiniString<string>;
    subject: z.ZodMiniOptional<z.ZodMiniString<string>>;
    time: z.ZodMiniString<string>;
    kapentry: z.ZodMiniString<string>;
    kapversion: z.ZodMiniInt;
}, z.core.$loose>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"app.kap.entry.withdrawn.v1">;
    data: z.ZodMiniOptional<z.ZodMiniUndefined>;
    specversion: z.ZodMiniLiteral<"1.0">;
    id: z.ZodMiniString<string>;
    source: z.ZodMiniString<string>;
    subject: z.ZodMiniOptional<z.ZodMiniString<string>>;
    time: z.ZodMiniString<string>;
    kapentry: z.ZodMiniString<string>;
    kapversion: z.ZodMiniInt;
}, z.core.$loose>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"app.kap.sealed.v1">;
    datacontenttype: z.ZodMiniLiteral<"application/jose">;
    dataschema: z.ZodMiniOptional<z.ZodMiniUndefined>;
    data: z.ZodMiniString<string>;
    specversion: z.ZodMiniLiteral<"1.0">;
    id: z.ZodMiniString<string>;
    source: z.ZodMiniString<string>;
    subject: z.ZodMiniOptional<z.ZodMiniString<string>>;
    time: z.ZodMiniString<string>;
    kapentry: z.ZodMiniString<string>;
    kapversion: z.ZodMiniInt;
}, z.core.$loose>], "type">;
/** Several events, `application/cloudevents-batch+json`. */
export declare const batchSchema: () => z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
    type: z.ZodMiniEnum<{
        "app.kap.intention.saved.v1": "app.kap.intention.saved.v1";
        "app.kap.session.saved.v1": "app.kap.session.saved.v1";
        "app.kap.checklist.saved.v1": "app.kap.checklist.saved.v1";
        "app.kap.practice.saved.v1": "app.kap.practice.saved.v1";
        "app.kap.check-in.saved.v1": "app.kap.check-in.saved.v1";
        "app.kap.measure.saved.v1": "app.kap.measure.saved.v1";
        "app.kap.note.saved.v1": "app.kap.note.saved.v1";
        "app.kap.step.saved.v1": "app.kap.step.saved.v1";
    }>;
    dataschema: z.ZodMiniString<string>;
    datacontenttype: z.ZodMiniOptional<z.ZodMiniLiteral<"application/json">>;
    data: z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
    specversion: z.ZodMiniLiteral<"1.0">;
    id: z.ZodMiniString<string>;
    source: z.ZodMiniString<string>;
    subject: z.ZodMiniOptional<z.ZodMiniString<string>>;
    time: z.ZodMiniString<string>;
    kapentry: z.ZodMiniString<string>;
    kapversion: z.ZodMiniInt;
}, z.core.$loose>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"app.kap.entry.withdrawn.v1">;
    data: z.ZodMiniOptional<z.ZodMiniUndefined>;
    specversion: z.ZodMiniLiteral<"1.0">;
    id: z.ZodMiniString<string>;
    source: z.ZodMiniString<string>;
    subject: z.ZodMiniOptional<z.ZodMiniString<string>>;
    time: z.ZodMiniString<string>;
    kapentry: z.ZodMiniString<string>;
    kapversion: z.ZodMiniInt;
}, z.core.$loose>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"app.kap.sealed.v1">;
    datacontenttype: z.ZodMiniLiteral<"application/jose">;
    dataschema: z.ZodMiniOptional<z.ZodMiniUndefined>;
    data: z.ZodMiniString<string>;
    specversion: z.ZodMiniLiteral<"1.0">;
    id: z.ZodMiniString<string>;
    source: z.ZodMiniString<string>;
    subject: z.ZodMiniOptional<z.ZodMiniString<string>>;
    time: z.ZodMiniString<string>;
    kapentry: z.ZodMiniString<string>;
    kapversion: z.ZodMiniInt;
}, z.core.$loose>], "type">>;
/** What a device sends to be given a token. */
export declare const enrolmentRequestSchema: () => z.ZodMiniObject<{
    client: z.ZodMiniString<string>;
    code: z.ZodMiniString<string>;
    device: z.ZodMiniString<string>;
    storage: z.ZodMiniEnum<{
        device: "device";
        tab: "tab";
    }>;
}, z.core.$strip>;
/** A token that can only post for one client from one device. */
export declare const enrolmentAnswerSchema: () => z.ZodMiniObject<{
    token: z.ZodMiniString<string>;
    expires: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
/** An error in the endpoint's own words (RFC 9457). */
export declare const problemSchema: () => z.ZodMiniObject<{
    type: z.ZodMiniOptional<z.ZodMiniString<string>>;
    title: z.ZodMiniOptional<z.ZodMiniString<string>>;
    detail: z.ZodMiniOptional<z.ZodMiniString<string>>;
    status: z.ZodMiniOptional<z.ZodMiniInt>;
}, z.core.$strip>;
/** Which events an endpoint has taken, and which it never will. */
export declare const acknowledgementSchema: () => z.ZodMiniObject<{
    accepted: z.ZodMiniArray<z.ZodMiniString<string>>;
    rejected: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        problem: z.ZodMiniOptional<z.ZodMiniObject<{
            type: z.ZodMiniOptional<z.ZodMiniString<string>>;
            title: z.ZodMiniOptional<z.ZodMiniString<string>>;
            detail: z.ZodMiniOptional<z.ZodMiniString<string>>;
            status: z.ZodMiniOptional<z.ZodMiniInt>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
}, z.core.$strip>;
