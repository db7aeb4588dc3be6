/**
 * All that needs schemas: what a provider wrote, and what a client's record holds. It is large, and comes later than a page that has
 * neither a program nor an entry: `journey/check.ts` asks for it.
 */
export { checkProgram } from "./program/check.js";
export { entryCheck } from "./record/check.js";
