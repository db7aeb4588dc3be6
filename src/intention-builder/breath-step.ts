/** One slow breath, before the questions. */
import {html, nothing, type TemplateResult} from 'lit';
import type {IntentionStep} from '../program/schema.ts';
import {Step} from './step.ts';

/** A step that asks nothing. */
export class BreathStep extends Step {
  /** how far the breath is that was asked for */
  #cue: 'in' | 'out' | undefined;

  /** Nobody breathes with it any more. */
  reset(): void {
    this.#cue = undefined;
  }

  render(step: IntentionStep): TemplateResult {
    const {say} = this.around;
    const cue = this.#cue;
    return html`<div class="group">${this.title(step)}</div>
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
  #turn(cue: 'in' | 'out' | undefined): void {
    this.#cue = cue;
    this.around.host.requestUpdate();
  }
}
