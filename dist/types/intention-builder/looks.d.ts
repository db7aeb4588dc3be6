import type { Around } from '../parts/around.js';
import type { HelpPanel } from '../parts/help-panel.js';
import { Notice } from '../parts/notice.js';
import { Part, type Shown } from '../parts/part.js';
import type { Sharing } from '../parts/sharing.js';
import type { Entry } from '../record/entry.js';
/** What surrounds it. */
export interface LooksOptions {
    readonly sharing: Sharing;
    readonly help: HelpPanel;
    /** of what is listed; the form has one of its own */
    readonly listed: Notice;
}
/** An element's looking back. */
export declare class Looks extends Part {
    #private;
    protected readonly notice: Notice;
    constructor(around: Around, { sharing, help, listed }: LooksOptions);
    /** The intention that is looked back on, while its form is open. Of another record nothing is. */
    get about(): Entry<'intention'> | undefined;
    /** Asks how it looks now. What was typed and not saved is there again, also what two tabs typed. */
    ask(about: Entry<'intention'>): Promise<void>;
    /** The form. */
    form(date: string): Shown;
    /**
     * What was written about an intention, and the way to write more.
     *
     * @param fresh it was written today: nobody is asked yet how it looks now
     */
    of(about: Entry<'intention'>, fresh: boolean): Shown;
    /** What was written about intentions that were removed since. */
    ofOthers(intentions: readonly Entry<'intention'>[]): Shown;
}
