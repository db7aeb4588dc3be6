/** What the steps of the way have in common. */
import { type TemplateResult } from 'lit';
import type { Around } from '../parts/around.js';
import type { HelpPanel } from '../parts/help-panel.js';
import { Part } from '../parts/part.js';
import type { Sharing } from '../parts/sharing.js';
import type { IntentionStep } from '../program/schema.js';
import type { Drafts } from './drafts.js';
/** The way, as its steps know it. */
export interface Path {
    readonly drafts: Drafts;
    readonly sharing: Sharing;
    readonly help: HelpPanel;
    /** Opens another step, by its id. */
    goTo(step: string): Promise<void>;
    /** Says that there is no intention, or none yet, and goes on to keeping that. */
    goWithout(answer: 'unknown' | 'none'): Promise<void>;
}
/** A step of the way to an intention: its title, who will see what is written, the field. */
export declare abstract class Step<P extends Path = Path> extends Part {
    protected readonly way: P;
    constructor(around: Around, way: P);
    protected title({ ask, lead }: IntentionStep): TemplateResult;
    /** Who sees it: what is part of the intention can be shared; the answers to the questions never are. */
    protected who({ kind }: IntentionStep): TemplateResult;
    protected field(step: IntentionStep, rows?: number): TemplateResult;
    protected typed(step: IntentionStep, text: string): void;
    /** The two answers that are whole without a sentence. */
    protected without(looks: 'btn' | 'link'): TemplateResult[];
}
