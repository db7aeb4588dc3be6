import type { Text } from './schema.js';
/** A text in English alone, as the default program has them. */
export declare const en: (text: string) => Text;
/**
 * Picks the best language of a text, so that whoever shows it can say which one it is.
 *
 * First the asked one, exactly or shortened from its end (RFC 4647, lookup), then another form of it, such as `pt-BR` for `pt`;
 * then the program's own in the same way; then any.
 *
 * @param lang what is asked for, BCP 47
 * @param own the program's own language, BCP 47
 */
export declare function textIn(text: Text, lang: string, own: string): {
    text: string;
    lang: string;
};
