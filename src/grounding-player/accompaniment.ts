/** What goes on beside an exercise: its sound, what is felt, what is said, a screen that stays on, the device's own controls. */
import type {Around} from '../parts/around.ts';
import type {Run} from './clock.ts';
import {Haptics} from './haptics.ts';
import {MediaControls} from './media-session.ts';
import type {Score} from './score.ts';
import type {Settings} from './settings.ts';
import {Sound} from './sound.ts';
import {StayAwake} from './stay-awake.ts';
import {Telling} from './telling.ts';

export class Accompaniment {
  readonly telling: Telling;
  readonly haptics = new Haptics();
  readonly awake = new StayAwake();
  readonly controls = new MediaControls();
  /** none before it was asked for */
  #sound: Sound | undefined;
  readonly #around: Around;
  readonly #settings: Settings;

  constructor(around: Around, settings: Settings) {
    this.#around = around;
    this.#settings = settings;
    this.telling = new Telling(around, settings);
  }

  /** Sound is wanted, and the browser waits for a press. */
  get isBlocked(): boolean {
    return this.#settings.chosen.sound && this.#sound?.state === 'blocked';
  }

  /** There can be no sound here. */
  get isSoundless(): boolean {
    return this.#sound?.state === 'none';
  }

  /**
   * Turns on what was asked for: call it as the answer to a press.
   *
   * @param isHeard whether there is something to sound
   */
  begin(isHeard: boolean): void {
    this.haptics.isOn = this.#settings.chosen.haptics;
    this.#sounds(isHeard);
    this.#around.host.requestUpdate();
  }

  /** Asks for sound again: call it as the answer to a press. */
  unblock(): void {
    void this.#sound?.start();
  }

  /** Sounds as a run goes, and keeps the screen on as long. */
  follow(score: Score, run: Run, now: number): void {
    this.#sound?.follow(score, run, now);
    this.awake.set(run.playing);
  }

  /** Ends what is said and felt, and what the device shows. */
  silence(): void {
    this.telling.hush();
    this.haptics.stop();
    this.controls.clear();
  }

  /** Is silent, at once, and lets go of all it had. */
  stop(): void {
    this.silence();
    this.#sound?.stop();
    this.awake.set(false);
    this.telling.clear();
  }

  #sounds(isHeard: boolean): void {
    const {sound, tones, noise} = this.#settings.chosen;
    if (!sound || !isHeard) return this.#sound?.stop();
    this.#sound ??= new Sound(() => this.#around.host.requestUpdate());
    this.#sound.volumes = {tones, noise};
    if (this.#sound.state !== 'on') this.unblock();
    this.#around.host.requestUpdate();
  }
}
