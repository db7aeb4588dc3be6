import type { IntentionStep } from '../program/schema.js';
/** What stands in one step. */
export interface Answer {
    /** the question, in the words that were shown */
    readonly ask: string;
    readonly text: string;
    /** what was chosen, by id, in the words that were shown */
    readonly choices: Readonly<Record<string, string>>;
    /** what was tapped to stand here, such as a suggestion: as long as it is unchanged, these are nobody's own words */
    readonly used?: string | undefined;
    /** the client's own words that it took the place of, to be had back */
    readonly before?: string | undefined;
}
export interface IntentionDraft {
    /** by the step's id */
    readonly answers: Readonly<Record<string, Answer>>;
    /** the step that is open, by id; none while none is */
    readonly step?: string | undefined;
    /** that there is no intention, or none yet, said instead of a sentence */
    readonly answer?: 'unknown' | 'none' | undefined;
    /** the entry that this became */
    readonly kept?: string | undefined;
    /** while that is changed: the version that the change began from */
    readonly version?: number | undefined;
}
export declare const noAnswer: Answer;
export declare const emptyDraft: IntentionDraft;
/** Reads a draft. What is no draft of ours is still something that was written: its text stands as one answer. */
export declare function readDraft(text: string | undefined): IntentionDraft;
/** Reads a draft from its JSON; undefined where it is not one of ours. */
export declare function draftIn(value: unknown): IntentionDraft | undefined;
/** Writes a draft; empty where there is nothing in it. */
export declare function writeDraft(written: IntentionDraft): string;
/** Whether anything stands in an answer. */
export declare function isAnswered(given: Answer | undefined): given is Answer;
/** Whether something in a draft would be lost with it. */
export declare function holdsWords({ answers }: IntentionDraft): boolean;
/** All that one answer says: what was chosen, then what was written. */
export declare function saidIn({ text, choices }: Answer): string;
/** What of a draft speaks of danger; empty where nothing does. */
export declare function dangerIn({ answers }: IntentionDraft): string;
/** What stands in a draft at a step. */
export declare function answerTo({ answers }: IntentionDraft, { id }: IntentionStep): Answer;
/** A draft with another answer at a step. A sentence takes the place of having none. */
export declare function withAnswer(written: IntentionDraft, { id, kind }: IntentionStep, given: Answer): IntentionDraft;
/**
 * An answer with a sentence that was tapped, or without one the client's own again. What they had typed there can be had back: what
 * was tapped is nobody's own as long as it is unchanged, and makes way without a trace.
 */
export declare function withSentence({ before: had, used: last, ...given }: Answer, used?: string): Answer;
