/** An intention's face. The program's own sentences are kept in the words that were shown: their language is the one that has them. */
export function faceOf({ answer, ...said }, own) {
    const texts = answer ? own[answer] : {};
    return { ...said, lang: Object.keys(texts).find((lang) => texts[lang] === said.sentence) };
}
