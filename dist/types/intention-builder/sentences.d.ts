/** What one step gave: its own words, and what was chosen there. */
export interface Given {
    readonly text: string;
    readonly choices: readonly {
        readonly phrase?: string;
        readonly stem?: string;
    }[];
}
/** Beginnings around a few words, and around a whole sentence. "…" stands for them. */
export interface Stems {
    readonly words: readonly string[];
    readonly sentence: readonly string[];
}
/**
 * Makes first sentences, the ones nearest to the client's own words first.
 *
 * A chosen direction ("I want to understand …") is filled with what was written beside it, else with what was chosen or
 * written before. Then come the general beginnings.
 */
export declare function firstSentences(given: readonly Given[], stems: Stems): string[];
