/** The card that an intention becomes: to look at, to show on the whole screen, to print, to keep, to hear. */
import { html, nothing } from 'lit';
import { holdsDanger } from "../parts/danger.js";
import { download } from "../parts/download.js";
import { icon } from "../parts/icons.js";
import { Later } from "../parts/later.js";
import { Part } from "../parts/part.js";
import { Voice } from "../parts/reading-aloud.js";
import { printAlone } from "./print.js";
/** A sentence that is smaller, so that it can still be taken in at a look. */
const long = (sentence) => (sentence.length > 140 ? 'long' : '');
/** An element's card. */
export class Card extends Part {
    /** what is on the whole screen */
    #shown;
    #opener;
    #voice;
    /** drawn seldom: it comes when a press on it is near */
    #picture = new Later(this.around, () => import("./picture.js"));
    constructor(around) {
        super(around);
        this.#voice = new Voice(around);
        around.host.addController(this);
    }
    hostDisconnected() {
        this.close();
    }
    /** Takes it from the screen, from the printer and from the air: it is no longer to be seen here. */
    close() {
        this.#dialog?.close();
        this.#find('.alone')?.remove();
        this.#voice.stop();
        this.notice.failure = undefined;
    }
    /** The card itself. Not of words of danger: these stand plainly. */
    render({ date, sentence, lang, word, hard }) {
        const { say } = this.around;
        return html `<article class="card" aria-label=${say('intention.title')}>
      <div class="window" aria-hidden="true"></div>
      ${date ? html `<p class="small soft">${date}</p>` : nothing}
      <blockquote class=${long(sentence)} lang=${lang ?? nothing} dir="auto">${sentence}</blockquote>
      ${word || hard
            ? html `<dl>
              ${word
                ? html `<dt>${say('card.word')}</dt>
                      <dd class="anchor" dir="auto">${word}</dd>`
                : nothing}
              ${hard
                ? html `<dt>${say('card.hard')}</dt>
                      <dd dir="auto">${hard}</dd>`
                : nothing}
            </dl>`
            : nothing}
    </article>`;
    }
    /** What can be done with a card that is shown. Of words of danger no poster is made, and no picture. */
    actions(face) {
        if (holdsDanger(face))
            return nothing;
        const { say, language } = this.around;
        const words = [face.sentence, face.word, face.hard].filter(Boolean).join('\n');
        const { ask } = this.#picture;
        return html `<div class="card-do">
      <div class="actions">
        <button class="btn btn--primary" type="button" @click=${(event) => this.#open(face, event)}>
          ${icon('expand')}${say('card.full')}
        </button>
        ${this.#voice.button(words, face.lang ?? language.asked)}
      </div>
      <details @pointerdown=${ask} @focusin=${ask} @keydown=${ask} @click=${ask}>
        <summary class="btn">${icon('print')}${say('card.out')}${icon('chevron')}</summary>
        <p class="actions">
          ${this.button(say('card.page'), () => this.run(this.#print(face, 'page')))}
          ${this.button(say('card.small'), () => this.run(this.#print(face, 'small')))}
          ${this.button(say('card.picture'), (event) => this.#picture.press(event, (it) => this.run(this.#save(face, it)), true))}
        </p>
        ${this.#picture.render()}
      </details>
      ${this.notice.render()}
    </div>`;
    }
    /** The whole screen. Always rendered once in an element; empty until it is opened. */
    screen() {
        const { say } = this.around;
        const face = this.#shown;
        // Inside of the dialog, because a dialog itself may not have the browser's whole screen.
        return html `<dialog class="screen" aria-label=${say('intention.title')} @close=${this.#closed}>
      ${face
            ? html `<div @fullscreenchange=${this.#changed}>
              <div class="window" aria-hidden="true"></div>
              <div class="screen-page">
                <p class="small soft">${face.date}</p>
                <button
                  class="btn btn--icon"
                  type="button"
                  aria-label=${say('close')}
                  @click=${() => this.#dialog?.close()}
                >
                  ${icon('close')}
                </button>
                <div>
                  <p class="display ${long(face.sentence)}" lang=${face.lang ?? nothing} dir="auto">${face.sentence}</p>
                  ${face.word ? html `<p class="title anchor" dir="auto">${face.word}</p>` : nothing}
                  ${face.hard
                ? html `<div>
                          <p class="small soft">${say('card.hard')}</p>
                          <p class="said-so" dir="auto">${face.hard}</p>
                        </div>`
                : nothing}
                </div>
                ${face.letGo ? html `<p class="soft">${say('card.letGo')}</p>` : nothing}
              </div>
            </div>`
            : nothing}
    </dialog>`;
    }
    #find(selector) {
        return this.around.host.renderRoot.querySelector(selector);
    }
    get #dialog() {
        return this.#find('dialog.screen');
    }
    /** Where colors and type are read from. */
    get #card() {
        return this.#find('.card') ?? this.around.host;
    }
    async #open(face, event) {
        this.#opener = event.currentTarget; // a button's click
        this.#shown = face;
        await this.around.show();
        this.#dialog?.showModal();
        // An iPhone has none, and a frame may not: then the page is covered, and that is all.
        await this.#dialog?.firstElementChild?.requestFullscreen?.().catch(() => undefined);
    }
    /** Escape leaves the browser's whole screen without a word to the dialog. */
    #changed = ({ currentTarget }) => {
        if (!currentTarget.matches(':fullscreen'))
            this.#dialog?.close(); // the handler is on an element
    };
    /** What had the browser's whole screen goes, and with it that. */
    #closed = async () => {
        this.#shown = undefined;
        await this.around.show();
        // Safari gives no focus to a button that is clicked, so the dialog cannot give it back.
        this.#opener?.focus();
    };
    #print(face, size) {
        const { say, lang, language, host } = this.around;
        const { fontFamily: font } = getComputedStyle(this.#card);
        const sheet = { title: say('intention.title'), lang, dir: language.dir, font, size };
        return printAlone(this.render(face), sheet, host.renderRoot);
    }
    async #save(face, { drawPicture, pngOf, readLook }) {
        const { say, language } = this.around;
        const labels = { word: say('card.word'), hard: say('card.hard') };
        const canvas = drawPicture(face, labels, readLook(this.#card, language.dir));
        download('intention.png', await pngOf(canvas), 'image/png');
    }
}
