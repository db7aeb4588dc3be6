/** The draft of an intention, kept on the device as it is written; with it what other tabs wrote, and what was put away. */
import type { ReactiveController } from 'lit';
import type { Actions } from '../journey/contexts.js';
import type { Around } from '../parts/around.js';
import type { Keeping } from '../parts/keeping.js';
import { Notice } from '../parts/notice.js';
import type { IntentionStep } from '../program/schema.js';
import type { Content, Entry } from '../record/entry.js';
import { type Answer, type IntentionDraft } from './answers.js';
type Intention = Entry<'intention'>;
type StoredDraft = Awaited<ReturnType<Actions['otherDrafts']>>[number];
/** Where a draft stays that makes room for another: one that was kept with its intention; another is offered, as what another tab wrote is. */
export declare function placeFor({ kept }: Pick<IntentionDraft, 'kept'>, now?: Date): string;
/** Something that was also written, in another tab at the same time, or before another was begun. */
export interface OtherDraft {
    readonly key: string;
    readonly draft: IntentionDraft;
}
/** The one of several that is offered: the newest with words in it. */
export declare function offeredOf(others: readonly Pick<StoredDraft, 'key' | 'text'>[]): OtherDraft | undefined;
/** What stands when another tab wrote a newer text: that, at the step that is open here while it is the same intention's. */
export declare function newer({ step: theirs, ...draft }: IntentionDraft, here: IntentionDraft): IntentionDraft;
/** What an intention is for. */
export interface Occasion {
    /** the intention that stands for the session to come, where there is one */
    readonly current?: Intention | undefined;
    /** the session that a new intention is for */
    readonly session?: string | undefined;
    /** what stands above the sentence on the card */
    readonly date?: string | undefined;
}
/** What follows from a draft. */
export interface DraftsOptions {
    readonly keeping: Keeping;
    /** another draft takes the place of the one that stood here: what was said beside that one goes, too */
    readonly another: () => void;
    /** what was read stands here now */
    readonly read: () => void;
}
/** An element's draft. */
export declare class Drafts implements ReactiveController {
    #private;
    occasion: Occasion;
    /** says that what is written could not be kept */
    readonly notice: Notice;
    constructor(around: Around, options: DraftsOptions);
    hostUpdated(): void;
    /** The draft, as it stands here. */
    get now(): IntentionDraft;
    /** Whether it was read. Before that nothing can be said about it. */
    get isRead(): boolean;
    /** Whether a step is open. */
    get isOpen(): boolean;
    /** The step that is open. */
    get at(): string;
    get steps(): readonly IntentionStep[];
    /** Whether something was begun that was not kept. */
    get isBegun(): boolean;
    /** What was also written. */
    get other(): OtherDraft | undefined;
    /** The intention that is changed, at the version that the change began from: what was saved since is not written over unasked. */
    get edited(): Intention | undefined;
    /** What a draft says as an intention. */
    says(draft?: IntentionDraft): Content<'intention'>;
    /** What was written on the way to an intention that was kept. */
    draftOf({ id }: Intention): IntentionDraft;
    /** Whether a change of this intention was begun and left. */
    isChanged(entry: Intention): boolean;
    /** Keeps another draft in the place of this one. */
    write(draft: IntentionDraft): void;
    /** Keeps an answer. */
    answer(step: IntentionStep, given: Answer): void;
    /** No step is open from here on. */
    layAside(draft?: IntentionDraft): void;
    /** What is pressed twice is done once. */
    once(work: () => Promise<void>): Promise<void>;
    /** Reads it again: another tab can have written meanwhile. The newer text wins; the step that is open here stays. */
    refresh(): Promise<void>;
    /** Reads what was written on the way to intentions that were kept before. */
    readEarlier(intentions: readonly Intention[]): Promise<void>;
    /**
     * The entry that a draft has become already, where it does not know: the page that kept it went before it could say so, or
     * another tab has kept it. It says the same, and no draft of its own was put away with it.
     */
    find(content: Content<'intention'>): Promise<Intention | undefined>;
    /** Makes room for another draft. What is in this one stays on the device. Whether that worked. */
    putAway(): Promise<boolean>;
    /**
     * Makes room for an intention that is to be changed.
     *
     * @returns its draft, with all that was written on the way to it: a change that was left is gone on with. None where that failed
     */
    takeUp(entry: Intention): Promise<IntentionDraft | undefined>;
    /** A draft that says what an entry says. */
    filledFrom(entry: Intention, draft: IntentionDraft): IntentionDraft;
    /** Goes on with what was also written. Whether that worked. */
    takeOther({ key, draft }: OtherDraft): Promise<boolean>;
    /** Removes what was also written. */
    drop(key: string): Promise<void>;
    /** An intention is removed, and with it what it says here. What was written on the way to it is not: it can be gone on with. */
    removed({ id }: Intention): Promise<void>;
}
export {};
