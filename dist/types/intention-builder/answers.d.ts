/**
 * What was answered on the way to an intention: the draft, as it is kept on the device while it is written. Never sent.
 *
 * Each answer carries the words that it answers, so that it can still be read when the provider has changed the questions.
 */
import * as z from 'zod/mini';
import type { IntentionStep } from '../program/schema.js';
declare const draft: () => z.ZodMiniObject<{
    answers: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
        ask: z.ZodMiniString<string>;
        text: z.ZodMiniDefault<z.ZodMiniString<string>>;
        choices: z.ZodMiniDefault<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        used: z.ZodMiniOptional<z.ZodMiniString<string>>;
        before: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    step: z.ZodMiniOptional<z.ZodMiniString<string>>;
    answer: z.ZodMiniOptional<z.ZodMiniEnum<{
        unknown: "unknown";
        none: "none";
    }>>;
    kept: z.ZodMiniOptional<z.ZodMiniString<string>>;
    version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
}, z.core.$strict>;
/** What stands in one step. */
export type Answer = IntentionDraft['answers'][string];
export type IntentionDraft = z.infer<ReturnType<typeof draft>>;
export declare const noAnswer: Answer;
export declare const emptyDraft: IntentionDraft;
/** Reads a draft. What is no draft of ours is still something that was written: its text stands as one answer. */
export declare function readDraft(text: string | undefined): IntentionDraft;
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
export {};
