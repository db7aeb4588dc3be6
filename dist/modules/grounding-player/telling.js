/** What is said while an exercise is done: by a voice of the device where that is on, else to a screen reader. */
import { html } from 'lit';
import { deviceVoice, speak } from "../parts/voice.js";
export class Telling {
    /** what is read with the focus, when that comes: a live region that comes filled is not read */
    #first;
    /** what a screen reader reads now */
    #announced = '';
    /** the voice never began: a screen reader says what it does not */
    #isMute = false;
    #hush;
    #around;
    #settings;
    constructor(around, settings) {
        this.#around = around;
        this.#settings = settings;
    }
    /** Another exercise begins: its voice may. */
    reset() {
        this.#isMute = false;
        this.clear();
    }
    /** The focus comes: what is told next is read with it. */
    enter() {
        this.#first = undefined;
    }
    /** The voice is silent, at once. */
    hush() {
        this.#hush?.();
    }
    /** Nothing is left to be read. */
    clear() {
        this.#announced = '';
    }
    /**
     * Says a line.
     *
     * @param isDue a screen reader is not to talk all the time
     * @param hasTime what is shorter than a word takes to be said is spoken once in a while, as to a screen reader
     */
    tell({ read, text }, isDue = true, hasTime = true) {
        const { voice: isWanted, speech } = this.#settings.chosen;
        const voice = isWanted && !this.#isMute ? deviceVoice(this.#around.lang) : undefined;
        if (!voice) {
            if (this.#first === undefined)
                this.#first = read;
            else if (isDue)
                this.#announced = read;
            return;
        }
        this.#announced = this.#first = '';
        if (!isDue && !hasTime)
            return;
        const ended = (how) => {
            this.#hush = undefined;
            if (how !== 'silent')
                return;
            this.#isMute = true;
            this.#announced = read;
            this.#around.host.requestUpdate();
        };
        this.#hush = speak(text, voice, ended, speech);
    }
    /** For what has the focus, `aria-describedby="first"`, and the live region. */
    render() {
        return html `<p id="first" hidden>${this.#first}</p>
      <p class="vh" aria-live="polite">${this.#announced}</p>`;
    }
}
