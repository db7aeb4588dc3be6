import type { Around } from '../parts/around.js';
import type { HelpPanel } from '../parts/help-panel.js';
import type { Shown } from '../parts/part.js';
import type { Phase } from '../program/schema.js';
import type { Scene } from './light.js';
/** An element's intentions. */
export declare class IntentionView {
    #private;
    constructor(around: Around, help: HelpPanel);
    render(phase: Phase, scene: Scene, level?: 'h3' | 'h4'): Shown;
}
