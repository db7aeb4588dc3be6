/** The last step: the intention as a card, what else was written on the way, and keeping it. */
import { type TemplateResult } from 'lit';
import type { Entry } from '../record/entry.js';
import { type IntentionDraft } from './answers.js';
import { type CardFace } from './face.js';
import { Step, type Path } from './step.js';
import type { Written } from './written.js';
type Intention = Entry<'intention'>;
/** The way, as its end knows it. */
export interface WholePath extends Path {
    /** An intention, on its card where that is there. */
    readonly shown: (face: CardFace) => TemplateResult;
    readonly written: Written;
    /** An intention was kept. */
    kept(entry: Intention): void;
    /** The way is over; this is its draft. */
    close(draft: IntentionDraft): Promise<void>;
}
/** The step where it is kept. */
export declare class KeepStep extends Step<WholePath> {
    #private;
    /** Nothing was tried yet. */
    reset(): void;
    render(): TemplateResult;
    /** @param stored the entry of which this is the next version; without one it is new */
    keep(stored: Intention | undefined): Promise<void>;
}
export {};
