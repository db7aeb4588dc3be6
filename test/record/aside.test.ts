/** A row that no longer parses is set aside: kept, exported, and never in the way. */
import {expect} from '@open-wc/testing';
import type {Repository} from '../../src/record/repository.ts';
import type {Store} from '../../src/record/store.ts';
import {
  address,
  cleanUp,
  closing,
  item,
  newDatabase,
  newId,
  note,
  openStore,
  outboxOf,
  places,
  putRaw,
  rowIn,
  rowsIn,
  saved,
  storedCheckIn,
  storedNote,
  yes,
} from './places.ts';

for (const place of places) {
  describe(`a row on the ${place.name} that no longer parses`, () => {
    let repository: Repository;
    let store: Store;
    const broken = (more: object = {}) => ({...storedNote('old'), content: {words: 'old'}, ...more});

    beforeEach(async () => {
      repository = closing(await place.open(newDatabase()));
      ({store} = await openStore(repository));
    });
    afterEach(cleanUp);

    async function expectAside(row: {id: string}): Promise<void> {
      expect(await rowIn(repository, 'aside', `entries ${row.id}`)).to.deep.equal({
        key: `entries ${row.id}`,
        table: 'entries',
        row,
      });
      expect(store.head.aside).to.equal(1);
      const file = JSON.parse(await store.export({site: 's', client: 'c'})) as {aside: unknown[]; entries: unknown[]};
      expect(file.aside).to.have.length(1);
      expect(JSON.stringify(file.entries)).not.to.contain(row.id);
    }

    it('does not hide the ones before it from the head', async () => {
      const {id} = await saved(store.save({kind: 'intention', content: {sentence: 'Rest'}}));
      const row = broken({kind: 'intention', day: '2027-03-01', id: newId()});
      await putRaw(repository, 'entries', row);
      await store.refresh();
      expect(store.head.intentions.map((entry) => entry.id)).to.deep.equal([id]);
      await expectAside(row);
    });

    it('is found also in a record that was closed before, when it is opened', async () => {
      await store.leave();
      const row = broken({kind: 'intention'});
      await putRaw(repository, 'entries', row);
      ({store} = await openStore(repository));
      await expectAside(row);
    });

    it('is left out of a query, and the rest is there', async () => {
      const {id} = await saved(store.save({kind: 'note', content: note('good')}));
      const row = broken();
      await putRaw(repository, 'entries', row);
      expect((await store.query('note')).entries.map((entry) => entry.id)).to.deep.equal([id]);
      await expectAside(row);
    });

    it('that is saved onto keeps its old words, and the new ones are a new entry', async () => {
      const row = broken();
      await putRaw(repository, 'entries', row);
      const {id} = await saved(store.save({kind: 'note', content: note('new'), id: row.id, version: 1}));
      expect(id).not.to.equal(row.id);
      await expectAside(row);
    });

    it('as the check-in of today lets a new one be made', async () => {
      const row = {...storedCheckIn('2027-03-01', 4), content: {items: {tension: {value: 4}}}};
      await putRaw(repository, 'entries', row);
      await putRaw(repository, 'days', {day: '2027-03-01', values: {tension: 4}});
      const {content} = await saved(store.save({kind: 'check-in', content: {items: {sleep: item(2)}}}));
      expect(content.items).to.have.keys('sleep');
      expect(await store.days('2027-03-01', '2027-03-01')).to.deep.equal([{day: '2027-03-01', values: {sleep: 2}}]);
      await expectAside(row);
    });

    it('as the check-in of today is not shown, and not in the way of the head', async () => {
      const row = {...storedCheckIn('2027-03-01', 4), content: {}};
      await putRaw(repository, 'entries', row);
      await store.refresh();
      expect(store.head.checkIn).to.equal(undefined);
      await expectAside(row);
    });

    it('is not shared', async () => {
      const row = broken();
      await putRaw(repository, 'entries', row);
      await store.consent(yes());
      await store.share(row.id);
      expect(await outboxOf(store).rows()).to.be.empty;
      await expectAside(row);
    });

    it('that waits to be sent leaves the outbox', async () => {
      const row = broken({sharing: 'shared'});
      await putRaw(repository, 'entries', row);
      const waits = {
        id: newId(),
        entry: row.id,
        version: 1,
        type: 'content',
        address,
        destination: `${address} none`,
        time: row.at,
      };
      await putRaw(repository, 'outbox', waits);
      expect(await outboxOf(store).entry(row.id)).to.equal(undefined);
      expect(await outboxOf(store).rows()).to.be.empty;
      await expectAside(row);
    });

    for (const act of ['withdraw', 'remove', 'everything'] as const) {
      it(`that was sent can be taken back (${act})`, async () => {
        const row = broken({sharing: 'shared', attempted: {[address]: 1}});
        await putRaw(repository, 'entries', row);
        const sent = {
          id: newId(),
          entry: row.id,
          version: 1,
          type: 'content',
          address,
          destination: `${address} none`,
          time: row.at,
          bytes: 'old',
        };
        await putRaw(repository, 'outbox', sent);
        await (act === 'everything' ? store.withdrawConsent(true) : store[act](row.id));
        const [withdrawal, ...more] = await outboxOf(store).rows();
        expect(more).to.be.empty;
        expect(withdrawal).to.include({type: 'withdrawal', entry: row.id, version: 2, address});
        await outboxOf(store).acknowledge([withdrawal?.id ?? ''], row.at);
        expect(await rowIn(repository, 'entries', row.id)).to.deep.equal({id: row.id, version: 2, attempted: {}});
        await expectAside(row);
      });
    }

    it('has no say in a yes to another destination', async () => {
      const row = broken({sharing: 'shared'});
      await putRaw(repository, 'entries', row);
      await putRaw(repository, 'outbox', {
        id: newId(),
        entry: row.id,
        version: 1,
        type: 'content',
        address,
        destination: `${address} none`,
        time: row.at,
      });
      await store.consent(yes([], 'harbor https://other.example none'));
      expect(await outboxOf(store).rows()).to.be.empty;
      await expectAside(row);
    });

    it('is not offered to another record, and what came from it is not added twice', async () => {
      const row = broken();
      await putRaw(repository, 'entries', row);
      expect(await store.unsent()).to.be.empty;
      await store.query('note');
      await store.add([storedNote('again', {id: row.id})]);
      expect((await store.query('note')).entries).to.be.empty;
      await expectAside(row);
    });

    it('with nothing right in it but its key is kept too', async () => {
      const row = {
        id: newId(),
        kind: 'note',
        day: '2027-03-01',
        version: 'two',
        attempted: 7,
        from: 3,
        checkInDay: true,
      };
      await putRaw(repository, 'entries', row);
      await store.query('note');
      await store.remove(row.id);
      expect(await rowsIn(repository, 'entries')).to.deep.equal([{id: row.id, version: 1, attempted: {}}]);
      await expectAside(row);
    });
  });
}
