/**
 * The client wants to open an exercise. A player on the page that opens it calls `preventDefault()`; where none does, the link to
 * the provider's page is followed.
 */
export class KapExerciseRequest extends Event {
    constructor(exercise) {
        super('kap-exercise-request', { bubbles: true, composed: true, cancelable: true });
        this.exercise = exercise;
    }
}
