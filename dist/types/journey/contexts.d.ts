import type { Entry, Kind } from '../record/entry.js';
import type { Consent, DayRow, Draft, Failure, Parked } from '../record/repository.js';
import type { Save, Saved } from '../record/changes.js';
import type { Contents, Page } from '../record/store.js';
import type { Pause } from '../delivery/courier.js';
import type { Program } from '../program/schema.js';
export type { Page, Pause, Program, Save, Saved };
/** How a personal link, a sign-in or neither of them decided whose record is open. */
export type Opened = 'signin' | 'link' | 'neither';
/** Whose record it is, where it is kept, and a bounded part of what is in it. Never all entries. */
export interface RecordHead extends Contents {
    /**
     * `waiting`: not read yet; nothing is shown as missing. `open`: can be read and written. `closed`: a sign-in that nobody has
     * signed in to, or a journey that is gone. `failed`: could not be opened, see `failure`.
     */
    readonly status: 'waiting' | 'open' | 'closed' | 'failed';
    /** why it could not be opened: `blocked`, `newer` … */
    readonly failure?: Failure;
    readonly site: string;
    /** the provider's reference, or `local` */
    readonly client: string;
    readonly opened: Opened;
    /** where it is kept now */
    readonly place: 'device' | 'tab' | 'memory';
    /** `storage="ask"` and the client has not answered yet. Kept as in a tab until then, and nothing is shared. */
    readonly undecided: boolean;
    /** a duplicated tab of a record that is kept in a tab only reads */
    readonly readonly: boolean;
    /** the browser may clear what is on the device (Safari, after 7 days without a visit) */
    readonly evictable: boolean;
    /** entries in `local` that can be taken over into this record */
    readonly offered: number;
}
/** Where one shared entry stands. Entries that are not listed were not shared, or are in {@link DeliveryState.sent}. */
export type Waiting = 
/** `isTried`: an answer was waited for already */
{
    readonly state: 'waiting';
    readonly isTried?: boolean;
} | {
    readonly state: 'could-not';
    readonly parked: Parked;
};
/** What waits, what was sent, what could not be, and what the client said yes to. */
export interface DeliveryState {
    /** an endpoint is configured and may be used; without it no sharing is shown at all */
    readonly available: boolean;
    /** where it would go: `practice origin thumbprint` */
    readonly destination?: string;
    /** the practice's name, for the question */
    readonly name: string;
    /** the standing yes, when it is to this very destination */
    readonly consent?: Consent;
    /** a standing yes that is to another destination than the one configured now */
    readonly changed: boolean;
    readonly paused?: Pause;
    /** the browser says it is offline, or the last try failed without an answer */
    readonly offline: boolean;
    /** five failures that said nothing although the browser is online */
    readonly failing: boolean;
    /** the endpoint said yes without naming what it took: nobody knows whether it arrived */
    readonly unconfirmed: boolean;
    /** by entry id; bounded to the 500 that wait longest */
    readonly waiting: ReadonlyMap<string, Waiting>;
    readonly waitingCount: number;
    /** the newest 100 that were acknowledged, by entry id: version and when (RFC 3339) */
    readonly sent: ReadonlyMap<string, {
        readonly version: number;
        readonly at: string;
    }>;
    /** withdrawals for an address that is no longer configured, by address */
    readonly stranded: readonly string[];
}
/**
 * What a widget can do. The functions are the same ones for as long as a record is open, and refuse (`RecordError`,
 * `closed`) once it is closed, erased or another one. All of them reject with a `RecordError` where nothing was saved.
 */
export interface Actions {
    save<K extends Kind>(save: Save<K>): Promise<Saved<K>>;
    /** Shares an entry. Wants a standing yes: `consent` first. */
    share(id: string): Promise<void>;
    /** Takes an entry back: private from now on, and a withdrawal to wherever it went. */
    withdraw(id: string): Promise<void>;
    remove(id: string): Promise<void>;
    /** Newest first, at most 100 a page. */
    query<K extends Kind>(kind: K, range?: {
        from?: string;
        to?: string;
    }, cursor?: string): Promise<Page<K>>;
    /** The numbers of days from `from` to `to`, both included. */
    days(from: string, to: string): Promise<readonly DayRow[]>;
    draft(key: string): Promise<Draft | undefined>;
    /**
     * What another tab typed under this key and this one never read, or the other way round: each made way for a newer text. Newest
     * first. `keepDraft(row.key, '')` removes one.
     */
    otherDrafts(key: string): Promise<readonly Draft[]>;
    /** Keeps what is being written; an empty text removes it. */
    keepDraft(key: string, text: string): Promise<void>;
    /** The yes to sharing with the destination shown. `kinds` whose forms show sharing switched on from now on. */
    consent(destination: string, kinds?: readonly Kind[]): Promise<void>;
    /** Takes the yes back; with `takeBack` also everything that was sent. */
    withdrawConsent(takeBack: boolean): Promise<void>;
    /** Tries again what was parked. */
    retry(id: string): Promise<void>;
    /** The client's answer: keep it on this device, or only until this tab closes. `tab` can later become `device`. */
    keep(place: 'device' | 'tab'): Promise<void>;
    /** Takes over what was written in `local`: all of it, or the given ids. */
    takeOver(ids?: readonly string[]): Promise<void>;
    /** What was written in `local` and can be taken over. */
    offered(): Promise<readonly Entry[]>;
    declineOffer(): Promise<void>;
    /** "Not you?": closes this record here and in all tabs. */
    leave(): Promise<void>;
    /** Everything in the record, as JSON text. */
    export(): Promise<string>;
    /** Erases the record for good. With `wait` it first waits for withdrawals that have not gone yet. */
    erase(wait: boolean): Promise<void>;
    /** Closes the record and opens it anew. The one thing that can be done with a record that failed. */
    reopen(): Promise<void>;
}
/** The checked program, all its languages; a widget picks its own. */
export declare const programContext: {
    __context__: {
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
};
/** Whose record is open and its bounded head. */
export declare const recordContext: {
    __context__: RecordHead;
};
/** What waits, was sent, could not be sent. */
export declare const deliveryContext: {
    __context__: DeliveryState;
};
/** Save, share, withdraw and the rest: stable functions. */
export declare const actionsContext: {
    __context__: Actions;
};
