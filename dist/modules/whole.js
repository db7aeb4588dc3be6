/**
 * The whole default program: what is common, and the parts of all widgets. It is for programs that import the suite, scripts and
 * tests; on a page each widget brings its own.
 */
import { part as player } from "./grounding-player/default.en.js";
import { part as builder } from "./intention-builder/default.en.js";
import { checkProgram as check } from "./program/check.js";
import { allParts } from "./program/members.js";
import { commonProgram, withPart } from "./program/parts.js";
import { part as timeline } from "./session-timeline/default.en.js";
export const parts = [timeline, builder, player];
/** What is shown where a provider says nothing else. */
export const defaultProgram = /* @__PURE__ */ parts.reduce(withPart, commonProgram);
/**
 * Checks what a provider wrote, and makes the whole program of it. Never throws: the base stands in for exactly what is wrong.
 *
 * @param base what the document is merged onto: the default, unless said
 */
export function checkProgram(document, base = defaultProgram) {
    return check(document, base, allParts);
}
