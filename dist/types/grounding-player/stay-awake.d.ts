/** Keeps the screen on while something plays. */
/** A wish for a screen that stays on. A browser takes it back when the page is hidden: it is asked again when that is over. */
export declare class StayAwake {
    #private;
    /** Asks, or lets go. A refusal, for a low battery or by a policy, changes nothing else. */
    set(isWanted: boolean): void;
}
