import { type CheckedProgram } from './check.js';
import type { Program } from './schema.js';
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
    /** what the document is merged onto */
    readonly base?: Program;
    /** the largest document, in bytes; 1 MiB unless said */
    readonly limit?: number;
}
/**
 * Loads and checks a program. Never throws: whatever goes wrong is one problem, and the base stands in.
 *
 * @returns without `document` where it did not load, so that the last one that did can be shown
 */
export declare function loadProgram(source: ProgramSource, options: LoadOptions): Promise<CheckedProgram>;
