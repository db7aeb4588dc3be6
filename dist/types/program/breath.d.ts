/** Which breaths an exercise may have. */
/** A part of a breath, as far as it is followed. */
interface BreathPart {
    readonly cue: 'in' | 'sip' | 'hold' | 'out' | 'rest';
    readonly seconds: number;
}
/** Seconds that a breath is held at most, all its holds in a row together: 4-7-8 at the slowest pace stays below. */
export declare const longestHold = 10;
/**
 * Whether these parts make breaths that can be followed, also without the holds. Quicker ones would be hyperventilation, and a rest
 * with full lungs is a hold.
 */
export declare function isBreath(parts: readonly BreathPart[]): boolean;
export {};
