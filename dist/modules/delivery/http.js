/**
 * The transport over HTTP.
 *
 * It does not ask for `keepalive`: those requests share 64 KiB with all others of the page, so none is certain to fit. What
 * a closing page could not send is on disk, and the next page sends it.
 *
 * @param credentials whether the browser's cookies go along, as the provider chose
 */
export function httpTransport(credentials = 'omit', fetcher = (...args) => fetch(...args)) {
    return async ({ url, ...request }) => {
        const response = await fetcher(url, {
            ...request,
            method: 'POST',
            credentials,
            redirect: 'error',
            referrerPolicy: 'no-referrer',
            cache: 'no-store',
        });
        const text = await response.text();
        let body;
        try {
            body = JSON.parse(text);
        }
        catch {
            // Not JSON: no acknowledgement, and no problem details.
        }
        return { status: response.status, headers: response.headers, body };
    };
}
