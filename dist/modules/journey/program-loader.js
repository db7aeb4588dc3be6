/** Which program is shown: the one that was just loaded, the last one that loaded, or the default. */
import { checkProgram } from "../program/check.js";
import { defaultProgram } from "../program/default.en.js";
import { loadProgram } from "../program/load.js";
/** The longest that widgets wait for a program before they show the default, in milliseconds. */
const patience = 3000;
export class ProgramLoader {
    #changed;
    #onProblem;
    #source;
    #loading;
    /** the checked document of `#source`, once it was loaded */
    #document;
    #store;
    constructor(changed, onProblem) {
        /** what is shown */
        this.program = defaultProgram;
        /** false until it is known what the provider wrote: so long nobody knows the practice either */
        this.known = true;
        this.#loading = Promise.resolve();
        this.#changed = changed;
        this.#onProblem = onProblem;
    }
    /** Loads a document, or goes back to the default. */
    load(source) {
        this.#source = source;
        this.#document = undefined;
        this.known = !source;
        if (source)
            this.#loading = this.#load(source);
        else
            this.#show(defaultProgram);
    }
    /**
     * Keeps the program with a record, and takes from it what loaded last while the network does not answer. Resolves when
     * there is something to show: the first picture has the provider's words, not a default that is replaced a moment later.
     */
    async attach(store) {
        this.#store = store;
        if (this.known)
            return this.#keep();
        if (await this.#last())
            return;
        let timer;
        await Promise.race([this.#loading, new Promise((resolve) => (timer = setTimeout(resolve, patience)))]);
        clearTimeout(timer);
    }
    detach() {
        this.#store = undefined;
    }
    async #load(source) {
        const { program, problems, document } = await loadProgram(source, { fetch: (url, init) => fetch(url, init) });
        if (source !== this.#source)
            return;
        if (problems.length)
            this.#onProblem(problems);
        if (document === undefined && ((await this.#last()) || this.known))
            return; // what loaded last stands
        if (source !== this.#source)
            return;
        // A document that does not load leaves the practice unknown; one that is written in the page is what it is.
        this.known = document !== undefined || !('url' in source);
        this.#document = document;
        this.#show(program);
        await this.#keep();
    }
    #show(program) {
        this.program = program;
        this.#changed();
    }
    async #last() {
        const source = this.#source;
        if (!source || !('url' in source))
            return false;
        const last = await this.#store?.meta('program').catch(() => undefined);
        if (!last || last.url !== source.url || source !== this.#source || this.known)
            return false;
        this.known = true;
        this.#show(checkProgram(last.document).program);
        return true;
    }
    async #keep() {
        const source = this.#source;
        const document = this.#document;
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
