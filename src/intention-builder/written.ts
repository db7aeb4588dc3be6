/** What was written before and is shown to be read again: on the way to an intention, and what was also written. */
import {html, nothing} from 'lit';
import type {Around} from '../parts/around.ts';
import type {HelpPanel} from '../parts/help-panel.ts';
import {Part, type Shown} from '../parts/part.ts';
import {Removal} from '../parts/removal.ts';
import {isAnswered, saidIn, type IntentionDraft} from './answers.ts';
import type {Drafts} from './drafts.ts';
import {onTheWay} from './intended.ts';

export class Written extends Part {
  readonly #drafts: Drafts;
  readonly #help: HelpPanel;
  readonly #removal = new Removal(this.around);

  constructor(around: Around, drafts: Drafts, help: HelpPanel) {
    super(around);
    this.#drafts = drafts;
    this.#help = help;
  }

  /** Another draft stands here. */
  reset(): void {
    this.#removal.reset();
  }

  /**
   * What was written on the way to an intention, and is not part of it.
   *
   * @param goTo while it is written: opens a step again
   */
  onTheWay({answers}: IntentionDraft, goTo?: (step: string) => unknown): Shown {
    const {say} = this.around;
    const {steps} = this.#drafts;
    const isQuestion = (id: string) => steps.some((step) => step.id === id && step.kind === 'question');
    const given = Object.entries(onTheWay(answers, steps)).filter(([, answer]) => isAnswered(answer));
    if (!given.length) return nothing;
    return html`<details class="written">
      <summary class="link">${say('intention.written')}</summary>
      <p class="hint">${say('intention.onlyYou')} ${say('intention.stays')}</p>
      ${goTo ? nothing : this.#help.near(...given.map(([, answer]) => answer))}
      <dl>
        ${given.map(
          ([id, {ask, text, choices}]) =>
            html`<div>
              <dt>${ask || say('intention.before')}</dt>
              <dd>
                ${Object.values(choices).join(', ')} ${text ? html`<p class="said-so" dir="auto">${text}</p>` : nothing}
                ${goTo && isQuestion(id) ? this.link(say('intention.change'), () => goTo(id)) : nothing}
              </dd>
            </div>`,
        )}
      </dl>
    </details>`;
  }

  /** What was written in another tab at the same time, or begun and put away: it is kept, and offered. */
  elsewhere(): Shown {
    const {say} = this.around;
    const {other} = this.#drafts;
    if (!other) return nothing;
    const {key: id, draft} = other;
    const given = Object.values(draft.answers);
    const use = () =>
      this.#drafts.once(async () => {
        if (await this.#drafts.takeOther(other)) await this.around.show('#title');
      });
    return html`<section class="notice" id="other" tabindex="-1" aria-label=${say('intention.other')}>
      <p><b>${say('intention.other')}</b></p>
      ${given
        .map((answer) => saidIn(answer) || answer.before)
        .filter(Boolean)
        .map((said) => html`<p class="said-so" dir="auto">${said}</p>`)}
      ${this.#help.near(...given)} ${this.#removal.failure({id})}
      <p class="actions">
        ${this.#removal.asks(id) ? nothing : this.button(say('intention.useOther'), use)}
        ${this.#removal.render({
          id,
          ask: say('intention.removeAsk'),
          word: say('intention.dropOther'),
          looks: 'btn',
          remove: () => this.#drafts.drop(id),
          left: '#other',
          gone: '#title',
        })}
      </p>
    </section>`;
  }
}
