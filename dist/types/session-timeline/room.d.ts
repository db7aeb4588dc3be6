/** A phase's room: what can be read there, and what can be done. */
import { type TemplateResult } from 'lit';
import type { Around } from '../parts/around.js';
import type { Shown } from '../parts/part.js';
import type { Phase } from '../program/schema.js';
import type { Scene } from './light.js';
import { View, type AskIn } from './view.js';
/** An element's rooms. */
export declare class Room extends View {
    #private;
    /** @param isOpen only then what is written there is drawn */
    render(phase: Phase, scene: Scene, isOpen: boolean, ask: AskIn): TemplateResult;
}
/** When to call, with the number. */
export declare function whomToCall({ call }: Phase, around: Around): Shown;
