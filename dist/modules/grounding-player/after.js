/** What comes after: out of an exercise at once, or quietly at its end. */
import { html, nothing } from 'lit';
import { Entries } from "../parts/entries.js";
import { Notice } from "../parts/notice.js";
import { Part } from "../parts/part.js";
import { textIn } from "../program/text.js";
/** From here on distress wants help, however it was before. */
const strong = 7;
export class After extends Part {
    #outcome;
    #practices;
    #given;
    constructor(around, given) {
        super(around);
        this.#outcome = {};
        this.#practices = new Entries(this.around, 'practice', { range: () => this.#saved && { from: this.#saved.day } });
        this.notice = new Notice(this.around);
        this.#given = given;
    }
    reset() {
        this.#outcome = {};
        this.notice.failure = undefined;
    }
    get #saved() {
        return this.#outcome.saved;
    }
    /** What was saved, as it stands now: it can have been shared meanwhile, or taken back. */
    get #savedNow() {
        return this.#practices.all.find(({ id }) => id === this.#saved?.id) ?? this.#saved;
    }
    /**
     * "Stop and open your eyes"
     *
     * @param rated whether distress was rated before
     */
    stopped({ goOn, again, save, others }, rated) {
        const { say, journey } = this.around;
        return html `<div class="before">
      <h2 class="head" id="title" tabindex="-1">${say('player.openEyes')}</h2>
      ${this.#orient()}
      <p>${this.around.text(journey.program.grounding.stop)}</p>
      <p>${this.#given.help.button()}</p>
      <p class="nav">
        ${this.button(say('player.goOn'), goOn)}
        ${others ? this.link(say('player.another'), others) : this.link(say('player.again'), again)}
        ${save ? this.link(say(rated ? 'player.after' : 'player.note'), save) : nothing}
      </p>
    </div>`;
    }
    /**
     * @param before the rating of before, where there was one
     * @param canSave whether there is a record that it belongs to
     */
    render(exercise, about, done, before, canSave, { again, others }) {
        const { say } = this.around;
        const asks = canSave || before !== undefined;
        const title = this.around.text(exercise.title);
        const scale = html `${canSave ? this.#given.sharing.who('practice') : nothing}
    ${this.#given.rating(this.around, 'after', this.#outcome.after, (value) => {
            this.#outcome.after = value;
            this.around.host.requestUpdate();
        })}`;
        const submit = (event) => {
            event.preventDefault();
            if (canSave && !this.#saved)
                void this.#save(exercise, done, before);
        };
        // A form, so that an open question about sharing holds it back.
        return html `<form class="before" @submit=${submit}>
      <div>
        <p class="small soft">${title}${about ? html `, ${about}` : nothing}</p>
        <h2 class="head" id="title" tabindex="-1">
          ${this.#saved
            ? say('player.saved')
            : before === undefined
                ? say(done.completed ? 'player.ended' : 'player.stoppedHere')
                : say('player.after')}
        </h2>
      </div>
      ${this.#saved || !asks
            ? nothing
            : before === undefined
                ? html `<details>
                <summary class="link">${say('player.after')}</summary>
                <div class="field">${scale}</div>
              </details>`
                : html `<div class="field">${scale}</div>`}
      <div role="status">${this.#change(before)}</div>
      ${canSave && !this.#saved ? this.#given.sharing.form('practice') : nothing} ${this.notice.render()}
      ${this.#savedNow ? this.#given.sharing.entry(this.#savedNow) : nothing}
      <p class="nav">
        ${canSave && !this.#saved ? html `<button class="btn btn--primary" type="submit">${say('save')}</button>` : nothing}
        ${this.link(say('player.again'), again)} ${others ? this.link(say('player.else'), others) : nothing}
      </p>
      ${this.#saved ? this.#given.keeping.ask() : nothing}
    </form>`;
    }
    /** Where the client is: to be read, not to be played. */
    #orient() {
        return html `<ol class="orient">
      ${this.around.journey.program.grounding.openEyes.steps.map(({ text }) => html `<li>${this.around.text(text)}</li>`)}
    </ol>`;
    }
    /** What changed, in a line that finds neither way better; where it got stronger, what helps now. */
    #change(before) {
        const { after } = this.#outcome;
        const { say } = this.around;
        if (after === undefined)
            return nothing;
        const isMore = before !== undefined && after > before;
        if (!isMore && after < strong) {
            return before === undefined
                ? nothing
                : html `<p>${say(after < before ? 'player.less' : 'player.equal', { before, after })}</p>`;
        }
        return html `<div class="lit panel">
      <p>${isMore ? say('player.stronger', { before, after }) : say('player.strong', { after })}</p>
      ${this.#orient()} ${this.#given.help.button()}
    </div>`;
    }
    async #save({ id, title }, { seconds, completed }, before) {
        const outcome = this.#outcome;
        if (outcome.isSaving)
            return; // a hand that shakes presses twice
        outcome.isSaving = true;
        const { actions, program } = this.around.journey;
        const content = {
            exercise: id,
            title: textIn(title, this.around.language.asked, program.lang),
            seconds,
            completed,
            ...(before !== undefined && { before }),
            ...(outcome.after !== undefined && { after: outcome.after }),
        };
        const session = this.#given.session();
        const sharing = this.#given.sharing.of('practice');
        const saved = await this.notice.run(actions.save({ kind: 'practice', content, sharing, ...(session !== undefined && { session }) }));
        outcome.isSaving = false;
        // Another exercise, or another client's record, may stand there now.
        const isHere = outcome === this.#outcome && actions === this.around.journey.actions;
        if (saved?.state !== 'saved' || !isHere)
            return;
        outcome.saved = saved.entry;
        this.#given.sharing.saved('practice');
        await this.around.show('#title');
    }
}
