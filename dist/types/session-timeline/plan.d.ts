/** The way as rooms, side by side. The list of phases says the same in words, so this is not read out. */
import { type ReactiveController, type TemplateResult } from 'lit';
import type { Around } from '../parts/around.js';
import type { Situation } from './situation.js';
/** An element's floor plan. */
export declare class Plan implements ReactiveController {
    #private;
    constructor(around: Around);
    hostUpdated(): void;
    /** @param isNamed with the names of its three parts */
    render({ where, session, own }: Pick<Situation, 'where' | 'session' | 'own'>, isNamed: boolean): TemplateResult;
}
