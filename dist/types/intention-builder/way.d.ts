/** The way to an intention: one question at a time. Every one can be skipped, left and come back to; all is kept as it is typed. */
import { type TemplateResult } from 'lit';
import type { Around } from '../parts/around.js';
import type { HelpPanel } from '../parts/help-panel.js';
import type { Keeping } from '../parts/keeping.js';
import { Notice } from '../parts/notice.js';
import { Part, type Shown } from '../parts/part.js';
import type { Sharing } from '../parts/sharing.js';
import type { Entry } from '../record/entry.js';
import type { Card } from './card.js';
type Intention = Entry<'intention'>;
/** What surrounds a step. */
interface Surroundings {
    /** an intention was kept */
    readonly kept: (entry: Intention) => void;
    readonly sharing: Sharing;
    readonly help: HelpPanel;
    readonly keeping: Keeping;
    readonly card: Card;
}
/** An element's questions, with what was answered. */
export declare class Way extends Part {
    #private;
    /** the intention that stands for the session to come, where there is one */
    current: Intention | undefined;
    /** the session that a new intention is for */
    session: string | undefined;
    /** what stands above the sentence on the card */
    date: string | undefined;
    /** whether there is something to go back to */
    closable: boolean;
    protected readonly notice: Notice;
    constructor(around: Around, surroundings: Surroundings);
    /** Whether the draft was read. Before that nothing can be said about it. */
    get ready(): boolean;
    /** Whether a step is open. */
    get open(): boolean;
    /** Whether something was begun that was not kept. */
    get begun(): boolean;
    /** Whether a change of this intention was begun and left. */
    changing(entry: Intention): boolean;
    /**
     * Reads the draft, where the record is another one.
     *
     * @param again also where it is the same: another tab can have written meanwhile. The newer text wins; the step that is open
     *   here stays.
     */
    refresh(again?: boolean): Promise<void>;
    /** Stops waiting for a pause. */
    stop(): void;
    /** Opens the step that was open last, or the first one. */
    begin(): Promise<void>;
    /** Begins another intention. What was written for the one before stays with it. */
    anew(): Promise<void>;
    /** Opens an intention, to change it: with all that was written on the way to it. A change that was left is gone on with. */
    change(entry: Intention): Promise<void>;
    /** An intention is removed, and with it what it says here. What was written on the way to it is not: it can be gone on with. */
    removed({ id }: Intention): Promise<void>;
    render(): TemplateResult;
    /** What was written on the way to an intention that was kept, to be read again. */
    written(entry: Intention): Shown;
    /** What was also written, where no step is open. */
    offer(): TemplateResult;
    /** Reads what was put away with earlier intentions. */
    readAway(intentions: readonly Intention[]): Promise<void>;
}
export {};
