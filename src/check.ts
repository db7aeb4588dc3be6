/**
 * All that needs schemas, and what is of use only with it: what a provider wrote, what a client's record holds, and the way of a record
 * that holds something from its tab to the device. It is large, and comes later than a page that has neither a program nor an entry:
 * `journey/check.ts` asks for it.
 */
export {loadProgram, LoadedProgram} from './program/load.ts';
export {entryCheck} from './record/check.ts';
export {moveToDevice} from './record/move.ts';
