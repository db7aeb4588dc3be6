/** A record moves from its tab to the device whole, once, whatever happens between any two steps. */
import {expect} from '@open-wc/testing';
import {createDeviceRepository} from '../../src/record/device.ts';
import {moveToDevice} from '../../src/record/move.ts';
import {RecordError, type Repository, type StoredEntry, type Table} from '../../src/record/repository.ts';
import {isLive} from '../../src/record/stored.ts';
import {beginMove, createTabRepository, readTab} from '../../src/record/tab.ts';
import {
  address,
  cleanUp,
  closing,
  everything,
  failureOf,
  fill,
  item,
  newDatabase,
  newId,
  note,
  openStore,
  origin,
  otherDestination,
  outboxOf,
  putRaw,
  rowIn,
  rowsIn,
  saved,
  storedCheckIn,
  storedIntention,
  storedNote,
  storedSession,
  yes,
} from './places.ts';

const storage = sessionStorage;
const at = '2027-03-02T00:00:00.000Z';

describe('moving a record to the device', () => {
  let database: string;
  let device: Repository;

  beforeEach(async () => {
    database = newDatabase();
    device = closing(await createDeviceRepository(database));
  });
  afterEach(cleanUp);

  const tab = (): Repository => closing(createTabRepository(storage, database));
  const move = (): Promise<void> => moveToDevice({storage, database, device, newId});
  const notes = async () => (await openStore(device)).store.query('note');

  /** A tab's record with something in every corner of it. */
  async function fillTab(): Promise<Repository> {
    const repository = tab();
    const {store} = await openStore(repository);
    await store.save({kind: 'check-in', content: {items: {tension: item(7)}}});
    await store.consent(yes(['note']));
    const [first, second, third] = await Promise.all(
      ['one', 'two', 'three'].map((text) => saved(store.save({kind: 'note', content: note(text), sharing: 'shared'}))),
    );
    const row = async (id?: string) => (await outboxOf(store).rows()).find(({entry}) => entry === id)?.id ?? '';
    await outboxOf(store).prepare(await row(first?.id), 'bytes of one');
    const second_ = await row(second?.id);
    await outboxOf(store).prepare(second_, 'bytes of two');
    await outboxOf(store).acknowledge([second_], at);
    await outboxOf(store).prepare(await row(third?.id), 'bytes of three');
    await store.remove(third?.id ?? '');
    await store.add([storedSession(), storedNote('taken over', {from: [newId()]})]);
    await (await openStore(repository)).store.keepDraft('note/a', 'set apart');
    await store.keepDraft('note/a', 'half');
    await outboxOf(store).device();
    await outboxOf(store).putEnrolment({origin, token: 't', expires: at});
    await store.setMeta('code', 'a-code');
    await store.setMeta('program', {url: '/p.json', document: {lang: 'en'}});
    await putRaw(repository, 'entries', {...storedNote('x'), content: {}});
    await store.query('note');
    return repository;
  }

  /** A record without what every move changes. */
  async function comparable(repository: Repository): Promise<object> {
    const all = await everything(repository);
    const meta = (all['meta'] as {name: string; value: unknown}[]).filter(
      ({name}) => !['revision', 'moves', 'kept', 'enrolments'].includes(name),
    );
    return {...all, meta};
  }

  it('takes everything: ids, versions, sharing, what was tried, events and their bytes, drafts, the yes', async () => {
    const before = await comparable(await fillTab());
    await move();
    expect(await comparable(device)).to.deep.equal(before);
    expect(storage.getItem(database)).to.equal(null);
    const {store} = await openStore(device);
    expect(store.head).to.include({kept: true, aside: 1, withdrawals: 1});
    expect(store.head.consent).to.deep.equal(yes(['note']));
    expect(await store.meta('moves')).to.have.length(1);
    expect(await outboxOf(store).enrolment(origin)).to.deep.equal({origin, token: 't', expires: at});
  });

  it('keeps the count of closings, so that what pointed at the record still does', async () => {
    await (await openStore(tab())).store.leave();
    await move();
    expect((await openStore(device)).store.head.generation).to.equal(1);
  });

  it('leaves a code to be exchanged again, for a token of the device', async () => {
    const {store} = await openStore(tab());
    await outboxOf(store).putEnrolment({origin, code: 'c', token: 'of the tab', expires: at});
    await move();
    expect(await outboxOf((await openStore(device)).store).enrolment(origin)).to.deep.equal({origin, code: 'c'});
  });

  it('of nothing notes only that the record is kept', async () => {
    await move();
    expect(await rowsIn(device, 'meta')).to.deep.equal([{name: 'kept', value: true}]);
  });

  it('closes the tab to writing, before and after, and loses nothing that was typed meanwhile without saying so', async () => {
    const repository = await fillTab();
    const {store} = await openStore(repository);
    beginMove(storage, database, newId());
    expect(await failureOf(store.save({kind: 'note', content: note('meanwhile')}))).to.equal('closed');
    expect((await store.query('note')).entries, 'it can be read').to.have.length(3);
    await move();
    expect(await failureOf(store.save({kind: 'note', content: note('after')}))).to.equal('closed');
    expect(await failureOf(store.query('note'))).to.equal('closed');
    expect(storage.getItem(database)).to.equal(null);
  });

  describe('after a crash', () => {
    it('between the mark and the device it is done again', async () => {
      const before = await comparable(await fillTab());
      const {id} = beginMove(storage, database, newId());
      await move();
      expect(await comparable(device)).to.deep.equal(before);
      expect(await (await openStore(device)).store.meta('moves')).to.deep.equal([id]);
      expect(storage.getItem(database)).to.equal(null);
    });

    it('between the device and the removal the value is removed unread', async () => {
      await fillTab();
      const {id} = beginMove(storage, database, newId());
      const value = storage.getItem(database) ?? '';
      await move();
      const {store} = await openStore(device);
      const [first] = (await notes()).entries;
      await store.remove(first?.id ?? '');
      const row = store.head.outbox.find(({type}) => type === 'content');
      if (row) await outboxOf(store).acknowledge([row.id], at);
      const before = await everything(device);
      storage.setItem(database, value); // as if it had never been removed

      await move();

      expect(await everything(device)).to.deep.equal(before);
      expect(storage.getItem(database)).to.equal(null);
      expect(await store.meta('moves')).to.deep.equal([id]);
    });

    it('what was erased on the device since does not come back', async () => {
      await fillTab();
      beginMove(storage, database, newId());
      const value = storage.getItem(database) ?? '';
      await move();
      await (await openStore(device)).store.erase();
      storage.setItem(database, value);
      await move();
      expect(await rowsIn(device, 'entries')).to.be.empty;
      expect(await rowsIn(device, 'drafts')).to.be.empty;
      expect(storage.getItem(database)).to.equal(null);
    });

    it('in the middle of the transaction nothing of it stands', async () => {
      const before = await comparable(await fillTab());
      const value = storage.getItem(database);
      let puts = 0;
      const breaking: Repository = {
        ...device,
        write: (work) =>
          device.write((transaction) =>
            work({
              ...transaction,
              put: async (table, row) => {
                if (++puts === 6) throw new RecordError('full', 'There is no room.');
                return transaction.put(table, row);
              },
            }),
          ),
      };
      expect(await failureOf(moveToDevice({storage, database, device: breaking, newId}))).to.equal('full');
      expect(await rowsIn(device, 'entries')).to.be.empty;
      expect(storage.getItem(database), 'it stands in the tab as before').to.equal(value);
      await (await openStore(tab())).store.keepDraft('note/b', 'can be written');
      await move();
      expect(await rowIn(device, 'drafts', 'note/b')).to.include({text: 'can be written'});
      expect(before).to.have.property('entries');
    });
  });

  it('that the device took although it said no is done', async () => {
    const before = await comparable(await fillTab());
    const breaking: Repository = {
      ...device,
      write: async (work) => {
        await device.write(work);
        throw new RecordError('aborted', 'The answer was lost.');
      },
    };
    await moveToDevice({storage, database, device: breaking, newId});
    expect(await comparable(device)).to.deep.equal(before);
    expect(storage.getItem(database)).to.equal(null);
  });

  it('stays closed where the device can say neither yes nor no', async () => {
    await fillTab();
    const broken: Repository = {
      ...device,
      write: async () => Promise.reject(new RecordError('aborted', 'gone')),
      read: async () => Promise.reject(new RecordError('blocked', 'gone')),
    };
    expect(await failureOf(moveToDevice({storage, database, device: broken, newId}))).to.equal('blocked');
    expect(readTab(storage, database)?.moving).to.be.a('string');
    await move();
    expect((await notes()).entries).to.have.length(3);
  });

  it('twice at once is once', async () => {
    const before = await comparable(await fillTab());
    await Promise.all([move(), move()]);
    expect(await comparable(device)).to.deep.equal(before);
    expect(await (await openStore(device)).store.meta('moves')).to.have.length(1);
  });

  it('works from a tab that is full to the last character', async () => {
    const {store} = await openStore(tab());
    await store.save({kind: 'note', content: note('mine')});
    const empty = fill(storage);
    try {
      expect(await failureOf(store.save({kind: 'note', content: note('more')}))).to.equal('full');
      await move();
    } finally {
      empty();
    }
    expect((await notes()).entries.map(({content}) => content.text)).to.deep.equal(['mine']);
  });

  describe('to a device that holds the record already', () => {
    async function onDevice() {
      return (await openStore(device)).store;
    }

    it('adds what is not there, and changes nothing that is', async () => {
      const there = await onDevice();
      const mine = await saved(there.save({kind: 'note', content: note('on the device')}));
      await there.consent(yes(['note']));
      await there.share(mine.id);
      const row = await rowsIn(device, 'outbox');
      const {store} = await openStore(tab());
      const added = await saved(store.save({kind: 'note', content: note('in the tab')}));
      await move();
      const {entries} = await notes();
      expect(entries.map(({id}) => id)).to.have.members([mine.id, added.id]);
      expect(await rowsIn(device, 'outbox')).to.deep.equal(row);
    });

    it('leaves the device’s own yes, its absence, and its count of closings as they are', async () => {
      await (await onDevice()).leave();
      const {store} = await openStore(tab());
      await store.consent(yes(['note'], otherDestination));
      const {id} = await saved(store.save({kind: 'note', content: note('x'), sharing: 'shared'}));
      await move();
      const after = await onDevice();
      expect(after.head.consent, 'the client is asked once more').to.equal(undefined);
      expect(after.head.generation).to.equal(1);
      expect(after.head.outbox.map(({entry, destination}) => [entry, destination])).to.deep.equal([
        [id, otherDestination],
      ]);
      expect(await outboxOf(after).prepare(after.head.outbox[0]?.id ?? '', 'x')).to.equal(undefined);
    });

    it('keeps its id and its token, and takes the code of the link that was opened last', async () => {
      const there = await onDevice();
      const id = await outboxOf(there).device();
      await outboxOf(there).putEnrolment({origin, code: 'old', token: 'of the device', expires: at});
      await outboxOf(there).putEnrolment({origin: 'https://spent.example', spent: true});
      const {store} = await openStore(tab());
      await outboxOf(store).device();
      await outboxOf(store).putEnrolment({origin, code: 'new', token: 'of the tab'});
      await outboxOf(store).putEnrolment({origin: 'https://spent.example', code: 'fresh'});
      await move();
      const after = await onDevice();
      expect(await outboxOf(after).device()).to.equal(id);
      expect(await outboxOf(after).enrolment(origin)).to.deep.equal({
        origin,
        code: 'new',
        token: 'of the device',
        expires: at,
      });
      expect(await outboxOf(after).enrolment('https://spent.example')).to.deep.equal({
        origin: 'https://spent.example',
        code: 'fresh',
      });
    });

    it('has one check-in a day after, and the numbers are that one’s', async () => {
      const there = await onDevice();
      const mine = await saved(there.save({kind: 'check-in', content: {items: {tension: item(1)}}}));
      const {store, clock} = await openStore(tab());
      await store.save({kind: 'check-in', content: {items: {tension: item(9)}}});
      clock.nextDay();
      await store.save({kind: 'check-in', content: {items: {tension: item(5)}}});
      await move();
      const after = await onDevice();
      expect((await after.query('check-in')).entries).to.have.length(3);
      expect(after.head.checkIn?.id).to.equal(mine.id);
      expect(await after.days('2027-01-01', '2027-12-31')).to.deep.equal([
        {day: '2027-03-01', values: {tension: 1}},
        {day: '2027-03-02', values: {tension: 5}},
      ]);
    });

    it('is not stopped by something that both took over from the same place', async () => {
      const session = storedSession();
      const both = [
        session,
        storedNote('untouched', {session: session.id}),
        storedNote('edited', {session: session.id}),
      ];
      const there = await onDevice();
      await there.add(both);
      const {store} = await openStore(tab());
      await store.add(both);
      const edited = (await store.query('note')).entries.find(({content}) => content.text === 'edited');
      await store.save({kind: 'note', content: note('edited since'), id: edited?.id ?? '', version: 1});
      await store.save({kind: 'note', content: note('about it'), session: store.head.sessions[0]?.id});
      await move();
      const after = await onDevice();
      expect(after.head.sessions).to.have.length(1);
      const {entries} = await after.query('note');
      expect(entries.map(({content}) => content.text)).to.have.members([
        'untouched',
        'edited',
        'edited since',
        'about it',
      ]);
      expect(new Set(entries.map((entry) => entry.session))).to.deep.equal(new Set([after.head.sessions[0]?.id]));
    });

    it('leaves a note about the intention that now stands for its own', async () => {
      const intention = storedIntention();
      const there = await onDevice();
      await there.add([intention]);
      const {store} = await openStore(tab());
      await store.add([intention]);
      const about = store.head.intentions[0]!.id;
      await store.save({kind: 'note', content: {...note('looked at'), about}});
      const own = await saved(store.save({kind: 'intention', content: {sentence: 'Of this tab'}}));
      await store.save({kind: 'note', content: {...note('at its own'), about: own.id}});
      await move();
      const after = await onDevice();
      const here = after.head.intentions.find(({content}) => content.sentence === 'Rest');
      expect(after.head.intentions).to.have.length(2);
      expect(here?.id).not.to.equal(about);
      const {entries} = await after.query('note');
      const abouts = Object.fromEntries(entries.map(({content}) => [content.text, content.about]));
      expect(abouts).to.deep.equal({'looked at': here?.id, 'at its own': own.id});
    });

    describe('and drafts', () => {
      const draftsThere = async (key = 'note/a') => {
        const {store} = await openStore(device);
        return [await store.draft(key), ...(await store.otherDrafts(key))].map((row) => row?.text);
      };

      it('keeps the one that was written last, and sets the other one apart', async () => {
        const there = await onDevice();
        const {store, clock} = await openStore(tab());
        await store.keepDraft('note/a', 'in the tab');
        clock.nextDay();
        await there.keepDraft('note/b', 'later, on the device');
        await (await openStore(device, clock)).store.keepDraft('note/a', 'on the device');
        await store.keepDraft('note/b', 'last, in the tab');
        await move();
        expect(await draftsThere()).to.deep.equal(['on the device', 'in the tab']);
        expect(await draftsThere('note/b')).to.deep.equal(['last, in the tab', 'later, on the device']);
        expect((await onDevice()).head.aside).to.equal(0);
      });

      it('takes along what was set apart in the tab, beside what was set apart on the device', async () => {
        const two = async (repository: Repository, [first = '', second = '']: string[]) => {
          for (const text of [first, second]) await (await openStore(repository)).store.keepDraft('note/a', text);
        };
        await two(device, ['on the device', 'on the device, too']);
        await two(tab(), ['in the tab', 'in the tab, too']);
        await move();
        expect(await draftsThere()).to.have.members([
          'on the device',
          'on the device, too',
          'in the tab',
          'in the tab, too',
        ]);
      });

      it('takes nothing back that grew on: of one writer’s texts the newest stands', async () => {
        const draft = (text: string, day: number, by?: string, key = 'note/a') => ({
          key,
          text,
          at: `2027-03-0${day}T00:00:00.000Z`,
          ...(by && {by}),
        });
        for (const row of [draft('of another', 4, 'b'), draft('a, grown on', 3, 'a', 'note/a a')])
          await putRaw(device, 'drafts', row);
        await putRaw(tab(), 'drafts', draft('a', 2, 'a'));
        await move();
        expect(await draftsThere()).to.deep.equal(['of another', 'a, grown on']);
      });

      it('loses none of before there were writers', async () => {
        const draft = (text: string, at: string) => ({key: 'note/a', text, at});
        await putRaw(device, 'drafts', draft('older', at));
        await putRaw(tab(), 'drafts', draft('newer', '2027-03-03T00:00:00.000Z'));
        await move();
        expect(await draftsThere()).to.deep.equal(['newer', 'older']);
      });
    });

    it('loses no row that was set aside', async () => {
      const row = (text: string) => ({key: 'entries x', table: 'entries', row: {text}});
      await onDevice();
      await putRaw(device, 'aside', row('device'));
      await putRaw(tab(), 'aside', row('tab'));
      await move();
      expect((await rowsIn(device, 'aside')).map((aside) => aside.row)).to.deep.equal([
        {text: 'device'},
        {text: 'tab'},
      ]);
    });

    describe('from a copy of the tab', () => {
      /** Moves the record; the tab then holds again what it held, unmarked, as a duplicated tab does. */
      async function duplicated(change?: (repository: Repository) => Promise<void>): Promise<void> {
        const value = storage.getItem(database) ?? '';
        await move();
        storage.setItem(database, value);
        await change?.(tab());
      }

      it('brings nothing back that was edited, removed or sent meanwhile', async () => {
        await fillTab();
        await duplicated();
        const {store, clock} = await openStore(device);
        clock.nextDay();
        const {entries} = await store.query('note');
        const one = entries.find(({content}) => content.text === 'one') as StoredEntry<'note'>;
        const two = entries.find(({content}) => content.text === 'two') as StoredEntry<'note'>;
        await store.save({kind: 'note', content: note('one!'), id: one.id, version: one.version, sharing: 'shared'});
        await store.remove(two.id);
        for (const {id} of await outboxOf(store).rows()) await outboxOf(store).prepare(id, 'made on the device');
        await outboxOf(store).acknowledge(
          (await outboxOf(store).rows()).map(({id}) => id),
          at,
        );
        await store.keepDraft('note/a', 'half a sentence');
        const tables: Table[] = ['entries', 'outbox', 'days'];
        const before = await Promise.all(tables.map((table) => rowsIn(device, table)));

        await move();

        expect(await Promise.all(tables.map((table) => rowsIn(device, table)))).to.deep.equal(before);
      });

      it('that was written to on its own keeps both, the second one private', async () => {
        await fillTab();
        await duplicated(async (repository) => {
          const {store} = await openStore(repository);
          const {entries} = await store.query('note');
          const one = entries.find(({content}) => content.text === 'one') as StoredEntry<'note'>;
          await store.save({
            kind: 'note',
            content: note('on its own'),
            id: one.id,
            version: one.version,
            sharing: 'shared',
          });
        });
        await move();
        const live = (await rowsIn(device, 'entries')).filter(isLive) as StoredEntry<'note'>[];
        const own = live.filter(({content}) => content.text === 'on its own');
        expect(own).to.have.length(1);
        expect(own[0]).to.deep.include({sharing: 'private', version: 1, attempted: {}});
        expect(live.filter(({content}) => content.text === 'one')).to.have.length(1);
        expect((await rowsIn(device, 'outbox')).filter(({entry}) => entry === own[0]?.id)).to.be.empty;
      });

      it('that was written to on its own is about the intention that stands here, as the first one is', async () => {
        const intention = storedIntention();
        await (await onDevice()).add([intention]);
        const {store} = await openStore(tab());
        await store.add([intention]);
        const content = {...note('looked at'), about: store.head.intentions[0]!.id};
        const {id, version} = await saved(store.save({kind: 'note', content}));
        await duplicated(async (repository) => {
          const copy = (await openStore(repository)).store;
          await copy.save({kind: 'note', content: {...content, text: 'on its own'}, id, version});
        });
        await move();
        const after = await onDevice();
        const here = after.head.intentions.map((entry) => entry.id);
        expect(here).to.have.length(1);
        const {entries} = await after.query('note');
        expect(entries.map(({content: {text, about}}) => [text, about])).to.have.deep.members([
          ['looked at', here[0]],
          ['on its own', here[0]],
        ]);
      });
    });

    it('takes a removed entry and its withdrawals along', async () => {
      await onDevice();
      await fillTab();
      await move();
      const removed = (await rowsIn(device, 'entries')).filter((row) => !isLive(row) && address in row.attempted);
      expect(removed).to.have.length(1);
      expect(
        (await rowsIn(device, 'outbox')).filter(({type}) => type === 'withdrawal').map(({entry}) => entry),
      ).to.deep.equal([removed[0]?.id]);
    });

    it('with two check-ins under one day in the tab, still moves', async () => {
      const repository = tab();
      await putRaw(repository, 'entries', storedCheckIn('2027-03-01', 1));
      await putRaw(repository, 'entries', storedCheckIn('2027-03-01', 2));
      await move();
      expect(await rowsIn(device, 'entries')).to.have.length(2);
    });
  });
});
