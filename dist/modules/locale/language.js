import { onWords, tagOf, wordsFor } from "./locale.js";
/** The nearest value of an attribute, from the element outwards. */
function nearest(element, attribute) {
    for (let at = element; at;) {
        const found = at.closest(`[${attribute}]`);
        if (found)
            return found.getAttribute(attribute) ?? undefined;
        const root = at.getRootNode();
        at = root instanceof ShadowRoot ? root.host : null;
    }
    return undefined;
}
/** Every language on the page, served by one observer. It watches each root that an element stands in. */
const followers = new Set();
const look = () => followers.forEach((follower) => follower.look());
/** Made with the first element: this module can also be imported where there is no page. */
let observer;
let stopWords;
function watch(element) {
    observer ??= new MutationObserver(look);
    for (let root = element.getRootNode();; root = root.host.getRootNode()) {
        observer.observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
        if (!(root instanceof ShadowRoot))
            return;
    }
}
/** Gives an element its language, and asks it to render when that changes. */
export class Language {
    #host;
    constructor(host) {
        /** How the interface is said here. */
        this.spoken = wordsFor('en');
        /** What the page asks for, BCP 47: content may be there in it where words are not. */
        this.asked = 'en';
        /** The page's direction, where its language is the one that is spoken; else that of the words. */
        this.dir = 'ltr';
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        followers.add(this);
        stopWords ??= onWords(look);
        watch(this.#host);
        this.look();
    }
    hostDisconnected() {
        followers.delete(this);
        if (followers.size)
            return;
        observer?.disconnect();
        stopWords?.();
        stopWords = undefined;
    }
    /** Looks again at what the page says. */
    look() {
        const asked = tagOf(nearest(this.#host, 'lang') ?? '');
        const spoken = wordsFor(asked);
        const own = nearest(this.#host, 'dir');
        const dir = spoken.lang === asked && (own === 'rtl' || own === 'ltr') ? own : spoken.dir;
        if (asked === this.asked && spoken === this.spoken && dir === this.dir)
            return;
        Object.assign(this, { asked, spoken, dir });
        this.#host.requestUpdate();
    }
}
