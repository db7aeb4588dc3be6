/** How an exercise is to be: what the client chose for it, once for all times or for this time alone. */
import type { Around } from '../parts/around.js';
import type { Exercise } from '../program/schema.js';
import { type Look } from './exercises.js';
import { Preferences } from './preferences.js';
import { type Score } from './score.js';
export declare class Settings extends Preferences {
    #private;
    /** how strong the distress is before it, 0 to 10; nothing where it was not rated */
    distress: number | undefined;
    /** @param isDay whether it is the day of a session, when no breath is held: asked anew each time, since a page can stay open */
    constructor(around: Around, isDay: () => boolean);
    /** Another exercise, or the same one anew: what was chosen for one time is over. */
    reset(): void;
    turnFavorite({ id }: Exercise): void;
    /** Whether its caution is still to be shown. */
    isNew({ id, caution }: Exercise): boolean;
    /** It was started, and its caution stood before that. */
    started(exercise: Exercise): void;
    /** How it is drawn. */
    look(exercise: Exercise): Look;
    /** How fast it goes, as the client wants it and no faster than is good for it. */
    pace(exercise: Exercise): number;
    /** Makes it go faster or slower, by a step. */
    turnPace(exercise: Exercise, by: 1 | -1): void;
    rate(distress: number | undefined): void;
    /** @param rounds how often; of parts that are tensed, how often each */
    setRounds(rounds: number): void;
    /** Whether its holds are left out today. */
    isWithoutHolds(exercise: Exercise): boolean;
    /** Whether it has holds, and may have them today. */
    canHold(exercise: Exercise): boolean;
    /** How long it asks to hold the breath at most, in seconds. As its author wrote it: nobody is asked to hold longer. */
    hold(exercise: Exercise): number;
    setHold(exercise: Exercise, seconds: number): void;
    /** Its score; none where it does not go by the clock. */
    score(exercise: Exercise): Score | undefined;
    /** "about 2 minutes" */
    about(exercise: Exercise): string;
    /** "10 seconds a breath" */
    lasts(exercise: Exercise, score: Score): string;
}
