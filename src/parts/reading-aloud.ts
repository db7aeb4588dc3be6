/** The button that has a text read aloud. Apart from what speaks, which others use without it. */
import {html, nothing, type ReactiveController} from 'lit';
import type {Around} from './around.ts';
import {icon} from './icons.ts';
import {whileConnected} from './listening.ts';
import type {Shown} from './part.ts';
import {device, deviceVoice, speak} from './voice.ts';

/** A button that reads a text aloud, and stops. */
export class Voice implements ReactiveController {
  /** what is being read */
  #text: string | undefined;
  #stop: (() => void) | undefined;
  readonly #around: Around;

  constructor(around: Around) {
    this.#around = around;
    around.host.addController(this);
    whileConnected(around.host, (signal) => {
      device.synthesis?.addEventListener('voiceschanged', this.#again, {signal});
      addEventListener('pagehide', this.stop, {signal});
    });
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Stops reading. */
  stop = (): void => this.#stop?.();

  /**
   * "Read aloud", and while it is read "Stop reading". Nothing where the device has no voice for the language.
   *
   * @param lang of the text, BCP 47
   */
  button(text: string, lang: string): Shown {
    const voice = deviceVoice(lang);
    if (!voice || !text.trim()) return nothing;
    const reads = this.#text === text;
    return html`<button class="btn" type="button" @click=${() => (reads ? this.stop() : this.#read(text, voice))}>
      ${icon(reads ? 'stop' : 'speaker')}${this.#around.say(reads ? 'voice.stop' : 'voice.read')}
    </button>`;
  }

  #read(text: string, voice: SpeechSynthesisVoice): void {
    this.stop();
    this.#text = text;
    this.#again();
    this.#stop = speak(text, voice, () => {
      this.#text = undefined;
      this.#again();
    });
  }

  /** Voices come late, and go. */
  #again = (): void => this.#around.host.requestUpdate();
}
