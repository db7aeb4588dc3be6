/** Nothing was tried yet. */
const begun = Object.freeze({ offline: false, failing: false, unconfirmed: false, stranded: [] });
export function lateCourier({ load, rows, ended, atIdle }) {
    const listeners = new Set();
    let courier;
    let config;
    let started = false;
    let isComing = false;
    let isAtIdle = false;
    /** the file did not come, however often it was tried since: nothing can be sent */
    let isFailing = false;
    function tell() {
        for (const listener of listeners)
            listener();
    }
    async function bring() {
        if (isComing || !isNeeded())
            return;
        isComing = true;
        try {
            const made = await load();
            if (ended.aborted)
                return;
            courier = made;
            made.subscribe(tell);
            made.configure(config);
            if (started)
                made.start();
        }
        catch (error) {
            if (isFailing)
                return;
            console.error('kap-widgets: what sends did not come. What was shared waits on this device.', error);
            isFailing = true;
            tell();
        }
        finally {
            isComing = false;
        }
    }
    /** A page that is on its way out, or a record that is being moved or erased, needs none until it goes on. */
    function isNeeded() {
        return !courier && started && config !== undefined && !ended.aborted;
    }
    function want() {
        if (!isNeeded())
            return;
        // What the endpoint refused waits for the client, not for a courier.
        if (rows().some(({ type, parked }) => type === 'withdrawal' || !parked))
            void bring();
        else if (!isAtIdle) {
            isAtIdle = true;
            atIdle(() => {
                isAtIdle = false;
                void bring();
            });
        }
    }
    return {
        get state() {
            if (courier)
                return courier.state;
            // Where no endpoint is named none comes, and what is owed to one that was is still said.
            const owed = config ? [] : rows().filter(({ type }) => type === 'withdrawal');
            const stranded = [...new Set(owed.map(({ address }) => address))];
            return isFailing ? { ...begun, offline: !navigator.onLine, failing: true, stranded } : { ...begun, stranded };
        },
        subscribe(listener) {
            listeners.add(listener);
            return () => listeners.delete(listener);
        },
        configure(next) {
            config = next;
            courier?.configure(next);
            want();
        },
        start() {
            started = true;
            courier?.start();
            want();
        },
        wake() {
            courier?.wake();
            want();
        },
        abort() {
            started = false;
            courier?.abort();
        },
    };
}
