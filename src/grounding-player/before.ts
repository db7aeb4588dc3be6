/** What comes before an exercise: what it is, what to take care of, and how it is to be. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Key} from '../locale/locale.ts';
import {icon} from '../parts/icons.ts';
import {Part, type Shown} from '../parts/part.ts';
import type {Around} from '../parts/around.ts';
import type {Sharing} from '../parts/sharing.ts';
import {deviceVoice} from '../parts/voice.ts';
import type {Exercise, Text} from '../program/schema.ts';
import {slowest} from './clock.ts';
import {
  aboutMinutes,
  goesBy,
  holdOf,
  lookOf,
  looksOf,
  quickestOf,
  scoreOf,
  type ExerciseSettings,
} from './exercises.ts';
import {Haptics} from './haptics.ts';
import type {Look} from './pacer.ts';
import {inFront, without, type Chosen, type Preferences} from './preferences.ts';
import {rating} from './rating.ts';
import {isBreathing, lengthOf, type Score} from './score.ts';

/** By how much slower and quicker change the pace. */
const paceStep = 0.125;

export class Before extends Part {
  /** how strong the distress is, 0 to 10; nothing where it was not rated */
  distress: number | undefined;
  #rounds: number | undefined;
  #hold: number | undefined;
  readonly #isDay: () => boolean;
  readonly #preferences: Preferences;
  readonly #sharing: Sharing;

  /** @param isDay whether it is the day of a session, when no breath is held: asked anew each time, since a page can stay open */
  constructor(around: Around, preferences: Preferences, sharing: Sharing, isDay: () => boolean) {
    super(around);
    this.#isDay = isDay;
    this.#preferences = preferences;
    this.#sharing = sharing;
  }

  /** Another exercise, or the same one anew. */
  reset(): void {
    this.distress = this.#rounds = this.#hold = undefined;
  }

  get #settings(): ExerciseSettings {
    return {rounds: this.#rounds, hold: this.#hold, holds: this.#preferences.now.holds && !this.#isDay()};
  }

  /** How fast it goes, as the client wants it and no faster than is good for it. */
  pace(exercise: Exercise): number {
    return Math.min(this.#preferences.now.pace, quickestOf(exercise));
  }

  /** Makes it go faster or slower, by a step. */
  setPace(exercise: Exercise, by: 1 | -1): void {
    this.#preferences.set({
      pace: Math.min(quickestOf(exercise), Math.max(slowest, this.pace(exercise) + by * paceStep)),
    });
  }

  /** "10 seconds a breath" */
  lasts(exercise: Exercise, {beats}: Score): string {
    const isBreath = isBreathing({beats});
    const length = isBreath ? lengthOf({beats, rounds: 1}) : (beats[0]?.seconds ?? 0);
    const seconds = Math.round((length / this.pace(exercise)) * 10) / 10;
    return this.around.say(isBreath ? 'player.breathLasts' : 'player.eachLasts', {seconds, count: seconds});
  }

  /** As the client wants it. */
  score(exercise: Exercise): Score | undefined {
    return scoreOf(exercise, this.#settings);
  }

  /** How it is drawn. */
  look(exercise: Exercise): Look {
    return this.#preferences.now.look ?? lookOf(exercise);
  }

  /** Whether its caution is still to be shown. */
  isNew({id, caution}: Exercise): boolean {
    return Boolean(caution) && !this.#preferences.now.cautions.includes(id);
  }

  /** "about 2 minutes", at the pace and for as long as the client wants it */
  about(exercise: Exercise): string {
    const score = this.score(exercise);
    const count = score ? Math.max(1, Math.round(lengthOf(score) / this.pace(exercise) / 60)) : aboutMinutes(exercise);
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
      ${holdOf(exercise) && this.#isDay() ? html`<p class="caution">${say('player.noHolds')}</p>` : nothing}
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
    const voice = goesBy(exercise) !== 'recording' && deviceVoice(this.around.lang);
    const hold = this.#preferences.now.holds && !this.#isDay() && holdOf(exercise);
    if (!score && !voice) return nothing;
    return html`<details class="settings">
      <summary class="link">${say('player.settings')}</summary>
      <div class="panel">
        ${score ? [this.#looks(exercise), this.#length(score), this.#pace(exercise, score)] : nothing}
        ${hold ? this.#holdLength(hold) : nothing}
        <div>
          ${holdOf(exercise) && !this.#isDay() ? this.#switch('holds') : nothing}
          ${score ? this.#switch('sound') : nothing}
          ${score && now.sound ? [this.#volume('tones'), this.#volume('noise')] : nothing}
          ${voice ? [this.#switch('voice'), now.voice ? this.#volume('speech') : nothing] : nothing}
          ${score && Haptics.isThere ? this.#switch('haptics') : nothing}
        </div>
      </div>
    </details>`;
  }

  #looks(exercise: Exercise): Shown {
    const {say} = this.around;
    const looks = looksOf(exercise);
    if (!looks.length) return nothing;
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
    const isBreath = isBreathing(score);
    const by = Math.max(1, Math.round((60 * rounds) / lengthOf(score)));
    const times = beats.filter(({cue, step}) => cue === 'tense' && step === 0).length || rounds;
    const words = say(isBreath ? 'player.breaths' : 'player.rounds', {count: times});
    return this.#stepper('player.howLong', 'player.fewer', words, 'player.longer', (turn) => {
      this.#rounds = Math.max(1, Math.min(200, times + turn * by));
      this.around.host.requestUpdate();
    });
  }

  #pace(exercise: Exercise, score: Score): TemplateResult {
    const words = this.lasts(exercise, score);
    return this.#stepper('player.pace', 'player.slower', words, 'player.quicker', (by) => this.setPace(exercise, by));
  }

  /** @param longest as the exercise's author wrote it: nobody is asked to hold longer */
  #holdLength(longest: number): TemplateResult {
    const seconds = this.#hold ?? longest;
    const words = this.around.say('player.holdLasts', {seconds});
    return this.#stepper('player.holds', 'player.fewer', words, 'player.longer', (by) => {
      this.#hold = Math.min(longest, Math.max(1, seconds + by));
      this.around.host.requestUpdate();
    });
  }

  /** Two buttons, and between them how it is now. */
  #stepper(name: Key, less: Key, now: string, more: Key, turn: (by: 1 | -1) => void): TemplateResult {
    const {say} = this.around;
    return html`<div class="stepper" role="group" aria-label=${say(name)}>
      ${this.button(say(less), () => turn(-1))}<output>${now}</output>${this.button(say(more), () => turn(1))}
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

  #volume(name: 'tones' | 'noise' | 'speech'): TemplateResult {
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
