/**
 * What was answered on the way to an intention: the draft, as it is kept on the device while it is written. Never sent.
 *
 * Each answer carries the words that it answers, so that it can still be read when the provider has changed the questions.
 */
import * as z from 'zod/mini';
import { once } from "../once.js";
import { holdsDanger, speaksOfDanger } from "../parts/danger.js";
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
export const noAnswer = { ask: '', text: '', choices: {} };
export const emptyDraft = { answers: {} };
/** Reads a draft. What is no draft of ours is still something that was written: its text stands as one answer. */
export function readDraft(text) {
    if (!text)
        return emptyDraft;
    try {
        return z.parse(draft(), JSON.parse(text));
    }
    catch {
        return { answers: { '': { ...noAnswer, text } } };
    }
}
/** Writes a draft; empty where there is nothing in it. */
export function writeDraft(written) {
    return Object.keys(written.answers).length || written.step ? JSON.stringify(written) : '';
}
/** Whether anything stands in an answer. */
export function isAnswered(given) {
    return Boolean(given && (given.text.trim() || Object.keys(given.choices).length));
}
/** Whether something in a draft would be lost with it. */
export function holdsWords({ answers }) {
    return Object.values(answers).some((given) => given.before !== undefined || isAnswered(given));
}
/** All that one answer says: what was chosen, then what was written. */
export function saidIn({ text, choices }) {
    return [...Object.values(choices), text.trim()].filter(Boolean).join(' ');
}
/** What of a draft speaks of danger; empty where nothing does. */
export function dangerIn({ answers }) {
    const { text = '', before = '' } = Object.values(answers).find(holdsDanger) ?? {};
    return [text, before].find(speaksOfDanger) ?? '';
}
/** What stands in a draft at a step. */
export function answerTo({ answers }, { id }) {
    return answers[id] ?? noAnswer;
}
/** A draft with another answer at a step. A sentence takes the place of having none. */
export function withAnswer(written, { id, kind }, given) {
    const { answer, ...draft } = written;
    return { ...draft, ...(answer && kind !== 'sentence' && { answer }), answers: { ...draft.answers, [id]: given } };
}
/**
 * An answer with a sentence that was tapped, or without one the client's own again. What they had typed there can be had back: what
 * was tapped is nobody's own as long as it is unchanged, and makes way without a trace.
 */
export function withSentence({ before: had, used: last, ...given }, used) {
    const own = given.text.trim() && given.text !== last ? given.text : undefined;
    const text = used ?? had ?? '';
    const before = own ?? (used === undefined ? undefined : had);
    return { ...given, text, ...(used && { used }), ...(before && before !== text && { before }) };
}
