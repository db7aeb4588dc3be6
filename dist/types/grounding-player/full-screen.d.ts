/** The whole screen for the stage. */
import type { ReactiveElement } from 'lit';
export interface FullScreen {
    /** goes there, or back */
    turn(): void;
    leave(): void;
    /** for the stage's `fullscreenchange` */
    changed(event: Event): void;
}
/** @param escaped the browser takes Escape for itself there: leaving by it is stopping, too */
export declare function fullScreenOf(host: ReactiveElement, escaped: () => void): FullScreen;
