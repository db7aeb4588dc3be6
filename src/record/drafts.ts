/**
 * What is typed and not saved yet, also where two tabs type it: the newer text wins, and the older one is set apart.
 *
 * A form goes on from the text that it read or wrote last. Each such stretch of writing has an id: a text takes the place of the
 * one that it grew out of, and of nobody else's.
 */
import {RecordError, type Draft, type ReadTransaction, type Transaction} from './repository.ts';

/** The stretch of writing that a store is in, and its text as it was read or written last. */
interface Writing {
  readonly by: string;
  readonly text?: string | undefined;
}

/** What drafts need of their store. */
interface DraftsContext {
  read<T>(work: (transaction: ReadTransaction) => Promise<T>): Promise<T>;
  write(work: (transaction: Transaction) => Promise<void>): Promise<void>;
  newId(): string;
  /** RFC 3339 */
  now(): string;
}

/** Who wrote it. Rows of before had no `by`; each of them stands for itself. */
function writerOf({by, at}: Draft): string {
  return by ?? at;
}

/** The key under which a draft is set apart: one for each writer. No form's own key has a space. */
function keyApart(key: string, writer: string): string {
  return `${key} ${writer}`;
}

/** A draft that another one takes the place of, as it is kept. */
function apart(draft: Draft): Draft {
  return {...draft, key: keyApart(draft.key, writerOf(draft))};
}

/** The newer of two drafts stays under their key. Under one writer it grew out of the older one; else that is kept, too. */
export async function takeDraft(transaction: Transaction, draft: Draft): Promise<void> {
  const here = await transaction.get('drafts', draft.key);
  const [older, newer] = here && here.at > draft.at ? [draft, here] : [here, draft];
  await transaction.put('drafts', newer);
  if (older && older.text !== newer.text && writerOf(older) !== writerOf(newer)) {
    await takeDraft(transaction, apart(older));
  }
}

/** One store's drafts. */
export class Drafts {
  readonly #context: DraftsContext;
  /** by key */
  readonly #writings = new Map<string, Writing>();
  /** by key: what is not on disk, or not yet */
  readonly #unwritten = new Map<string, Draft>();

  constructor(context: DraftsContext) {
    this.#context = context;
  }

  /** What was typed and is not on disk, or not yet. */
  get unwritten(): readonly Draft[] {
    return [...this.#unwritten.values()];
  }

  async get(key: string): Promise<Draft | undefined> {
    const before = this.#writings.get(key);
    const row = await this.#context.read((transaction) => transaction.get('drafts', key));
    // Where something was typed meanwhile, the form goes on from that.
    if (this.#writings.get(key) === before && (!row?.by || row.by !== before?.by)) this.#begin(key, row?.text);
    return row;
  }

  /** What was set apart, newest first. */
  async others(key: string): Promise<Draft[]> {
    const rows = await this.#context.read((transaction) => transaction.all('drafts'));
    const others = rows.filter((row) => row.key.startsWith(keyApart(key, '')));
    for (const row of others) this.#begin(row.key, row.text);
    return others.sort((a, b) => (a.at < b.at ? 1 : -1));
  }

  async keep(key: string, text: string): Promise<void> {
    const {newId, now, write} = this.#context;
    const at = now();
    const before = this.#writings.get(key) ?? {by: newId()};
    const {by} = before;
    // At once: the next letter may come before this one is on disk.
    this.#writings.set(key, {by, text});
    const draft = {key, text, at, by};
    if (text) this.#unwritten.set(key, draft);
    else this.#unwritten.delete(key);
    const forget = () => this.#unwritten.get(key) === draft && this.#unwritten.delete(key);
    try {
      await write(async (transaction) => {
        await this.#end(transaction, key, before, text);
        if (text) await transaction.put('drafts', draft);
      });
      forget();
    } catch (error) {
      if (error instanceof RecordError && error.failure === 'closed') forget(); // nothing more of this record is kept
      throw error;
    }
  }

  /** Removes a draft in the transaction that saves what it was for. */
  async saved(transaction: Transaction, key: string): Promise<void> {
    await this.#end(transaction, key, this.#writings.get(key) ?? {by: this.#context.newId()});
  }

  #begin(key: string, text: string | undefined): void {
    this.#writings.set(key, {by: this.#context.newId(), text});
  }

  /** Removes what a writing has come to, also where another store had set it apart, and sets apart what it did not grow out of. */
  async #end(transaction: Transaction, key: string, {by, text: last}: Writing, next?: string): Promise<void> {
    const row = await transaction.get('drafts', key);
    if (row && row.by !== by && row.text !== last && row.text !== next) await transaction.put('drafts', apart(row));
    await transaction.delete('drafts', key);
    await transaction.delete('drafts', keyApart(key, by));
  }
}
