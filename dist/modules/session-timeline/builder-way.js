/** The way to the builder: to the provider's page with it, or to one that can be seen on this page. */
import { html, nothing } from 'lit';
import { KapIntentionRequest } from "../parts/intention-request.js";
import { Part } from "../parts/part.js";
/** An element's way there. */
export class BuilderWay extends Part {
    /** a builder answered, just before this render */
    #isThere = false;
    constructor(around) {
        super(around);
        around.host.addController(this);
        // One that was hidden may be in sight by now: it is looked for again as soon as somebody turns to the timeline.
        const look = () => {
            if (!this.#page && this.#isThere !== this.#ask(true))
                around.host.requestUpdate();
        };
        around.host.addEventListener('pointerenter', look);
        around.host.addEventListener('focusin', look);
        // One that comes later is found as soon as it is defined. Held weakly, since on many a page that never happens.
        const host = new WeakRef(around.host);
        void customElements.whenDefined('kap-intention-builder').then(() => host.deref()?.requestUpdate());
    }
    hostUpdate() {
        this.#isThere = !this.#page && this.#ask(true);
    }
    /** The way, in these words; nothing where there is none. */
    render(words) {
        if (this.#page)
            return html `<p><a class="link" href=${this.#page}>${words}</a></p>`;
        if (!this.#isThere)
            return nothing;
        // Hidden or gone since it was asked: then the way goes, too.
        return html `<p>${this.link(words, () => this.#ask(false) || this.around.show())}</p>`;
    }
    get #page() {
        return this.around.journey.program.links.builder;
    }
    #ask(probe) {
        return !this.around.host.dispatchEvent(new KapIntentionRequest(probe));
    }
}
