/**
 * What was answered on the way to an intention: the draft, as it is kept on the device while it is written. Never sent.
 *
 * Each answer carries the words that it answers, so that it can still be read when the provider has changed the questions.
 */
import * as z from 'zod/mini';
import {once} from '../once.ts';
import type {IntentionStep, Text} from '../program/schema.ts';
import type {Content} from '../record/entry.ts';

const draft = once(() => {
  const answer = z.strictObject({
    /** the question, in the words that were shown */
    ask: z.string(),
    text: z._default(z.string(), ''),
    /** what was chosen, by id, in the words that were shown */
    choices: z._default(z.record(z.string(), z.string()), {}),
    /** what was tapped to stand here, such as a suggestion: as long as it is unchanged, these are nobody's own words */
    used: z.optional(z.string()),
    /** the client's own words that it took the place of, to be had back */
    before: z.optional(z.string()),
  });

  return z.strictObject({
    /** by the step's id */
    answers: z.record(z.string(), answer),
    /** the step that is open, by id; none while none is */
    step: z.optional(z.string()),
    /** that there is no intention, or none yet, said instead of a sentence */
    answer: z.optional(z.enum(['unknown', 'none'])),
    /** the entry that this became */
    kept: z.optional(z.string()),
    /** while that is changed: the version that the change began from */
    version: z.optional(z.number()),
  });
});

/** What stands in one step. */
export type Answer = IntentionDraft['answers'][string];
export type IntentionDraft = z.infer<ReturnType<typeof draft>>;

export const noAnswer: Answer = {ask: '', text: '', choices: {}};
export const emptyDraft: IntentionDraft = {answers: {}};

/** Reads a draft. What is no draft of ours is still something that was written: its text stands as one answer. */
export function readDraft(text: string | undefined): IntentionDraft {
  if (!text) return emptyDraft;
  try {
    return z.parse(draft(), JSON.parse(text));
  } catch {
    return {answers: {'': {...noAnswer, text}}};
  }
}

/** Writes a draft; empty where there is nothing in it. */
export function writeDraft(written: IntentionDraft): string {
  return Object.keys(written.answers).length || written.step ? JSON.stringify(written) : '';
}

/** Whether anything stands in an answer. */
export function isAnswered(given: Answer | undefined): given is Answer {
  return Boolean(given && (given.text.trim() || Object.keys(given.choices).length));
}

/** Whether something in a draft would be lost with it. */
export function holdsWords({answers}: IntentionDraft): boolean {
  return Object.values(answers).some((given) => given.before !== undefined || isAnswered(given));
}

/** All that one answer says: what was chosen, then what was written. */
export function saidIn({text, choices}: Answer): string {
  return [...Object.values(choices), text.trim()].filter(Boolean).join(' ');
}

/** What the intention is, by the answers. */
export interface Intended {
  readonly sentence: string;
  readonly word?: string;
  readonly hard?: string;
}

/** Puts the intention together from the steps that are part of it. Line breaks become spaces: it is one sentence. */
export function intendedBy({answers}: IntentionDraft, steps: readonly IntentionStep[]): Intended {
  const all = (kind: IntentionStep['kind']): Answer[] =>
    steps.filter((step) => step.kind === kind).flatMap(({id}) => answers[id] ?? []);
  const sentence = all('sentence').map(({text}) => text.trim().replace(/\s+/g, ' '));
  // A word of one's own stands in for a chosen one.
  const word = all('word').map((given) => given.text.trim() || saidIn(given));
  const hard = all('support').map(saidIn);
  return {
    sentence: sentence.join(' '),
    ...(word.join('') && {word: word.join(' ').trim()}),
    ...(hard.join('') && {hard: hard.join(' ').trim()}),
  };
}

/** Whether two intentions say the same. That there is none is the same in all languages. */
export function saysSame(one: Content<'intention'>, other: Content<'intention'>): boolean {
  return (
    one.answer === other.answer &&
    (one.answer !== undefined || one.sentence === other.sentence) &&
    one.word === other.word &&
    one.hard === other.hard
  );
}

/** The language of something that was said in the words of a text. */
export function languageOf(text: Text, said: string): string | undefined {
  return Object.keys(text).find((lang) => text[lang] === said);
}
