/** Words by language: which there are, and how to say one. */
import {words as common, type Forms} from './words.en.ts';

type CommonWords = typeof common;

/** The words in English. Each widget adds its own to these, where they are written. */
export interface EnglishWords extends CommonWords {}

/** The name of a word. */
export type Key = keyof EnglishWords;

/** The words of a language. What is missing is said in English. */
export type Words = {readonly [K in Key]?: string | Forms};

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

/** What is said in English where a page has registered nothing else. */
let english: Words = common;

const registered = new Map<string, Words>([['en', {}]]);
const spoken = new Map<string, Spoken>();
const listeners = new Set<() => void>();

/** Scripts that are written from right to left. */
const rightToLeft = /^(Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/;

/** Calls back when words of a language come in. Returns the way to stop. */
export function onWords(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A widget has come, with its own words in English. What a page registers stands in front of them, before and after. */
export function bringWords(words: Words): void {
  english = {...english, ...words};
}

/** Adds the words of a language, or some of them, and lets every element say them at once. */
export function registerWords(lang: string, words: Words): void {
  const tag = tagOf(lang).toLowerCase();
  registered.set(tag, {...registered.get(tag), ...words});
  spoken.clear();
  for (const listener of listeners) listener();
}

/** The words for a language: its own, else those of the language without its region, else English. */
export function wordsFor(lang: string): Spoken {
  let found = spoken.get(lang);
  if (!found) {
    found = speak(tagOf(lang));
    spoken.set(lang, found);
  }
  return found;
}

/** A language tag that `Intl` takes; English for what is none. */
export function tagOf(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function speak(asked: string): Spoken {
  const parts = asked.toLowerCase().split('-');
  let words: Words | undefined;
  while (parts.length && !(words = registered.get(parts.join('-')))) parts.pop();
  const lang = words ? asked : 'en';
  const plurals = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);

  return {
    lang,
    dir: rightToLeft.test(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr',
    say(key, values = {}) {
      const word: string | Forms = words?.[key] ?? english[key] ?? key;
      const text = typeof word === 'string' ? word : (word[plurals.select(Number(values['count']))] ?? word.other);
      return text.replace(/\{(\w+)\}/g, (place, name: string) => {
        const value = values[name];
        return typeof value === 'number' ? numbers.format(value) : (value ?? place);
      });
    },
  };
}
