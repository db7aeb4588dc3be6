/** One slow breath, before the questions. */
import { html, nothing } from 'lit';
import { Step } from "./step.js";
/** A step that asks nothing. */
export class BreathStep extends Step {
    /** how far the breath is that was asked for */
    #cue;
    /** Nobody breathes with it any more. */
    reset() {
        this.#cue = undefined;
    }
    render(step) {
        const { say } = this.around;
        const cue = this.#cue;
        return html `<div class="group">${this.title(step)}</div>
      <div class="breathe">
        <div
          class="breath"
          data-cue=${cue ?? nothing}
          aria-hidden="true"
          @animationend=${() => this.#turn(cue === 'in' ? 'out' : undefined)}
        ></div>
        <b role="status">${cue && say(`player.cue.${cue}`)}</b>
      </div>
      <p class="actions">${this.button(say('intention.breathe'), () => this.#turn('in'))}</p>`;
    }
    /** The circle's own clock leads: its words come when it has grown, and go when it is small again. */
    #turn(cue) {
        this.#cue = cue;
        this.around.host.requestUpdate();
    }
}
