/** A text in English alone, as the default program has them. */
export const en = (text) => ({ en: text });
/**
 * Picks the best language of a text, so that whoever shows it can say which one it is.
 *
 * First the asked one, exactly or shortened from its end (RFC 4647, lookup), then another form of it, such as `pt-BR` for `pt`;
 * then the program's own in the same way; then any.
 *
 * @param lang what is asked for, BCP 47
 * @param own the program's own language, BCP 47
 */
export function textIn(text, lang, own) {
    const tags = Object.keys(text);
    const find = (wanted) => {
        const parts = wanted.toLowerCase().split('-');
        for (let length = parts.length; length; length--) {
            const range = parts.slice(0, length).join('-');
            const tag = tags.find((each) => each.toLowerCase() === range);
            if (tag)
                return tag;
        }
        return tags.find((each) => each.toLowerCase().startsWith(`${parts[0]}-`));
    };
    const tag = find(lang) ?? find(own) ?? tags[0] ?? own;
    return { text: text[tag] ?? '', lang: tag };
}
