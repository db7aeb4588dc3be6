/** Nothing was tried yet. */
const begun = Object.freeze({ offline: false, failing: false, unconfirmed: false, stranded: [] });
export function lateCourier({ load, rows, ended, atIdle }) {
    const listeners = new Set();
    let courier;
    let config;
    let started = false;
    let isComing = false;
    let isAtIdle = false;
    /** it was said that the file did not come: once, however often it is tried */
    let isSaid = false;
    async function bring() {
        if (isComing || !isNeeded())
            return;
        isComing = true;
        try {
            const made = await load();
            if (ended.aborted)
                return;
            courier = made;
            made.subscribe(() => {
                for (const listener of listeners)
                    listener();
            });
            made.configure(config);
            if (started)
                made.start();
        }
        catch (error) {
            if (!isSaid)
                console.error('kap-widgets: what sends did not come. What was shared waits on this device.', error);
            isSaid = true;
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
            return owed.length ? { ...begun, stranded: [...new Set(owed.map(({ address }) => address))] } : begun;
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
