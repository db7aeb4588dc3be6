/**
 * What is read without a schema, since the schemas come later than the page: answers, drafts, preferences. Each such reader takes
 * parsed JSON, says what stands in it or nothing, and is held to its schema by a property test.
 */
/** Whether JSON is an object, and no list. */
export declare function isObject(value: unknown): value is Readonly<Record<string, unknown>>;
export declare function isText(value: unknown): value is string;
export declare function isTextOrMissing(value: unknown): value is string | undefined;
/** A text, or undefined. */
export declare function asText(value: unknown): string | undefined;
/** Reads each member of an object with names of somebody else's; undefined where it is none, or one of them cannot be read. */
export declare function eachIn<T>(value: unknown, read: (member: unknown) => T | undefined): Record<string, T> | undefined;
