/** Words by language: which there are, and how to say one. */
import { words as common } from "./words.en.js";
/** What is said in English where a page has registered nothing else. */
let english = common;
const registered = new Map([['en', {}]]);
const spoken = new Map();
const listeners = new Set();
/** Scripts that are written from right to left. */
const rightToLeft = /^(Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/;
/** Calls back when words of a language come in. Returns the way to stop. */
export function onWords(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
}
/** A widget has come, with its own words in English. What a page registers stands in front of them, before and after. */
export function bringWords(words) {
    english = { ...english, ...words };
}
/** Adds the words of a language, or some of them, and lets every element say them at once. */
export function registerWords(lang, words) {
    const tag = tagOf(lang).toLowerCase();
    registered.set(tag, { ...registered.get(tag), ...words });
    spoken.clear();
    for (const listener of listeners)
        listener();
}
/** The words for a language: its own, else those of the language without its region, else English. */
export function wordsFor(lang) {
    let found = spoken.get(lang);
    if (!found) {
        found = speak(tagOf(lang));
        spoken.set(lang, found);
    }
    return found;
}
/** A language tag that `Intl` takes; English for what is none. */
export function tagOf(lang) {
    try {
        return Intl.getCanonicalLocales(lang.replaceAll('_', '-'))[0] ?? 'en';
    }
    catch {
        return 'en';
    }
}
function speak(asked) {
    const parts = asked.toLowerCase().split('-');
    let words;
    while (parts.length && !(words = registered.get(parts.join('-'))))
        parts.pop();
    const lang = words ? asked : 'en';
    const plurals = new Intl.PluralRules(lang);
    const numbers = new Intl.NumberFormat(lang);
    return {
        lang,
        dir: rightToLeft.test(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr',
        say(key, values = {}) {
            const word = words?.[key] ?? english[key] ?? key;
            const text = typeof word === 'string' ? word : (word[plurals.select(Number(values['count']))] ?? word.other);
            return text.replace(/\{(\w+)\}/g, (place, name) => {
                const value = values[name];
                return typeof value === 'number' ? numbers.format(value) : (value ?? place);
            });
        },
    };
}
