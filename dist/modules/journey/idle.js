/** When a page has nothing better to do. */
/** The longest that anything waits for that, in ms. */
const most = 5000;
/**
 * Does something once when the page has come to rest: after 5 s at the latest, or, where the browser does not say so (Safari), after the
 * page has loaded. So, too, in a tab that nobody sees: there the browser may never say it, and nothing is to be waited for.
 */
export function atIdle(work) {
    if (!document.hidden && 'requestIdleCallback' in window)
        requestIdleCallback(work, { timeout: most });
    else if (document.readyState === 'complete')
        setTimeout(work);
    else
        addEventListener('load', () => setTimeout(work), { once: true });
}
