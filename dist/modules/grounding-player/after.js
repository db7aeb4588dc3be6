/** What comes after: out of an exercise at once, or quietly at its end. */
import { html, nothing } from 'lit';
import { Notice } from "../parts/notice.js";
import { Part } from "../parts/part.js";
import { textIn } from "../program/text.js";
import { rating } from "./rating.js";
export class After extends Part {
    #after;
    #saved;
    #isSaving;
    #sharing;
    #help;
    #keeping;
    constructor(around, sharing, help, keeping) {
        super(around);
        this.#isSaving = false;
        this.notice = new Notice(this.around);
        this.#sharing = sharing;
        this.#help = help;
        this.#keeping = keeping;
    }
    reset() {
        this.#after = this.#saved = this.notice.failure = undefined;
    }
    /** "Stop and open your eyes" */
    stopped({ goOn, save, others }) {
        const { say, journey } = this.around;
        return html `<div class="before">
      <h2 class="head" id="title" tabindex="-1">${say('player.openEyes')}</h2>
      ${this.#orient()}
      <p>${this.around.text(journey.program.grounding.stop)}</p>
      <p>${this.#help.button()}</p>
      <p class="nav">
        ${this.button(say('player.goOn'), goOn)} ${others ? this.link(say('player.another'), others) : nothing}
        ${save ? this.link(say('player.note'), save) : nothing}
      </p>
    </div>`;
    }
    /** @param before the rating of before, where there was one */
    render(exercise, about, done, before, ways) {
        const { say, journey } = this.around;
        const { again, others } = ways;
        const { record } = journey;
        const canSave = record.status === 'open' && !record.readonly;
        const asks = canSave || before !== undefined;
        const title = this.around.text(exercise.title);
        const scale = html `${canSave ? this.#sharing.who('practice') : nothing}
    ${rating(this.around, 'after', this.#after, (value) => {
            this.#after = value;
            this.around.host.requestUpdate();
        })}`;
        return html `<div class="before">
      <div>
        <p class="small soft">${title}${about ? html `, ${about}` : nothing}</p>
        <h2 class="head" id="title" tabindex="-1">
          ${before === undefined ? say(done.completed ? 'player.ended' : 'player.stoppedHere') : say('player.after')}
        </h2>
      </div>
      ${this.#saved ? html `<p role="status">${say('player.saved')}</p>` : nothing}
      ${this.#saved || !asks
            ? nothing
            : before === undefined
                ? html `<details>
                <summary class="link">${say('player.after')}</summary>
                <div class="field">${scale}</div>
              </details>`
                : html `<div class="field">${scale}</div>`}
      <div role="status">${this.#change(before)}</div>
      ${canSave && !this.#saved ? this.#sharing.form('practice') : nothing} ${this.notice.render()}
      ${this.#saved ? this.#sharing.entry(this.#saved) : nothing}
      <p class="nav">
        ${canSave && !this.#saved ? this.button(say('save'), () => this.#save(exercise, done, before), 'btn btn--primary') : nothing}
        ${this.link(say('player.again'), again)} ${others ? this.link(say('player.else'), others) : nothing}
      </p>
      ${this.#saved ? this.#keeping.ask() : nothing}
    </div>`;
    }
    /** Where the client is: to be read, not to be played. */
    #orient() {
        return html `<ol class="orient">
      ${this.around.journey.program.grounding.openEyes.steps.map(({ text }) => html `<li>${this.around.text(text)}</li>`)}
    </ol>`;
    }
    /** What changed, in a line that finds neither way better; where it got stronger, what helps now. */
    #change(before) {
        const after = this.#after;
        const { say } = this.around;
        if (before === undefined || after === undefined)
            return nothing;
        if (after <= before)
            return html `<p>${say(after < before ? 'player.less' : 'player.equal', { before, after })}</p>`;
        return html `<div class="lit panel">
      <p>${say('player.more', { before, after })}</p>
      ${this.#orient()} ${this.#help.button()}
    </div>`;
    }
    async #save({ id, title }, { seconds, completed }, before) {
        if (this.#isSaving)
            return; // a hand that shakes presses twice
        this.#isSaving = true;
        const { actions, program } = this.around.journey;
        const content = {
            exercise: id,
            title: textIn(title, this.around.language.asked, program.lang),
            seconds,
            completed,
            ...(before !== undefined && { before }),
            ...(this.#after !== undefined && { after: this.#after }),
        };
        const { session } = this;
        const sharing = this.#sharing.of('practice');
        const saved = await this.notice.run(actions.save({ kind: 'practice', content, sharing, ...(session !== undefined && { session }) }));
        this.#isSaving = false;
        if (saved?.state !== 'saved' || actions !== this.around.journey.actions)
            return;
        this.#saved = saved.entry;
        this.#sharing.saved('practice');
        await this.around.show('#title');
    }
}
