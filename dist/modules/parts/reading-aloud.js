/** The button that has a text read aloud. Apart from what speaks, which others use without it. */
import { html, nothing } from 'lit';
import { icon } from "./icons.js";
import { whileConnected } from "./listening.js";
import { device, deviceVoice, speak } from "./voice.js";
/** A button that reads a text aloud, and stops. */
export class Voice {
    /** what is being read */
    #text;
    #stop;
    #around;
    constructor(around) {
        /** Stops reading. */
        this.stop = () => this.#stop?.();
        /** Voices come late, and go. */
        this.#again = () => this.#around.host.requestUpdate();
        this.#around = around;
        around.host.addController(this);
        whileConnected(around.host, (signal) => {
            device.synthesis?.addEventListener('voiceschanged', this.#again, { signal });
            addEventListener('pagehide', this.stop, { signal });
        });
    }
    hostDisconnected() {
        this.stop();
    }
    /**
     * "Read aloud", and while it is read "Stop reading". Nothing where the device has no voice for the language.
     *
     * @param lang of the text, BCP 47
     */
    button(text, lang) {
        const voice = deviceVoice(lang);
        if (!voice || !text.trim())
            return nothing;
        const reads = this.#text === text;
        return html `<button class="btn" type="button" @click=${() => (reads ? this.stop() : this.#read(text, voice))}>
      ${icon(reads ? 'stop' : 'speaker')}${this.#around.say(reads ? 'voice.stop' : 'voice.read')}
    </button>`;
    }
    #read(text, voice) {
        this.stop();
        this.#text = text;
        this.#again();
        this.#stop = speak(text, voice, () => {
            this.#text = undefined;
            this.#again();
        });
    }
    /** Voices come late, and go. */
    #again;
}
