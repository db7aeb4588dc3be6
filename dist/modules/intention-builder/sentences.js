/** First sentences, made of the client's own words and of beginnings that the program holds. */
/** This many are enough to choose from. */
const most = 4;
const blank = '…';
/** A few words that fit after "May I be open to", rather than a sentence of their own. */
const fewWords = /^(my|the|this|that|these|those|a|an|how|what|being|\p{L}+ing)\s/iu;
const ownSentence = /^(I|I['’](m|ve|d|ll)|my)\s/i;
/**
 * Makes first sentences, the ones nearest to the client's own words first.
 *
 * A chosen direction ("I want to understand …") is filled with what was written beside it, else with what was chosen or
 * written before. Then come the general beginnings.
 */
export function firstSentences(given, stems) {
    const phrases = given.flatMap(({ choices }) => choices.flatMap(({ phrase }) => phrase || []));
    const written = given.map(({ text }) => trimmed(text)).filter((text) => text && isShort(text));
    const words = [...phrases, ...written.filter((text) => fewWords.test(text))];
    const whole = written.filter((text) => ownSentence.test(text));
    const made = new Set();
    // One's own words stand in every sentence that they fit; each next sentence takes the next of what was chosen.
    const fill = (stem, blanks, turn = 0) => {
        const words = blanks[turn % (blanks.length || 1)];
        if (words)
            made.add(asSentence(stem.replace(blank, () => inside(words))));
    };
    for (const { text, choices } of given) {
        const own = trimmed(text);
        for (const { stem } of choices)
            if (stem)
                fill(stem, own && isShort(own) ? [own] : words);
    }
    stems.sentence.forEach((stem, i) => fill(stem, whole, i));
    stems.words.forEach((stem, i) => fill(stem, words, i));
    return [...made].slice(0, most);
}
function trimmed(text) {
    return text
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/[.!?…]+$/u, '');
}
/** Short enough to stand inside a sentence, and not several sentences itself. */
function isShort(text) {
    return text.length <= 100 && !/[.!?…]\s/u.test(text);
}
/** As it is written in the middle of a sentence. */
function inside(words) {
    return /^I(\b|['’])/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
function asSentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
