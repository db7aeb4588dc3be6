/** The way to an intention: one question at a time. Every one can be skipped, left and come back to; all is kept as it is typed. */
import { type TemplateResult } from 'lit';
import type { Around } from '../parts/around.js';
import type { HelpPanel } from '../parts/help-panel.js';
import type { Keeping } from '../parts/keeping.js';
import { Part } from '../parts/part.js';
import type { Sharing } from '../parts/sharing.js';
import type { Entry } from '../record/entry.js';
import type { IntentionDraft } from './answers.js';
import { Drafts } from './drafts.js';
import { type WholePath } from './keep-step.js';
import { Written } from './written.js';
type Intention = Entry<'intention'>;
/** What surrounds the way. */
export interface WayOptions extends Pick<WholePath, 'sharing' | 'help' | 'shown' | 'kept'> {
    readonly keeping: Keeping;
}
/** An element's questions: which one is shown, and where each leads. */
export declare class Way extends Part implements WholePath {
    #private;
    readonly sharing: Sharing;
    readonly help: HelpPanel;
    readonly shown: WholePath['shown'];
    readonly kept: (entry: Intention) => void;
    readonly drafts: Drafts;
    readonly written: Written;
    constructor(around: Around, { sharing, help, shown, kept, keeping }: WayOptions);
    /** Opens the step that was open last, or the first one. */
    begin(): Promise<void>;
    /** Begins another intention. What was written for the one before stays with it. */
    anew(): Promise<void>;
    /** Opens an intention, to change it. */
    change(entry: Intention): Promise<void>;
    goTo(step: string): Promise<void>;
    goWithout(answer: 'unknown' | 'none'): Promise<void>;
    /** Leaves the way; without a draft as it is. */
    close(draft?: IntentionDraft): Promise<void>;
    /** @param isClosable whether there is something to go back to */
    render(isClosable: boolean): TemplateResult;
    /** What was also written, where no step is open. */
    offer(): TemplateResult;
}
export {};
