import { type Part } from './program/parts.js';
import type { CheckedProgram } from './program/problem.js';
import type { Program } from './program/schema.js';
export declare const parts: readonly Part[];
/** What is shown where a provider says nothing else. */
export declare const defaultProgram: Program;
/**
 * Checks what a provider wrote, and makes the whole program of it. Never throws: the base stands in for exactly what is wrong.
 *
 * @param base what the document is merged onto: the default, unless said
 */
export declare function checkProgram(document: unknown, base?: Program): CheckedProgram;
