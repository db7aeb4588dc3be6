/**
 * What was answered on the way to an intention: the draft, as it is kept on the device while it is written. Never sent.
 *
 * Each answer carries the words that it answers, so that it can still be read when the provider has changed the questions.
 */
import {holdsDanger, speaksOfDanger} from '../parts/danger.ts';
import type {IntentionStep} from '../program/schema.ts';
import {eachIn, isObject, isText, isTextOrMissing, asText} from '../reading.ts';

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

export const noAnswer: Answer = {ask: '', text: '', choices: {}};
export const emptyDraft: IntentionDraft = {answers: {}};

/** Reads a draft. What is no draft of ours is still something that was written: its text stands as one answer. */
export function readDraft(text: string | undefined): IntentionDraft {
  if (!text) return emptyDraft;
  try {
    const draft = draftIn(JSON.parse(text));
    if (draft) return draft;
  } catch {
    // Not even JSON.
  }
  return {answers: {'': {...noAnswer, text}}};
}

/** Reads a draft from its JSON; undefined where it is not one of ours. */
export function draftIn(value: unknown): IntentionDraft | undefined {
  if (!isObject(value)) return undefined;
  const {step, answer, kept, version, answers: given, ...others} = value;
  const answers = eachIn(given, answerIn);
  if (!answers || !isTextOrMissing(step) || !isTextOrMissing(kept)) return undefined;
  if (answer !== undefined && answer !== 'unknown' && answer !== 'none') return undefined;
  if ((version !== undefined && typeof version !== 'number') || Object.keys(others).length) return undefined;
  return {
    answers,
    ...(step !== undefined && {step}),
    ...(answer && {answer}),
    ...(kept !== undefined && {kept}),
    ...(version !== undefined && {version}),
  };
}

function answerIn(value: unknown): Answer | undefined {
  if (!isObject(value)) return undefined;
  const {ask, text = '', choices: chosen = {}, used, before, ...others} = value;
  const choices = eachIn(chosen, asText);
  if (!isText(ask) || !isText(text) || !isTextOrMissing(used) || !isTextOrMissing(before)) return undefined;
  if (!choices || Object.keys(others).length) return undefined;
  return {ask, text, choices, ...(used !== undefined && {used}), ...(before !== undefined && {before})};
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

/** What of a draft speaks of danger; empty where nothing does. */
export function dangerIn({answers}: IntentionDraft): string {
  const {text = '', before = ''} = Object.values(answers).find(holdsDanger) ?? {};
  return [text, before].find(speaksOfDanger) ?? '';
}

/** What stands in a draft at a step. */
export function answerTo({answers}: IntentionDraft, {id}: IntentionStep): Answer {
  return answers[id] ?? noAnswer;
}

/** A draft with another answer at a step. A sentence takes the place of having none. */
export function withAnswer(written: IntentionDraft, {id, kind}: IntentionStep, given: Answer): IntentionDraft {
  const {answer, ...draft} = written;
  return {...draft, ...(answer && kind !== 'sentence' && {answer}), answers: {...draft.answers, [id]: given}};
}

/**
 * An answer with a sentence that was tapped, or without one the client's own again. What they had typed there can be had back: what
 * was tapped is nobody's own as long as it is unchanged, and makes way without a trace.
 */
export function withSentence({before: had, used: last, ...given}: Answer, used?: string): Answer {
  const own = given.text.trim() && given.text !== last ? given.text : undefined;
  const text = used ?? had ?? '';
  const before = own ?? (used === undefined ? undefined : had);
  return {...given, text, ...(used && {used}), ...(before && before !== text && {before})};
}
