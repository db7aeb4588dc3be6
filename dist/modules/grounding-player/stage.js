/** What is seen of an exercise while it is done: the whole stage, or a small row; and what can be pressed there. */
import { html, nothing } from 'lit';
import { icon } from "../parts/icons.js";
import { Part } from "../parts/part.js";
import { nameOf } from "./cues.js";
import { meaningOf } from "./keys.js";
export class Stage extends Part {
    #playing;
    #settings;
    constructor(around, playing, settings) {
        super(around);
        this.#playing = playing;
        this.#settings = settings;
    }
    /** The whole stage. */
    render() {
        const { exercise, paced, score, recording, place, beside, fullScreen, leave } = this.#playing;
        if (!exercise)
            return nothing;
        return html `<div
      class="stage ${exercise.steps.length ? 'stage--steps' : ''}"
      role="group"
      aria-labelledby="title"
      aria-describedby="first"
      tabindex="-1"
      @keydown=${this.#key}
      @click=${this.#press}
      @fullscreenchange=${fullScreen.changed}
    >
      <header>
        <h2 class="label" id="title" tabindex="-1">${this.around.text(exercise.title)}</h2>
        <p class="small soft">${place}</p>
      </header>
      <div class="stage-shape">${score ? this.#paces(exercise, score) : (paced ?? recording)?.render()}</div>
      <footer>
        ${paced ? this.#waiting(paced) : score ? this.#timed(exercise, score) : nothing}
        ${recording?.isMissing ? this.button(this.around.say('player.done'), () => this.#playing.finish()) : nothing}
      </footer>
      <button class="btn stop" type="button" @click=${leave}>${icon('eye')}${this.around.say('player.stop')}</button>
      ${beside.telling.render()}
    </div>`;
    }
    /** The small one: a circle, a word, and the way out. */
    mini() {
        const { say } = this.around;
        const { exercise, score, pacer, beside, isRunning, turn, leave } = this.#playing;
        if (!exercise || !score)
            return nothing;
        const { word } = this.#playing.said(exercise, score);
        const { beat } = this.#playing.position(score);
        return html `<div
      class="mini lit"
      role="group"
      aria-label=${this.around.plain(exercise.title)}
      aria-describedby="first"
      tabindex="-1"
      @keydown=${this.#key}
    >
      ${pacer.render('circle', { score, beat, name: () => '', mini: true })}
      <p id="title"><b>${word}</b><span class="small soft">${this.around.text(exercise.title)}</span></p>
      <p class="actions">
        ${isRunning ? nothing : this.button(say('player.resume'), turn)}
        <button class="btn" type="button" aria-label=${say('player.stop')} @click=${leave}>
          ${icon('eye')}${say('player.stopMini')}
        </button>
      </p>
      ${beside.telling.render()}
    </div>`;
    }
    #paces(exercise, score) {
        const { beat } = this.#playing.position(score);
        const { word, hint } = this.#playing.said(exercise, score);
        const name = (cue) => nameOf(this.around, cue);
        return this.#playing.pacer.render(this.#settings.look(exercise), { score, beat, word, hint, name });
    }
    /** The way through steps that wait; where the voice speaks, the way to silence it. */
    #waiting(paced) {
        return [
            this.#settings.chosen.voice ? html `<p class="quiet">${this.#soundLink()}</p>` : nothing,
            paced.nav((by) => this.#playing.go(by)),
        ];
    }
    #timed(exercise, score) {
        const { say } = this.around;
        const { isRunning, isInstead, beside, fullScreen, turn, turnInstead, back, next, repeat } = this.#playing;
        const hasSteps = exercise.steps.length > 0;
        const skip = this.link(say(hasSteps ? 'player.skipPart' : 'player.skip'), next);
        // What somebody may need at once stands there; the rest waits behind a word, so that little does.
        return html `<div class="quiet">
        ${beside.isBlocked ? this.button(say('player.hear'), () => beside.unblock()) : nothing}
        ${exercise.steps.some(({ instead }) => instead)
            ? html `<button class="link" type="button" aria-pressed=${isInstead} @click=${turnInstead}>
                ${isInstead ? icon('tick') : nothing}${say('player.instead')}
              </button>`
            : nothing}
        ${hasSteps ? skip : nothing}
        <details>
          <summary class="link">${say('player.more')}</summary>
          <p class="lit">
            ${this.link(say('player.back'), back)} ${this.link(say('player.repeat'), repeat)}
            ${hasSteps ? nothing : skip} ${this.link(say('player.slower'), () => this.#playing.turnPace(exercise, -1))}
            <output>${this.#settings.lasts(exercise, score)}</output>
            ${this.link(say('player.quicker'), () => this.#playing.turnPace(exercise, 1))} ${this.#soundLink()}
            ${document.fullscreenEnabled ? this.link(say('player.full'), fullScreen.turn) : nothing}
          </p>
        </details>
      </div>
      <button class="btn pause" type="button" @click=${turn}>
        ${icon(isRunning ? 'pause' : 'play')}${say(isRunning ? 'player.pause' : 'player.resume')}
      </button>`;
    }
    #soundLink() {
        const { say } = this.around;
        const { sound, voice } = this.#settings.chosen;
        const { beside, turnSound } = this.#playing;
        if (sound && !voice && beside.isSoundless)
            return html `<span>${say('player.noSound')}</span>`;
        return this.link(say(sound || voice ? 'player.soundOff' : 'player.soundOn'), turnSound);
    }
    #key = (event) => {
        const { score, recording } = this.#playing;
        const on = event.target; // a key's target is an element
        const stage = event.currentTarget; // the handler is on the stage
        const control = on.closest('button, input, video')?.localName;
        const meaning = meaningOf(event, control, getComputedStyle(stage).direction);
        if (!meaning || (meaning === 'turn' && !score && !recording?.video))
            return;
        this.#playing[meaning]();
        event.preventDefault();
    };
    #press = ({ target }) => {
        const on = target; // a press is on an element
        if (this.#playing.score && on.closest('.stage-shape'))
            this.#playing.turn();
    };
}
