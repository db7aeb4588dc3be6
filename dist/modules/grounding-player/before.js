/** What comes before an exercise: what it is, what to take care of, and how it is to be. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from "../parts/icons.js";
import { Part } from "../parts/part.js";
import { deviceVoice } from "../parts/voice.js";
import { goesBy } from "../program/exercise-kinds.js";
import { looksOf } from "./exercises.js";
import { rating } from "./rating.js";
import { isBreathing, lengthOf } from "./score.js";
/** Whether there is something to turn on. A desktop computer may say so and have nothing that moves. */
export const canVibrate = () => 'vibrate' in navigator;
export class Before extends Part {
    #settings;
    #sharing;
    constructor(around, settings, sharing) {
        super(around);
        this.#settings = settings;
        this.#sharing = sharing;
    }
    /**
     * @param back goes to the others, where there are any
     * @param coming what is said beside Start while what it starts is on its way
     */
    render(exercise, start, back, coming) {
        const { say, journey } = this.around;
        const { title, lead, caution } = exercise;
        const { record, program } = journey;
        const { driving, stop } = program.grounding;
        const settings = this.#settings;
        return html `<div class="before">
      <div>
        ${back ? this.link(say('player.others'), back) : nothing}
        <h2 class="head" id="title" tabindex="-1">${this.around.text(title)}</h2>
        <p class="actions"><span class="soft">${settings.about(exercise)}</span>${this.#favorite(exercise)}</p>
      </div>
      ${lead ? html `<p>${this.around.text(lead)}</p>` : nothing}
      ${settings.isWithoutHolds(exercise) ? html `<p class="caution">${say('player.noHolds')}</p>` : nothing}
      ${caution && settings.isNew(exercise) ? html `<p class="caution">${this.around.text(caution)}</p>` : nothing}
      <div>${this.#more(exercise)} ${this.#settingsOf(exercise)}</div>
      <section class="field" aria-labelledby="now">
        <h3 class="label" id="now">${say('player.before')}</h3>
        <p class="hint">${say('player.optional')}</p>
        ${record.status === 'open' ? this.#sharing.who('practice') : nothing}
        ${rating(this.around, 'before', settings.distress, (value) => settings.rate(value))}
      </section>
      <div class="start">${this.button(say('player.start'), start, 'btn btn--primary btn--big')}${coming}</div>
      <p class="small soft">${this.around.text(driving)} ${this.around.text(stop)}</p>
    </div>`;
    }
    #favorite(exercise) {
        const is = this.#settings.chosen.favorites.includes(exercise.id);
        const turn = () => this.#settings.turnFavorite(exercise);
        return html `<button class="btn" type="button" aria-pressed=${is} @click=${turn}>
      ${is ? icon('tick') : nothing}${this.around.say('player.favorite')}
    </button>`;
    }
    /** A caution that was seen, and how to do it without seeing or hearing. */
    #more(exercise) {
        const { say } = this.around;
        const { caution, noSight, noHearing } = exercise;
        const folded = (title, said, looks = 'soft') => said
            ? html `<details>
            <summary class="link">${title}</summary>
            <p class=${looks}>${this.around.text(said)}</p>
          </details>`
            : nothing;
        return [
            this.#settings.isNew(exercise) ? nothing : folded(say('player.care'), caution, 'caution'),
            folded(say('player.noSight'), noSight),
            folded(say('player.noHearing'), noHearing),
        ];
    }
    #settingsOf(exercise) {
        const { say } = this.around;
        const { chosen } = this.#settings;
        const score = this.#settings.score(exercise);
        const voice = goesBy(exercise) !== 'recording' && deviceVoice(this.around.lang);
        const canHold = this.#settings.canHold(exercise);
        if (!score && !voice)
            return nothing;
        return html `<details class="settings">
      <summary class="link">${say('player.settings')}</summary>
      <div class="panel">
        ${score ? [this.#looks(exercise), this.#length(score), this.#pace(exercise, score)] : nothing}
        ${canHold && chosen.holds ? this.#holdLength(exercise) : nothing}
        <div>
          ${canHold ? this.#switch('holds') : nothing} ${score ? this.#switch('sound') : nothing}
          ${score && chosen.sound ? [this.#volume('tones'), this.#volume('noise')] : nothing}
          ${voice ? [this.#switch('voice'), chosen.voice ? this.#volume('speech') : nothing] : nothing}
          ${score && canVibrate() ? this.#switch('haptics') : nothing}
        </div>
      </div>
    </details>`;
    }
    #looks(exercise) {
        const { say } = this.around;
        const looks = looksOf(exercise);
        if (!looks.length)
            return nothing;
        return html `<fieldset class="field">
      <legend class="label">${say('player.look')}</legend>
      <div class="seg">
        ${looks.map((look) => html `<label
              ><input
                type="radio"
                name="look"
                .checked=${live(this.#settings.look(exercise) === look)}
                @change=${() => this.#settings.choose({ look })}
              /><span>${say(`player.look.${look}`)}</span></label
            >`)}
      </div>
    </fieldset>`;
    }
    /** Fewer and more, by about a minute. */
    #length(score) {
        const { say } = this.around;
        const { rounds, beats } = score;
        const isBreath = isBreathing(score);
        const by = Math.max(1, Math.round((60 * rounds) / lengthOf(score)));
        const times = beats.filter(({ cue, step }) => cue === 'tense' && step === 0).length || rounds;
        const words = say(isBreath ? 'player.breaths' : 'player.rounds', { count: times });
        return this.#stepper('player.howLong', 'player.fewer', words, 'player.longer', (turn) => this.#settings.setRounds(times + turn * by));
    }
    #pace(exercise, score) {
        const words = this.#settings.lasts(exercise, score);
        return this.#stepper('player.pace', 'player.slower', words, 'player.quicker', (by) => this.#settings.turnPace(exercise, by));
    }
    #holdLength(exercise) {
        const seconds = this.#settings.hold(exercise);
        const words = this.around.say('player.holdLasts', { seconds });
        return this.#stepper('player.holds', 'player.fewer', words, 'player.longer', (by) => this.#settings.setHold(exercise, seconds + by));
    }
    /** Two buttons, and between them how it is now. */
    #stepper(name, less, now, more, turn) {
        const { say } = this.around;
        return html `<div class="stepper" role="group" aria-label=${say(name)}>
      ${this.button(say(less), () => turn(-1))}<output>${now}</output>${this.button(say(more), () => turn(1))}
    </div>`;
    }
    #switch(name) {
        const turn = () => this.#settings.choose({ [name]: !this.#settings.chosen[name] });
        return html `<label class="switch"
      ><input
        type="checkbox"
        role="switch"
        .checked=${live(this.#settings.chosen[name])}
        @change=${turn}
      />${this.around.say(`player.${name}`)}</label
    >`;
    }
    #volume(name) {
        const set = (event) => {
            const { value } = event.target; // a slider's event
            this.#settings.choose({ [name]: Number(value) / 100 });
        };
        return html `<label class="volume"
      ><span>${this.around.say(`player.${name}`)}</span
      ><input type="range" .value=${live(String(this.#settings.chosen[name] * 100))} @change=${set}
    /></label>`;
    }
}
