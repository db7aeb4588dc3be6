/** The exercise that is suggested in a phase's room. */
import { html, nothing } from 'lit';
import { KapExerciseRequest } from "../parts/exercise-request.js";
import { patience } from "../parts/around.js";
import { Part } from "../parts/part.js";
import { sayMinutes } from "./saying.js";
/** An element's suggested exercises. */
export class SuggestedExercise extends Part {
    /** the last one that was asked for */
    #request;
    /** what is said of it: the player is on its way for long, or nobody opened it */
    #said;
    render(phase) {
        const { say, journey } = this.around;
        const { grounding, links } = journey.program;
        const exercise = grounding.exercises.find(({ id }) => id === phase.exercise);
        if (!exercise)
            return nothing;
        const { id, title, minutes } = exercise;
        const url = exercise.url ?? links.player;
        const label = say('timeline.openOne', { title: this.around.plain(title) });
        const said = this.#request?.exercise === id ? this.#said : undefined;
        const open = (event) => void this.#open(event, id);
        return html `<div class="try">
      <svg viewBox="0 0 40 40" aria-hidden="true">
        <circle cx="20" cy="20" r="19"></circle>
        <circle cx="20" cy="20" r="12"></circle>
      </svg>
      <div>
        <h4>${this.around.text(title)}</h4>
        ${minutes ? html `<p class="small soft">${sayMinutes({ min: minutes, max: minutes }, this.around)}</p>` : nothing}
      </div>
      ${url
            ? html `<a class="btn" href=${url} aria-label=${label} @click=${open}>${say('timeline.try')}</a>`
            : html `<button class="btn" type="button" aria-label=${label} @click=${open}>${say('timeline.try')}</button>`}
      <p class="hint" role="status">${said ? say(said) : nothing}</p>
    </div>`;
    }
    async #open(event, exercise) {
        const place = event.currentTarget; // the listener is on a link or a button
        const isLink = place.localName === 'a';
        const wasUnanswered = this.#request?.exercise === exercise && this.#said === 'timeline.noPlayer';
        const request = new KapExerciseRequest(exercise);
        this.around.host.dispatchEvent(request);
        const { coming, defaultPrevented } = request;
        // Nobody opened it before: the link is followed, and not another wait begun.
        if (isLink && (!defaultPrevented || (coming && wasUnanswered)))
            return;
        event.preventDefault();
        this.#request = request;
        this.#say(undefined);
        const timer = coming && setTimeout(() => this.#request === request && this.#say('later.late'), patience);
        const isAnswered = await (coming ?? defaultPrevented);
        clearTimeout(timer);
        if (this.#request !== request)
            return;
        this.#say(isAnswered ? undefined : 'timeline.noPlayer');
        // A page that changes long after a press is not what was pressed for.
        if (!isAnswered && isLink && place.isConnected && navigator.userActivation.isActive)
            place.click();
    }
    #say(said) {
        this.#said = said;
        this.around.host.requestUpdate();
    }
}
