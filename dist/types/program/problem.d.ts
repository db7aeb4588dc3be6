import type { Program } from './schema.js';
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
/** @param found of a value: a few words that name it */
export declare function programProblem(path: string, expected: string, found: string): ProgramProblem;
