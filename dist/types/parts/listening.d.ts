/** Listeners that are there as long as an element is on the page. */
import type { ReactiveControllerHost } from 'lit';
/**
 * Adds listeners each time the host comes to a page. They are gone when it leaves.
 *
 * @param add hands the signal to each: `document.addEventListener('visibilitychange', wake, {signal})`
 */
export declare function whileConnected(host: ReactiveControllerHost, add: (signal: AbortSignal) => void): void;
