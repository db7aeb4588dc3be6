import { noAnswer, saidIn } from "./answers.js";
/** Puts the intention together from the steps that are part of it. Line breaks become spaces: it is one sentence. */
export function intendedBy({ answers }, steps) {
    const all = (kind) => steps.filter((step) => step.kind === kind).flatMap(({ id }) => answers[id] ?? []);
    const sentence = all('sentence').map(({ text }) => text.trim().replace(/\s+/g, ' '));
    // A word of one's own stands in for a chosen one.
    const word = all('word').map((given) => given.text.trim() || saidIn(given));
    const hard = all('support').map(saidIn);
    return {
        sentence: sentence.join(' '),
        ...(word.join('') && { word: word.join(' ').trim() }),
        ...(hard.join('') && { hard: hard.join(' ').trim() }),
    };
}
/** What a draft says as an intention. */
export function saidBy(draft, asked, plain) {
    const { answer } = draft;
    const intended = intendedBy(draft, asked.steps);
    return answer ? { ...intended, sentence: plain(asked[answer]), answer } : intended;
}
/** Whether two intentions say the same. That there is none is the same in all languages. */
export function saysSame(one, other) {
    return (one.answer === other.answer &&
        (one.answer !== undefined || one.sentence === other.sentence) &&
        one.word === other.word &&
        one.hard === other.hard);
}
/** Whether a step is part of the intention itself. */
export function isPart({ kind }) {
    return kind === 'sentence' || kind === 'word' || kind === 'support';
}
/** What is the client's own for good: all but what the intention is made of. What the program no longer asks is not part of it. */
export function onTheWay(answers, steps) {
    const parts = new Set(steps.filter(isPart).map(({ id }) => id));
    return Object.fromEntries(Object.entries(answers).filter(([id]) => !parts.has(id)));
}
/** A draft that says what an entry says. Where it said something else, as it can after another tab, that can be had back. */
export function filledFrom({ id: kept, content }, draft, asked, plain) {
    if (saysSame(saidBy(draft, asked, plain), content))
        return { ...draft, kept };
    const { sentence, word, hard, answer } = content;
    const texts = { sentence: answer ? '' : sentence, word, support: hard };
    const answers = { ...onTheWay(draft.answers, asked.steps) };
    for (const { id, kind, ask } of asked.steps) {
        const text = kind === 'breath' || kind === 'question' ? undefined : texts[kind];
        const before = draft.answers[id]?.text.trim();
        const had = kind === 'sentence' && before && before !== text && { before };
        if (text || had)
            answers[id] = { ...noAnswer, ask: plain(ask), text: text ?? '', ...had };
    }
    return { answers, ...(answer && { answer }), kept };
}
/** A draft that became an entry. What stood there before its sentence is let go, now that this one is meant. */
export function keptAs({ version: _, ...draft }, { id: kept }) {
    const answers = Object.entries(draft.answers).map(([id, { before: _, used: __, ...given }]) => [id, given]);
    return { ...draft, answers: Object.fromEntries(answers), kept };
}
/**
 * Whether a change was begun that says something else than what is kept.
 *
 * @param said what the draft says
 * @param kept what the intention says that it is a change of; undefined where that is not the one that stands
 */
export function isChange({ version }, said, kept) {
    return version !== undefined && !(kept && saysSame(said, kept));
}
/** A draft of which no step is open. Where nothing was changed, no change was begun. */
export function laidAside({ step: _, version, ...draft }, isChange) {
    return { ...draft, ...(isChange && version !== undefined && { version }) };
}
