/** Two tabs write one draft: the newer text wins, the older one can be had again, and nothing that was typed is lost. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Draft, Repository} from '../../src/record/repository.ts';
import type {Store} from '../../src/record/store.ts';
import {
  cleanUp,
  closing,
  failureOf,
  newDatabase,
  note,
  openStore,
  places,
  putRaw,
  rowsIn,
  saved,
  TestClock,
  type Place,
} from './places.ts';

const key = 'note/a';
const texts = (rows: readonly Draft[]): string[] => rows.map(({text}) => text);

for (const place of places) {
  describe(`a draft on the ${place.name} that two tabs write`, () => {
    let database: string;
    let repository: Repository;
    const clock = new TestClock();
    const open = async (): Promise<Store> => {
      const opened = await place.open(database);
      repository = place.name === 'memory' ? opened : closing(opened);
      return (await openStore(repository, clock)).store;
    };

    beforeEach(() => {
      database = newDatabase();
    });
    afterEach(cleanUp);

    it('is the newer text, and the older one can be had', async () => {
      const [one, two] = [await open(), await open()];
      await one.keepDraft(key, 'from one');
      await two.keepDraft(key, 'from two');

      const next = await open();
      expect(await next.draft(key)).to.include({text: 'from two'});
      expect(texts(await next.otherDrafts(key))).to.deep.equal(['from one']);
      expect(await next.otherDrafts('note/b')).to.be.empty;
      expect(await next.otherDrafts('note')).to.be.empty;
    });

    it('sets apart one text a tab, the newest first, however long both go on', async () => {
      const [one, two, three] = [await open(), await open(), await open()];
      for (const length of [1, 2, 3]) {
        await one.keepDraft(key, 'one'.slice(0, length));
        await two.keepDraft(key, 'two'.slice(0, length));
      }
      expect(texts(await two.otherDrafts(key))).to.deep.equal(['one']);
      await three.keepDraft(key, 'three');
      expect(texts(await three.otherDrafts(key))).to.deep.equal(['two', 'one']);
      await one.keepDraft(key, 'one more');
      expect(texts(await three.otherDrafts(key))).to.deep.equal(['three', 'two']);
    });

    it('sets nothing apart that was read before it was changed, nor a text that is the same', async () => {
      const [one, two] = [await open(), await open()];
      await one.keepDraft(key, 'half');
      await two.draft(key);
      await two.keepDraft(key, 'half a sentence');
      await one.keepDraft(key, 'half a sentence');
      await two.keepDraft(key, 'half a sentence.');
      expect(texts(await rowsIn(repository, 'drafts'))).to.deep.equal(['half a sentence.']);
    });

    it('keeps what a tab typed before it went on from the other one’s text', async () => {
      const [one, two] = [await open(), await open()];
      await one.keepDraft(key, 'from one');
      await two.keepDraft(key, 'from two');
      await one.draft(key);
      await one.keepDraft(key, 'from two, more');
      await two.keepDraft(key, 'from two, and else');
      expect(texts(await two.otherDrafts(key))).to.deep.equal(['from two, more', 'from one']);
    });

    it('typed faster than it is read and written sets nothing of its own apart', async () => {
      await (await open()).keepDraft(key, 'before');
      const store = await open();
      const first = store.draft(key);
      await Promise.all([first, ...['a', 'ab', 'abc'].map((text) => store.keepDraft(key, text))]);
      await store.keepDraft(key, 'abcd');
      expect(await store.draft(key)).to.include({text: 'abcd'});
      expect(texts(await store.otherDrafts(key))).to.deep.equal(['before']);
    });

    it('that is saved or emptied in one tab takes nothing of the other one with it', async () => {
      const [one, two] = [await open(), await open()];
      await one.keepDraft(key, 'from one');
      await two.keepDraft(key, 'from two');
      await saved(one.save({kind: 'note', content: note('from one'), draft: key}));
      expect(await one.draft(key)).to.equal(undefined);
      expect(texts(await one.otherDrafts(key)), 'what was saved is no draft').to.deep.equal(['from two']);

      await one.keepDraft(key, 'from one again');
      await two.keepDraft(key, '');
      expect(texts(await two.otherDrafts(key)), 'what was emptied is gone').to.deep.equal(['from one again']);
    });

    it('stays as it was where the save was refused', async () => {
      const [one, two] = [await open(), await open()];
      const {id} = await saved(one.save({kind: 'note', content: note('one')}));
      await two.keepDraft(key, 'from two');
      const before = await rowsIn(repository, 'drafts');
      const late = await one.save({kind: 'note', content: note('late'), id, draft: key});
      expect(late.state).to.equal('conflict');
      expect(await rowsIn(repository, 'drafts')).to.deep.equal(before);
    });

    it('that was set apart goes when it is taken away, unless more was typed there since', async () => {
      const [one, two] = [await open(), await open()];
      await one.keepDraft(key, 'from one');
      await two.keepDraft(key, 'from two');
      const [first] = await two.otherDrafts(key);
      await two.keepDraft(first?.key ?? '', '');
      expect(await two.otherDrafts(key)).to.be.empty;

      await one.keepDraft(key, 'more from one');
      const [second] = await one.otherDrafts(key);
      await two.keepDraft(key, 'more from two');
      await one.keepDraft(key, 'even more from one');
      await one.keepDraft(second?.key ?? '', '');
      expect(texts(await (await open()).otherDrafts(key))).to.deep.equal(['more from two']);
    });

    it('from before there was more than one is read, gone on from, and never lost', async () => {
      const store = await open();
      const old = {key, text: 'from before', at: '2027-02-01T00:00:00.000Z'};
      await putRaw(repository, 'drafts', old);
      await (await open()).keepDraft(key, 'without having read it');
      expect(texts(await store.otherDrafts(key))).to.deep.equal(['from before']);

      await putRaw(repository, 'drafts', {...old, key: 'note/b'});
      expect(await store.draft('note/b')).to.deep.equal({...old, key: 'note/b'});
      await store.keepDraft('note/b', 'from before, and more');
      expect(await store.draft('note/b')).to.include({text: 'from before, and more'});
      expect(await store.otherDrafts('note/b')).to.be.empty;
    });

    it('is in an export with what was set apart, and goes with all else when the record is erased', async () => {
      const [one, two] = [await open(), await open()];
      await one.keepDraft(key, 'from one');
      await two.keepDraft(key, 'from two');
      const file = JSON.parse(await one.export({site: 's', client: 'c'})) as {drafts: Draft[]};
      expect(texts(file.drafts)).to.have.members(['from one', 'from two']);

      await two.erase();
      expect(await rowsIn(repository, 'drafts')).to.be.empty;
      expect(await failureOf(one.keepDraft(key, 'more'))).to.equal('closed');
      expect(await failureOf(one.otherDrafts(key))).to.equal('closed');
      expect(await rowsIn(repository, 'drafts')).to.be.empty;
    });
  });
}

const acts = ['write', 'write', 'write', 'read', 'race', 'both', 'empty', 'save', 'drop', 'late', 'crash'] as const;
const command = fc.record({act: fc.constantFrom(...acts), page: fc.nat(2), which: fc.nat(5)});
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

/** A tab, and what stands in its field. */
interface Page {
  readonly store: Store;
  readonly repository: Repository;
  field: string | undefined;
  /** what is in the field was typed here */
  own: boolean;
}

/** One run: three tabs with one form each, all of the same draft. */
class World {
  readonly #place: Place;
  readonly #database = newDatabase();
  readonly #clock = new TestClock();
  readonly #pages: Page[] = [];
  /** what stands in somebody's field, or stood there when they were gone, or took another text */
  readonly #kept = new Set<string>();
  /** what its own writer replaced */
  readonly #replaced = new Set<string>();
  #newest: string | undefined;
  #count = 0;

  constructor(place: Place) {
    this.#place = place;
  }

  async open(): Promise<void> {
    for (const page of [0, 1, 2]) await this.#reopen(page);
  }

  async #reopen(page: number): Promise<void> {
    const opened = await this.#place.open(this.#database);
    const repository = this.#place.name === 'memory' ? opened : closing(opened);
    const {store} = await openStore(repository, this.#clock);
    this.#pages[page] = {store, repository, field: undefined, own: false};
  }

  #page(page: number): Page {
    const its = this.#pages[page % 3];
    if (!its) throw new Error('There is no such page.');
    return its;
  }

  #put(page: Page, text: string): void {
    if (page.field !== undefined) this.#kept.delete(page.field);
    if (page.field && page.own) this.#replaced.add(page.field);
    if (text) this.#kept.add(text);
    Object.assign(page, {field: text, own: true});
    this.#newest = text || undefined;
  }

  async #write(page: Page, text = `text ${(this.#count += 1)}`): Promise<void> {
    await page.store.keepDraft(key, text);
    this.#put(page, text);
  }

  async run({act, page: number, which}: Command): Promise<void> {
    const page = this.#page(number);
    const other = this.#page(number + 1 + (which % 2));
    const {store} = page;
    if (act === 'write') await this.#write(page);
    else if (act === 'both') await Promise.all([this.#write(page), this.#write(other)]);
    else if (act === 'empty') await this.#write(page, '');
    else if (act === 'read') {
      const text = (await store.draft(key))?.text;
      if (text !== page.field) Object.assign(page, {field: text, own: false});
    } else if (act === 'race') {
      // Typed before the form was read: it goes on from what was typed.
      const reading = store.draft(key);
      await Promise.all([this.#write(page), reading]);
    } else if (act === 'save') {
      await store.save({kind: 'note', content: note(page.field ?? ''), draft: key});
      this.#put(page, '');
    } else if (act === 'drop' || act === 'late') {
      const others = await store.otherDrafts(key);
      const row = others[which % Math.max(1, others.length)];
      // Meanwhile the tab that it is from may go on, and be overtaken again.
      if (act === 'late') for (const each of [other, page]) await this.#write(each);
      if (!row) return this.#check();
      await store.keepDraft(row.key, '');
      this.#kept.delete(row.text);
    } else {
      // The page is gone while this is written: it is there, or what it took the place of.
      const text = `text ${(this.#count += 1)}`;
      const writing = store.keepDraft(key, text).catch(() => undefined);
      if (this.#place.name !== 'memory') page.repository.close();
      await writing;
      await this.#reopen(number);
      if (texts(await this.#rows()).includes(text)) this.#put(page, text);
    }
    if (act === 'both') this.#newest = (await this.#rows()).find((row) => row.key === key)?.text;
    await this.#check();
  }

  #rows(): Promise<Draft[]> {
    return rowsIn(this.#page(0).repository, 'drafts');
  }

  async #check(): Promise<void> {
    const rows = await this.#rows();
    const all = texts(rows);
    expect(rows.find((row) => row.key === key)?.text, 'the newest text wins').to.equal(this.#newest);
    expect(all, 'nothing typed is lost').to.include.members([...this.#kept]);
    // What could not be taken away, since more had been typed there, stays until somebody tries again.
    const once = rows.filter((row) => row.key.split(' ').length < 3);
    expect(
      texts(once).filter((text) => this.#replaced.has(text)),
      'nobody is offered what they replaced themselves',
    ).to.be.empty;
  }

  /** Whoever comes now is offered all that there is. */
  async settle(): Promise<void> {
    await this.#reopen(0);
    const {store} = this.#page(0);
    const draft = await store.draft(key);
    const offered = [...(draft ? [draft] : []), ...(await store.otherDrafts(key))];
    expect(texts(offered)).to.have.members(texts(await this.#rows()));
    expect(texts(offered)).to.include.members([...this.#kept]);
  }
}

for (const place of places) {
  describe(`a draft on the ${place.name}, whatever three tabs do to it in whatever order`, () => {
    afterEach(cleanUp);

    it('is the newest text, and nothing that was typed is lost', async function () {
      this.timeout(120_000);
      await fc.assert(
        fc.asyncProperty(fc.array(command, {minLength: 3, maxLength: 30}), async (commands) => {
          const world = new World(place);
          await world.open();
          for (const each of commands) await world.run(each);
          await world.settle();
        }),
        {numRuns: place.name === 'device' ? 60 : 300},
      );
    });
  });
}
