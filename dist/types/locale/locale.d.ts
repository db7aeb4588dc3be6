/** Words by language: which there are, and how to say one. */
import { words as common, type Forms } from './words.en.js';
type CommonWords = typeof common;
/** The words in English. Each widget adds its own to these, where they are written. */
export interface EnglishWords extends CommonWords {
}
/** The name of a word. */
export type Key = keyof EnglishWords;
/** The words of a language. What is missing is said in English. */
export type Words = {
    readonly [K in Key]?: string | Forms;
};
/** What stands in a word's `{places}`. `count` also chooses the plural. */
export type Values = Readonly<Record<string, string | number>>;
/** Says a word. */
export type Say = (key: Key, values?: Values) => string;
/** A language as it can be spoken. */
export interface Spoken {
    /** BCP 47: the one that was asked for where there are words in it, else the one they are in. */
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
    readonly say: Say;
}
/** Calls back when words of a language come in. Returns the way to stop. */
export declare function onWords(listener: () => void): () => void;
/** A widget has come, with its own words in English. What a page registers stands in front of them, before and after. */
export declare function bringWords(words: Words): void;
/** Adds the words of a language, or some of them, and lets every element say them at once. */
export declare function registerWords(lang: string, words: Words): void;
/** The words for a language: its own, else those of the language without its region, else English. */
export declare function wordsFor(lang: string): Spoken;
/** A language tag that `Intl` takes; English for what is none. */
export declare function tagOf(lang: string): string;
export {};
