/**
 * The whole default program: what is common, and the parts of all widgets. It is for programs that import the suite, scripts and
 * tests; on a page each widget brings its own.
 */
import {part as player} from './grounding-player/default.en.ts';
import {part as builder} from './intention-builder/default.en.ts';
import {checkProgram as check} from './program/check.ts';
import {allParts} from './program/members.ts';
import {commonProgram, withPart, type Part} from './program/parts.ts';
import type {CheckedProgram} from './program/problem.ts';
import type {Program} from './program/schema.ts';
import {part as timeline} from './session-timeline/default.en.ts';

export const parts: readonly Part[] = [timeline, builder, player];

/** What is shown where a provider says nothing else. */
export const defaultProgram: Program = /* @__PURE__ */ parts.reduce(withPart, commonProgram);

/**
 * Checks what a provider wrote, and makes the whole program of it. Never throws: the base stands in for exactly what is wrong.
 *
 * @param base what the document is merged onto: the default, unless said
 */
export function checkProgram(document: unknown, base: Program = defaultProgram): CheckedProgram {
  return check(document, base, allParts);
}
