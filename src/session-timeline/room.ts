/** A phase's room: what can be read there, and what can be done. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Around} from '../parts/around.ts';
import type {Shown} from '../parts/part.ts';
import type {ChecklistId, Phase, Text} from '../program/schema.ts';
import {SuggestedExercise} from './exercise.ts';
import {isPlaceForIntention} from './intention.ts';
import type {Scene} from './light.ts';
import {listsIn} from './lists.ts';
import {View, type AskIn} from './view.ts';

const heads = {
  happens: 'timeline.happens',
  notice: 'timeline.notice',
  helps: 'timeline.helps',
  ask: 'timeline.toAsk',
} as const;

/** An element's rooms. */
export class Room extends View {
  readonly #exercise = new SuggestedExercise(this.around);

  /** @param isOpen only then what is written there is drawn */
  render(phase: Phase, scene: Scene, isOpen: boolean, ask: AskIn): TemplateResult {
    const {phases} = this.around.journey.program;
    const {checks, intention, questions} = this.parts;
    const isLit = phase.id === scene.light.phase;
    const doFirst = isLit && scene.light.doFirst;
    const lists = listsIn(phase, phases, scene);
    const [first] = lists;
    const read = this.#read(phase, scene);
    const act = html`<div class="room-do">
      ${isPlaceForIntention(phase, phases, scene) ? intention.render(phase, scene) : nothing}
      ${lists.map((list) => checks.list(list))}
      ${isOpen ? html`${questions.render(phase.id)} ${ask(phase.id)}` : nothing}
    </div>`;
    return html`<div class="room">
      ${doFirst ? html`${act}${read}` : html`${isLit && first ? this.#jump(first) : nothing}${read}${act}`}
    </div>`;
  }

  #read(phase: Phase, {light, where, session, defaults}: Scene): TemplateResult {
    const {say} = this.around;
    const isEve = phase.id === light.phase && where?.moment === 'eve';
    const meets = session?.place ?? defaults.place;
    const place = meets && phase.place?.[meets];
    const paragraph = (text: Text) => html`<p>${this.around.text(text)}</p> `;
    const part = (head: string, texts: readonly Text[]) =>
      texts.length
        ? html`<section>
            <h4>${head}</h4>
            ${texts.map(paragraph)}
          </section>`
        : nothing;
    return html`<div class="room-text">
      ${isEve ? phase.eve.map(paragraph) : nothing}
      ${(['happens', 'notice', 'helps', 'ask'] as const).map((key) => part(say(heads[key]), phase[key]))}
      ${place ? part(say('timeline.where'), [place]) : nothing} ${whomToCall(phase, this.around)}
      ${this.#exercise.render(phase)}
    </div>`;
  }

  /** The way past what is to be read, to the list below it. */
  #jump(list: ChecklistId): TemplateResult {
    const {checklists} = this.around.journey.program;
    const words = `${this.around.plain(checklists[list].title)}: ${this.parts.checks.progress(list)}`;
    return html`<p class="jump">${this.link(words, () => this.around.show(`#list-${list}`))}</p>`;
  }
}

/** When to call, with the number. */
export function whomToCall({call}: Phase, around: Around): Shown {
  const {phone} = around.journey.program.practice;
  if (!call) return nothing;
  return html`<section>
    <h4>${around.say('timeline.call')}</h4>
    <p>
      ${around.text(call)}
      ${phone ? html`<a class="nowrap" dir="ltr" href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>` : nothing}
    </p>
  </section>`;
}
