/** What a draft says as an intention, and what an intention becomes as a draft. */
import type { IntentionStep, Program, Text } from '../program/schema.js';
import type { Content, Entry } from '../record/entry.js';
import { type IntentionDraft } from './answers.js';
type Intention = Content<'intention'>;
/** What the program asks, and what its two answers without a sentence say. */
type Asked = Pick<Program['intention'], 'steps' | 'unknown' | 'none'>;
/** A program's text in the client's language. */
type Plain = (text: Text) => string;
/** What the intention is, by the answers. */
export interface Intended {
    readonly sentence: string;
    readonly word?: string;
    readonly hard?: string;
}
/** Puts the intention together from the steps that are part of it. Line breaks become spaces: it is one sentence. */
export declare function intendedBy({ answers }: IntentionDraft, steps: readonly IntentionStep[]): Intended;
/** What a draft says as an intention. */
export declare function saidBy(draft: IntentionDraft, asked: Asked, plain: Plain): Intention;
/** Whether two intentions say the same. That there is none is the same in all languages. */
export declare function saysSame(one: Intention, other: Intention): boolean;
/** Whether a step is part of the intention itself. */
export declare function isPart({ kind }: IntentionStep): boolean;
/** What is the client's own for good: all but what the intention is made of. What the program no longer asks is not part of it. */
export declare function onTheWay(answers: IntentionDraft['answers'], steps: readonly IntentionStep[]): IntentionDraft['answers'];
/** A draft that says what an entry says. Where it said something else, as it can after another tab, that can be had back. */
export declare function filledFrom({ id: kept, content }: Pick<Entry<'intention'>, 'id' | 'content'>, draft: IntentionDraft, asked: Asked, plain: Plain): IntentionDraft;
/** A draft that became an entry. What stood there before its sentence is let go, now that this one is meant. */
export declare function keptAs({ version: _, ...draft }: IntentionDraft, { id: kept }: Pick<Entry, 'id'>): IntentionDraft;
/**
 * Whether a change was begun that says something else than what is kept.
 *
 * @param said what the draft says
 * @param kept what the intention says that it is a change of; undefined where that is not the one that stands
 */
export declare function isChange({ version }: IntentionDraft, said: Intention, kept: Intention | undefined): boolean;
/** A draft of which no step is open. Where nothing was changed, no change was begun. */
export declare function laidAside({ step: _, version, ...draft }: IntentionDraft, isChange: boolean): IntentionDraft;
export {};
