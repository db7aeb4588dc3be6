/** Sharing with the practice: the question, the switch above a form, and what can be done with one entry. */
import { type TemplateResult } from 'lit';
import type { Entry, Kind } from '../record/entry.js';
import { Part, type Shown } from './part.js';
/** An element's part in sharing. Nothing of it shows where there is no endpoint, or no answer yet to where the record is kept. */
export declare class Sharing extends Part {
    #private;
    /**
     * How a form's entry is saved: as the form shows it.
     *
     * @param entry the one that is edited, where it is not a new one
     */
    of(kind: Kind, entry?: Entry): 'private' | 'shared';
    /** A form was saved: the next entry is not kept apart. */
    saved(kind: Kind): void;
    /** Who will see what is written. Stands before the field. */
    who(kind: Kind, entry?: Entry): TemplateResult;
    /** How each form begins: who will see what is written, and for a new entry the switch. */
    head(kind: Kind, entry?: Entry): TemplateResult;
    /** Above a form: the switch for all new entries of its kind, and the way to keep one of them private. */
    form(kind: Kind): Shown;
    /**
     * Where an entry is, and what can be done about that.
     *
     * @param more the widget's own buttons, such as Edit
     */
    entry(entry: Entry, more?: unknown): TemplateResult;
    /** Asks again, where what the client said yes to has another address now. */
    changed(): TemplateResult;
    /** Sharing at all: that it is on, the way out of it, and what could not be taken back. */
    all(): TemplateResult;
}
