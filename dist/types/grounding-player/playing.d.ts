/** An exercise while it is done: its place in time, and everything that follows it. What is seen of it is in `stage.ts`. */
import type { ReactiveController } from 'lit';
import type { Around } from '../parts/around.js';
import type { Exercise } from '../program/schema.js';
import { Accompaniment } from './accompaniment.js';
import { type Said } from './cues.js';
import { type Done } from './done.js';
import { type Player } from './floor.js';
import { type FullScreen } from './full-screen.js';
import { Pacer } from './pacer.js';
import { type Position } from './position.js';
import { Recording } from './recording.js';
import { type Score } from './score.js';
import { SelfPaced } from './self-paced.js';
import type { Settings } from './settings.js';
/** What the element does with what happens here. */
interface Ports {
    /** it came to its end */
    finished(): void;
    /** the client wants out, at once */
    stopped(): void;
}
/** An exercise that is played goes by one of three: a score, steps that wait for the client, or a recording. */
export declare class Playing implements ReactiveController, Player {
    #private;
    readonly pacer: Pacer;
    readonly beside: Accompaniment;
    readonly fullScreen: FullScreen;
    /** what is played, or was played last */
    exercise: Exercise | undefined;
    /** where it goes by itself */
    score: Score | undefined;
    /** where its steps wait for the client */
    paced: SelfPaced | undefined;
    recording: Recording | undefined;
    /** shows what steps have in their place, such as something outside the body */
    isInstead: boolean;
    constructor(around: Around, settings: Settings, ports: Ports);
    /** Looks at the time: what is rendered is where the run is. */
    hostUpdate(): void;
    /** Sets everything that plays to where the run is. */
    hostUpdated(): void;
    hostDisconnected(): void;
    /** Whether it goes on now; not while it is paused. */
    get isRunning(): boolean;
    /** What was done so far. */
    get done(): Done;
    /** Whether there is something to save. */
    get isWorthSaving(): boolean;
    /** Where a score is now. */
    position(score: Score): Position;
    /** What a score asks for now. */
    said(exercise: Exercise, score: Score): Said;
    /** "breath 4 of about 12" */
    get place(): string;
    /** Begins at the start: call it as the answer to a press. */
    start(exercise: Exercise): void;
    /** Goes on from where it was stopped. */
    goOn(): void;
    giveWay(): void;
    /** Is silent and still, at once, and lets go of all it had. */
    stop(): void;
    /** The client wants out. */
    leave: () => void;
    /** It is at its end. */
    finish(): void;
    /** Pauses, or goes on. */
    turn: () => void;
    /** Goes to a step, also where steps wait, or to a round. */
    go(by: 1 | -1): void;
    back: () => void;
    next: () => void;
    repeat: () => void;
    turnPace(exercise: Exercise, by: 1 | -1): void;
    /** Shows what steps have in their place, or the steps again. */
    turnInstead: () => void;
    turnSound: () => void;
}
export {};
