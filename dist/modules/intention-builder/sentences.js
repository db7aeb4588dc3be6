/** First sentences, made of the client's own words and of beginnings that the program holds. */
import { speaksOfDanger } from "../parts/danger.js";
/** This many are enough to choose from. */
const most = 4;
const blank = '…';
/** Longer texts are no part of a sentence, and no pattern looks at them: on a run of dots one took half a minute. */
const mostLetters = 200;
/** A few words that fit after "May I be open to", rather than a sentence of their own. */
const fewWords = /^(?:my|the|this|that|these|those|a|an|how|what|being|(?!(?:(?:no|some|any|every)?th|even|morn|spr|dur|br)ing\s)\p{L}+ing)\s/iu;
/** These, too, fit a direction that was chosen; as does a word or two. */
const clause = /^(?:why|where|when|who)\s/i;
/** After "my …" a verb makes a sentence: "My husband yells at me". What comes after "that" or "I" is no matter. */
const verb = /^(?:my (?:husband|wife|partner|ex|mom|mother|dad|father|son|daughter|kids?|brother|sister|boss) |(?:(?! (?:that|which|who|how|what|I|he|she|they|we) ).)* (?:is|are|was|were|has|have|had|does|did|will|can|never|always|keeps?|makes?|hurts?|works?)\b)/i;
/** What a direction cannot end with: a sentence, a question, a verb of one's own. */
const apart = /^(?:(?:(?:why|how|where|when) (?:is|are|was|were)|(?:why|how|where|when|what) (?:am|do|does|did))|I|he|she|it|they|to|not|can['’]?t|be|feel|let|stop|find|get|have)\b/i;
const ownSentence = /^(?:I|I['’](?:m|ve|d|ll))\s/i;
/** Not an answer, or a wish that is a sentence already. */
const complete = /\?["”’)]*$|^I (?:wan(?:t|na)|wish|hope|(?:really )?do(?: not|n['’]?t) know)\b|^I['’]d like\b/i;
/** Nobody is given back a judgement of themselves, or what was done to them. */
const hurtful = /\b(?:terribl|bad|awful|horribl|disgust|worthless|useless|hopeless|pathetic|stupid|ugly|fat\b|lazy|crazy|weak|broken|unlov|fail|loser|burden|monster|idiot|(?:not|never) (?:\w+ )?enough|hate m|my fault|trauma|ptsd|rap(?:e|ing)|molest|incest|assault|abus|violen|(?:hit|beat|hurt|touche?d?)s? me|was (?:hit|hurt|beaten|touched|attacked|forced))/i;
/**
 * Makes first sentences, the ones nearest to the client's own words first.
 *
 * A chosen direction ("I want to understand …") is filled with what was written beside it, else with what was chosen or
 * written before. Then come the general beginnings.
 */
export function firstSentences(given, stems) {
    const phrases = given.flatMap(({ choices }) => choices.flatMap(({ phrase }) => phrase || []));
    const own = given.map(({ text }) => usable(text));
    const words = [...phrases, ...own.filter(isPhrase)];
    const whole = own.filter((text) => ownSentence.test(text));
    const made = new Set();
    // One's own words stand in every sentence that they fit; each next sentence takes the next of what was chosen.
    const fill = (stem, blanks, turn = 0) => {
        const words = blanks[turn % (blanks.length || 1)];
        const sentence = words && asSentence(stem.replace(blank, () => inside(words)));
        if (sentence && !speaksOfDanger(sentence))
            made.add(sentence);
    };
    given.forEach(({ choices }, i) => {
        const text = own[i] ?? '';
        for (const { stem } of choices)
            if (stem)
                fill(stem, fits(text, stem) ? [text] : words);
    });
    stems.sentence.forEach((stem, i) => fill(stem, whole, i));
    stems.words.forEach((stem, i) => fill(stem, words, i));
    return [...made].slice(0, most);
}
/** A text without its last sign; nothing where no sentence is to be made of it. */
function usable(text) {
    if (text.length > mostLetters)
        return '';
    const said = text
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/[.!…]+$/, '');
    const several = said.length > 100 || /[.!?…]\s/.test(said);
    return several || complete.test(said) || hurtful.test(said) || speaksOfDanger(said) ? '' : said;
}
function isPhrase(text) {
    return fewWords.test(text) && !apart.test(text) && !verb.test(text);
}
/** Whether a text can stand in a direction, and does not begin as that ends: "let go of let go of my anger". */
function fits(text, stem) {
    const [lead = ''] = stem.toLowerCase().split(blank);
    const ends = lead.trim().split(' ');
    const twice = ends.some((_, i) => text.toLowerCase().startsWith(`${ends.slice(i).join(' ')} `));
    if (!text || twice || apart.test(text))
        return false;
    return fewWords.test(text)
        ? !verb.test(text)
        : clause.test(text) || (text.split(' ').length < 3 && !/thing\b|^(?:none|yes|idk)$/i.test(text));
}
/** As it is written in the middle of a sentence. */
function inside(words) {
    return /^I(\b|['’])/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
function asSentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
