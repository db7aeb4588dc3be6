/** What comes before an exercise: what it is, what to take care of, and how it is to be. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from "../parts/icons.js";
import { Part } from "../parts/part.js";
import { deviceVoice } from "../parts/voice.js";
import { quickest, slowest } from "./clock.js";
import { aboutMinutes, hasHolds, scoreOf } from "./exercises.js";
import { Haptics } from "./haptics.js";
import { inFront, without } from "./preferences.js";
import { rating } from "./rating.js";
import { lengthOf } from "./score.js";
/** By how much slower and quicker change the pace. */
const paceStep = 0.125;
export class Before extends Part {
    #rounds;
    #preferences;
    #sharing;
    constructor(around, preferences, sharing) {
        super(around);
        /** the day of a session, when no breath is held */
        this.isDay = false;
        this.#preferences = preferences;
        this.#sharing = sharing;
    }
    /** Another exercise, or the same one anew. */
    reset() {
        this.distress = this.#rounds = undefined;
    }
    get #settings() {
        return { rounds: this.#rounds, holds: this.#preferences.now.holds && !this.isDay };
    }
    /** As the client wants it. */
    score(exercise) {
        return scoreOf(exercise, this.#settings);
    }
    /** How it is drawn. Sentences do not fit into a circle; they stand below the water. */
    look({ look, kind }) {
        return this.#preferences.now.look ?? look ?? (kind === 'breath' ? 'circle' : 'wave');
    }
    /** Whether its caution is still to be shown. */
    isNew({ id, caution }) {
        return Boolean(caution) && !this.#preferences.now.cautions.includes(id);
    }
    /** "about 2 minutes", at the pace and for as long as the client wants it */
    about(exercise) {
        const score = this.score(exercise);
        const count = score
            ? Math.max(1, Math.round(lengthOf(score) / this.#preferences.now.pace / 60))
            : aboutMinutes(exercise);
        return count ? this.around.say('player.about', { count }) : '';
    }
    /** @param back goes to the others, where there are any */
    render(exercise, start, back) {
        const { say, journey } = this.around;
        const { title, lead, caution } = exercise;
        const { record, program } = journey;
        const { driving, stop } = program.grounding;
        const choose = (value) => {
            this.distress = value;
            this.around.host.requestUpdate();
        };
        return html `<div class="before">
      <div>
        ${back ? this.link(say('player.others'), back) : nothing}
        <h2 class="head" id="title" tabindex="-1">${this.around.text(title)}</h2>
        <p class="actions"><span class="soft">${this.about(exercise)}</span>${this.#favorite(exercise)}</p>
      </div>
      ${lead ? html `<p>${this.around.text(lead)}</p>` : nothing}
      ${caution && this.isNew(exercise) ? html `<p class="caution">${this.around.text(caution)}</p>` : nothing}
      <div>${this.#more(exercise)} ${this.#settingsOf(exercise)}</div>
      <section class="field" aria-labelledby="now">
        <h3 class="label" id="now">${say('player.before')}</h3>
        <p class="hint">${say('player.optional')}</p>
        ${record.status === 'open' ? this.#sharing.who('practice') : nothing}
        ${rating(this.around, 'before', this.distress, choose)}
      </section>
      ${this.button(say('player.start'), start, 'btn btn--primary btn--big')}
      <p class="small soft">${this.around.text(driving)} ${this.around.text(stop)}</p>
    </div>`;
    }
    #favorite({ id }) {
        const { favorites } = this.#preferences.now;
        const is = favorites.includes(id);
        const turn = () => this.#preferences.set({ favorites: is ? without(favorites, id) : inFront(favorites, id) });
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
            this.isNew(exercise) ? nothing : folded(say('player.care'), caution, 'caution'),
            folded(say('player.noSight'), noSight),
            folded(say('player.noHearing'), noHearing),
        ];
    }
    #settingsOf(exercise) {
        const { say } = this.around;
        const { now } = this.#preferences;
        const score = this.score(exercise);
        const voice = score && deviceVoice(this.around.lang);
        if (!score)
            return nothing;
        return html `<details class="settings">
      <summary class="link">${say('player.settings')}</summary>
      <div class="panel">
        ${this.#looks(exercise)} ${this.#length(score)} ${this.#pace(score)}
        <div>
          ${hasHolds(exercise) && !this.isDay ? this.#switch('holds') : nothing} ${this.#switch('sound')}
          ${now.sound ? [this.#volume('tones'), this.#volume('noise')] : nothing}
          ${voice ? this.#switch('voice') : nothing} ${Haptics.isThere ? this.#switch('haptics') : nothing}
        </div>
      </div>
    </details>`;
    }
    #looks(exercise) {
        const { say } = this.around;
        const { kind } = exercise;
        const looks = ['circle', 'wave', ...(kind === 'breath' ? ['path'] : []), 'words'];
        if (kind === 'taps')
            return nothing;
        return html `<fieldset class="field">
      <legend class="label">${say('player.look')}</legend>
      <div class="seg">
        ${looks.map((look) => html `<label
              ><input
                type="radio"
                name="look"
                .checked=${live(this.look(exercise) === look)}
                @change=${() => this.#preferences.set({ look })}
              /><span>${say(`player.look.${look}`)}</span></label
            >`)}
      </div>
    </fieldset>`;
    }
    /** Fewer and more, by about a minute. */
    #length(score) {
        const { say } = this.around;
        const { rounds, beats } = score;
        const isBreath = beats.some(({ cue }) => cue === 'in');
        const by = Math.max(1, Math.round((60 * rounds) / lengthOf(score)));
        const times = beats.filter(({ cue, step }) => cue === 'tense' && step === 0).length || rounds;
        const set = (count) => () => {
            this.#rounds = Math.max(1, Math.min(200, count));
            this.around.host.requestUpdate();
        };
        return html `<div class="stepper" role="group" aria-label=${say('player.howLong')}>
      ${this.button(say('player.fewer'), set(times - by))}
      <output>${say(isBreath ? 'player.breaths' : 'player.rounds', { count: times })}</output>
      ${this.button(say('player.longer'), set(times + by))}
    </div>`;
    }
    #pace({ beats }) {
        const { say } = this.around;
        const { pace } = this.#preferences.now;
        const set = (by) => () => this.#preferences.set({ pace: Math.min(quickest, Math.max(slowest, pace + by * paceStep)) });
        const isBreath = beats.some(({ cue }) => cue === 'in');
        const seconds = Math.round(lengthOf({ beats, rounds: 1 }) / pace);
        return html `<div class="stepper" role="group" aria-label=${say('player.pace')}>
      ${this.button(say('player.slower'), set(-1))}
      <output
        >${isBreath ? say('player.breathLasts', { seconds }) : say('player.paceIs', { count: Math.round(pace * 100) })}</output
      >
      ${this.button(say('player.quicker'), set(1))}
    </div>`;
    }
    #switch(name) {
        const turn = () => this.#preferences.set({ [name]: !this.#preferences.now[name] });
        return html `<label class="switch"
      ><input
        type="checkbox"
        role="switch"
        .checked=${live(this.#preferences.now[name])}
        @change=${turn}
      />${this.around.say(`player.${name}`)}</label
    >`;
    }
    #volume(name) {
        const set = (event) => {
            const { value } = event.target; // a slider's event
            this.#preferences.set({ [name]: Number(value) / 100 });
        };
        return html `<label class="volume"
      ><span>${this.around.say(`player.${name}`)}</span
      ><input type="range" .value=${live(String(this.#preferences.now[name] * 100))} @change=${set}
    /></label>`;
    }
}
