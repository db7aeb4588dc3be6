/** A question on the way: what can be chosen, and a field for one's own words. */
import { type TemplateResult } from 'lit';
import type { IntentionStep } from '../program/schema.js';
import { Step } from './step.js';
/** A question: also the ones for a word, and for what helps, which are part of the intention. */
export declare class QuestionStep extends Step {
    #private;
    render(step: IntentionStep): TemplateResult;
}
