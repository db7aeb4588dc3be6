/** Checklists: ticked, remembered, and shown as ticked only once that is saved. */
import { type TemplateResult } from 'lit';
import type { Around } from '../parts/around.js';
import { Part, type Shown } from '../parts/part.js';
import type { Sharing } from '../parts/sharing.js';
import type { ChecklistId } from '../program/schema.js';
import { type Session } from '../sessions/sessions.js';
import { type Item } from './lists.js';
/** An element's checklists. */
export declare class Checks extends Part {
    #private;
    /** the session that ticks belong to */
    session: Session | undefined;
    /** the session before that one */
    before: Session | undefined;
    constructor(around: Around, sharing: Sharing);
    /** The items of a list that are not ticked. */
    undone(list: ChecklistId): Item[];
    /** How far a list is, in words. */
    progress(list: ChecklistId): string;
    /** A whole list. */
    list(list: ChecklistId): Shown;
    /** One item. */
    row(list: ChecklistId, item: Item): TemplateResult;
    /**
     * Saves a tick, after the ones before it. Resolves when it is saved, or said to be not. What waits while another record is opened is
     * dropped: it was not ticked in that one.
     */
    tick(list: ChecklistId, item: Item, done: boolean): Promise<unknown>;
    /** What failed, where no whole list stands to show it. */
    failure(): Shown;
}
