import { defaultProgram, onPart } from "../program/parts.js";
import { check } from "./check.js";
/** The longest that widgets wait for a program before they show the default, in milliseconds. */
const patience = 3000;
export class ProgramLoader {
    #changed;
    #onProblem;
    #source;
    #loading;
    /** what is named could not be checked; said once */
    #failed;
    /** what came from `#source`, once it was loaded */
    #loaded;
    /** what is shown; none where that is the default */
    #shown;
    #store;
    #stopListening;
    constructor(changed, onProblem) {
        /** what is shown */
        this.program = defaultProgram();
        /** false until it is known what the provider wrote: so long nobody knows the practice either */
        this.known = true;
        this.#loading = Promise.resolve();
        /** what is named could not be checked; said once */
        this.#failed = false;
        this.#stopListening = () => undefined;
        this.#changed = changed;
        this.#onProblem = onProblem;
    }
    /** From now on, a widget that comes finds its part in the program. */
    start() {
        this.#stopListening = onPart(() => this.#renew());
        this.#renew();
    }
    stop() {
        this.#stopListening();
    }
    /** Loads a document, or goes back to the default. */
    load(source) {
        this.#source = source;
        this.#loaded = undefined;
        this.#failed = false;
        this.known = !source;
        if (source)
            this.#loading = this.#load(source);
        else
            this.#show(undefined);
    }
    /**
     * Keeps the program with a record, and takes from it what loaded last while the network does not answer. Resolves when
     * there is something to show: the first picture has the provider's words, not a default that is replaced a moment later.
     */
    async attach(store) {
        this.#store = store;
        if (this.known)
            return this.#keep();
        const shown = this.#last().then((isShown) => (isShown ? undefined : this.#loading));
        let timer;
        await Promise.race([shown, new Promise((resolve) => (timer = setTimeout(resolve, patience)))]);
        clearTimeout(timer);
    }
    /** Tries again what could not be checked. */
    again() {
        if (this.#failed && this.#source)
            this.#loading = this.#load(this.#source);
    }
    detach() {
        this.#store = undefined;
    }
    async #load(source) {
        const loaded = await this.#come(source);
        if (!loaded || source !== this.#source)
            return;
        this.#tell(loaded);
        if (loaded.checked.document === undefined && ((await this.#last()) || this.known))
            return; // what loaded last stands
        if (source !== this.#source)
            return;
        // A document that does not load leaves the practice unknown; one that is written in the page is what it is.
        this.known = loaded.checked.document !== undefined || !('url' in source);
        this.#loaded = loaded;
        this.#show(loaded);
        await this.#keep();
    }
    /** A program that cannot be checked is as one that did not come: nobody knows yet what the provider wrote. */
    async #come(source) {
        const told = this.#failed;
        this.#failed = false;
        try {
            const { loadProgram } = await check();
            return await loadProgram(source, { fetch: (url, init) => fetch(url, init) });
        }
        catch (error) {
            if (source !== this.#source)
                return undefined;
            this.#failed = true;
            if (!told)
                console.error('kap-widgets: the program cannot be checked, and is not shown.', error);
            return undefined;
        }
    }
    #tell(loaded) {
        const news = loaded.news();
        if (news.length)
            this.#onProblem(news);
    }
    #show(shown) {
        this.#shown = shown;
        this.program = shown?.checked.program ?? defaultProgram();
        this.#changed();
    }
    /** Another part has come: what was written about it is checked now, and told where it is wrong. */
    #renew() {
        if (this.program === (this.#shown?.checked.program ?? defaultProgram()))
            return;
        if (this.#loaded)
            this.#tell(this.#loaded);
        this.#show(this.#shown);
        void this.#keep();
    }
    async #last() {
        const source = this.#source;
        if (!source || !('url' in source))
            return false;
        const last = await this.#store?.meta('program').catch(() => undefined);
        if (!last || last.url !== source.url)
            return false;
        const checks = await check().catch(() => undefined); // said where the program is loaded
        if (!checks || source !== this.#source || this.known)
            return false;
        this.known = true;
        this.#show(new checks.LoadedProgram({ value: last.document }));
        return true;
    }
    async #keep() {
        const source = this.#source;
        const document = this.#loaded?.checked.document;
        const store = this.#store;
        if (!store || !source || !('url' in source) || document === undefined)
            return;
        try {
            const last = await store.meta('program');
            if (last?.url === source.url && JSON.stringify(last.document) === JSON.stringify(document))
                return;
            await store.setMeta('program', { url: source.url, document });
        }
        catch {
            // It is shown all the same.
        }
    }
}
