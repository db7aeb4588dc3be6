/** What comes before an exercise: what it is, what to take care of, and how it is to be. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {icon} from '../parts/icons.ts';
import {Part, type Shown} from '../parts/part.ts';
import type {Around} from '../parts/around.ts';
import type {Sharing} from '../parts/sharing.ts';
import {deviceVoice} from '../parts/voice.ts';
import type {Exercise, Text} from '../program/schema.ts';
import {quickest, slowest} from './clock.ts';
import {aboutMinutes, hasHolds, scoreOf, type ExerciseSettings} from './exercises.ts';
import {Haptics} from './haptics.ts';
import type {Look} from './pacer.ts';
import {inFront, without, type Chosen, type Preferences} from './preferences.ts';
import {rating} from './rating.ts';
import {lengthOf, type Score} from './score.ts';

/** By how much slower and quicker change the pace. */
const paceStep = 0.125;

export class Before extends Part {
  /** how strong the distress is, 0 to 10; nothing where it was not rated */
  distress: number | undefined;
  /** the day of a session, when no breath is held */
  isDay = false;
  #rounds: number | undefined;
  readonly #preferences: Preferences;
  readonly #sharing: Sharing;

  constructor(around: Around, preferences: Preferences, sharing: Sharing) {
    super(around);
    this.#preferences = preferences;
    this.#sharing = sharing;
  }

  /** Another exercise, or the same one anew. */
  reset(): void {
    this.distress = this.#rounds = undefined;
  }

  get #settings(): ExerciseSettings {
    return {rounds: this.#rounds, holds: this.#preferences.now.holds && !this.isDay};
  }

  /** As the client wants it. */
  score(exercise: Exercise): Score | undefined {
    return scoreOf(exercise, this.#settings);
  }

  /** How it is drawn. Sentences do not fit into a circle; they stand below the water. */
  look({look, kind}: Exercise): Look {
    return this.#preferences.now.look ?? look ?? (kind === 'breath' ? 'circle' : 'wave');
  }

  /** Whether its caution is still to be shown. */
  isNew({id, caution}: Exercise): boolean {
    return Boolean(caution) && !this.#preferences.now.cautions.includes(id);
  }

  /** "about 2 minutes", at the pace and for as long as the client wants it */
  about(exercise: Exercise): string {
    const score = this.score(exercise);
    const count = score
      ? Math.max(1, Math.round(lengthOf(score) / this.#preferences.now.pace / 60))
      : aboutMinutes(exercise);
    return count ? this.around.say('player.about', {count}) : '';
  }

  /** @param back goes to the others, where there are any */
  render(exercise: Exercise, start: () => void, back: (() => void) | undefined): TemplateResult {
    const {say, journey} = this.around;
    const {title, lead, caution} = exercise;
    const {record, program} = journey;
    const {driving, stop} = program.grounding;
    const choose = (value: number | undefined) => {
      this.distress = value;
      this.around.host.requestUpdate();
    };
    return html`<div class="before">
      <div>
        ${back ? this.link(say('player.others'), back) : nothing}
        <h2 class="head" id="title" tabindex="-1">${this.around.text(title)}</h2>
        <p class="actions"><span class="soft">${this.about(exercise)}</span>${this.#favorite(exercise)}</p>
      </div>
      ${lead ? html`<p>${this.around.text(lead)}</p>` : nothing}
      ${caution && this.isNew(exercise) ? html`<p class="caution">${this.around.text(caution)}</p>` : nothing}
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

  #favorite({id}: Exercise): TemplateResult {
    const {favorites} = this.#preferences.now;
    const is = favorites.includes(id);
    const turn = () => this.#preferences.set({favorites: is ? without(favorites, id) : inFront(favorites, id)});
    return html`<button class="btn" type="button" aria-pressed=${is} @click=${turn}>
      ${is ? icon('tick') : nothing}${this.around.say('player.favorite')}
    </button>`;
  }

  /** A caution that was seen, and how to do it without seeing or hearing. */
  #more(exercise: Exercise): unknown {
    const {say} = this.around;
    const {caution, noSight, noHearing} = exercise;
    const folded = (title: string, said: Text | undefined, looks = 'soft') =>
      said
        ? html`<details>
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

  #settingsOf(exercise: Exercise): Shown {
    const {say} = this.around;
    const {now} = this.#preferences;
    const score = this.score(exercise);
    const voice = score && deviceVoice(this.around.lang);
    if (!score) return nothing;
    return html`<details class="settings">
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

  #looks(exercise: Exercise): Shown {
    const {say} = this.around;
    const {kind} = exercise;
    const looks: readonly Look[] = ['circle', 'wave', ...(kind === 'breath' ? ['path' as const] : []), 'words'];
    if (kind === 'taps') return nothing;
    return html`<fieldset class="field">
      <legend class="label">${say('player.look')}</legend>
      <div class="seg">
        ${looks.map(
          (look) =>
            html`<label
              ><input
                type="radio"
                name="look"
                .checked=${live(this.look(exercise) === look)}
                @change=${() => this.#preferences.set({look})}
              /><span>${say(`player.look.${look}`)}</span></label
            >`,
        )}
      </div>
    </fieldset>`;
  }

  /** Fewer and more, by about a minute. */
  #length(score: Score): TemplateResult {
    const {say} = this.around;
    const {rounds, beats} = score;
    const isBreath = beats.some(({cue}) => cue === 'in');
    const by = Math.max(1, Math.round((60 * rounds) / lengthOf(score)));
    const times = beats.filter(({cue, step}) => cue === 'tense' && step === 0).length || rounds;
    const set = (count: number) => () => {
      this.#rounds = Math.max(1, Math.min(200, count));
      this.around.host.requestUpdate();
    };
    return html`<div class="stepper" role="group" aria-label=${say('player.howLong')}>
      ${this.button(say('player.fewer'), set(times - by))}
      <output>${say(isBreath ? 'player.breaths' : 'player.rounds', {count: times})}</output>
      ${this.button(say('player.longer'), set(times + by))}
    </div>`;
  }

  #pace({beats}: Score): TemplateResult {
    const {say} = this.around;
    const {pace} = this.#preferences.now;
    const set = (by: number) => () =>
      this.#preferences.set({pace: Math.min(quickest, Math.max(slowest, pace + by * paceStep))});
    const isBreath = beats.some(({cue}) => cue === 'in');
    const seconds = Math.round(lengthOf({beats, rounds: 1}) / pace);
    return html`<div class="stepper" role="group" aria-label=${say('player.pace')}>
      ${this.button(say('player.slower'), set(-1))}
      <output
        >${isBreath ? say('player.breathLasts', {seconds}) : say('player.paceIs', {count: Math.round(pace * 100)})}</output
      >
      ${this.button(say('player.quicker'), set(1))}
    </div>`;
  }

  #switch(name: 'holds' | 'sound' | 'voice' | 'haptics'): TemplateResult {
    const turn = () => this.#preferences.set({[name]: !this.#preferences.now[name]} satisfies Partial<Chosen>);
    return html`<label class="switch"
      ><input
        type="checkbox"
        role="switch"
        .checked=${live(this.#preferences.now[name])}
        @change=${turn}
      />${this.around.say(`player.${name}`)}</label
    >`;
  }

  #volume(name: 'tones' | 'noise'): TemplateResult {
    const set = (event: Event) => {
      const {value} = event.target as HTMLInputElement; // a slider's event
      this.#preferences.set({[name]: Number(value) / 100} satisfies Partial<Chosen>);
    };
    return html`<label class="volume"
      ><span>${this.around.say(`player.${name}`)}</span
      ><input type="range" .value=${live(String(this.#preferences.now[name] * 100))} @change=${set}
    /></label>`;
  }
}
