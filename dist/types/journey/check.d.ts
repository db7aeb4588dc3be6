/** Asks for what needs schemas. */
import type * as checks from '../check.js';
type Check = typeof checks;
/** Where it comes from, and what is on its way. A test puts its own here. */
export declare const coming: {
    load: () => Promise<Check>;
    check: Promise<Check> | undefined;
};
/** What checks a program and entries: asked for once, and again where it did not come. */
export declare function check(): Promise<Check>;
export {};
