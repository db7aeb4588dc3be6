/** Which program is shown: the one that was just loaded, the last one that loaded, or the default. */
import {checkProgram, type ProgramProblem} from '../program/check.ts';
import {defaultProgram} from '../program/default.en.ts';
import {loadProgram, type ProgramSource} from '../program/load.ts';
import type {Program} from '../program/schema.ts';
import type {Store} from '../record/store.ts';

/** The longest that widgets wait for a program before they show the default, in milliseconds. */
const patience = 3000;

export class ProgramLoader {
  /** what is shown */
  program: Program = defaultProgram;
  /** false until it is known what the provider wrote: so long nobody knows the practice either */
  known = true;
  readonly #changed: () => void;
  readonly #onProblem: (problems: readonly ProgramProblem[]) => void;
  #source: ProgramSource | undefined;
  #loading: Promise<void> = Promise.resolve();
  /** the checked document of `#source`, once it was loaded */
  #document: unknown;
  #store: Store | undefined;

  constructor(changed: () => void, onProblem: (problems: readonly ProgramProblem[]) => void) {
    this.#changed = changed;
    this.#onProblem = onProblem;
  }

  /** Loads a document, or goes back to the default. */
  load(source: ProgramSource | undefined): void {
    this.#source = source;
    this.#document = undefined;
    this.known = !source;
    if (source) this.#loading = this.#load(source);
    else this.#show(defaultProgram);
  }

  /**
   * Keeps the program with a record, and takes from it what loaded last while the network does not answer. Resolves when
   * there is something to show: the first picture has the provider's words, not a default that is replaced a moment later.
   */
  async attach(store: Store): Promise<void> {
    this.#store = store;
    if (this.known) return this.#keep();
    if (await this.#last()) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    await Promise.race([this.#loading, new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)))]);
    clearTimeout(timer);
  }

  detach(): void {
    this.#store = undefined;
  }

  async #load(source: ProgramSource): Promise<void> {
    const {program, problems, document} = await loadProgram(source, {fetch: (url, init) => fetch(url, init)});
    if (source !== this.#source) return;
    if (problems.length) this.#onProblem(problems);
    if (document === undefined && ((await this.#last()) || this.known)) return; // what loaded last stands
    if (source !== this.#source) return;
    // A document that does not load leaves the practice unknown; one that is written in the page is what it is.
    this.known = document !== undefined || !('url' in source);
    this.#document = document;
    this.#show(program);
    await this.#keep();
  }

  #show(program: Program): void {
    this.program = program;
    this.#changed();
  }

  async #last(): Promise<boolean> {
    const source = this.#source;
    if (!source || !('url' in source)) return false;
    const last = await this.#store?.meta('program').catch(() => undefined);
    if (!last || last.url !== source.url || source !== this.#source || this.known) return false;
    this.known = true;
    this.#show(checkProgram(last.document).program);
    return true;
  }

  async #keep(): Promise<void> {
    const source = this.#source;
    const document = this.#document;
    const store = this.#store;
    if (!store || !source || !('url' in source) || document === undefined) return;
    try {
      const last = await store.meta('program');
      if (last?.url === source.url && JSON.stringify(last.document) === JSON.stringify(document)) return;
      await store.setMeta('program', {url: source.url, document});
    } catch {
      // It is shown all the same.
    }
  }
}
