/** What a session is meant for, in a phase's room, and the way to the builder. */
import {html, nothing} from 'lit';
import type {Around} from '../parts/around.ts';
import {holdsDanger} from '../parts/danger.ts';
import type {HelpPanel} from '../parts/help-panel.ts';
import type {Shown} from '../parts/part.ts';
import type {Phase} from '../program/schema.ts';
import {intentionFor} from '../sessions/sessions.ts';
import {BuilderWay} from './builder-way.ts';
import {builderWords} from './intention.ts';
import type {Scene} from './light.ts';

/** An element's intentions. */
export class IntentionView {
  readonly #around: Around;
  readonly #help: HelpPanel;
  readonly #builder: BuilderWay;

  constructor(around: Around, help: HelpPanel) {
    this.#around = around;
    this.#help = help;
    this.#builder = new BuilderWay(around);
  }

  render(phase: Phase, scene: Scene, level: 'h3' | 'h4' = 'h4'): Shown {
    const {say, journey} = this.#around;
    const {session, before} = scene.current ?? {};
    const content = intentionFor(journey.record.intentions, session, before)?.content;
    const words = builderWords(phase, journey.program.phases, scene, content);
    const way = words ? this.#builder.render(say(words)) : nothing;
    if (!content) return way;
    const {sentence, word, hard, answer} = content;
    const danger = holdsDanger(content);
    const head = say(danger ? 'help.wrote' : 'timeline.intention');
    const said = (label: string, text: string | undefined) =>
      text
        ? html`<dt>${label}</dt>
            <dd dir="auto">${text}</dd>`
        : nothing;
    return html`<section class="said">
      ${level === 'h3' ? html`<h3 class="label">${head}</h3>` : html`<h4>${head}</h4>`}
      <blockquote dir="auto">${sentence}</blockquote>
      ${
        word || hard
          ? html`<dl class="small">${said(say('card.word'), word)} ${said(say('card.hard'), hard)}</dl>`
          : nothing
      }
      ${phase.intended && !answer && !danger ? html`<p>${this.#around.text(phase.intended)}</p>` : nothing}
      ${this.#help.near(content)} ${way}
    </section>`;
  }
}
