import {checkProgram} from './check.ts';
import {defaultProgram} from './parts.ts';
import {programProblem, type CheckedProgram, type ProgramProblem} from './problem.ts';
import type {Program} from './schema.ts';

/** Where a program comes from: an address, the text of a JSON document, or the document itself. */
export type ProgramSource = {readonly url: string} | {readonly text: string} | {readonly value: unknown};

export interface LoadOptions {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** the largest document, in bytes; 1 MiB unless said */
  readonly limit?: number;
}

/** Why there is no text. */
interface Refusal {
  readonly expected: string;
  readonly found: string;
}

/** What a provider wrote, not checked yet, or the problem that there is nothing. */
type Read = {readonly value: unknown} | ProgramProblem;

/** What a provider wrote, or the problem that there is nothing. Checked with the parts that have come, and anew after another one. */
export class LoadedProgram {
  readonly #read: Read;
  readonly #told = new Set<string>();
  #base: Program | undefined;
  #checked: CheckedProgram | undefined;

  constructor(read: Read) {
    this.#read = read;
  }

  /** What is made of it: without `document` where it did not load, so that the last one that did can be shown. */
  get checked(): CheckedProgram {
    const base = defaultProgram();
    if (!this.#checked || this.#base !== base) {
      const read = this.#read;
      this.#base = base;
      this.#checked = 'value' in read ? checkProgram(read.value, base) : {program: base, problems: [read]};
    }
    return this.#checked;
  }

  /** The problems that nobody has asked for yet. */
  news(): readonly ProgramProblem[] {
    const news = this.checked.problems.filter(({message}) => !this.#told.has(message));
    for (const {message} of news) this.#told.add(message);
    return news;
  }
}

/** Loads a program. Never throws: whatever is wrong with it is one problem, and the default stands in. */
export async function loadProgram(source: ProgramSource, options: LoadOptions): Promise<LoadedProgram> {
  return new LoadedProgram(await readProgram(source, options));
}

async function readProgram(source: ProgramSource, {fetch, limit = 2 ** 20}: LoadOptions): Promise<Read> {
  if ('value' in source) return source;
  const loaded = 'url' in source ? await textAt(source.url, fetch, limit) : source.text;
  const json = typeof loaded === 'string' ? parse(loaded, limit) : loaded;
  if ('value' in json) return json;
  const where = 'url' in source ? ` at ${source.url}` : '';
  return programProblem('program', json.expected + where, json.found);
}

const tooLarge = (limit: number): Refusal => ({expected: `at most ${limit} bytes`, found: 'more'});

function parse(text: string, limit: number): {readonly value: unknown} | Refusal {
  if (text.length > limit) return tooLarge(limit);
  try {
    return {value: JSON.parse(text)};
  } catch (error) {
    const found = /^\s*</.test(text) ? 'a web page' : `text that is none (${reason(error)})`;
    return {expected: 'a JSON document', found};
  }
}

async function textAt(url: string, fetch: LoadOptions['fetch'], limit: number): Promise<string | Refusal> {
  try {
    const response = await fetch(url, {credentials: 'same-origin'});
    if (!response.ok) return {expected: 'a JSON document', found: `status ${response.status}`};
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
      text += decoder.decode(part.value, {stream: true});
    }
    return text + decoder.decode();
  } catch (error) {
    return {expected: 'a JSON document', found: `no answer (${reason(error)})`};
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
