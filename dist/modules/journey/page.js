/**
 * What stands on `<html>` for the page's life: one set of providers, shared by every bundle of the suite on the page.
 *
 * It alone decides whose values the tags without a journey of their own see: the first registered page journey's, else those
 * of one implicit local journey. A provider of Lit's never lets go of its host, which is why there is only this one.
 */
import { ContextProvider } from '@lit/context';
import { onPart } from "../program/parts.js";
import { actionsContext, deliveryContext, programContext, recordContext } from "./contexts.js";
import { Runtime } from "./runtime.js";
import { closedValues, waitingValues } from "./values.js";
/** The key under which the page's providers stand on `<html>`. */
const pageKey = Symbol.for('kap-widgets/page@1');
/** Provides the four contexts on an element. */
export class Providers {
    #set;
    constructor(host, values) {
        const provide = (context, initialValue) => {
            const provider = new ContextProvider(host, { context, initialValue });
            if (!('addController' in host))
                provider.hostConnected(); // `<html>` is no Lit element
            return (value) => provider.setValue(value);
        };
        // Actions before the record: who sees an open record can act on it.
        const program = provide(programContext, values.program);
        const actions = provide(actionsContext, values.actions);
        const delivery = provide(deliveryContext, values.delivery);
        const record = provide(recordContext, values.record);
        this.#set = (next) => {
            program(next.program);
            actions(next.actions);
            delivery(next.delivery);
            record(next.record);
        };
    }
    set(values) {
        this.#set(values);
    }
}
/** Decides whose values the page's tags see. */
export class PageJourneys {
    #providers = new Providers(document.documentElement, waitingValues);
    #pages = [];
    #local;
    #wanted = false;
    #stood = false;
    #stopFollowing = () => undefined;
    constructor() {
        onPart(() => this.#provide()); // also while there is no journey yet
    }
    /** A journey serves the page from now on, where none does so already. Returns how to stop. */
    register(journey) {
        this.#pages.push(journey);
        if (this.#pages.length > 1) {
            console.warn('kap-widgets: this page has a <kap-journey page> already. The first one serves the page; this one only the tags inside it.');
        }
        this.#stood = true;
        this.#local?.stop();
        this.#local = undefined;
        this.#choose();
        return () => {
            this.#pages.splice(this.#pages.indexOf(journey), 1);
            this.#choose();
        };
    }
    /** A tag stands on the page that has no journey around it. */
    want() {
        if (this.#wanted)
            return;
        this.#wanted = true;
        // Not before all of the page is there: a journey may stand below its tags. Modules run when the state is `interactive`,
        // which goes on after `DOMContentLoaded`, so either event may be the next one.
        if (document.readyState === 'complete')
            return this.#choose();
        document.addEventListener('DOMContentLoaded', () => this.#choose(), { once: true });
        window.addEventListener('load', () => this.#choose(), { once: true });
    }
    #choose() {
        this.#stopFollowing();
        this.#stopFollowing = () => undefined;
        const page = this.#pages[0];
        // A page journey whose script has not come yet: its tags wait for it.
        const expected = document.querySelector('kap-journey[page]:not(:defined)');
        if (!page && !this.#stood && !expected && this.#wanted && !this.#local) {
            this.#local = new Runtime();
            this.#local.configure({ links: false });
        }
        this.#provide();
        const source = page ?? this.#local;
        if (source)
            this.#stopFollowing = source.subscribe(() => this.#provide());
    }
    #provide() {
        const source = this.#pages[0] ?? this.#local;
        this.#providers.set(source?.values ?? (this.#stood ? closedValues : waitingValues));
    }
}
/** The page's journeys; made by whichever bundle comes first. */
export function pageJourneys() {
    const root = document.documentElement; // other bundles' classes look the same
    return (root[pageKey] ??= new PageJourneys());
}
