/** From the document's root to a value in it. */
export type Path = readonly (string | number)[];
/** Takes note of something that is wrong. `expected` ends a sentence that begins with that word. */
export type Report = (path: Path, expected: string, found: unknown) => void;
type Properties = Record<string, unknown>;
export declare function isObject(value: unknown): value is Properties;
/**
 * Copies a document without what no document may hold: `null`, keys that reach an object's prototype, and levels without end.
 * Where an item of a list is left out its place stays, so that the others keep theirs.
 */
export declare function tidy(value: unknown, report: Report, path?: Path): unknown;
/**
 * Puts a tidied document on top of a base. Neither is changed; what is `undefined` in the document is not in it. What goes against
 * the grammar is reported with its path in the document, and left out.
 */
export declare function merge(base: unknown, document: unknown, report: Report, path?: Path): unknown;
export declare function idOf(item: unknown): string | undefined;
export {};
