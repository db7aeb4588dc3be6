/**
 * Sound made by the device: a soft tone for each cue, and noise that comes and goes with the breath, as waves do. No files.
 *
 * What will sound is written ahead into the audio clock, which no busy script can hold up. It is written as changes of a few
 * nodes' values and not as a node for each tone, so that many minutes of it cost next to nothing.
 */
import { type Run } from './clock.js';
import type { Score } from './score.js';
/** How loud each is, 0 to 1. */
export interface Volumes {
    readonly tones: number;
    readonly noise: number;
}
/** `off` until asked; `blocked` where the browser waits for a press, or took the sound away, as for a phone call; `none` where it has none. */
export type SoundState = 'off' | 'on' | 'blocked' | 'none';
/** A score as it sounds from one moment on, without a pause and at one pace. */
export interface Stretch {
    /**
     * Writes what sounds until then.
     *
     * @param until seconds of the context
     * @param origin where a clock now says that the score's start is, in seconds of the context
     * @returns whether what is written agrees with that clock; where it does not, nothing more is written
     */
    fill(until: number, origin?: number): boolean;
    setVolumes(volumes: Volumes): void;
    /** Goes silent within some hundredths of a second, which is at once and does not click, and is gone. */
    end(at?: number, then?: () => void): void;
}
/**
 * Begins a stretch.
 *
 * @param at the context's time at which `from` sounds
 * @param from seconds of the score
 */
export declare function beginStretch(context: BaseAudioContext, score: Score, at: number, from: number, pace: number, volumes: Volumes): Stretch;
/** The sound of an exercise. Nothing is made, and nothing sounds, before it was asked for. */
export declare class Sound {
    #private;
    /** @param changed is called where the state may be another one */
    constructor(changed: () => void, make?: () => AudioContext);
    get state(): SoundState;
    set volumes(volumes: Volumes);
    /** Asks for sound: call it as the answer to a press, also again where it is blocked. Never throws: the state says what came of it. */
    start(): Promise<void>;
    /**
     * Sounds as a run goes.
     *
     * @param score the same object as long as it is the same score
     * @param now of the run's clock, read now
     */
    follow(score: Score, run: Run, now: number): void;
    /** Is silent, at once and without a click, and lets go of the device, until it is asked for again. */
    stop(): void;
}
