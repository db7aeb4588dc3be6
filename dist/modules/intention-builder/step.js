/** What the steps of the way have in common. */
import { html, nothing } from 'lit';
import { ownWords } from "../parts/fields.js";
import { icon } from "../parts/icons.js";
import { Part } from "../parts/part.js";
import { answerTo } from "./answers.js";
/** A step of the way to an intention: its title, who will see what is written, the field. */
export class Step extends Part {
    constructor(around, way) {
        super(around);
        this.way = way;
    }
    title({ ask, lead }) {
        return html `<h2 class="head" id="title" tabindex="-1">${this.around.text(ask)}</h2>
      ${lead ? html `<p class="soft" id="lead">${this.around.text(lead)}</p>` : nothing}`;
    }
    /** Who sees it: what is part of the intention can be shared; the answers to the questions never are. */
    who({ kind }) {
        const { say } = this.around;
        const { sharing, drafts } = this.way;
        if (kind !== 'question')
            return sharing.who('intention', drafts.edited);
        return html `<p class="who">
      ${icon('lock')}<span><b>${say('intention.onlyYou')}</b> ${say('intention.stays')}</span>
    </p>`;
    }
    field(step, rows) {
        const { text } = answerTo(this.way.drafts.now, step);
        return ownWords({ id: 'own', text, ...(rows && { rows }), typed: (typed) => this.typed(step, typed) });
    }
    typed(step, text) {
        const { drafts } = this.way;
        drafts.answer(step, { ...answerTo(drafts.now, step), text });
    }
    /** The two answers that are whole without a sentence. */
    without(looks) {
        return ['unknown', 'none'].map((answer) => this.button(this.around.say(`intention.${answer}`), () => this.way.goWithout(answer), looks));
    }
}
