/** What the day shows next: one step at a time. */
import type {Program} from '../journey/contexts.ts';
import type {Phase, Text} from '../program/schema.ts';
import type {Stretch, Whereabouts} from '../sessions/phases.ts';
import {hintOf, type Item} from './lists.ts';

/** The next step. */
export interface NextStep {
  /** the phase that is shown, and when it begins: the one that the client is in, or on the morning, with nothing left to do, the coming one */
  readonly stretch: Stretch<Phase>;
  /** it is the coming one */
  readonly isComing: boolean;
  /** what can be read of it, or of the thing that is to be done */
  readonly texts: readonly Text[];
  /** what comes after it, two at most */
  readonly then: readonly Stretch<Phase>[];
  /** the intention stands below it: until the session begins, and from its evening on */
  readonly isIntentionNear: boolean;
}

/** @param item the first thing that is to be done now */
export function nextStep(
  {stretches, here, moment}: Whereabouts<Phase>,
  item: Item | undefined,
  instructions: Program['instructions'],
): NextStep {
  const index = stretches.indexOf(here);
  const isComing = !item && moment === 'day' && here.phase.part === 'before';
  const at = isComing ? index + 1 : index;
  const stretch = stretches[at] ?? here;
  const {happens, notice, helps} = stretch.phase;
  const hint = item && hintOf(item, instructions);
  return {
    stretch,
    isComing,
    texts: item ? (hint ? [hint] : []) : isComing ? happens : [...notice, ...helps],
    then: stretches.slice(at + 1, at + 3),
    isIntentionNear: here.phase.part !== 'day' || index <= stretches.findIndex(({phase}) => phase.part === 'day'),
  };
}
