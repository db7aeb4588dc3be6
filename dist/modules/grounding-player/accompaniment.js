import { Haptics } from "./haptics.js";
import { MediaControls } from "./media-session.js";
import { Sound } from "./sound.js";
import { StayAwake } from "./stay-awake.js";
import { Telling } from "./telling.js";
export class Accompaniment {
    /** none before it was asked for */
    #sound;
    #around;
    #settings;
    constructor(around, settings) {
        this.haptics = new Haptics();
        this.awake = new StayAwake();
        this.controls = new MediaControls();
        this.#around = around;
        this.#settings = settings;
        this.telling = new Telling(around, settings);
    }
    /** Sound is wanted, and the browser waits for a press. */
    get isBlocked() {
        return this.#settings.chosen.sound && this.#sound?.state === 'blocked';
    }
    /** There can be no sound here. */
    get isSoundless() {
        return this.#sound?.state === 'none';
    }
    /**
     * Turns on what was asked for: call it as the answer to a press.
     *
     * @param isHeard whether there is something to sound
     */
    begin(isHeard) {
        this.haptics.isOn = this.#settings.chosen.haptics;
        this.#sounds(isHeard);
        this.#around.host.requestUpdate();
    }
    /** Asks for sound again: call it as the answer to a press. */
    unblock() {
        void this.#sound?.start();
    }
    /** Sounds as a run goes, and keeps the screen on as long. */
    follow(score, run, now) {
        this.#sound?.follow(score, run, now);
        this.awake.set(run.playing);
    }
    /** Ends what is said and felt, and what the device shows. */
    silence() {
        this.telling.hush();
        this.haptics.stop();
        this.controls.clear();
    }
    /** Is silent, at once, and lets go of all it had. */
    stop() {
        this.silence();
        this.#sound?.stop();
        this.awake.set(false);
        this.telling.clear();
    }
    #sounds(isHeard) {
        const { sound, tones, noise } = this.#settings.chosen;
        if (!sound || !isHeard)
            return this.#sound?.stop();
        this.#sound ??= new Sound(() => this.#around.host.requestUpdate());
        this.#sound.volumes = { tones, noise };
        if (this.#sound.state !== 'on')
            this.unblock();
        this.#around.host.requestUpdate();
    }
}
