/** One slow breath, before the questions. */
import { type TemplateResult } from 'lit';
import type { IntentionStep } from '../program/schema.js';
import { Step } from './step.js';
/** A step that asks nothing. */
export declare class BreathStep extends Step {
    #private;
    /** Nobody breathes with it any more. */
    reset(): void;
    render(step: IntentionStep): TemplateResult;
}
