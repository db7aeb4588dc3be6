import { type PartName } from './members.js';
import { type CheckedProgram } from './problem.js';
import { type Program } from './schema.js';
/**
 * Checks what a provider wrote, and makes the whole program of it. Never throws: the base stands in for exactly what is wrong.
 *
 * A wrong value is taken out of the document, and what is left is tried again, until nothing is wrong any more. Each round takes
 * something out, so it ends. A list whose items have no ids is taken out whole: half a list of warning signs is worse than the
 * default one.
 *
 * @param base what the document is merged onto: the default, unless said
 * @param has whose parts are checked: those of the widgets that have come, unless said. What belongs to others is kept as it is
 */
export declare function checkProgram(document: unknown, base?: Program, has?: ReadonlySet<PartName>): CheckedProgram;
