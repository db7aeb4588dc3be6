/** Cues that are felt, where the device can. */
import type { Cue } from './score.js';
/** A device's touch. Off until asked. */
export declare class Haptics {
    isOn: boolean;
    /** Lets a cue be felt: call it when its beat begins. */
    feel(cue: Cue): void;
    /** Ends what is felt now. */
    stop(): void;
}
