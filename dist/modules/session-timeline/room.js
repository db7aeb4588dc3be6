/** A phase's room: what can be read there, and what can be done. */
import { html, nothing } from 'lit';
import { SuggestedExercise } from "./exercise.js";
import { isPlaceForIntention } from "./intention.js";
import { listsIn } from "./lists.js";
import { View } from "./view.js";
const heads = {
    happens: 'timeline.happens',
    notice: 'timeline.notice',
    helps: 'timeline.helps',
    ask: 'timeline.toAsk',
};
/** An element's rooms. */
export class Room extends View {
    #exercise = new SuggestedExercise(this.around);
    /** @param isOpen only then what is written there is drawn */
    render(phase, scene, isOpen, ask) {
        const { phases } = this.around.journey.program;
        const { checks, intention, questions } = this.parts;
        const isLit = phase.id === scene.light.phase;
        const doFirst = isLit && scene.light.doFirst;
        const lists = listsIn(phase, phases, scene);
        const [first] = lists;
        const read = this.#read(phase, scene);
        const act = html `<div class="room-do">
      ${isPlaceForIntention(phase, phases, scene) ? intention.render(phase, scene) : nothing}
      ${lists.map((list) => checks.list(list))}
      ${isOpen ? html `${questions.render(phase.id)} ${ask(phase.id)}` : nothing}
    </div>`;
        return html `<div class="room">
      ${doFirst ? html `${act}${read}` : html `${isLit && first ? this.#jump(first) : nothing}${read}${act}`}
    </div>`;
    }
    #read(phase, { light, where, session, defaults }) {
        const { say } = this.around;
        const isEve = phase.id === light.phase && where?.moment === 'eve';
        const meets = session?.place ?? defaults.place;
        const place = meets && phase.place?.[meets];
        const paragraph = (text) => html `<p>${this.around.text(text)}</p> `;
        const part = (head, texts) => texts.length
            ? html `<section>
            <h4>${head}</h4>
            ${texts.map(paragraph)}
          </section>`
            : nothing;
        return html `<div class="room-text">
      ${isEve ? phase.eve.map(paragraph) : nothing}
      ${['happens', 'notice', 'helps', 'ask'].map((key) => part(say(heads[key]), phase[key]))}
      ${place ? part(say('timeline.where'), [place]) : nothing} ${whomToCall(phase, this.around)}
      ${this.#exercise.render(phase)}
    </div>`;
    }
    /** The way past what is to be read, to the list below it. */
    #jump(list) {
        const { checklists } = this.around.journey.program;
        const words = `${this.around.plain(checklists[list].title)}: ${this.parts.checks.progress(list)}`;
        return html `<p class="jump">${this.link(words, () => this.around.show(`#list-${list}`))}</p>`;
    }
}
/** When to call, with the number. */
export function whomToCall({ call }, around) {
    const { phone } = around.journey.program.practice;
    if (!call)
        return nothing;
    return html `<section>
    <h4>${around.say('timeline.call')}</h4>
    <p>
      ${around.text(call)}
      ${phone ? html `<a class="nowrap" dir="ltr" href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>` : nothing}
    </p>
  </section>`;
}
