/** The steps of the way: which one is open, and which comes next. */
import type { IntentionStep } from '../program/schema.js';
import { type IntentionDraft } from './answers.js';
type Steps = readonly IntentionStep[];
/** Keeping the intention: the last step, after those of the program. No id of theirs can be this. */
export declare const keepStep = "/keep";
/** The step of a draft that is open, by its id; the first one where none is, or where the program no longer has it. */
export declare function openStep({ step }: IntentionDraft, steps: Steps): string;
/** The step where the sentence is found. */
export declare function sentenceStep(steps: Steps): IntentionStep | undefined;
/** A draft, one step on or back. Who goes on from a sentence means the sentence, and no longer that there is none. */
export declare function moved(draft: IntentionDraft, by: 1 | -1, steps: Steps): IntentionDraft;
export {};
