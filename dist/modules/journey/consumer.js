/** How a widget finds its journey. */
import { ContextConsumer } from '@lit/context';
import { actionsContext, deliveryContext, programContext, recordContext } from "./contexts.js";
import { pageJourneys } from "./page.js";
import { waitingValues } from "./values.js";
/** The nearest `<kap-journey>` around an element, looked for across shadow roots. */
export function journeyAround(element) {
    for (let at = element; at;) {
        const found = at.closest('kap-journey');
        if (found)
            return found;
        const root = at.getRootNode();
        at = root instanceof ShadowRoot ? root.host : null;
    }
    return undefined;
}
/**
 * Gives an element the four contexts of its journey, and asks it to render when one of them changes.
 *
 * A tag that stands in a `<kap-journey>` that is not defined yet waits for that one, and takes nobody else's values.
 */
export class JourneyConsumer {
    #host;
    constructor(host) {
        this.program = waitingValues.program;
        this.record = waitingValues.record;
        this.delivery = waitingValues.delivery;
        this.actions = waitingValues.actions;
        this.#host = host;
        pageJourneys(); // stands before the first request, or that one is never answered
        host.addController(this); // before the consumers: `hostConnected` runs in this order
        this.#follow(programContext, (value) => (this.program = value));
        this.#follow(recordContext, (value) => (this.record = value));
        this.#follow(deliveryContext, (value) => (this.delivery = value));
        this.#follow(actionsContext, (value) => (this.actions = value));
    }
    hostConnected() {
        if (!journeyAround(this.#host))
            pageJourneys().want();
        if (!this.#waits())
            return;
        Object.assign(this, waitingValues);
        this.#host.requestUpdate();
    }
    #follow(context, take) {
        new ContextConsumer(this.#host, {
            context,
            subscribe: true,
            callback: (value) => {
                if (this.#waits())
                    return;
                take(value);
                this.#host.requestUpdate();
            },
        });
    }
    #waits() {
        return journeyAround(this.#host)?.matches(':not(:defined)') ?? false;
    }
}
