import { isAnswered } from "./answers.js";
/** Keeping the intention: the last step, after those of the program. No id of theirs can be this. */
export const keepStep = '/keep';
/** The step of a draft that is open, by its id; the first one where none is, or where the program no longer has it. */
export function openStep({ step }, steps) {
    if (step === keepStep || steps.some(({ id }) => id === step))
        return step ?? keepStep;
    return steps[0]?.id ?? keepStep;
}
/** The step where the sentence is found. */
export function sentenceStep(steps) {
    return steps.find(({ kind }) => kind === 'sentence');
}
/** A draft, one step on or back. Who goes on from a sentence means the sentence, and no longer that there is none. */
export function moved(draft, by, steps) {
    const at = openStep(draft, steps);
    const { answer, ...meant } = draft;
    const hasSentence = by > 0 && at === sentenceStep(steps)?.id && isAnswered(draft.answers[at]);
    const ids = [...steps.map(({ id }) => id), keepStep];
    const step = ids[ids.indexOf(at) + by] ?? keepStep;
    return { ...meant, ...(answer && !hasSentence && { answer }), step };
}
