/** What stands on an intention's card, wherever it is shown: on the page, on the whole screen, on paper, in a picture; or without one. */
import { html, nothing } from 'lit';
import { holdsDanger } from "../parts/danger.js";
/** An intention's face. The program's own sentences are kept in the words that were shown: their language is the one that has them. */
export function faceOf({ answer, ...said }, own) {
    const texts = answer ? own[answer] : {};
    return { ...said, lang: Object.keys(texts).find((lang) => texts[lang] === said.sentence) };
}
/**
 * What would stand on a card, plainly. Words of danger are no intention to put into the light: they stand so for good, as what they
 * are. All others do while their card is on its way, in the room that it is going to take.
 *
 * @param coming what is to be said of the card
 */
export function plainly({ say }, face, coming) {
    const { date, sentence, lang, word, hard } = face;
    const texts = html `<p class="said-so" lang=${lang ?? nothing} dir="auto">${sentence}</p>
    ${[word, hard].map((text) => (text ? html `<p class="said-so" dir="auto">${text}</p>` : nothing))}`;
    return holdsDanger(face)
        ? html `<section class="group" aria-label=${say('help.wrote')}>${texts}</section>`
        : html `<article class="group card-room" aria-label=${say('intention.title')}>
        ${date ? html `<p class="small soft">${date}</p>` : nothing} ${texts} ${coming}
      </article>`;
}
