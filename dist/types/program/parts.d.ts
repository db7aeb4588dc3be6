import type { PartName } from './members.js';
import type { Program, ProgramDocument } from './schema.js';
/** What only one widget shows, in the form that the schema gives it. */
export interface Part {
    readonly of: PartName;
    readonly defaults: ProgramDocument;
}
/** The default without any widget's part. */
export declare const commonProgram: Program;
/** Puts a part on top of a program. */
export declare function withPart(program: Program, { defaults }: Part): Program;
/** A widget has come, with its part. */
export declare function bringDefault(part: Part): void;
/** What is shown where a provider says nothing else; another one once another part has come. */
export declare function defaultProgram(): Program;
/** Whose parts have come. */
export declare function partsThere(): ReadonlySet<PartName>;
/** Calls back when a part has come. Returns the way to stop. */
export declare function onPart(listener: () => void): () => void;
