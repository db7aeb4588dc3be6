/**
 * What was answered on the way to an intention: the draft, as it is kept on the device while it is written. Never sent.
 *
 * Each answer carries the words that it answers, so that it can still be read when the provider has changed the questions.
 */
import { holdsDanger, speaksOfDanger } from "../parts/danger.js";
import { eachIn, isObject, isText, isTextOrMissing, asText } from "../reading.js";
export const noAnswer = { ask: '', text: '', choices: {} };
export const emptyDraft = { answers: {} };
/** Reads a draft. What is no draft of ours is still something that was written: its text stands as one answer. */
export function readDraft(text) {
    if (!text)
        return emptyDraft;
    try {
        const draft = draftIn(JSON.parse(text));
        if (draft)
            return draft;
    }
    catch {
        // Not even JSON.
    }
    return { answers: { '': { ...noAnswer, text } } };
}
/** Reads a draft from its JSON; undefined where it is not one of ours. */
export function draftIn(value) {
    if (!isObject(value))
        return undefined;
    const { step, answer, kept, version, answers: given, ...others } = value;
    const answers = eachIn(given, answerIn);
    if (!answers || !isTextOrMissing(step) || !isTextOrMissing(kept))
        return undefined;
    if (answer !== undefined && answer !== 'unknown' && answer !== 'none')
        return undefined;
    if ((version !== undefined && typeof version !== 'number') || Object.keys(others).length)
        return undefined;
    return {
        answers,
        ...(step !== undefined && { step }),
        ...(answer && { answer }),
        ...(kept !== undefined && { kept }),
        ...(version !== undefined && { version }),
    };
}
function answerIn(value) {
    if (!isObject(value))
        return undefined;
    const { ask, text = '', choices: chosen = {}, used, before, ...others } = value;
    const choices = eachIn(chosen, asText);
    if (!isText(ask) || !isText(text) || !isTextOrMissing(used) || !isTextOrMissing(before))
        return undefined;
    if (!choices || Object.keys(others).length)
        return undefined;
    return { ask, text, choices, ...(used !== undefined && { used }), ...(before !== undefined && { before }) };
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
