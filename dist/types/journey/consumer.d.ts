import type { ReactiveController, ReactiveElement } from 'lit';
/** The nearest `<kap-journey>` around an element, looked for across shadow roots. */
export declare function journeyAround(element: Element): Element | undefined;
/**
 * Gives an element the four contexts of its journey, and asks it to render when one of them changes.
 *
 * A tag that stands in a `<kap-journey>` that is not defined yet waits for that one, and takes nobody else's values.
 */
export declare class JourneyConsumer implements ReactiveController {
    #private;
    program: {
        lang: string;
        practice: {
            name: Record<string, string>;
            place: "in-person" | "online" | "both";
            therapist: Record<string, string>;
            prescriber: Record<string, string>;
            licensed: {
                id: string;
                name: Record<string, string>;
                offers: Record<string, string>[];
            }[];
            id?: string | undefined;
            phone?: string | undefined;
            address?: Record<string, string> | undefined;
            hours?: Record<string, string> | undefined;
            url?: string | undefined;
            zone?: string | undefined;
        };
        help: {
            region: string;
            regions: {
                id: string;
                name: Record<string, string>;
                emergency: {
                    call?: string | undefined;
                    note?: Record<string, string> | undefined;
                };
                lines: {
                    id: string;
                    name: Record<string, string>;
                    text?: {
                        number: string;
                        keyword?: string | undefined;
                    } | undefined;
                    chat?: string | undefined;
                    hours?: Record<string, string> | undefined;
                    call?: string | undefined;
                    note?: Record<string, string> | undefined;
                }[];
                checked: string;
            }[];
            now: Record<string, string>[];
            today: Record<string, string>[];
            soon: Record<string, string>[];
            leave?: string | undefined;
        };
        visit: {
            lozenge: {
                min: number;
                max: number;
            };
            im: {
                min: number;
                max: number;
            };
            iv: {
                min: number;
                max: number;
            };
            nasal: {
                min: number;
                max: number;
            };
            unspecified: {
                min: number;
                max: number;
            };
        };
        phases: {
            id: string;
            part: "before" | "after" | "day";
            title: Record<string, string>;
            short: Record<string, string>;
            happens: Record<string, string>[];
            notice: Record<string, string>[];
            helps: Record<string, string>[];
            ask: Record<string, string>[];
            eve: Record<string, string>[];
            plan: number;
            when?: Record<string, string> | undefined;
            place?: {
                'in-person'?: Record<string, string> | undefined;
                online?: Record<string, string> | undefined;
            } | undefined;
            intended?: Record<string, string> | undefined;
            call?: Record<string, string> | undefined;
            minutes?: {
                lozenge: {
                    min: number;
                    max: number;
                };
                im: {
                    min: number;
                    max: number;
                };
                iv: {
                    min: number;
                    max: number;
                };
                nasal: {
                    min: number;
                    max: number;
                };
                unspecified: {
                    min: number;
                    max: number;
                };
            } | undefined;
            early?: number | undefined;
            days?: {
                from: number;
                to: number;
            } | undefined;
            exercise?: string | undefined;
            checklist?: "before" | "after" | "day" | undefined;
        }[];
        checklists: {
            before: {
                title: Record<string, string>;
                items: {
                    id: string;
                    text: Record<string, string>;
                    hint?: Record<string, string> | undefined;
                    slot?: "food" | "medicines" | undefined;
                }[];
            };
            day: {
                title: Record<string, string>;
                items: {
                    id: string;
                    text: Record<string, string>;
                    hint?: Record<string, string> | undefined;
                    slot?: "food" | "medicines" | undefined;
                }[];
            };
            after: {
                title: Record<string, string>;
                items: {
                    id: string;
                    text: Record<string, string>;
                    hint?: Record<string, string> | undefined;
                    slot?: "food" | "medicines" | undefined;
                }[];
            };
        };
        instructions: {
            food?: Record<string, string> | undefined;
            medicines?: Record<string, string> | undefined;
        };
        grounding: {
            exercises: {
                id: string;
                title: Record<string, string>;
                kind: "steps" | "taps" | "media" | "breath" | "timed" | "senses" | "tense";
                needs: string[];
                when: ("before" | "after" | "onset" | "returning")[];
                steps: {
                    id: string;
                    text: Record<string, string>;
                    hint?: Record<string, string> | undefined;
                    seconds?: number | undefined;
                    count?: number | undefined;
                    instead?: Record<string, string> | undefined;
                }[];
                minutes?: number | undefined;
                url?: string | undefined;
                lead?: Record<string, string> | undefined;
                caution?: Record<string, string> | undefined;
                noSight?: Record<string, string> | undefined;
                noHearing?: Record<string, string> | undefined;
                source?: string | undefined;
                look?: "path" | "circle" | "wave" | "words" | undefined;
                pattern?: {
                    cue: "out" | "in" | "sip" | "hold" | "rest";
                    seconds: number;
                    hint?: Record<string, string> | undefined;
                }[] | undefined;
                rounds?: number | undefined;
                most?: number | undefined;
                tense?: number | undefined;
                release?: number | undefined;
                taps?: {
                    seconds: number;
                    count: number;
                    notice: number;
                } | undefined;
                media?: {
                    src: string;
                    video: boolean;
                    captions: string;
                } | undefined;
            }[];
            needs: {
                choices: {
                    id: string;
                    text: Record<string, string>;
                }[];
            };
            driving: Record<string, string>;
            stop: Record<string, string>;
            openEyes: {
                steps: {
                    id: string;
                    text: Record<string, string>;
                    hint?: Record<string, string> | undefined;
                    seconds?: number | undefined;
                    count?: number | undefined;
                    instead?: Record<string, string> | undefined;
                }[];
            };
        };
        intention: {
            steps: {
                id: string;
                kind: "sentence" | "word" | "breath" | "question" | "support";
                ask: Record<string, string>;
                choices: {
                    id: string;
                    text: Record<string, string>;
                    phrase?: Record<string, string> | undefined;
                    stem?: Record<string, string> | undefined;
                }[];
                one: boolean;
                lead?: Record<string, string> | undefined;
                field?: Record<string, string> | undefined;
            }[];
            stems: {
                words: Record<string, string>[];
                sentence: Record<string, string>[];
            };
            examples: Record<string, string>[];
            unknown: Record<string, string>;
            none: Record<string, string>;
            rules: {
                sentences: boolean;
                long: boolean;
                other: boolean;
                outcome: boolean;
                stop: boolean;
                must: boolean;
            };
            now: Record<string, string>[];
        };
        tracker: Record<string, never>;
        links: {
            timeline?: string | undefined;
            prepare?: string | undefined;
            day?: string | undefined;
            after?: string | undefined;
            player?: string | undefined;
            builder?: string | undefined;
            tracker?: string | undefined;
        };
        sharing: {
            who: Record<string, string>;
            when: Record<string, string>;
        };
        disclaimer: Record<string, string>;
        notLive: Record<string, string>;
    };
    record: import("./contexts.js").RecordHead;
    delivery: import("./contexts.js").DeliveryState;
    actions: import("./contexts.js").Actions;
    constructor(host: ReactiveElement);
    hostConnected(): void;
}
