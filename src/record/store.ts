/**
 * One open record: everything that may be done to it, each thing in one strict transaction.
 *
 * Nothing is optimistic. What the head shows is on disk.
 *
 * What tells entries and changes them (`changes.ts`) comes later than the store. Until then an empty record can be read, and typed in; whatever meets an
 * entry waits for it, or fails with `unloaded` and has changed nothing.
 */
import type {Changes, ChangesContext, Save, Saved} from './changes.ts';
import {dayOf, timestamp} from './clock.ts';
import {Drafts} from './drafts.ts';
import type {Entry, Kind} from './entry.ts';
import {getMeta, putMeta} from './meta.ts';
import {
  RecordError,
  tables,
  type Consent,
  type DayRow,
  type Draft,
  type EntryRange,
  type Meta,
  type OutboxRow,
  type ReadTransaction,
  type Repository,
  type Sent,
  type StoredEntry,
  type Transaction,
} from './repository.ts';
import {isLive} from './stored.ts';

/** A page of a query; `next` goes on from here. */
export interface Page<K extends Kind = Kind> {
  readonly entries: readonly StoredEntry<K>[];
  readonly next?: string;
}

/** What widgets see of what is in a record without asking for it: bounded, never all entries. */
export interface Contents {
  /** by `at`, oldest first; the newest 100 */
  readonly sessions: readonly Entry<'session'>[];
  /** the newest 50 */
  readonly checklists: readonly Entry<'checklist'>[];
  /** the newest 20, newest first */
  readonly intentions: readonly Entry<'intention'>[];
  readonly steps: readonly Entry<'step'>[];
  /** the client's calendar day now */
  readonly today: string;
  readonly checkIn?: Entry<'check-in'>;
  /** rows that no longer parse: kept, and part of an export */
  readonly aside: number;
  /** withdrawals that the endpoint has not acknowledged */
  readonly withdrawals: number;
  /** something was saved: where nobody has said where to keep it, now is the time to ask */
  readonly written: boolean;
  readonly generation: number;
  readonly revision: number;
}

/** Of a record that was not read. */
export const noContents: Contents = Object.freeze({
  sessions: [],
  checklists: [],
  intentions: [],
  steps: [],
  today: '',
  aside: 0,
  withdrawals: 0,
  written: false,
  generation: 0,
  revision: 0,
});

/** What the store knows of its record without being asked: frozen, replaced whole. */
export interface Head extends Contents {
  readonly kept: boolean;
  readonly consent?: Consent;
  readonly sent: readonly Sent[];
  /** the oldest 500 */
  readonly outbox: readonly OutboxRow[];
  readonly outboxCount: number;
}

/** What a store says to the same record's stores in other tabs. */
export interface Announcement {
  readonly revision: number;
  readonly ids: readonly string[];
  /** the record was closed or erased */
  readonly closed?: true;
}

export interface StoreOptions extends Omit<ChangesContext, 'drafts'> {
  readonly repository: Repository;
  /** gets what tells entries, and changes them, when there is one to read or to save. Asked again where it did not come */
  readonly check: () => Promise<typeof Changes>;
  /** tells the other tabs */
  readonly announce: (announcement: Announcement) => void;
}

/** An open record. */
export class Store {
  readonly #options: StoreOptions;
  readonly #drafts: Drafts;
  readonly #listeners = new Set<() => void>();
  /** the one that it was opened in; known with the first read */
  #generation: number | undefined;
  #changes: Changes | undefined;
  /** saves that wait for it, by what they say: what one form or entry says twice meanwhile is saved once */
  readonly #waiting = new Map<string, Promise<Saved>>();
  #head!: Head;
  #contents = noContents;

  private constructor(options: StoreOptions) {
    this.#options = options;
    this.#drafts = new Drafts({
      read: (work) => this.read(work),
      write: (work) => this.#write(work),
      newId: options.newId,
      now: () => this.#now(),
    });
  }

  /** Opens the record in a repository. */
  static async open(options: StoreOptions): Promise<Store> {
    const store = new Store(options);
    await store.refresh();
    return store;
  }

  /** where the record is kept */
  get place(): Repository['place'] {
    return this.#options.repository.place;
  }

  get head(): Head {
    return this.#head;
  }

  /** The part of the head that is for widgets; the rest is for delivery. */
  get contents(): Contents {
    return this.#contents;
  }

  /** Calls back after every change of the head. Returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads the head again: after an own change, another tab's, or a new day. */
  async refresh(): Promise<void> {
    const today = this.#today();
    const {contents, broken, ...rest} = await this.read(async (transaction) => {
      await this.#wantCheck(transaction); // also where the head would have none of them: a record is shown whole, or not at all
      const broken: string[] = [];
      const readable = <K extends Kind>(rows: readonly StoredEntry[]): Entry<K>[] => {
        const [good, bad] = this.#sorted(rows);
        broken.push(...bad);
        return good as unknown as Entry<K>[]; // the index gives one kind alone
      };
      const newest = async <K extends Kind>(kind: K, limit: number): Promise<Entry<K>[]> =>
        readable<K>(await transaction.entries({kind, limit}));
      const outbox = await transaction.all('outbox');
      const stored = await transaction.checkIn(today);
      const [checkIn] = readable<'check-in'>(stored ? [stored] : []);
      const consent = await getMeta(transaction, 'consent');
      const contents: Contents = {
        sessions: (await newest('session', 100)).reverse(),
        checklists: await newest('checklist', 50),
        intentions: await newest('intention', 20),
        steps: await newest('step', 50),
        today,
        ...(checkIn && {checkIn}),
        aside: (await transaction.all('aside')).length,
        withdrawals: outbox.filter(({type}) => type === 'withdrawal').length,
        written: (await getMeta(transaction, 'written')) ?? false,
        generation: this.#generation ?? 0,
        revision: (await getMeta(transaction, 'revision')) ?? 0,
      };
      return {
        contents: frozen(contents),
        broken,
        kept: (await getMeta(transaction, 'kept')) ?? false,
        ...(consent && {consent}),
        sent: (await getMeta(transaction, 'sent')) ?? [],
        outbox: outbox.slice(0, 500),
        outboxCount: outbox.length,
      };
    });
    this.#contents = contents;
    this.#head = frozen({...contents, ...rest});
    // Out of the way where that can be; where the disk is full they stay, and are shown nowhere.
    if (broken.length) await this.#setAside(broken).catch(() => undefined);
    for (const listener of this.#listeners) listener();
  }

  /** Reads in one transaction. Refused once the record was closed or erased. */
  read<T>(work: (transaction: ReadTransaction) => Promise<T>): Promise<T> {
    return this.#withCheck(() =>
      this.#options.repository.read(async (transaction) => {
        await this.#guard(transaction);
        return work(transaction);
      }),
    );
  }

  /**
   * Runs one change in one transaction, and makes it known. Refused once the record was closed or erased.
   *
   * @param ids the entries it is about, for other tabs
   */
  async change<T>(work: (transaction: Transaction) => Promise<T>, ids: readonly string[] = []): Promise<T> {
    const {announce} = this.#options;
    const {result, revision} = await this.#write(async (transaction) => {
      const result = await work(transaction);
      const revision = ((await getMeta(transaction, 'revision')) ?? 0) + 1;
      await putMeta(transaction, 'revision', revision);
      return {result, revision};
    });
    try {
      announce({revision, ids});
      await this.refresh();
    } catch (error) {
      // It is on disk. Who says now that it was not saved has it saved twice.
      if (!(error instanceof RecordError))
        console.warn('kap-widgets: a change was saved, and could not be shown.', error);
    }
    return result;
  }

  /** Saves a new entry, or the next version of one. */
  async save<K extends Kind>(save: Save<K>): Promise<Saved<K>> {
    if (this.#changes && !this.#waiting.size) return this.change(this.#changes.save(save));
    // What belongs to none of them is another one, however like it is: two equal practices are two.
    if (save.draft === undefined && save.id === undefined) return this.change((await this.#loaded()).save(save));
    const said = JSON.stringify(save);
    let waiting = this.#waiting.get(said);
    if (!waiting) {
      waiting = this.#loaded()
        .then((changes) => this.change(changes.save(save)))
        .finally(() => this.#waiting.delete(said));
      this.#waiting.set(said, waiting);
    }
    return waiting as Promise<Saved<K>>; // what says the same is of the same kind
  }

  /** Shares an entry: its next version is shared. Wants a standing yes. One that is gone is left alone. */
  async share(id: string): Promise<void> {
    await this.change((transaction) => this.#ofEntries.share(transaction, id), [id]);
  }

  /** Takes an entry back: private from its next version on. */
  async withdraw(id: string): Promise<void> {
    await this.change((transaction) => this.#ofEntries.withdraw(transaction, id), [id]);
  }

  /** Removes an entry. What was sent of it is taken back. */
  async remove(id: string): Promise<void> {
    await this.change((transaction) => this.#ofEntries.remove(transaction, id), [id]);
  }

  /** The entry of an id, where it is there and parses. */
  async entry(id: string): Promise<StoredEntry | undefined> {
    const [[entry], broken] = await this.read(async (transaction) =>
      this.#sorted([await transaction.get('entries', id)].filter(isLive)),
    );
    if (broken.length) await this.#setAside(broken);
    return entry;
  }

  /** One kind's entries, newest first, at most 100 a page. */
  async query<K extends Kind>(kind: K, range: {from?: string; to?: string} = {}, cursor?: string): Promise<Page<K>> {
    const [day, id] = cursor?.split(' ') ?? [];
    const before = day && id ? {before: {day, id}} : {};
    const where: EntryRange = {kind, ...range, ...before, limit: 100};
    const {rows, good, broken} = await this.read(async (transaction) => {
      const rows = await transaction.entries(where);
      const [good, broken] = this.#sorted(rows);
      return {rows, good, broken};
    });
    if (broken.length) await this.#setAside(broken).catch(() => undefined);
    const last = rows.length === 100 ? rows.at(-1) : undefined;
    return {
      entries: good as unknown as StoredEntry<K>[], // the index gives this kind alone
      ...(last && {next: `${last.day} ${last.id}`}),
    };
  }

  days(from: string, to: string): Promise<DayRow[]> {
    return this.read(async (transaction) => {
      await this.#wantCheck(transaction);
      return transaction.days(from, to);
    });
  }

  draft(key: string): Promise<Draft | undefined> {
    return this.#drafts.get(key);
  }

  /** What was typed under this key elsewhere, and had to make way for a newer text; newest first. */
  otherDrafts(key: string): Promise<Draft[]> {
    return this.#drafts.others(key);
  }

  /** What was typed and is not on disk, or not yet. */
  get unwrittenDrafts(): readonly Draft[] {
    return this.#drafts.unwritten;
  }

  /** Keeps what is being written; an empty text removes it. Tells nobody: no other form shows it. */
  keepDraft(key: string, text: string): Promise<void> {
    return this.#drafts.keep(key, text);
  }

  /** The yes to sharing. What waits for another destination is made anew for this one, one version an entry. */
  async consent(consent: Consent): Promise<void> {
    await this.change(async (transaction) => {
      await putMeta(transaction, 'consent', consent);
      const elsewhere = (await transaction.all('outbox')).filter(
        ({type, destination}) => type === 'content' && destination !== consent.destination,
      );
      for (const id of new Set(elsewhere.map(({entry}) => entry))) await this.#ofEntries.readdress(transaction, id);
    });
  }

  /** Takes the yes back; with `everything` also all that was ever shared. */
  async withdrawConsent(everything: boolean): Promise<void> {
    await this.change(async (transaction) => {
      await transaction.delete('meta', 'consent');
      if (everything && (await transaction.hasEntries())) await this.#ofEntries.withdrawAll(transaction);
    });
  }

  /** Tries again what the endpoint had set aside. */
  async retry(entry: string): Promise<void> {
    await this.change(async (transaction) => {
      for (const {parked, ...row} of await transaction.rowsOf(entry)) if (parked) await transaction.put('outbox', row);
    });
  }

  meta<N extends keyof Meta>(name: N): Promise<Meta[N] | undefined> {
    return this.read((transaction) => getMeta(transaction, name));
  }

  async setMeta<N extends keyof Meta>(name: N, value: Meta[N]): Promise<void> {
    await this.change((transaction) => putMeta(transaction, name, value));
  }

  /**
   * Adds entries from elsewhere: a file, or what was written before a link came. Each is new here and private, and keeps
   * every id it had, so that doing it twice adds nothing.
   */
  async add(entries: readonly StoredEntry[]): Promise<void> {
    await this.change((transaction) => this.#ofEntries.add(transaction, entries));
  }

  /**
   * Removes entries that now stand elsewhere: those that are still what was taken, and that no endpoint acknowledged meanwhile.
   *
   * What nobody tried to send goes without a trace. What was tried may have arrived although no answer said so, and where it now
   * stands it is private, and new if it is shared: so it is taken back, as soon as this record is open again. An endpoint that had
   * refused it loses nothing by that; of one that had it, nothing is there twice.
   */
  async handOver(entries: readonly StoredEntry[]): Promise<void> {
    await this.change((transaction) => this.#ofEntries.handOver(transaction, entries));
  }

  /** Every entry that is nowhere else: no endpoint has acknowledged it, though one may have been tried. */
  async unsent(): Promise<StoredEntry[]> {
    const [good] = await this.read(async (transaction) =>
      this.#sorted((await transaction.all('entries')).filter(isLive)),
    );
    return good.filter(({sent}) => !sent);
  }

  /** Everything in the record, set-aside rows and drafts included, as JSON text. */
  async export(about: {site: string; client: string}): Promise<string> {
    const {entries, drafts, aside} = await this.read(async (transaction) => {
      await this.#wantCheck(transaction); // what does not parse was set aside
      return readAll(transaction);
    });
    const format = 'kap-record';
    return JSON.stringify(
      {format, schema: 1, ...about, at: this.#now(), entries: entries.filter(isLive), drafts, aside},
      null,
      1,
    );
  }

  /** Closes the record in every tab: what was opened before is refused. */
  async leave(): Promise<void> {
    await this.#end(async () => undefined);
  }

  /** Erases the record for good. */
  async erase(): Promise<void> {
    await this.#end(async (transaction) => {
      // Kept: what was moved here from a tab and is still in it is erased as well, not moved again.
      const moves = await getMeta(transaction, 'moves');
      for (const table of tables) await transaction.clear(table);
      if (moves) await putMeta(transaction, 'moves', moves);
    });
  }

  async #end(work: (transaction: Transaction) => Promise<void>): Promise<void> {
    const {repository, announce} = this.#options;
    await repository.write(async (transaction) => {
      const generation = await this.#guard(transaction);
      await work(transaction);
      await putMeta(transaction, 'generation', generation + 1);
    });
    announce({revision: 0, ids: [], closed: true});
  }

  #now(): string {
    return timestamp(this.#options.clock.now());
  }

  #today(): string {
    return dayOf(this.#options.clock.now(), this.#options.clock.zone());
  }

  /** Refuses where the record was closed or erased since this store was opened. Returns the generation. */
  async #guard(transaction: ReadTransaction): Promise<number> {
    const generation = (await getMeta(transaction, 'generation')) ?? 0;
    // Until something was shown of it, it is the record of now: what checks entries can be long in coming.
    if (!this.#head) this.#generation = generation;
    if (generation !== this.#generation) throw new RecordError('closed', 'This record was closed or erased meanwhile.');
    return generation;
  }

  /** What changes entries, and tells them. Where it has not come the transaction ends here, and `#withCheck` runs it again. */
  get #ofEntries(): Changes {
    if (!this.#changes) throw new RecordError('unloaded', 'What checks entries has not come yet.');
    return this.#changes;
  }

  /** Ends a transaction in which there are entries that nobody can tell yet. */
  async #wantCheck(transaction: ReadTransaction): Promise<void> {
    if (!this.#changes && (await transaction.hasEntries())) void this.#ofEntries;
  }

  async #loaded(): Promise<Changes> {
    try {
      const Changes = await this.#options.check();
      return (this.#changes ??= new Changes({...this.#options, drafts: this.#drafts}));
    } catch (cause) {
      throw new RecordError('unloaded', 'What checks entries did not come.', cause);
    }
  }

  /**
   * Runs a transaction. One that meets an entry before it can tell what that is ends without having changed anything, and runs again
   * when it can: within it nothing but the database is awaited.
   */
  async #withCheck<T>(run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      if (this.#changes || !(error instanceof RecordError) || error.failure !== 'unloaded') throw error;
    }
    await this.#loaded();
    return run();
  }

  #write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#withCheck(() =>
      this.#options.repository.write(async (transaction) => {
        await this.#guard(transaction);
        return work(transaction);
      }),
    );
  }

  /** Rows that parse, and the ids of those that do not. */
  #sorted(rows: readonly StoredEntry[]): [good: StoredEntry[], broken: string[]] {
    const good: StoredEntry[] = [];
    const broken: string[] = [];
    for (const row of rows) {
      if (this.#ofEntries.parses(row)) good.push(row);
      else broken.push(row.id);
    }
    return [good, broken];
  }

  async #setAside(ids: readonly string[]): Promise<void> {
    await this.change(async (transaction) => {
      for (const id of ids) await this.#ofEntries.current(transaction, id);
    });
  }
}

/** Frozen, all the way down. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

async function readAll(transaction: ReadTransaction) {
  return {
    entries: await transaction.all('entries'),
    drafts: await transaction.all('drafts'),
    aside: await transaction.all('aside'),
  };
}
