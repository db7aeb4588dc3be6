/** What the parts have in common that a client can press. */
import { type nothing, type TemplateResult } from 'lit';
import type { Around } from './around.js';
import { Notice } from './notice.js';
/** Something to show, or nothing. */
export type Shown = TemplateResult | typeof nothing;
/** A part of an element: it knows what is around it, and says when something it was asked to do did not work. */
export declare abstract class Part {
    protected readonly around: Around;
    protected readonly notice: Notice;
    constructor(around: Around);
    protected button(words: unknown, work: (event: Event) => unknown, looks?: string): TemplateResult;
    protected link(words: unknown, work: () => unknown): TemplateResult;
    /** A question with its answers, all of one size. */
    protected question(title: string, said: unknown, answers: unknown): TemplateResult;
    /** Does something. Whether it worked. */
    protected run(work: Promise<unknown>): Promise<boolean>;
}
