/** Which checklist stands in which phase's room, and which of them matters now. */
import type {Program} from '../journey/contexts.ts';
import type {Checklist, ChecklistId, Phase, Text} from '../program/schema.ts';
import type {Scene} from './light.ts';

/** One thing on a list. */
export type Item = Checklist['items'][number];

/** The list that matters at this moment. On the day it is the day's own, until the client arrives. */
export function listNow({where}: Pick<Scene, 'where'>): ChecklistId | undefined {
  const {moment, here} = where ?? {};
  if (!here || moment === 'over' || here.phase.part === 'day') return undefined;
  return moment === 'day' && here.phase.part === 'before' ? 'day' : here.phase.checklist;
}

/** The lists in a phase's room. Each list stands in one room only: in the light, where that is one of its rooms. */
export function listsIn(
  phase: Phase,
  phases: readonly Phase[],
  {light, where}: Pick<Scene, 'light' | 'where'>,
): ChecklistId[] {
  const lit = phases.find(({id}) => id === light.phase);
  const isMorning = where?.moment === 'day' && lit?.part === 'before';
  const roomOf = (list: ChecklistId): Phase | undefined =>
    (isMorning && list === 'day') || lit?.checklist === list ? lit : phases.find(({checklist}) => checklist === list);
  return (['day', 'before', 'after'] as const).filter((list) => roomOf(list) === phase);
}

/** What is said beside an item: the prescriber's own instructions, where there are some for it. */
export function hintOf({slot, hint}: Item, instructions: Program['instructions']): Text | undefined {
  return (slot && instructions[slot]) ?? hint;
}
