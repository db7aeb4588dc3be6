import { type JourneySource, type JourneyValues } from './values.js';
/** Provides the four contexts on an element. */
export declare class Providers {
    #private;
    constructor(host: HTMLElement, values: JourneyValues);
    set(values: JourneyValues): void;
}
/** Decides whose values the page's tags see. */
export declare class PageJourneys {
    #private;
    constructor();
    /** A journey serves the page from now on, where none does so already. Returns how to stop. */
    register(journey: JourneySource): () => void;
    /** A tag stands on the page that has no journey around it. */
    want(): void;
}
/** The page's journeys; made by whichever bundle comes first. */
export declare function pageJourneys(): PageJourneys;
