/** Steps that wait for the client: one thing to do at a time, or so many things to find. */
import { type TemplateResult } from 'lit';
import type { Around } from '../parts/around.js';
import type { ExerciseStep } from '../program/schema.js';
export declare class SelfPaced {
    #private;
    /** which step is open */
    at: number;
    constructor(around: Around, steps: readonly ExerciseStep[]);
    get count(): number;
    /** "step 2 of 5" */
    get place(): string;
    /** "4 things you can feel" */
    get title(): unknown;
    /** The step as it is read out, and as it is spoken. */
    get said(): {
        readonly read: unknown;
        readonly text: string;
    };
    render(): TemplateResult;
    /** The way forward, and to another sense. */
    nav(move: (by: 1 | -1) => void): TemplateResult;
}
