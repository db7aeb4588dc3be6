/** What goes into the outbox, what may leave it, and how something is taken back; in every place. */
import {expect} from '@open-wc/testing';
import type {OutboxRow, Repository} from '../../src/record/repository.ts';
import type {Store} from '../../src/record/store.ts';
import {
  address,
  cleanUp,
  closing,
  destination,
  failureOf,
  newDatabase,
  newId,
  note,
  openStore,
  origin,
  otherDestination,
  outboxOf,
  places,
  putRaw,
  rowIn,
  saved,
  yes,
} from './places.ts';

const other = 'harbor https://other.example';
const at = '2027-03-02T00:00:00.000Z';

for (const place of places) {
  describe(`the outbox on the ${place.name}`, () => {
    let repository: Repository;
    let store: Store;

    beforeEach(async () => {
      repository = closing(await place.open(newDatabase()));
      ({store} = await openStore(repository));
    });
    afterEach(cleanUp);

    const rows = (): Promise<OutboxRow[]> => outboxOf(store).rows();
    /** A shared note, and its one row. */
    async function shared(text = 'one'): Promise<{id: string; row: OutboxRow}> {
      const {id} = await saved(store.save({kind: 'note', content: note(text)}));
      await store.consent(yes());
      await store.share(id);
      const row = (await rows()).find(({entry}) => entry === id);
      if (!row) throw new Error('There is no row.');
      return {id, row};
    }
    const edit = async (id: string, version: number, text = 'next') =>
      saved(store.save({kind: 'note', content: note(text), id, version, sharing: 'shared'}));
    const attempted = async (id: string) =>
      ((await rowIn(repository, 'entries', id)) as {attempted: object} | undefined)?.attempted;

    it('wants a yes before the first share', async () => {
      const {id} = await saved(store.save({kind: 'note', content: note('one')}));
      expect(await failureOf(store.share(id))).to.equal('invalid');
      expect(await rows()).to.be.empty;
      expect((await store.query('note')).entries[0]?.sharing).to.equal('private');
    });

    it('points at a shared version, and holds nothing of it', async () => {
      const {id, row} = await shared('a secret');
      expect(row).to.include({entry: id, version: 2, type: 'content', address, destination});
      expect(JSON.stringify(await rows())).not.to.contain('secret');
      await store.share(id);
      expect(await rows()).to.deep.equal([row]);
    });

    it('a row that nobody tried to send follows its entry, under a new event id', async () => {
      const {id, row} = await shared();
      await edit(id, 2);
      const [next, ...more] = await rows();
      expect(more).to.be.empty;
      expect(next).to.include({entry: id, version: 3});
      expect(next?.id).not.to.equal(row.id);
    });

    it('a row that was tried stays beside the next version, with the bytes it had', async () => {
      const {id, row} = await shared();
      await outboxOf(store).prepare(row.id, 'bytes of 2');
      await edit(id, 2);
      await edit(id, 3);
      expect((await rows()).map(({version, bytes}) => [version, bytes])).to.deep.equal([
        [2, 'bytes of 2'],
        [4, undefined],
      ]);
      expect(await attempted(id)).to.deep.equal({[address]: 2});
    });

    describe('storing bytes', () => {
      it('is done once: a second courier gets nothing, and the first bytes stand', async () => {
        const {row} = await shared();
        expect(await outboxOf(store).prepare(row.id, 'first')).to.include({bytes: 'first'});
        expect(await outboxOf(store).prepare(row.id, 'second')).to.equal(undefined);
        expect((await rows())[0]).to.include({bytes: 'first'});
      });

      it('comes to nothing where the entry was edited, taken back or removed meanwhile, or the yes was', async () => {
        const edited = await shared();
        await edit(edited.id, 2);
        const back = await shared();
        await store.withdraw(back.id);
        const gone = await shared();
        await store.remove(gone.id);
        const unsure = await shared();
        await store.withdrawConsent(false);
        for (const {id, row} of [edited, back, gone, unsure]) {
          expect(await outboxOf(store).prepare(row.id, 'late')).to.equal(undefined);
          expect(await attempted(id)).to.deep.equal({});
        }
        expect((await rows()).filter(({bytes}) => bytes !== undefined)).to.be.empty;
      });

      it('comes to nothing where the yes is to another destination', async () => {
        const {row} = await shared();
        await repository.write((transaction) =>
          transaction.put('meta', {name: 'consent', value: yes([], otherDestination)}),
        );
        expect(await outboxOf(store).prepare(row.id, 'late')).to.equal(undefined);
      });
    });

    describe('an acknowledgement', () => {
      it('takes the row away, and says what was sent and when', async () => {
        const {id, row} = await shared();
        await outboxOf(store).prepare(row.id, 'bytes');
        await outboxOf(store).acknowledge([row.id, newId()], at);
        expect(await rows()).to.be.empty;
        expect(store.head.sent).to.deep.equal([{entry: id, version: 2, at}]);
        expect(await rowIn(repository, 'entries', id)).to.deep.include({
          sent: {version: 2, at},
          attempted: {[address]: 2},
        });
      });

      it('of an older version does not hide a newer one', async () => {
        const {id, row} = await shared();
        await outboxOf(store).prepare(row.id, 'v2');
        await edit(id, 2);
        const next = (await rows()).find(({version}) => version === 3);
        await outboxOf(store).prepare(next?.id ?? '', 'v3');
        await outboxOf(store).acknowledge([next?.id ?? ''], at);
        await outboxOf(store).acknowledge([row.id], '2027-03-03T00:00:00.000Z');
        expect(store.head.sent).to.deep.equal([{entry: id, version: 3, at}]);
      });

      it('that comes after the entry was taken back changes nothing', async () => {
        const {id, row} = await shared();
        await outboxOf(store).prepare(row.id, 'bytes');
        await store.withdraw(id);
        const [withdrawal] = await rows();
        await outboxOf(store).acknowledge([row.id], at);
        expect(await rows()).to.deep.equal([withdrawal]);
        expect(store.head.sent).to.be.empty;
        expect(await attempted(id)).to.deep.equal({[address]: 2});
      });

      it('is kept for the newest hundred', async () => {
        const before = Array.from({length: 100}, (_, n) => ({entry: `e${n}`, version: 1, at}));
        await putRaw(repository, 'meta', {name: 'sent', value: before});
        const {id, row} = await shared();
        await outboxOf(store).prepare(row.id, 'bytes');
        await outboxOf(store).acknowledge([row.id], at);
        expect(store.head.sent).to.have.length(100);
        expect(store.head.sent[0]).to.include({entry: id});
      });
    });

    describe('taking back', () => {
      it('what nobody tried to send leaves without a word', async () => {
        const {id} = await shared();
        await store.withdraw(id);
        expect(await rows()).to.be.empty;
        expect(await rowIn(repository, 'entries', id)).to.deep.include({version: 3, sharing: 'private'});
      });

      for (const act of ['withdraw', 'remove'] as const) {
        it(`what was tried leaves the outbox, and a withdrawal goes to each address (${act})`, async () => {
          const {id, row} = await shared();
          await outboxOf(store).prepare(row.id, 'bytes');
          await outboxOf(store).park(row.id, {at, status: 422});
          await store.consent(yes([], otherDestination));
          const [moved] = await rows();
          await outboxOf(store).prepare(moved?.id ?? '', 'bytes for the other');

          await store[act](id);

          const left = await rows();
          expect(left.map(({type, version, address: to}) => [type, version, to])).to.deep.equal([
            ['withdrawal', 4, address],
            ['withdrawal', 4, other],
          ]);
          for (const {id: event, bytes} of left) {
            expect(JSON.parse(bytes ?? '')).to.deep.equal({id: event, entry: id, version: 4, withdrawn: true});
          }
          expect(store.head.withdrawals).to.equal(2);

          await outboxOf(store).acknowledge([left[0]?.id ?? ''], at);
          expect(await attempted(id)).to.deep.equal({[other]: 3});
          await outboxOf(store).acknowledge([left[1]?.id ?? ''], at);
          expect(await attempted(id)).to.deep.equal({});
        });
      }

      it('a withdrawal stays when the entry is shared again, and only a later one replaces it', async () => {
        const {id, row} = await shared();
        await outboxOf(store).prepare(row.id, 'v2');
        await store.withdraw(id);
        await store.share(id);
        await edit(id, 4);
        expect((await rows()).map(({type, version}) => [type, version])).to.deep.equal([
          ['withdrawal', 3],
          ['content', 5],
        ]);
        const [first] = await rows();
        await store.withdraw(id);
        const [second, ...more] = await rows();
        expect(more).to.be.empty;
        expect(second).to.include({type: 'withdrawal', version: 6});
        await outboxOf(store).acknowledge([first?.id ?? ''], at);
        expect(await rows(), 'the older one was in flight').to.deep.equal([second]);
        expect(await attempted(id)).to.deep.equal({[address]: 2});
      });

      it('an acknowledged withdrawal forgets the address only if nothing newer went there', async () => {
        const {id, row} = await shared();
        await outboxOf(store).prepare(row.id, 'v2');
        await store.withdraw(id);
        await store.share(id);
        const [withdrawal, again] = await rows();
        await outboxOf(store).prepare(again?.id ?? '', 'v4');
        await outboxOf(store).acknowledge([withdrawal?.id ?? ''], at);
        expect(await attempted(id)).to.deep.equal({[address]: 4});
      });

      it('the yes alone stops sending; with everything, all that was shared is taken back', async () => {
        const {id, row} = await shared();
        await outboxOf(store).prepare(row.id, 'bytes');
        const second = await shared('two');
        await store.withdrawConsent(false);
        expect(store.head.consent).to.equal(undefined);
        expect(await rows()).to.have.length(2);
        await store.withdrawConsent(true);
        expect((await rows()).map(({type, entry}) => [type, entry])).to.deep.equal([['withdrawal', id]]);
        const {entries} = await store.query('note');
        expect(entries.map(({id: its, sharing}) => [its, sharing])).to.have.deep.members([
          [id, 'private'],
          [second.id, 'private'],
        ]);
      });
    });

    describe('a yes to another destination', () => {
      it('makes one row of all that wait for an entry, with its next version', async () => {
        const {id, row} = await shared();
        await outboxOf(store).prepare(row.id, 'v2');
        await edit(id, 2);
        await store.consent(yes([], otherDestination));
        const [next, ...more] = await rows();
        expect(more).to.be.empty;
        expect(next).to.include({entry: id, version: 4, destination: otherDestination, address: other});
        expect(next).not.to.have.property('bytes');
        expect(await attempted(id)).to.deep.equal({[address]: 2});
        expect((await store.query('note')).entries[0]).to.include({version: 4, sharing: 'shared'});
      });

      it('leaves a withdrawal where it is', async () => {
        const {id, row} = await shared();
        await outboxOf(store).prepare(row.id, 'v2');
        await store.withdraw(id);
        const before = await rows();
        await store.consent(yes([], otherDestination));
        expect(await rows()).to.deep.equal(before);
      });

      it('given again to the same one changes nothing that waits', async () => {
        await shared();
        const before = await rows();
        await store.consent(yes(['note']));
        expect(await rows()).to.deep.equal(before);
      });
    });

    it('an edit without a standing yes waits for where it would go today', async () => {
      const {id} = await shared();
      await store.withdrawConsent(false);
      await edit(id, 2);
      expect((await rows())[0]).to.include({version: 3, destination});
    });

    it('what was set aside by the endpoint can be tried again, as it was', async () => {
      const {id, row} = await shared();
      await outboxOf(store).prepare(row.id, 'bytes');
      await outboxOf(store).single([row.id, newId()]);
      await outboxOf(store).park(row.id, {at, status: 422, title: 'No'});
      expect((await rows())[0]).to.deep.include({parked: {at, status: 422, title: 'No'}, single: true});
      await store.retry(id);
      expect(await rows()).to.deep.equal([{...row, bytes: 'bytes', single: true}]);
    });

    it('the device has one id, and an enrolment for each origin', async () => {
      const [a, b] = await Promise.all([outboxOf(store).device(), outboxOf(store).device()]);
      expect(a).to.equal(b);
      await outboxOf(store).putEnrolment({origin, code: 'x'});
      await outboxOf(store).putEnrolment({origin: 'https://other.example', token: 't'});
      expect(await outboxOf(store).enrolment(origin)).to.deep.equal({origin, code: 'x'});
      expect(await outboxOf(store).enrolment('https://third.example')).to.equal(undefined);
    });
  });
}
