/** What comes before an exercise: what it is, what to take care of, and how it is to be. */
import { type TemplateResult } from 'lit';
import { Part } from '../parts/part.js';
import type { Around } from '../parts/around.js';
import type { Sharing } from '../parts/sharing.js';
import type { Exercise } from '../program/schema.js';
import type { Look } from './pacer.js';
import { type Preferences } from './preferences.js';
import { type Score } from './score.js';
export declare class Before extends Part {
    #private;
    /** how strong the distress is, 0 to 10; nothing where it was not rated */
    distress: number | undefined;
    /** @param isDay whether it is the day of a session, when no breath is held: asked anew each time, since a page can stay open */
    constructor(around: Around, preferences: Preferences, sharing: Sharing, isDay: () => boolean);
    /** Another exercise, or the same one anew. */
    reset(): void;
    /** How fast it goes, as the client wants it and no faster than is good for it. */
    pace(exercise: Exercise): number;
    /** Makes it go faster or slower, by a step. */
    setPace(exercise: Exercise, by: 1 | -1): void;
    /** "10 seconds a breath" */
    lasts(exercise: Exercise, { beats }: Score): string;
    /** As the client wants it. */
    score(exercise: Exercise): Score | undefined;
    /** How it is drawn. Sentences do not fit into a circle; they stand below the water. */
    look({ look, kind }: Exercise): Look;
    /** Whether its caution is still to be shown. */
    isNew({ id, caution }: Exercise): boolean;
    /** "about 2 minutes", at the pace and for as long as the client wants it */
    about(exercise: Exercise): string;
    /** @param back goes to the others, where there are any */
    render(exercise: Exercise, start: () => void, back: (() => void) | undefined): TemplateResult;
}
