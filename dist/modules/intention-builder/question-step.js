/** A question on the way: what can be chosen, and a field for one's own words. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from "../parts/icons.js";
import { answerTo } from "./answers.js";
import { Step } from "./step.js";
/** A question: also the ones for a word, and for what helps, which are part of the intention. */
export class QuestionStep extends Step {
    render(step) {
        const { choices, field, kind } = step;
        const { drafts, help } = this.way;
        const given = answerTo(drafts.now, step);
        const stem = choices.find(({ id, stem }) => stem && id in given.choices)?.stem;
        // What was chosen and is no longer offered stays, so that it can be taken back.
        const gone = Object.entries(given.choices)
            .filter(([id]) => !choices.some((choice) => choice.id === id))
            .map(([id, text]) => ({ id, text: { [this.around.lang]: text } }));
        const chips = [...choices, ...gone].map((choice) => this.#chip(step, choice));
        return html `<div class="group" role="group" aria-labelledby="title" aria-describedby="lead">
        ${this.title(step)} ${this.who(step)} ${chips.length ? html `<div class="chips">${chips}</div>` : nothing}
      </div>
      ${field
            ? html `<div class="field">
              <label class="label" for="own">${this.around.text(step.one && stem ? stem : field)}</label>
              ${this.field(step, kind === 'word' ? 1 : 3)} ${help.atOnce(given.text)}
            </div>`
            : nothing}`;
    }
    #chip(step, { id, text }) {
        const { drafts } = this.way;
        const isChosen = id in answerTo(drafts.now, step).choices;
        const turn = () => {
            const { choices, ...rest } = answerTo(drafts.now, step);
            const { [id]: _, ...others } = choices;
            const added = isChosen ? {} : { [id]: this.around.plain(text) };
            drafts.answer(step, { ...rest, choices: step.one ? added : { ...others, ...added } });
        };
        // Of a form's checkbox Enter would make the next step, with nothing chosen.
        const enter = (event) => {
            if (event.key !== 'Enter')
                return;
            event.preventDefault();
            if (!event.repeat)
                turn();
        };
        return html `<label class="chip"
      ><input type="checkbox" .checked=${live(isChosen)} @change=${turn} @keydown=${enter} />${icon('tick')}<span
        >${this.around.text(text)}</span
      ></label
    >`;
    }
}
