/**
 * The grammar in which a provider writes only what differs from another program:
 *
 * - Objects are merged by key. So are texts by language: `{"es": "…"}` adds to the English that is there; a plain string replaces
 *   the text in every language.
 * - Lists whose items have an `id` are merged by it, and new items go to the end. `{"id": "evening", "remove": true}` takes an item
 *   away. `order`, in the object that holds the list, puts these ids first and the rest after them as they were:
 *   `{"phases": [{"id": "walk", …}], "order": ["preparation", "walk"]}`. No object holds two such lists.
 * - Any other list is replaced whole.
 * - `null` is an error: it could mean "none" or "the default".
 */
/**
 * The lists whose items have an `id`, by the name of their key. An object holds at most one of them, so the `order` beside it
 * can mean no other.
 */
declare const withIds: readonly ["phases", "licensed", "regions", "lines", "items", "exercises", "steps", "choices"];
export declare const listsWithIds: ReadonlySet<string>;
export type ListWithIds = (typeof withIds)[number];
/** From the document's root to a value in it. */
export type Path = readonly (string | number)[];
/** Takes note of something that is wrong. `expected` ends a sentence that begins with that word. */
export type Report = (path: Path, expected: string, found: unknown) => void;
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
