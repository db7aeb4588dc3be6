import { checkProgram } from "./check.js";
import { defaultProgram } from "./parts.js";
import { programProblem } from "./problem.js";
/** What a provider wrote, or the problem that there is nothing. Checked with the parts that have come, and anew after another one. */
export class LoadedProgram {
    #read;
    #told = new Set();
    #base;
    #checked;
    constructor(read) {
        this.#read = read;
    }
    /** What is made of it: without `document` where it did not load, so that the last one that did can be shown. */
    get checked() {
        const base = defaultProgram();
        if (!this.#checked || this.#base !== base) {
            const read = this.#read;
            this.#base = base;
            this.#checked = 'value' in read ? checkProgram(read.value, base) : { program: base, problems: [read] };
        }
        return this.#checked;
    }
    /** The problems that nobody has asked for yet. */
    news() {
        const news = this.checked.problems.filter(({ message }) => !this.#told.has(message));
        for (const { message } of news)
            this.#told.add(message);
        return news;
    }
}
/** Loads a program. Never throws: whatever is wrong with it is one problem, and the default stands in. */
export async function loadProgram(source, options) {
    return new LoadedProgram(await readProgram(source, options));
}
async function readProgram(source, { fetch, limit = 2 ** 20 }) {
    if ('value' in source)
        return source;
    const loaded = 'url' in source ? await textAt(source.url, fetch, limit) : source.text;
    const json = typeof loaded === 'string' ? parse(loaded, limit) : loaded;
    if ('value' in json)
        return json;
    const where = 'url' in source ? ` at ${source.url}` : '';
    return programProblem('program', json.expected + where, json.found);
}
const tooLarge = (limit) => ({ expected: `at most ${limit} bytes`, found: 'more' });
function parse(text, limit) {
    if (text.length > limit)
        return tooLarge(limit);
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        const found = /^\s*</.test(text) ? 'a web page' : `text that is none (${reason(error)})`;
        return { expected: 'a JSON document', found };
    }
}
async function textAt(url, fetch, limit) {
    try {
        const response = await fetch(url, { credentials: 'same-origin' });
        if (!response.ok)
            return { expected: 'a JSON document', found: `status ${response.status}` };
        // Not all browsers can iterate a stream.
        const reader = response.body?.getReader();
        const decoder = new TextDecoder();
        let size = 0;
        let text = '';
        for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
            size += part.value.length;
            if (size > limit) {
                void reader?.cancel().catch(() => undefined); // it is of no use any more, however it ends
                return tooLarge(limit);
            }
            text += decoder.decode(part.value, { stream: true });
        }
        return text + decoder.decode();
    }
    catch (error) {
        return { expected: 'a JSON document', found: `no answer (${reason(error)})` };
    }
}
function reason(error) {
    return error instanceof Error ? error.message : String(error);
}
