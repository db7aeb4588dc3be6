/** What goes on beside an exercise: its sound, what is felt, what is said, a screen that stays on, the device's own controls. */
import type { Around } from '../parts/around.js';
import type { Run } from './clock.js';
import { Haptics } from './haptics.js';
import { MediaControls } from './media-session.js';
import type { Score } from './score.js';
import type { Settings } from './settings.js';
import { StayAwake } from './stay-awake.js';
import { Telling } from './telling.js';
export declare class Accompaniment {
    #private;
    readonly telling: Telling;
    readonly haptics: Haptics;
    readonly awake: StayAwake;
    readonly controls: MediaControls;
    constructor(around: Around, settings: Settings);
    /** Sound is wanted, and the browser waits for a press. */
    get isBlocked(): boolean;
    /** There can be no sound here. */
    get isSoundless(): boolean;
    /**
     * Turns on what was asked for: call it as the answer to a press.
     *
     * @param isHeard whether there is something to sound
     */
    begin(isHeard: boolean): void;
    /** Asks for sound again: call it as the answer to a press. */
    unblock(): void;
    /** Sounds as a run goes, and keeps the screen on as long. */
    follow(score: Score, run: Run, now: number): void;
    /** Ends what is said and felt, and what the device shows. */
    silence(): void;
    /** Is silent, at once, and lets go of all it had. */
    stop(): void;
}
