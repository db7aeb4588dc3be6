/**
 * All that needs schemas, and what is of use only with it: loading what a provider wrote, telling and changing the entries of a record,
 * and moving one to the device. It is large, and comes later than a page that has neither a program nor an entry: `journey/check.ts`
 * asks for it.
 */
export { loadProgram, LoadedProgram } from "./program/load.js";
export { Changes } from "./record/changes.js";
export { moveToDevice } from "./record/move.js";
