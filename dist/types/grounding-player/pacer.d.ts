/**
 * Draws a score: a soft circle, a wave, a path for box breathing, or words and a bar.
 *
 * What moves are a few layers, by `transform` and `opacity` alone, each by one animation of a round that is repeated: the browser
 * runs them beside the page's scripts, so that the shape stays smooth while those are busy. Nothing is drawn frame by frame.
 */
import { type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { type Run } from './clock.js';
import type { Look } from './exercises.js';
import { type Cue, type Score } from './score.js';
/** What is drawn, and what is said with it. */
export interface Scene {
    readonly score: Score;
    /** index of the beat that is played */
    readonly beat: number;
    /** what to do now */
    readonly word?: unknown;
    /** more about it, smaller */
    readonly hint?: unknown;
    /** says a cue in a word, such as "hold": it stands along the path */
    readonly name: (cue: Cue) => string;
    /** 44 px and without words */
    readonly mini?: boolean;
}
export declare const poolScale: (level: number) => number;
/** How far the water stands below the rim, in percent. */
export declare const waterDepth: (level: number) => number;
/**
 * Finds a point of the path, from the middle of the box. It begins in the middle of the first corner, so that four equal parts are
 * its four sides.
 *
 * @param part how much of the way, 0 to 1
 */
export declare function pathAt(part: number): readonly [x: number, y: number];
/** An element's pacer. Call {@link follow} after each render, and whenever the run changed. */
export declare class Pacer implements ReactiveController {
    #private;
    constructor(host: ReactiveElement);
    hostDisconnected(): void;
    render(look: Look, scene: Scene): TemplateResult;
    /**
     * Sets what was rendered to where a run is. Nothing is touched where it is there already.
     *
     * @param score the same object as long as it is the same score
     * @param now of the run's clock, read now
     */
    follow(score: Score, run: Run, now: number): void;
}
