/** A record on the device: what the browser can do to it, and what the client is told. */
import {expect} from '@open-wc/testing';
import {deleteDB, openDB} from 'idb';
import {createDeviceRepository, deviceHolds, migrations} from '../../src/record/device.ts';
import {RecordError, type Repository, type StoredEntry} from '../../src/record/repository.ts';
import {
  cleanUp,
  closing,
  failureOf,
  item,
  newDatabase,
  newId,
  note,
  openStore,
  putRaw,
  rowsIn,
  saved,
  storedCheckIn,
  storedNote,
  storedSession,
} from './places.ts';

describe('a record on the device', () => {
  let database: string;
  const open = async (steps = migrations): Promise<Repository> =>
    closing(await createDeviceRepository(database, steps));

  beforeEach(() => {
    database = newDatabase();
  });
  afterEach(cleanUp);

  it('is looked for without making it', async () => {
    expect(await deviceHolds(database)).to.equal(false);
    expect(await deviceHolds(database)).to.equal(false);
    await open();
    expect(await deviceHolds(database)).to.equal(true);
  });

  it('is upgraded before anybody can tell entries: one that does not parse is found when it is read, and its numbers go', async () => {
    const older = await openDB(database, 1, {
      upgrade: (db, from, _to, transaction) =>
        migrations.slice(from, 1).forEach((step) => step(db as never, transaction as never)),
    });
    const strange = [
      {content: null},
      {content: {items: 5}},
      {content: {items: {tension: null}}},
      {day: 7, content: {items: {}}},
      {zone: 5},
    ];
    for (const [i, more] of strange.entries()) {
      await older.put('entries', {...storedCheckIn(`2027-02-2${i}`, i), ...more});
    }
    older.close();

    const repository = await open();
    expect((await rowsIn(repository, 'days')).map(({day}) => day)).to.deep.equal(['2027-02-24']);
    const {store} = await openStore(repository);
    expect((await store.query('check-in')).entries).to.be.empty;
    expect(await store.days('2027-01-01', '2027-12-31')).to.be.empty;
  });

  it('that an older version wrote is upgraded, with all that is in it', async () => {
    const older = await openDB(database, 1, {
      upgrade: (db, from, _to, transaction) =>
        migrations.slice(from, 1).forEach((step) => step(db as never, transaction as never)),
    });
    const checkIn = storedCheckIn('2027-02-20', 6);
    const old = storedNote('from before');
    const intention = {...storedNote(''), kind: 'intention', content: {sentence: 'Rest', word: 'Soften'}};
    for (const row of [checkIn, old, intention, {...storedCheckIn('2027-02-21', 1), content: 'strange'}])
      await older.put('entries', row);
    await older.put('drafts', {key: 'note/a', text: 'half', at: ''});
    older.close();

    const {store} = await openStore(await open());

    expect((await store.query('note')).entries.map(({id}) => id)).to.deep.equal([old.id]);
    expect(await store.days('2027-01-01', '2027-12-31')).to.deep.equal([{day: '2027-02-20', values: {tension: 6}}]);
    expect(await store.draft('note/a')).to.include({text: 'half'});
    expect(store.head.intentions.map(({content}) => content)).to.deep.equal([{sentence: 'Rest', word: 'Soften'}]);
    expect((await store.query('check-in')).entries.map(({id}) => id)).to.deep.equal([checkIn.id]);
    expect(store.head.aside).to.equal(1);
  });

  it('that a newer version wrote is left alone, and says so', async () => {
    (await openDB(database, migrations.length + 1)).close();
    expect(await failureOf(open())).to.equal('newer');
  });

  it('says that it is too old once another page has upgraded it', async () => {
    const {store} = await openStore(await open());
    await store.save({kind: 'note', content: note('one')});
    const newer = closing(await createDeviceRepository(database, [...migrations, () => undefined]));
    expect(await failureOf(store.save({kind: 'note', content: note('two')}))).to.equal('newer');
    expect(await rowsIn(newer, 'entries')).to.have.length(1);
  });

  it('goes on when another page asked for its place and did nothing with it', async () => {
    const repository = await open();
    const {store} = await openStore(repository);
    await store.save({kind: 'note', content: note('one')});
    const request = indexedDB.open(database, migrations.length + 1);
    await new Promise((resolve) => {
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onerror = resolve;
    });
    await store.save({kind: 'note', content: note('two')});
    expect(await rowsIn(repository, 'entries')).to.have.length(2);
  });

  it('holds one connection, however many ask at once, so that another page can have its place', async () => {
    const repository = await open();
    (await openDB(database, migrations.length)).close();
    const deleting = (): Promise<void> => deleteDB(database, {blocked: () => expect.fail('Somebody holds on to it.')});
    await deleting();
    await Promise.all(Array.from({length: 5}, () => rowsIn(repository, 'entries')));
    await deleting();
  });

  it('what was under way when it was closed is saved or refused, and never in between', async () => {
    const repository = await open();
    const {store} = await openStore(repository);
    const saving = Promise.all(
      Array.from({length: 10}, (_, n) => failureOf(store.save({kind: 'note', content: note(String(n))}))),
    );
    repository.close();
    const results = await saving;
    const written = results.filter((result) => result === 'none');
    expect(new Set(results)).not.to.include('aborted');
    expect(await rowsIn(await open(), 'entries')).to.have.length(written.length);
    expect(await failureOf(store.save({kind: 'note', content: note('late')}))).to.equal('closed');
  });

  it('a save under way while another page upgrades is whole', async () => {
    const {store} = await openStore(await open());
    const saving = Promise.all(
      Array.from({length: 10}, (_, n) =>
        failureOf(store.save({kind: 'check-in', content: {items: {[`item-${n}`]: item(n)}}})),
      ),
    );
    const newer = closing(await createDeviceRepository(database, [...migrations, () => undefined]));
    const results = await saving;
    const written = results.filter((result) => result === 'none').length;
    for (const result of results) expect(result).to.be.oneOf(['none', 'newer']);
    const [checkIn] = (await rowsIn(newer, 'entries')) as StoredEntry<'check-in'>[];
    expect(Object.keys(checkIn?.content.items ?? {})).to.have.length(written);
  });

  it('another page that does not let go is not waited for forever', async function () {
    this.timeout(10_000);
    const holder = await openDB(database, 1, {
      upgrade: (db, from, _to, tx) => migrations.slice(from, 1).forEach((step) => step(db as never, tx as never)),
    });
    try {
      expect(await failureOf(open())).to.equal('blocked');
    } finally {
      holder.close();
    }
    const {store} = await openStore(await open());
    expect((await store.save({kind: 'note', content: note('one')})).state).to.equal('saved');
  });

  describe('a transaction', () => {
    it('that the browser aborts is not saved, and says so', async () => {
      const repository = await open();
      const {store} = await openStore(repository);
      const transaction = IDBDatabase.prototype.transaction;
      IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
        const tx = transaction.apply(this, args);
        if (args[1] === 'readwrite') queueMicrotask(() => tx.abort());
        return tx;
      };
      try {
        expect(await failureOf(store.save({kind: 'note', content: note('one')}))).to.equal('aborted');
      } finally {
        IDBDatabase.prototype.transaction = transaction;
      }
      expect(await rowsIn(repository, 'entries')).to.be.empty;
      expect((await store.save({kind: 'note', content: note('one')})).state).to.equal('saved');
    });

    it('that throws leaves nothing', async () => {
      const repository = await open();
      const broken = repository.write(async (transaction) => {
        await transaction.put('drafts', {key: 'a', text: 'x', at: ''});
        throw new RecordError('invalid', 'no');
      });
      expect(await failureOf(broken)).to.equal('invalid');
      expect(await rowsIn(repository, 'drafts')).to.be.empty;
    });

    it('that would put a second check-in on a day is refused by the database itself', async () => {
      const repository = await open();
      await putRaw(repository, 'entries', storedCheckIn('2027-03-01', 1));
      expect(await failureOf(putRaw(repository, 'entries', storedCheckIn('2027-03-01', 2)))).to.equal('aborted');
      const from = [newId()];
      await putRaw(repository, 'entries', storedNote('a', {from}));
      expect(await failureOf(putRaw(repository, 'entries', storedNote('b', {from})))).to.equal('aborted');
      expect(await rowsIn(repository, 'entries')).to.have.length(2);
    });

    for (const when of ['as it writes', 'as it ends'] as const) {
      it(`without room is not saved, and says so (${when})`, async () => {
        const repository = await open();
        const {store} = await openStore(repository);
        const put = IDBObjectStore.prototype.put;
        // The disk of a test cannot be filled: this is what a browser does when it is full.
        IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
          const full = new DOMException('Quota exceeded.', 'QuotaExceededError');
          if (when === 'as it writes') throw full;
          const {transaction} = this;
          Object.defineProperty(transaction, 'error', {value: full});
          transaction.abort();
          return put.apply(this, args);
        };
        try {
          expect(await failureOf(store.save({kind: 'note', content: note('one')}))).to.equal('full');
        } finally {
          IDBObjectStore.prototype.put = put;
        }
        expect(await rowsIn(repository, 'entries')).to.be.empty;
      });
    }
  });

  it('is opened again where the browser closed it under our hands', async () => {
    const repository = await open();
    const {store} = await openStore(repository);
    const transaction = IDBDatabase.prototype.transaction;
    let broken = 0;
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
      if (++broken === 1) this.close();
      return transaction.apply(this, args);
    };
    try {
      expect((await store.save({kind: 'note', content: note('one')})).state).to.equal('saved');
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }
    expect(await rowsIn(repository, 'entries')).to.have.length(1);
  });

  /** How many rows the database hands over meanwhile. */
  async function rowsRead(work: () => Promise<unknown>): Promise<number> {
    let rows = 0;
    const replaced: (() => void)[] = [];
    for (const {prototype} of [IDBObjectStore, IDBIndex]) {
      for (const name of ['get', 'getAll', 'openCursor', 'openKeyCursor'] as const) {
        const read = prototype[name] as (...args: unknown[]) => IDBRequest<unknown>; // of both and of all four
        const counting = function (this: unknown, ...args: unknown[]) {
          const request = read.apply(this, args);
          request.addEventListener(
            'success',
            () => (rows += Array.isArray(request.result) ? request.result.length : 1),
          );
          return request;
        };
        Object.assign(prototype, {[name]: counting});
        replaced.push(() => Object.assign(prototype, {[name]: read}));
      }
    }
    try {
      await work();
    } finally {
      for (const restore of replaced) restore();
    }
    return rows;
  }

  it('with ten thousand entries has a head as small and as quick as with ten', async function () {
    this.timeout(60_000);
    const measure = async (entries: number): Promise<{rows: number; size: number}> => {
      database = newDatabase();
      const repository = await open();
      await repository.write(async (transaction) => {
        for (let n = 0; n < entries; n += 1) {
          const day = new Date(Date.UTC(2027, 1, 28) - Math.floor(n / 10) * 86_400_000).toISOString().slice(0, 10);
          const row =
            n % 10 === 0
              ? storedCheckIn(day, n % 11)
              : n % 100 === 1
                ? storedSession({day})
                : storedNote('x'.repeat(200), {day});
          void transaction.put('entries', row);
        }
      });
      const {store} = await openStore(repository);
      const rows = await rowsRead(() => store.refresh());
      await saved(store.save({kind: 'note', content: note('one')}));
      return {rows, size: JSON.stringify(store.head).length};
    };
    const [few, many] = [await measure(10), await measure(10_000)];
    expect(many.size).to.be.below(60_000);
    // A hundred sessions, of the other kinds fewer.
    expect(few.rows).to.be.above(0);
    expect(many.rows).to.be.below(few.rows + 250);
  });
});
