/**
 * A language for tests: Arabic by its tag, so right to left, and every word 40 % longer, between brackets. What is on screen
 * without brackets was written somewhere else than in the words.
 */
import {registerWords, type Words} from '../../src/locale/locale.ts';
import type {Forms} from '../../src/locale/words.en.ts';
import {allWords} from './words.ts';

/** The tag of the pseudo-language. */
export const pseudo = 'ar-XB';

function longer(text: string): string {
  const plain = text.replace(/\{\w+\}/g, '');
  return `[${text} ${'ـ'.repeat(Math.ceil(plain.length * 0.4))}]`;
}

/** Every word in the pseudo-language. */
export const pseudoWords = Object.fromEntries(
  Object.entries<string | Forms>(allWords).map(([key, word]) => [
    key,
    typeof word === 'string'
      ? longer(word)
      : {
          ...Object.fromEntries(Object.entries(word).map(([form, text]) => [form, longer(text)])),
          other: longer(word.other),
        },
  ]),
) as Words; // the keys are those of all words

/** Makes the pseudo-language known. */
export function registerPseudo(): void {
  registerWords(pseudo, pseudoWords);
}
