/**
 * The client wants to open an exercise. A player on the page that opens it calls `preventDefault()`; where none does, the link to
 * the provider's page is followed.
 */
export declare class KapExerciseRequest extends Event {
    /** the exercise's id in the program */
    readonly exercise: string;
    constructor(exercise: string);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'kap-exercise-request': KapExerciseRequest;
    }
}
