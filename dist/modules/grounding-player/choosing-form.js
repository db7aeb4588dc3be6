/** Two questions, three exercises that fit, and all the others. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from "../parts/icons.js";
import { Part } from "../parts/part.js";
import { choose } from "./choosing.js";
import { aboutMinutes, isPlayable } from "./exercises.js";
/** How much time there is, in minutes; the last is any. */
const times = [1, 3, 5, undefined];
export class ChoosingForm extends Part {
    #need;
    #minutes;
    render(moment, { favorites, used }, open) {
        const { say, journey } = this.around;
        const { exercises, needs, driving } = journey.program.grounding;
        const { fit, rest } = choose(exercises, { need: this.#need, minutes: this.#minutes, moment, favorites, used });
        return html `<div class="chooser">
      <h2 class="head" id="title" tabindex="-1">${say('player.title')}</h2>
      ${needs.choices.length
            ? html `<fieldset class="field">
              <legend class="title">${say('player.need')}</legend>
              <div class="choices">
                ${needs.choices.map(({ id, text }) => this.#radio('choice', 'need', this.#need === id, this.around.text(text), () => (this.#need = id)))}
              </div>
            </fieldset>`
            : nothing}
      <fieldset class="field">
        <legend class="label">${say('player.howLong')}</legend>
        <div class="seg">
          ${times.map((count) => this.#radio('', 'minutes', this.#minutes === count, count ? say('player.min', { count }) : say('player.any'), () => (this.#minutes = count)))}
        </div>
      </fieldset>
      <section role="status" aria-labelledby="fit">
        <h3 class="label" id="fit">
          ${say(this.#need === undefined && !this.#minutes
            ? 'player.begin'
            : fit.length > 2
                ? 'player.three'
                : fit.length
                    ? 'player.fit'
                    : 'player.noFit')}
        </h3>
        <ul class="exercises">
          ${fit.map((exercise) => this.#exercise(exercise, favorites, open, true))}
        </ul>
      </section>
      ${rest.length
            ? html `<section>
              <h3 class="label">${say('player.others')}</h3>
              <ul class="exercises">
                ${rest.map((exercise) => this.#exercise(exercise, favorites, open))}
              </ul>
            </section>`
            : nothing}
      <p class="small soft">${this.around.text(driving)}</p>
    </div>`;
    }
    #radio(looks, name, checked, words, choose) {
        const change = () => {
            choose();
            this.around.host.requestUpdate();
        };
        const box = looks ? 'box' : '';
        return html `<label class=${looks}
      ><input class=${box} type="radio" name=${name} .checked=${live(checked)} @change=${change} /><span
        >${words}</span
      ></label
    >`;
    }
    /** @param withCaution not in the long list: it comes before the start in any case */
    #exercise(exercise, favorites, open, withCaution = false) {
        const { say } = this.around;
        const { id, title, caution, url } = exercise;
        const count = aboutMinutes(exercise);
        const about = [
            ...(count ? [say('player.about', { count })] : []),
            ...(favorites.includes(id) ? [say('player.isFavorite')] : []),
        ];
        const said = html `<b>${this.around.text(title)}</b>
      <span class="time">${about.join(', ')}</span>
      ${icon('next')}
      ${withCaution && caution ? html `<span class="caution">${this.around.text(caution)}</span>` : nothing}`;
        return html `<li>
      ${isPlayable(exercise)
            ? html `<button class="exercise" type="button" @click=${() => open(id)}>${said}</button>`
            : html `<a class="exercise" href=${url ?? ''}>${said}</a>`}
    </li>`;
    }
}
