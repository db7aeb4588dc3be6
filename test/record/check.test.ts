/**
 * What tells entries comes later than the store. Until then an empty record is open and can be typed in, and of one that holds entries
 * nothing is read, set aside, changed or offered: not loaded is never "does not parse".
 */
import {expect} from '@open-wc/testing';
import {Changes} from '../../src/record/changes.ts';
import type {Repository, StoredEntry} from '../../src/record/repository.ts';
import type {Store} from '../../src/record/store.ts';
import {
  address,
  cleanUp,
  closing,
  everything,
  failureOf,
  newDatabase,
  note,
  openStore,
  outboxOf,
  places,
  putRaw,
  rowsIn,
  saved,
  storedCheckIn,
  storedIntention,
  storedNote,
  yes,
} from './places.ts';

/** Check, as a network brings it: on its way until a test says how that ends. */
class Coming {
  readonly asked: {resolve: (check: typeof Changes) => void; reject: (error: Error) => void}[] = [];

  readonly check = (): Promise<typeof Changes> =>
    new Promise((resolve, reject) => {
      this.asked.push({resolve, reject});
      for (const heard of this.#listeners.splice(0)) heard();
    });

  readonly #listeners: (() => void)[] = [];

  /** Resolves when it was asked for. */
  async wanted(): Promise<void> {
    if (!this.asked.length) await new Promise<void>((resolve) => this.#listeners.push(resolve));
  }

  comes(): void {
    for (const {resolve} of this.asked.splice(0)) resolve(Changes);
  }

  fails(): void {
    for (const {reject} of this.asked.splice(0)) reject(new TypeError('Failed to fetch'));
  }
}

/** Counts the transactions that have begun and not ended. */
function watched(repository: Repository): {readonly repository: Repository; readonly open: () => number} {
  let open = 0;
  const counted = <T>(work: Promise<T>): Promise<T> => {
    open += 1;
    return work.finally(() => (open -= 1));
  };
  return {
    open: () => open,
    repository: {
      ...repository,
      read: (work) => counted(repository.read(work)),
      write: (work) => counted(repository.write(work)),
    },
  };
}

for (const place of places) {
  describe(`before it can tell entries, a record on the ${place.name}`, () => {
    let database: string;
    let coming: Coming;
    const open = async (): Promise<Repository> => closing(await place.open(database));
    const start = async (repository?: Repository): Promise<Store> =>
      (await openStore(repository ?? (await open()), undefined, {check: coming.check})).store;

    beforeEach(() => {
      database = newDatabase();
      coming = new Coming();
    });
    afterEach(cleanUp);

    it('that is empty opens, shows that, and takes what is typed; nobody is asked for anything', async () => {
      const store = await start();
      await store.keepDraft('note/arrival', 'half a sen');
      await store.setMeta('kept', true);
      await store.consent(yes());

      expect((await store.query('note')).entries).to.be.empty;
      expect(await store.unsent()).to.be.empty;
      expect(await store.days('2027-01-01', '2027-12-31')).to.be.empty;
      expect((await (await start()).draft('note/arrival'))?.text).to.equal('half a sen');
      expect(JSON.parse(await store.export({site: 's', client: 'c'}))).to.deep.include({entries: []});
      expect(store.head).to.deep.include({kept: true, sessions: []});
      expect(coming.asked).to.be.empty;
    });

    it('waits with the first save, outside of any transaction, and then saves it once, however often was pressed', async () => {
      const {repository, open: isOpen} = watched(await open());
      const store = await start(repository);
      await store.keepDraft('note/arrival', 'How long is it?');
      const save = {kind: 'note', content: note('How long is it?'), draft: 'note/arrival'} as const;
      const [one, two] = [store.save(save), store.save(save)];
      await coming.wanted();
      expect(isOpen()).to.equal(0);
      expect(await rowsIn(repository, 'entries')).to.be.empty;
      expect(store.head.written).to.equal(false);

      coming.comes();

      expect((await saved(one)).id).to.equal((await saved(two)).id);
      expect(await rowsIn(repository, 'entries')).to.have.length(1);
      expect(await rowsIn(repository, 'drafts')).to.be.empty;
      await saved(store.save({kind: 'note', content: note('How long is it?')}));
      expect(await rowsIn(repository, 'entries'), 'what is saved again is another one').to.have.length(2);
      expect(coming.asked).to.be.empty;
    });

    it('that is erased elsewhere while it waits opens as what it is then', async () => {
      const elsewhere = (await openStore(await open())).store;
      await saved(elsewhere.save({kind: 'note', content: note('How long is it?')}));
      const opening = start();
      await coming.wanted();
      await elsewhere.erase();
      coming.comes();

      expect((await (await opening).query('note')).entries).to.be.empty;
    });

    it('takes what says the same and comes of no form or entry as another one', async () => {
      const store = await start();
      const save = {kind: 'note', content: note('Again.')} as const;
      const [one, two] = [store.save(save), store.save(save)];
      await coming.wanted();
      coming.comes();
      expect((await saved(one)).id).not.to.equal((await saved(two)).id);
    });

    it('keeps the draft of a save that it could not check, and saves it at the next press', async () => {
      const store = await start();
      const repository = await open();
      await store.keepDraft('note/arrival', 'How long is it?');
      const save = {kind: 'note', content: note('How long is it?'), draft: 'note/arrival'} as const;
      const before = await everything(repository);
      const first = failureOf(store.save(save));
      await coming.wanted();
      coming.fails();
      expect(await first).to.equal('unloaded');
      expect(await everything(repository)).to.deep.equal(before);

      const second = store.save(save);
      await coming.wanted();
      coming.comes();

      expect((await saved(second)).content.text).to.equal('How long is it?');
      expect(await rowsIn(repository, 'drafts')).to.be.empty;
    });

    it('refuses what does not fit as ever', async () => {
      const store = await start();
      const refused = failureOf(store.save({kind: 'note', content: {text: 7} as never})); // what no form of ours sends
      await coming.wanted();
      coming.comes();
      expect(await refused).to.equal('invalid');
    });

    const rows: readonly [what: string, row: StoredEntry][] = [
      ['an entry that the head shows', storedIntention()],
      ['one that it does not', storedNote('from before')],
      ['the check-in of today', storedCheckIn('2027-03-01', 4)],
      ['one that does not parse', {...storedNote(''), content: {words: 'old'}} as never], // what no code of ours would write
    ];
    for (const [what, row] of rows) {
      it(`that holds ${what} is opened when it can be read, and until then nothing of it is touched`, async () => {
        const {repository, open: isOpen} = watched(await open());
        await putRaw(repository, 'entries', row);
        const before = await everything(repository);
        let isThere = false;
        const opening = start(repository).then((store) => {
          isThere = true;
          return store;
        });
        await coming.wanted();
        expect(isOpen()).to.equal(0);
        expect(await everything(repository)).to.deep.equal(before);
        expect(isThere).to.equal(false);

        coming.comes();

        const store = await opening;
        const {entries} = await store.query(row.kind);
        const isWhole = what !== 'one that does not parse';
        expect(entries.map(({id}) => id)).to.deep.equal(isWhole ? [row.id] : []);
        expect(store.head.aside).to.equal(isWhole ? 0 : 1);
      });

      it(`that holds ${what} and cannot be read is not opened, and is as it was; a later try opens it`, async () => {
        const repository = await open();
        await putRaw(repository, 'entries', row);
        const before = await everything(repository);
        const opening = failureOf(start(repository));
        await coming.wanted();
        coming.fails();
        expect(await opening).to.equal('unloaded');
        expect(await everything(repository)).to.deep.equal(before);

        const again = start(repository);
        await coming.wanted();
        coming.comes();
        await (await again).query(row.kind);
        expect(await rowsIn(repository, 'entries')).to.have.length(1);
      });
    }

    const acts: Readonly<Record<string, (store: Store, id: string) => Promise<unknown>>> = {
      'is shown': (store) => store.refresh(),
      'is queried': (store) => store.query('note'),
      'is offered to another record': (store) => store.unsent(),
      'is sent': (store, id) => outboxOf(store).entry(id),
      'is exported': (store) => store.export({site: 's', client: 'c'}),
      'is counted by its days': (store) => store.days('2027-01-01', '2027-12-31'),
      'is shared': (store, id) => store.share(id),
      'is taken back': (store, id) => store.withdraw(id),
      'is taken back with all': (store) => store.withdrawConsent(true),
      'is removed': (store, id) => store.remove(id),
      'is handed over': async (store, id) =>
        store.handOver((await rowsIn(await open(), 'entries')).filter((row): row is StoredEntry => row.id === id)),
      'is saved onto': (store, id) => store.save({kind: 'note', content: note('new'), id, version: 1}),
      'has company from elsewhere': (store) => store.add([storedNote('taken over')]),
    };
    for (const [what, act] of Object.entries(acts)) {
      it(`into which another tab puts the first entry waits when it ${what}, and changes nothing where that fails`, async () => {
        const store = await start();
        await store.consent(yes());
        const repository = await open();
        const row = storedNote('by another tab', {sharing: 'shared', attempted: {[address]: 1}});
        await putRaw(repository, 'entries', row);
        const [before, head] = [await everything(repository), store.head];
        const failing = failureOf(act(store, row.id));
        await coming.wanted();
        coming.fails();
        expect(await failing).to.equal('unloaded');
        expect(await everything(repository)).to.deep.equal(before);
        expect(store.head, 'what is shown is as it was').to.equal(head);

        const again = failureOf(act(store, row.id));
        await coming.wanted();
        coming.comes();
        expect(await again).to.equal('none');
        expect(await rowsIn(repository, 'aside')).to.be.empty;
      });
    }

    it('can be closed and erased, whatever it holds', async () => {
      const store = await start();
      const repository = await open();
      await putRaw(repository, 'entries', storedNote('by another tab'));
      await store.erase();
      expect(await rowsIn(repository, 'entries')).to.be.empty;
      expect(coming.asked).to.be.empty;
    });
  });
}
