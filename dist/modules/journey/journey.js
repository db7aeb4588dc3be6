var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { setAccent } from "../theme/accent.js";
import { isClient } from "./identity.js";
import { pageJourneys, Providers } from "./page.js";
import { Runtime } from "./runtime.js";
/** A part of the program document is wrong. The default stands in for that part; the client sees nothing of it. */
export class KapProgramError extends Event {
    constructor(problems) {
        super('kap-program-error', { bubbles: true, composed: true });
        this.problems = problems;
    }
}
/**
 * One client's way through a course of treatment: configuration in, contexts out. Stands around the widgets, or with `page`
 * anywhere on the page and serves all of it.
 *
 * It shows nothing itself. It keeps the record on the device, and posts what the client shares to the endpoint, if there is one.
 *
 * @summary Configuration for the widgets on a page
 * @slot - the widgets, and the program as `<script type="application/json">`
 * @fires {KapProgramError} kap-program-error - a part of the program document is wrong
 */
export class KapJourney extends LitElement {
    static { this.styles = css `
    :host {
      display: contents;
    }
  `; }
    #runtime;
    #providers;
    #unregister;
    #source;
    constructor() {
        super();
        this.#runtime = new Runtime({
            onProblem: (problems) => this.#report(problems),
            onEndpointProblem: (problem) => console.error(`kap-widgets: ${problem}`),
        });
        this.#providers = new Providers(this, this.#runtime.values);
        /** Serves the whole page. The tags can stand anywhere on it. */
        this.page = false;
        /** `same-origin` or `include` where the endpoint needs cookies; by default none are sent. */
        this.credentials = 'omit';
        /** Where the record is kept: `device`, `tab`, or as the client answers. */
        this.storage = 'ask';
        /** The page signs its clients in: nothing is opened until `client` is set, and null closes it. */
        this.signin = false;
        this.#runtime.subscribe(() => this.#providers.set(this.#runtime.values));
    }
    connectedCallback() {
        super.connectedCallback();
        this.#serve(); // now, not with the first update: a tag that comes next must not find the page without a journey
        if (this.hasUpdated)
            this.requestUpdate(); // it was moved, or came back
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#unregister?.();
        this.#unregister = undefined;
        this.#runtime.stop();
        if (this.page)
            setAccent(document.documentElement, undefined);
    }
    render() {
        return html `<slot @slotchange=${() => this.requestUpdate()}></slot>`;
    }
    willUpdate(changed) {
        if (changed.has('client') && !changed.has('token'))
            this.token = undefined;
    }
    updated(changed) {
        if (!this.isConnected)
            return;
        if (changed.has('page'))
            this.#serve();
        if (changed.has('accent') || changed.has('page'))
            setAccent(this.page ? document.documentElement : this, this.accent);
        this.#source = this.#programSource();
        if (changed.has('site') && this.site && !isSite(this.site)) {
            console.error(`kap-widgets: site: expected a URI without query or fragment, found ${JSON.stringify(this.site)}`);
        }
        if (changed.has('client') && this.client && !isClient(this.client)) {
            console.error('kap-widgets: client: expected 1 to 64 letters, digits, "-" and "_", and not "local". No record is opened.');
        }
        const { site, signin, client, token, storage, endpoint, enrolments, credentials, transport } = this;
        this.#runtime.configure({
            site: site && isSite(site) ? site : undefined,
            signin,
            client,
            token,
            storage: storage === 'device' || storage === 'tab' ? storage : 'ask',
            endpoint: endpoint || undefined,
            enrolments: enrolments || undefined,
            credentials: credentials === 'same-origin' || credentials === 'include' ? credentials : 'omit',
            transport,
            program: this.#source,
        });
    }
    /** Provides to the page, or to its own tags. Tags that stand inside a page journey are on the page, too. */
    #serve() {
        if (this.page === Boolean(this.#unregister))
            return;
        this.#unregister?.();
        this.#unregister = undefined;
        if (this.page)
            this.#unregister = pageJourneys().register(this.#runtime);
    }
    #programSource() {
        const { program } = this;
        const script = this.querySelector(':scope > script[type="application/json"]');
        const text = script?.textContent ?? '';
        const before = this.#source;
        if (typeof program === 'string' && program) {
            const base = document.baseURI;
            const url = URL.canParse(program, base) ? new URL(program, base).href : program; // loading it says what is wrong
            return before && 'url' in before && before.url === url ? before : { url };
        }
        if (program)
            return before && 'value' in before && before.value === program ? before : { value: program };
        if (!script)
            return undefined;
        return before && 'text' in before && before.text === text ? before : { text };
    }
    #report(problems) {
        for (const { message } of problems)
            console.error(`kap-widgets: ${message}`);
        this.dispatchEvent(new KapProgramError(problems));
    }
}
__decorate([
    property({ type: Boolean, reflect: true })
], KapJourney.prototype, "page", void 0);
__decorate([
    property()
], KapJourney.prototype, "program", void 0);
__decorate([
    property()
], KapJourney.prototype, "endpoint", void 0);
__decorate([
    property()
], KapJourney.prototype, "enrolments", void 0);
__decorate([
    property()
], KapJourney.prototype, "credentials", void 0);
__decorate([
    property()
], KapJourney.prototype, "storage", void 0);
__decorate([
    property()
], KapJourney.prototype, "site", void 0);
__decorate([
    property({ type: Boolean })
], KapJourney.prototype, "signin", void 0);
__decorate([
    property()
], KapJourney.prototype, "accent", void 0);
__decorate([
    property({ attribute: false })
], KapJourney.prototype, "client", void 0);
__decorate([
    property({ attribute: false })
], KapJourney.prototype, "token", void 0);
__decorate([
    property({ attribute: false })
], KapJourney.prototype, "transport", void 0);
function isSite(site) {
    return URL.canParse(site) && !/[?#\s]/.test(site);
}
