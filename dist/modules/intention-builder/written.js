/** What was written before and is shown to be read again: on the way to an intention, and what was also written. */
import { html, nothing } from 'lit';
import { Part } from "../parts/part.js";
import { Removal } from "../parts/removal.js";
import { isAnswered, saidIn } from "./answers.js";
import { onTheWay } from "./intended.js";
/** An element's part in showing what was written. */
export class Written extends Part {
    #way;
    #removal = new Removal(this.around);
    constructor(around, way) {
        super(around);
        this.#way = way;
    }
    /** Another draft stands here. */
    reset() {
        this.#removal.reset();
    }
    /**
     * What was written on the way to an intention, and is not part of it.
     *
     * @param isOpen it is still written: its questions can be gone back to
     */
    onTheWay({ answers }, isOpen = false) {
        const { say } = this.around;
        const { drafts, help } = this.#way;
        const { steps } = drafts;
        const isQuestion = (id) => steps.some((step) => step.id === id && step.kind === 'question');
        const given = Object.entries(onTheWay(answers, steps)).filter(([, answer]) => isAnswered(answer));
        if (!given.length)
            return nothing;
        return html `<details class="written">
      <summary class="link">${say('intention.written')}</summary>
      <p class="hint">${say('intention.onlyYou')} ${say('intention.stays')}</p>
      ${isOpen ? nothing : help.near(...given.map(([, answer]) => answer))}
      <dl>
        ${given.map(([id, { ask, text, choices }]) => html `<div>
              <dt>${ask || say('intention.before')}</dt>
              <dd>
                ${Object.values(choices).join(', ')} ${text ? html `<p class="said-so" dir="auto">${text}</p>` : nothing}
                ${isOpen && isQuestion(id) ? this.link(say('intention.change'), () => this.#way.goTo(id)) : nothing}
              </dd>
            </div>`)}
      </dl>
    </details>`;
    }
    /** What was written in another tab at the same time, or begun and put away: it is kept, and offered. */
    elsewhere() {
        const { say } = this.around;
        const { drafts, help } = this.#way;
        const { other } = drafts;
        if (!other)
            return nothing;
        const { key: id, draft } = other;
        const given = Object.values(draft.answers);
        const use = () => drafts.once(async () => {
            if (await drafts.takeOther(other))
                await this.around.show('#title');
        });
        return html `<section class="notice" id="other" tabindex="-1" aria-label=${say('intention.other')}>
      <p><b>${say('intention.other')}</b></p>
      ${given
            .map((answer) => saidIn(answer) || answer.before)
            .filter(Boolean)
            .map((said) => html `<p class="said-so" dir="auto">${said}</p>`)}
      ${help.near(...given)} ${this.#removal.failure({ id })}
      <p class="actions">
        ${this.#removal.asks(id) ? nothing : this.button(say('intention.useOther'), use)}
        ${this.#removal.render({
            id,
            ask: say('intention.removeAsk'),
            word: say('intention.dropOther'),
            looks: 'btn',
            remove: () => drafts.drop(id),
            left: '#other',
            gone: '#title',
        })}
      </p>
    </section>`;
    }
}
