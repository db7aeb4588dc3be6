/** What is said while an exercise is done: by a voice of the device where that is on, else to a screen reader. */
import {html, type TemplateResult} from 'lit';
import type {Around} from '../parts/around.ts';
import {deviceVoice, speak, type Spoken} from '../parts/voice.ts';
import type {Said} from './cues.ts';
import type {Settings} from './settings.ts';

export class Telling {
  /** what is read with the focus, when that comes: a live region that comes filled is not read */
  #first: unknown;
  /** what a screen reader reads now */
  #announced: unknown = '';
  /** the voice never began: a screen reader says what it does not */
  #isMute = false;
  #hush: (() => void) | undefined;
  readonly #around: Around;
  readonly #settings: Settings;

  constructor(around: Around, settings: Settings) {
    this.#around = around;
    this.#settings = settings;
  }

  /** Another exercise begins: its voice may. */
  reset(): void {
    this.#isMute = false;
    this.clear();
  }

  /** The focus comes: what is told next is read with it. */
  enter(): void {
    this.#first = undefined;
  }

  /** The voice is silent, at once. */
  hush(): void {
    this.#hush?.();
  }

  /** Nothing is left to be read. */
  clear(): void {
    this.#announced = '';
  }

  /**
   * Says a line.
   *
   * @param isDue a screen reader is not to talk all the time
   * @param hasTime what is shorter than a word takes to be said is spoken once in a while, as to a screen reader
   */
  tell({read, text}: Pick<Said, 'read' | 'text'>, isDue = true, hasTime = true): void {
    const {voice: isWanted, speech} = this.#settings.chosen;
    const voice = isWanted && !this.#isMute ? deviceVoice(this.#around.lang) : undefined;
    if (!voice) {
      if (this.#first === undefined) this.#first = read;
      else if (isDue) this.#announced = read;
      return;
    }
    this.#announced = this.#first = '';
    if (!isDue && !hasTime) return;
    const ended = (how: Spoken) => {
      this.#hush = undefined;
      if (how !== 'silent') return;
      this.#isMute = true;
      this.#announced = read;
      this.#around.host.requestUpdate();
    };
    this.#hush = speak(text, voice, ended, speech);
  }

  /** For what has the focus, `aria-describedby="first"`, and the live region. */
  render(): TemplateResult {
    return html`<p id="first" hidden>${this.#first}</p>
      <p class="vh" aria-live="polite">${this.#announced}</p>`;
  }
}
