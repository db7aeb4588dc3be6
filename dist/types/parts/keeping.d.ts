/** Where the record is kept and whose it is: asked once, always to be seen, and in the client's hands. */
import { type TemplateResult } from 'lit';
import type { Entry } from '../record/entry.js';
import { type Around } from './around.js';
import type { HelpPanel } from './help-panel.js';
import { Part, type Shown } from './part.js';
/** An element's part in keeping the record. */
export declare class Keeping extends Part {
    #private;
    /** something was typed that only a draft holds: that too may be lost when nobody is asked where to keep it */
    drafted: boolean;
    constructor(around: Around, help: HelpPanel);
    /** What stands in the way of writing, if anything does. The first thing in an element. */
    status(): TemplateResult;
    /** The questions that come up: whose device this is, and what was written before a link came. Stands where something is written. */
    ask(): TemplateResult;
    /**
     * Where the record is kept, whose it is, and all that can be done with it, folded away.
     *
     * @param sharing what there is to say about sharing at all
     */
    panel(sharing: unknown): Shown;
}
/** What an entry is, and of which day: a session's is its own, not the one on which it was written down. */
export declare function titleOf({ kind, day, content }: Entry, { say, lang }: Around): string;
/** What a client would know an entry by. */
export declare function wordsOf({ kind, content }: Entry): string;
