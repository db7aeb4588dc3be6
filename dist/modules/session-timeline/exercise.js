/** The exercise that is suggested in a phase's room. */
import { html, nothing } from 'lit';
import { KapExerciseRequest } from "../parts/exercise-request.js";
import { Part } from "../parts/part.js";
import { sayMinutes } from "./saying.js";
/** An element's suggested exercises. */
export class SuggestedExercise extends Part {
    /** the one that nobody opened */
    #unanswered = '';
    render(phase) {
        const { say, journey } = this.around;
        const { grounding, links } = journey.program;
        const exercise = grounding.exercises.find(({ id }) => id === phase.exercise);
        if (!exercise)
            return nothing;
        const { id, title, minutes } = exercise;
        const url = exercise.url ?? links.player;
        const label = say('timeline.openOne', { title: this.around.plain(title) });
        const open = (event) => this.#open(event, id);
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
      <p class="hint" role="status">${this.#unanswered === id ? say('timeline.noPlayer') : nothing}</p>
    </div>`;
    }
    #open(event, exercise) {
        const request = new KapExerciseRequest(exercise);
        this.around.host.dispatchEvent(request);
        if (request.defaultPrevented)
            return event.preventDefault();
        if (event.currentTarget.localName !== 'button')
            return; // the listener is on a link or a button
        this.#unanswered = exercise;
        this.around.host.requestUpdate();
    }
}
