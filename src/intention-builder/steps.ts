/** The steps of the way: which one is open, and which comes next. */
import type {IntentionStep} from '../program/schema.ts';
import {isAnswered, type IntentionDraft} from './answers.ts';

type Steps = readonly IntentionStep[];

/** Keeping the intention: the last step, after those of the program. No id of theirs can be this. */
export const keepStep = '/keep';

/** The step of a draft that is open, by its id; the first one where none is, or where the program no longer has it. */
export function openStep({step}: IntentionDraft, steps: Steps): string {
  if (step === keepStep || steps.some(({id}) => id === step)) return step ?? keepStep;
  return steps[0]?.id ?? keepStep;
}

/** The step where the sentence is found. */
export function sentenceStep(steps: Steps): IntentionStep | undefined {
  return steps.find(({kind}) => kind === 'sentence');
}

/** A draft, one step on or back. Who goes on from a sentence means the sentence, and no longer that there is none. */
export function moved(draft: IntentionDraft, by: 1 | -1, steps: Steps): IntentionDraft {
  const at = openStep(draft, steps);
  const {answer, ...meant} = draft;
  const hasSentence = by > 0 && at === sentenceStep(steps)?.id && isAnswered(draft.answers[at]);
  const ids = [...steps.map(({id}) => id), keepStep];
  const step = ids[ids.indexOf(at) + by] ?? keepStep;
  return {...meant, ...(answer && !hasSentence && {answer}), step};
}
