import { type CheckedProgram, type ProgramProblem } from './problem.js';
/** Where a program comes from: an address, the text of a JSON document, or the document itself. */
export type ProgramSource = {
    readonly url: string;
} | {
    readonly text: string;
} | {
    readonly value: unknown;
};
export interface LoadOptions {
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
    constructor(read: Read);
    /** What is made of it: without `document` where it did not load, so that the last one that did can be shown. */
    get checked(): CheckedProgram;
    /** The problems that nobody has asked for yet. */
    news(): readonly ProgramProblem[];
}
/** Loads a program. Never throws: whatever is wrong with it is one problem, and the default stands in. */
export declare function loadProgram(source: ProgramSource, options: LoadOptions): Promise<LoadedProgram>;
export {};
