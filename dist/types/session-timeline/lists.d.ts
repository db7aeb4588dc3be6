/** Which checklist stands in which phase's room, and which of them matters now. */
import type { Program } from '../journey/contexts.js';
import type { Checklist, ChecklistId, Phase, Text } from '../program/schema.js';
import type { Scene } from './light.js';
/** One thing on a list. */
export type Item = Checklist['items'][number];
/** The list that matters at this moment. On the day it is the day's own, until the client arrives. */
export declare function listNow({ where }: Pick<Scene, 'where'>): ChecklistId | undefined;
/** The lists in a phase's room. Each list stands in one room only: in the light, where that is one of its rooms. */
export declare function listsIn(phase: Phase, phases: readonly Phase[], { light, where }: Pick<Scene, 'light' | 'where'>): ChecklistId[];
/** What is said beside an item: the prescriber's own instructions, where there are some for it. */
export declare function hintOf({ slot, hint }: Item, instructions: Program['instructions']): Text | undefined;
