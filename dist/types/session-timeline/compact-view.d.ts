/** The layout for a sidebar: the date, where the client is, two things to do, and the way to the rest. */
import { type TemplateResult } from 'lit';
import type { Scene } from './light.js';
import { View } from './view.js';
/** An element's compact layout. */
export declare class CompactView extends View {
    /**
     * @param above the date and the floor plan
     * @param showWhole shows the whole way in its place, where the provider has no page for that
     */
    render(scene: Scene, above: unknown, showWhole: () => void): TemplateResult;
}
