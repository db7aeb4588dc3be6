/** The layout for the day: the next step alone, and a look at what comes after it. */
import { type TemplateResult } from 'lit';
import type { Scene } from './light.js';
import { View } from './view.js';
/** An element's day. */
export declare class DayView extends View {
    #private;
    /**
     * @param head what stands for it where no session is planned
     * @param whole the way to the whole way
     */
    render(scene: Scene, head: () => unknown, whole: unknown): TemplateResult;
}
