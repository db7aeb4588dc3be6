import { type PartName } from './members.js';
import { type Program } from './schema.js';
/** Something in a provider's document that is wrong. */
export interface ProgramProblem {
    /** such as `program.phases[2].minutes.iv.min`: indexes are those of the provider's own document */
    readonly path: string;
    readonly expected: string;
    /** what stands there; of lists and objects only that they are one */
    readonly found: string;
    /** path, expected and found as one sentence */
    readonly message: string;
}
/** What became of a document. */
export interface CheckedProgram {
    /** whole and valid, whatever the document was */
    readonly program: Program;
    readonly problems: readonly ProgramProblem[];
    /** the document without what was wrong in it; none where nothing of it could be used */
    readonly document?: unknown;
}
/** @param found of a value: {@link nameOf} it */
export declare function programProblem(path: string, expected: string, found: string): ProgramProblem;
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
