/** What a session is meant for, in a phase's room, and the way to the builder. */
import { html, nothing } from 'lit';
import { holdsDanger } from "../parts/danger.js";
import { intentionFor } from "../sessions/sessions.js";
import { BuilderWay } from "./builder-way.js";
import { builderWords } from "./intention.js";
/** An element's intentions. */
export class IntentionView {
    #around;
    #help;
    #builder;
    constructor(around, help) {
        this.#around = around;
        this.#help = help;
        this.#builder = new BuilderWay(around);
    }
    render(phase, scene, level = 'h4') {
        const { say, journey } = this.#around;
        const { session, before } = scene.current ?? {};
        const content = intentionFor(journey.record.intentions, session, before)?.content;
        const words = builderWords(phase, journey.program.phases, scene, content);
        const way = words ? this.#builder.render(say(words)) : nothing;
        if (!content)
            return way;
        const { sentence, word, hard, answer } = content;
        const danger = holdsDanger(content);
        const head = say(danger ? 'help.wrote' : 'timeline.intention');
        const said = (label, text) => text
            ? html `<dt>${label}</dt>
            <dd dir="auto">${text}</dd>`
            : nothing;
        return html `<section class="said">
      ${level === 'h3' ? html `<h3 class="label">${head}</h3>` : html `<h4>${head}</h4>`}
      <blockquote dir="auto">${sentence}</blockquote>
      ${word || hard
            ? html `<dl class="small">${said(say('card.word'), word)} ${said(say('card.hard'), hard)}</dl>`
            : nothing}
      ${phase.intended && !answer && !danger ? html `<p>${this.#around.text(phase.intended)}</p>` : nothing}
      ${this.#help.near(content)} ${way}
    </section>`;
    }
}
