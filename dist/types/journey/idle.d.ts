/** When a page has nothing better to do. */
/**
 * Does something once when the page has come to rest: after 5 s at the latest, or, where the browser does not say so (Safari), after the
 * page has loaded. So, too, in a tab that nobody sees: there the browser may never say it, and nothing is to be waited for.
 */
export declare function atIdle(work: () => void): void;
