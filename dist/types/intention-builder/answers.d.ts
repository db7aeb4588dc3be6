/**
 * What was answered on the way to an intention: the draft, as it is kept on the device while it is written. Never sent.
 *
 * Each answer carries the words that it answers, so that it can still be read when the provider has changed the questions.
 */
import * as z from 'zod/mini';
import type { IntentionStep, Text } from '../program/schema.js';
import type { Content } from '../record/entry.js';
declare const answer: z.ZodMiniObject<{
    ask: z.ZodMiniString<string>;
    text: z.ZodMiniDefault<z.ZodMiniString<string>>;
    choices: z.ZodMiniDefault<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    used: z.ZodMiniOptional<z.ZodMiniString<string>>;
    before: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
declare const draft: z.ZodMiniObject<{
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
export type Answer = z.infer<typeof answer>;
export type IntentionDraft = z.infer<typeof draft>;
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
/** What the intention is, by the answers. */
export interface Intended {
    readonly sentence: string;
    readonly word?: string;
    readonly hard?: string;
}
/** Puts the intention together from the steps that are part of it. Line breaks become spaces: it is one sentence. */
export declare function intendedBy({ answers }: IntentionDraft, steps: readonly IntentionStep[]): Intended;
/** Whether two intentions say the same. That there is none is the same in all languages. */
export declare function saysSame(one: Content<'intention'>, other: Content<'intention'>): boolean;
/** The language of something that was said in the words of a text. */
export declare function languageOf(text: Text, said: string): string | undefined;
export {};
