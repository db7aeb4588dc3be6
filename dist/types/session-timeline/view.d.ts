/** What the timeline's views have in common. */
import type { Around } from '../parts/around.js';
import type { Keeping } from '../parts/keeping.js';
import { Part } from '../parts/part.js';
import type { Sharing } from '../parts/sharing.js';
import type { CalendarForm } from './calendar-form.js';
import type { Checks } from './checks.js';
import type { IntentionView } from './intention-view.js';
import type { Questions } from './questions.js';
import type { SessionForm } from './session-form.js';
/** What a client writes in and reads, each once in an element; a view gives it its place. */
export interface Parts {
    readonly sharing: Sharing;
    readonly keeping: Keeping;
    readonly form: SessionForm;
    readonly calendar: CalendarForm;
    readonly checks: Checks;
    readonly questions: Questions;
    readonly intention: IntentionView;
}
/** What is asked in a place, where the client last wrote there: a phase's id, or `head`. */
export type AskIn = (place: string) => unknown;
/** Draws what there is, and gives the parts their places. */
export declare abstract class View extends Part {
    protected readonly parts: Parts;
    constructor(around: Around, parts: Parts);
}
