/** What comes after: out of an exercise at once, or quietly at its end. */
import { type TemplateResult } from 'lit';
import type { Around } from '../parts/around.js';
import type { HelpPanel } from '../parts/help-panel.js';
import type { Keeping } from '../parts/keeping.js';
import { Notice } from '../parts/notice.js';
import { Part } from '../parts/part.js';
import type { Sharing } from '../parts/sharing.js';
import type { Exercise } from '../program/schema.js';
import type { Done } from './done.js';
import type { rating } from './rating.js';
/** Where the client can go from here; what is not there is not offered. */
export interface Ways {
    goOn(): void;
    again(): void;
    save?: (() => void) | undefined;
    others?: (() => void) | undefined;
}
/** What stands in the element before this comes, and is used here, too. */
export interface Given {
    readonly sharing: Sharing;
    readonly help: HelpPanel;
    readonly keeping: Keeping;
    readonly rating: typeof rating;
    /** the session that a new entry belongs to */
    session(): string | undefined;
}
export declare class After extends Part {
    #private;
    protected readonly notice: Notice;
    constructor(around: Around, given: Given);
    reset(): void;
    /**
     * "Stop and open your eyes"
     *
     * @param rated whether distress was rated before
     */
    stopped({ goOn, again, save, others }: Ways, rated: boolean): TemplateResult;
    /**
     * @param before the rating of before, where there was one
     * @param canSave whether there is a record that it belongs to
     */
    render(exercise: Exercise, about: string, done: Done, before: number | undefined, canSave: boolean, { again, others }: Pick<Ways, 'again' | 'others'>): TemplateResult;
}
