/**
 * The client wants to open an exercise. A player on the page that opens it calls `preventDefault()`; where none does, the link to
 * the provider's page is followed.
 */
export declare class KapExerciseRequest extends Event {
    /** the exercise's id in the program */
    readonly exercise: string;
    /**
     * Set by who answered while the player's file is on its way: false where no player opens it in the end. A request that was overtaken by
     * another one is not spoken of any more.
     */
    readonly coming?: Promise<boolean>;
    constructor(exercise: string);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'kap-exercise-request': KapExerciseRequest;
    }
}
