import type { Program } from '../program/schema.js';
/** The rules by name, as the program turns them on and off. */
export type Rule = keyof Program['intention']['rules'];
/** One rewording of the client's own sentence. */
export interface Suggestion {
    readonly rule: Rule;
    /** the whole sentence as it would be */
    readonly sentence: string;
    /** the same as what stays in front, what is new, and what stays behind: joined they are `sentence` */
    readonly parts: readonly [string, string, string];
}
/**
 * One suggestion for a client's own sentence, or none. What is suggested would itself get none.
 *
 * @param rules which are on
 */
export declare function refine(sentence: string, rules: Readonly<Record<Rule, boolean>>): Suggestion | undefined;
