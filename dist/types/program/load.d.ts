import { type CheckedProgram, type ProgramProblem } from './problem.js';
import type { Program } from './schema.js';
/** Where a program comes from: an address, the text of a JSON document, or the document itself. */
export type ProgramSource = {
    readonly url: string;
} | {
    readonly text: string;
} | {
    readonly value: unknown;
};
/** Checks a document that is merged onto a base: `checkProgram`, which comes later than a page. */
export type ProgramCheck = (document: unknown, base: Program) => CheckedProgram;
export interface LoadOptions {
    /** @throws where it did not come */
    readonly check: () => Promise<ProgramCheck>;
    readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
    /** the largest document, in bytes; 1 MiB unless said */
    readonly limit?: number;
}
/** What a provider wrote, not checked yet, or the problem that there is nothing. */
type Read = {
    readonly value: unknown;
} | ProgramProblem;
/** What a provider wrote, or the problem that there is nothing. Checked with the parts that have come, and anew after another one. */
export declare class LoadedProgram {
    #private;
    constructor(read: Read, check: ProgramCheck);
    /** What is made of it: without `document` where it did not load, so that the last one that did can be shown. */
    get checked(): CheckedProgram;
    /** The problems that nobody has asked for yet. */
    news(): readonly ProgramProblem[];
}
/**
 * Loads a program, while what checks it is on its way. Whatever is wrong with the program is one problem, and the default stands in.
 *
 * @throws where it cannot be checked
 */
export declare function loadProgram(source: ProgramSource, options: LoadOptions): Promise<LoadedProgram>;
export {};
