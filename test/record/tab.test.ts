/** A record in a tab: one value, read anew each time, and never half written. */
import {expect} from '@open-wc/testing';
import type {Repository} from '../../src/record/repository.ts';
import {createTabRepository, readTab} from '../../src/record/tab.ts';
import {cleanUp, closing, failureOf, fill, newDatabase, note, openStore, rowIn, rowsIn, saved} from './places.ts';

const storage = sessionStorage;

describe('a record in a tab', () => {
  let database: string;
  const tab = (): Repository => closing(createTabRepository(storage, database));

  beforeEach(() => {
    database = newDatabase();
  });
  afterEach(cleanUp);

  it('is nowhere until something is written', async () => {
    const {store} = await openStore(tab());
    await store.query('note');
    expect(storage.getItem(database)).to.equal(null);
    expect(await indexedDB.databases()).not.to.deep.include({name: database, version: 1});
  });

  it('that is full is not saved, and says so; what was saved stays, and there is room again later', async () => {
    const repository = tab();
    const {store} = await openStore(repository);
    const first = await saved(store.save({kind: 'note', content: note('one')}));
    const value = storage.getItem(database);
    const empty = fill(storage);
    try {
      expect(await failureOf(store.save({kind: 'note', content: note('x'.repeat(100))}))).to.equal('full');
      expect(await failureOf(store.keepDraft('note/a', 'x'.repeat(100)))).to.equal('full');
      expect(storage.getItem(database)).to.equal(value);
      expect((await store.query('note')).entries.map(({id}) => id)).to.deep.equal([first.id]);
    } finally {
      empty();
    }
    await store.save({kind: 'note', content: note('two')});
    expect(await rowsIn(repository, 'entries')).to.have.length(2);
  });

  it('two journeys on one page see and keep each other’s writing', async () => {
    const [a, b] = [await openStore(tab()), await openStore(tab())];
    const texts = Array.from({length: 20}, (_, n) => String(n));
    await Promise.all(texts.map((text, n) => (n % 2 ? a : b).store.save({kind: 'note', content: note(text)})));
    const {entries} = await a.store.query('note');
    expect(entries.map(({content}) => content.text)).to.have.members(texts);
    expect(readTab(storage, database)?.tables.entries).to.have.length(20);
  });

  it('two journeys that edit one entry at once: one is told', async () => {
    const [a, b] = [await openStore(tab()), await openStore(tab())];
    const {id} = await saved(a.store.save({kind: 'note', content: note('one')}));
    const results = await Promise.all(
      [a, b].map(({store}, n) => store.save({kind: 'note', content: note(`edit ${n}`), id, version: 1})),
    );
    expect(results.map(({state}) => state)).to.have.members(['saved', 'conflict']);
    expect(await rowIn(tab(), 'entries', id)).to.include({version: 2});
  });

  it('that the site has cleared is not written to by a form from before', async () => {
    const {store} = await openStore(tab());
    await store.save({kind: 'note', content: note('one')});
    storage.removeItem(database);
    expect(await failureOf(store.save({kind: 'note', content: note('two')}))).to.equal('closed');
    expect(storage.getItem(database)).to.equal(null);
  });

  for (const [value, failure] of [
    ['{"schema":2,"tables":{}}', 'newer'],
    ['null', 'newer'],
    ['{"schema":1,"tab', 'aborted'],
  ] as const) {
    it(`with ${value} in it is left alone`, async () => {
      storage.setItem(database, value);
      expect(await failureOf(openStore(tab()))).to.equal(failure);
      expect(await failureOf(tab().write((transaction) => transaction.clear('entries')))).to.equal(failure);
      expect(storage.getItem(database)).to.equal(value);
    });
  }

  it('that is closed is neither read nor written', async () => {
    const repository = tab();
    const {store} = await openStore(repository);
    repository.close();
    expect(await failureOf(store.save({kind: 'note', content: note('one')}))).to.equal('closed');
    expect(await failureOf(store.query('note'))).to.equal('closed');
  });

  it('a transaction that throws leaves nothing', async () => {
    const repository = tab();
    await openStore(repository);
    const broken = repository.write(async (transaction) => {
      await transaction.put('drafts', {key: 'a', text: 'x', at: ''});
      throw new Error('no');
    });
    expect(await failureOf(broken)).to.equal('other: Error: no');
    expect(await rowsIn(repository, 'drafts')).to.be.empty;
  });
});
