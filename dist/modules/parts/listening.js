/**
 * Adds listeners each time the host comes to a page. They are gone when it leaves.
 *
 * @param add hands the signal to each: `document.addEventListener('visibilitychange', wake, {signal})`
 */
export function whileConnected(host, add) {
    let stay;
    host.addController({
        hostConnected() {
            stay = new AbortController();
            add(stay.signal);
        },
        hostDisconnected: () => stay?.abort(),
    });
}
