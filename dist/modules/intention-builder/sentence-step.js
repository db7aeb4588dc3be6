/** The sentence: made of what was answered, written, and with a note in its margin that can be taken or left. */
import { html, nothing } from 'lit';
import { Later } from "../parts/later.js";
import { textIn } from "../program/text.js";
import { answerTo, dangerIn, withSentence } from "./answers.js";
import { firstSentences } from "./sentences.js";
import { Step } from "./step.js";
import { sentenceStep } from "./steps.js";
/** How long somebody stops typing before a suggestion is made, in ms: nobody wants to be corrected in the middle of a word. */
const pause = 700;
/** The step where the sentence is found. */
export class SentenceStep extends Step {
    /** asked for when the sentence is first worked on; without it there are no suggestions, and nothing else is missing: nothing is said */
    #refine = new Later(this.around, async () => (await import("./refine.js")).refine);
    #suggestion;
    /** the rules whose suggestion was left: they make none again */
    #declined = new Set();
    #pausing;
    constructor(around, way) {
        super(around, way);
        around.host.addController(this);
    }
    hostDisconnected() {
        clearTimeout(this.#pausing);
    }
    /** Another sentence stands here: nothing was suggested for it, and nothing left. */
    reset() {
        clearTimeout(this.#pausing);
        this.#suggestion = undefined;
        this.#declined.clear();
    }
    /** Looks at the sentence as it is now. */
    look() {
        const { drafts } = this.way;
        if (drafts.at === sentenceStep(drafts.steps)?.id)
            void this.#load();
        this.#suggest();
    }
    render(step) {
        const { say } = this.around;
        const { drafts, help } = this.way;
        const { text, before } = answerTo(drafts.now, step);
        const words = text.trim() ? text.trim().split(/\s+/).length : 0;
        const danger = dangerIn(drafts.now);
        const first = this.#first();
        const ideas = (first.length ? first : this.around.journey.program.intention.examples).filter((one) => this.around.plain(one) !== text);
        const idea = (one) => this.button(this.around.text(one), () => this.#use(step, this.around.plain(one)), 'idea');
        const list = html `<ul class="ideas">
      ${ideas.map((one) => html `<li dir="auto">${idea(one)}</li>`)}
    </ul>`;
        return html `<div class="group">${this.title(step)}</div>
      ${words
            ? nothing
            : html `<div class="field">
              <p class="label">${say(first.length ? 'intention.yours' : 'intention.examples')}</p>
              ${list}
            </div>`}
      <div class="refine">
        <div class="refine-sentence lit">
          <div>
            <label class="label" for="own">${say('intention.sentence')}</label>
            ${this.who(step)}
          </div>
          ${this.field(step, 2)}
          <p class="small soft">
            ${words && !danger ? say('intention.words', { count: words }) : nothing}
            ${before === undefined ? nothing : this.link(say('intention.undo'), () => this.#use(step))}
          </p>
        </div>
        <div role="status">${danger ? nothing : this.#margin(step)}</div>
      </div>
      ${help.atOnce(danger)}
      ${words && ideas.length
            ? html `<details class="beginnings">
              <summary class="link">${say('intention.beginnings')}</summary>
              ${list}
            </details>`
            : nothing}
      <p class="actions">${this.without('link')}</p>`;
    }
    typed(step, text) {
        super.typed(step, text);
        clearTimeout(this.#pausing);
        this.#pausing = setTimeout(() => this.#suggest(), pause);
    }
    #suggest() {
        const { drafts } = this.way;
        const step = sentenceStep(drafts.steps);
        const { rules } = this.around.journey.program.intention;
        const declined = Object.fromEntries([...this.#declined].map((rule) => [rule, false]));
        const text = step ? answerTo(drafts.now, step).text : '';
        // The rules are for English.
        this.#suggestion = this.around.lang.startsWith('en')
            ? this.#refine.there?.(text, { ...rules, ...declined })
            : undefined;
        this.around.host.requestUpdate();
    }
    /** A note in the margin: to take or to leave. Not beside words of danger: there is help, and nothing to improve. */
    #margin(step) {
        const { say } = this.around;
        const { rule, sentence, parts } = this.#suggestion ?? {};
        if (!rule || !sentence || !parts)
            return nothing;
        const [before, changed, after] = parts;
        const leave = () => {
            this.#declined.add(rule);
            return this.#lookAgain();
        };
        return html `<aside class="margin-note" aria-label=${say('intention.suggestion')}>
      <p class="soft">${say(`intention.refine.${rule}`)}</p>
      <q dir="auto">${before}<ins>${changed}</ins>${after}</q>
      <p class="actions">
        ${this.button(say('intention.use'), () => this.#use(step, sentence))} ${this.link(say('clash.mine'), leave)}
      </p>
    </aside>`;
    }
    /** First sentences, in the language of the beginnings that they are made of. */
    #first() {
        const { journey, language } = this.around;
        const { steps, stems } = journey.program.intention;
        const plain = (text) => this.around.plain(text);
        const { lang } = textIn(stems.words[0] ?? stems.sentence[0] ?? {}, language.asked, journey.program.lang);
        const given = steps
            .filter(({ kind }) => kind === 'question')
            .map((step) => {
            const { text, choices } = answerTo(this.way.drafts.now, step);
            const chosen = step.choices.filter(({ id }) => id in choices);
            return { text, choices: chosen.map(({ phrase, stem }) => ({ phrase: plain(phrase), stem: plain(stem) })) };
        });
        const made = firstSentences(given, { words: stems.words.map(plain), sentence: stems.sentence.map(plain) });
        return made.map((sentence) => ({ [lang]: sentence }));
    }
    /** Puts a sentence into the field, or without one the client's own again: on disk, like all that is typed. */
    #use(step, sentence) {
        const { drafts } = this.way;
        drafts.answer(step, withSentence(answerTo(drafts.now, step), sentence));
        return this.#lookAgain();
    }
    #lookAgain() {
        this.look();
        return this.around.show('#own');
    }
    async #load() {
        if (!this.#refine.there && (await this.#refine.ask()))
            this.#suggest();
    }
}
