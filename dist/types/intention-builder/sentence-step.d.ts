/** The sentence: made of what was answered, written, and with a note in its margin that can be taken or left. */
import { type ReactiveController, type TemplateResult } from 'lit';
import type { Around } from '../parts/around.js';
import type { IntentionStep } from '../program/schema.js';
import { Step, type Path } from './step.js';
/** The step where the sentence is found. */
export declare class SentenceStep extends Step implements ReactiveController {
    #private;
    constructor(around: Around, way: Path);
    hostDisconnected(): void;
    /** Another sentence stands here: nothing was suggested for it, and nothing left. */
    reset(): void;
    /** Looks at the sentence as it is now. */
    look(): void;
    render(step: IntentionStep): TemplateResult;
    protected typed(step: IntentionStep, text: string): void;
}
