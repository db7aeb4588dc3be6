/** Follows the language of the page, also across shadow roots, also when it changes. */
import type { ReactiveController, ReactiveElement } from 'lit';
import { type Spoken } from './locale.js';
/** Gives an element its language, and asks it to render when that changes. */
export declare class Language implements ReactiveController {
    #private;
    /** How the interface is said here. */
    spoken: Spoken;
    /** What the page asks for, BCP 47: content may be there in it where words are not. */
    asked: string;
    /** The page's direction, where its language is the one that is spoken; else that of the words. */
    dir: 'ltr' | 'rtl';
    constructor(host: ReactiveElement);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Looks again at what the page says. */
    look(): void;
}
