/** Help, one press away: whom to call, and the way out of the page. */
import { nothing, type TemplateResult } from 'lit';
import type { Around } from './around.js';
/**
 * The panel that "If you need help now" opens. A popover: it covers nothing that cannot be uncovered by Escape or a press beside
 * it, and no script is needed to open it.
 */
export declare class HelpPanel {
    #private;
    constructor(around: Around);
    /** The button that opens the panel. */
    button(): TemplateResult;
    /** Beside anything where a person might write that they are in danger: that nobody watches, and how to get help. */
    beside(text?: string): TemplateResult;
    /** Whom to call, in place, where what is being written speaks of danger. It is said once, takes nothing away, and goes with the words. */
    atOnce(text: string): TemplateResult;
    /** Beside what was written before and is shown again: a quiet line where it speaks of danger, which no screen reader announces. */
    near(...kept: readonly object[]): TemplateResult | typeof nothing;
    render(): TemplateResult;
}
/** How the page is left; a test puts something else in its place. */
export declare const leaving: {
    go: (url: string) => void;
};
