/** Says that something is not saved, and keeps what was written within reach. */
import { nothing, type TemplateResult } from 'lit';
import type { Key } from '../locale/locale.js';
import type { Failure } from '../record/repository.js';
import { type Around } from './around.js';
/** Runs what may fail, and says why it did. One for each place where something is written. */
export declare class Notice {
    #private;
    /** why the last one failed */
    failure: Failure | undefined;
    /** @param lead what the notice says first */
    constructor(around: Around, lead?: Key);
    /**
     * Waits for an action. Where another record is open when it fails, nothing is said of it there, least of all its text.
     *
     * @param text what the client wrote, to be copied or downloaded where it cannot be saved
     * @returns what the action gave, or undefined where it failed: then the notice shows
     */
    run<T>(work: Promise<T>, text?: string): Promise<T | undefined>;
    /**
     * Waits for what is typed to be kept. However many letters come, a failure is said once, always with the text as it is now; it
     * goes when keeping works again.
     */
    keep(work: Promise<unknown>, text: string): Promise<void>;
    render(): TemplateResult | typeof nothing;
}
