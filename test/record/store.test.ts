/** What a client writes is kept, once, under the right name, and private until they say otherwise; in every place. */
import {expect} from '@open-wc/testing';
import type {DayRow, Repository, StoredEntry} from '../../src/record/repository.ts';
import {isLive} from '../../src/record/stored.ts';
import {declares} from '../console.ts';
import {
  address,
  cleanUp,
  closing,
  everything,
  failureOf,
  item,
  newDatabase,
  newId,
  note,
  openStore,
  outboxOf,
  places,
  rowIn,
  rowsIn,
  saved,
  storedCheckIn,
  storedIntention,
  storedNote,
  storedSession,
  yes,
} from './places.ts';

for (const place of places) {
  describe(`a record on the ${place.name}`, () => {
    let database: string;
    const open = async (): Promise<Repository> => closing(await place.open(database));
    const start = async () => openStore(await open());

    beforeEach(() => {
      database = newDatabase();
    });
    afterEach(cleanUp);

    describe('saving', () => {
      it('keeps an entry for the next page, private', async () => {
        const {store} = await start();
        const {id} = await saved(store.save({kind: 'note', content: note('How long is it?')}));

        const {entries} = await (await start()).store.query('note');

        expect(entries).to.have.length(1);
        expect(entries[0]).to.deep.include({
          id,
          version: 1,
          sharing: 'private',
          content: note('How long is it?'),
          day: '2027-03-01',
        });
        expect(await rowsIn(await open(), 'outbox')).to.be.empty;
      });

      it('shows the stored version, and writes nothing, where that one is newer', async () => {
        const {store, repository} = await start();
        const first = await saved(store.save({kind: 'note', content: note('one')}));
        await saved(store.save({kind: 'note', content: note('two'), id: first.id, version: 1}));

        const late = await store.save({kind: 'note', content: note('late'), id: first.id, version: 1});

        expect(late.state).to.equal('conflict');
        expect(late).to.have.nested.property('stored.content.text', 'two');
        expect(await rowIn(repository, 'entries', first.id)).to.have.nested.property('content.text', 'two');
      });

      it('a form that names no version overwrites nothing', async () => {
        const {store} = await start();
        const {id} = await saved(store.save({kind: 'note', content: note('one')}));
        expect((await store.save({kind: 'note', content: note('two'), id})).state).to.equal('conflict');
      });

      it('asks again where the form showed private and the entry is shared, and the other way round', async () => {
        const {store} = await start();
        const {id} = await saved(store.save({kind: 'note', content: note('one')}));
        expect(
          (await store.save({kind: 'note', content: note('two'), id, version: 1, sharing: 'shared'})).state,
        ).to.equal('sharing');
        await store.consent(yes());
        await store.share(id);

        expect(
          (await store.save({kind: 'note', content: note('two'), id, version: 2, sharing: 'private'})).state,
        ).to.equal('sharing');
        expect(
          (await store.save({kind: 'note', content: note('two'), id, version: 2})).state,
          'it showed nothing',
        ).to.equal('sharing');
        const {entries} = await store.query('note');
        expect(entries[0]).to.deep.include({version: 2, content: note('one')});
      });

      it('a new entry is shared only where a yes for its kind stands', async () => {
        const {store} = await start();
        const form = {kind: 'note', content: note('one'), sharing: 'shared'} as const;
        expect(await saved(store.save(form))).to.include({sharing: 'private'});
        await store.consent(yes(['check-in']));
        expect(await saved(store.save(form))).to.include({sharing: 'private'});
        await store.consent(yes(['note']));
        expect(await saved(store.save(form))).to.include({sharing: 'shared'});
        expect(await saved(store.save({...form, sharing: 'private'}))).to.include({sharing: 'private'});
        expect(store.head.outbox).to.have.length(1);
      });

      it('what is saved onto a removed entry is a new, private one', async () => {
        const {store, repository} = await start();
        await store.consent(yes(['note']));
        const {id} = await saved(store.save({kind: 'note', content: note('one'), sharing: 'shared'}));
        await store.remove(id);

        const again = await saved(store.save({kind: 'note', content: note('two'), id, version: 1, sharing: 'shared'}));

        expect(again.id).not.to.equal(id);
        expect(again).to.include({version: 1, sharing: 'private'});
        expect(await rowIn(repository, 'entries', id)).to.deep.equal({id, version: 2, attempted: {}});
        expect(store.head.outbox).to.be.empty;
      });

      it('does not turn one kind into another', async () => {
        const {store} = await start();
        const {id} = await saved(store.save({kind: 'note', content: note('one')}));
        const intention = {kind: 'intention', content: {sentence: 'Rest'}, id, version: 1} as const;
        expect(await failureOf(store.save(intention))).to.equal('invalid');
        expect((await store.query('note')).entries).to.have.length(1);
      });

      it('refuses what does not fit its schema, the entry around it too', async () => {
        const {store, repository} = await start();
        const wrong = {kind: 'note', content: {text: 3} as never} as const;
        expect(await failureOf(store.save(wrong))).to.equal('invalid');
        expect(await failureOf(store.save({kind: 'note', content: note('one'), session: 'x'.repeat(201)}))).to.equal(
          'invalid',
        );
        expect(await rowsIn(repository, 'entries')).to.be.empty;
        expect(await rowsIn(repository, 'aside')).to.be.empty;
      });

      it('takes what is just below 512 KiB, and says so where it is more', async () => {
        const {store} = await start();
        const roomy = await saved(store.save({kind: 'note', content: note('é'.repeat(255 * 1024))}));
        expect(await failureOf(store.save({kind: 'note', content: note('é'.repeat(256 * 1024))}))).to.equal(
          'too-large',
        );
        const items = (name: string) => Object.fromEntries([[name, {...item(1), text: 'x'.repeat(300 * 1024)}]]);
        await saved(store.save({kind: 'check-in', content: {items: items('a')}}));
        expect(await failureOf(store.save({kind: 'check-in', content: {items: items('b')}})), 'together').to.equal(
          'too-large',
        );
        expect((await store.query('note')).entries.map(({id}) => id)).to.deep.equal([roomy.id]);
      });

      it('keeps what was said when it was saved, whatever the form does to its object after', async () => {
        const {store} = await start();
        const content = {steps: ['breathe']};
        const {id} = await saved(store.save({kind: 'measure', content}));
        content.steps.push('leave');
        const {entries} = await store.query('measure');
        expect(entries.find((entry) => entry.id === id)?.content).to.deep.equal({steps: ['breathe']});
        expect(Object.isFrozen(store.head.sessions)).to.equal(true);
      });

      it('shows the newest 20 intentions, newest first', async () => {
        const {store, clock} = await start();
        for (let i = 1; i <= 21; i++) {
          await saved(store.save({kind: 'intention', content: {sentence: String(i)}}));
          if (i === 10) clock.nextDay();
        }
        const sentences = (await start()).store.head.intentions.map(({content}) => content.sentence);
        expect(sentences).to.deep.equal(Array.from({length: 20}, (_, i) => String(21 - i)));
      });

      it('is a yes once it is on disk, also where the news of it cannot be told', async () => {
        declares('a change was saved, and could not be shown. InvalidStateError', 'console.warn');
        const {store, repository} = await openStore(await open(), undefined, {
          announce: () => {
            throw new DOMException('The channel is closed.', 'InvalidStateError');
          },
        });
        expect((await store.save({kind: 'note', content: note('one')})).state).to.equal('saved');
        expect(await rowsIn(repository, 'entries')).to.have.length(1);
      });
    });

    describe('check-ins', () => {
      it('are one a day: what was touched goes over what was there', async () => {
        const {store, clock} = await start();
        const first = await saved(store.save({kind: 'check-in', content: {items: {tension: item(7), sleep: item(2)}}}));
        const second = await saved(store.save({kind: 'check-in', content: {items: {tension: item(3)}}}));
        expect(second).to.include({id: first.id, version: 2});
        expect(second.content.items).to.deep.equal({tension: item(3), sleep: item(2)});
        expect(await store.days('2027-01-01', '2027-12-31')).to.deep.equal([
          {day: '2027-03-01', values: {tension: 3, sleep: 2}},
        ]);

        clock.nextDay();
        await store.refresh();
        expect(store.head.checkIn).to.equal(undefined);
        expect((await saved(store.save({kind: 'check-in', content: {items: {tension: item(1)}}}))).id).not.to.equal(
          first.id,
        );
      });

      it('of two pages that begin the day at once become one', async () => {
        const [a, b] = [await start(), await start()];
        await Promise.all([
          a.store.save({kind: 'check-in', content: {items: {tension: item(7)}}}),
          b.store.save({kind: 'check-in', content: {items: {sleep: item(2)}}}),
        ]);
        const {entries} = await a.store.query('check-in');
        expect(entries).to.have.length(1);
        expect(entries[0]?.content.items).to.have.keys('tension', 'sleep');
      });

      it('a form of a removed one goes onto the one of today, where there is one', async () => {
        const {store} = await start();
        const {id} = await saved(store.save({kind: 'check-in', content: {items: {tension: item(7)}}}));
        await store.remove(id);
        expect(await store.days('2027-03-01', '2027-03-01')).to.be.empty;
        const next = await saved(store.save({kind: 'check-in', content: {items: {tension: item(5)}}}));

        const late = await saved(store.save({kind: 'check-in', content: {items: {sleep: item(1)}}, id, version: 1}));

        expect(late.id).to.equal(next.id);
        expect((await store.query('check-in')).entries).to.have.length(1);
        const row: DayRow = {day: '2027-03-01', values: {tension: 5, sleep: 1}};
        expect(await store.days('2027-03-01', '2027-03-01')).to.deep.equal([row]);
      });
    });

    describe('drafts', () => {
      it('are there on the next page, until they are saved or emptied', async () => {
        const {store} = await start();
        await store.keepDraft('note/a', 'half a sen');
        await store.keepDraft('note/b', 'x');
        expect(await (await start()).store.draft('note/a')).to.include({text: 'half a sen'});
        await store.save({kind: 'note', content: note('half a sentence'), draft: 'note/a'});
        await store.keepDraft('note/b', '');
        expect(await rowsIn(await open(), 'drafts')).to.be.empty;
      });

      it('stay where the save that should have taken them was refused', async () => {
        const {store} = await start();
        const {id} = await saved(store.save({kind: 'note', content: note('one')}));
        await store.keepDraft('note/a', 'half');
        await store.save({kind: 'note', content: note('half'), id, draft: 'note/a'});
        expect(await store.draft('note/a')).to.include({text: 'half'});
      });
    });

    describe('closing and erasing', () => {
      it('what was opened before "Not you?" can do nothing any more, and its drafts stay', async () => {
        const stale = await start();
        const {id} = await saved(stale.store.save({kind: 'note', content: note('one')}));
        await stale.store.keepDraft('note/a', 'half');
        const before = stale.store.head;
        await (await start()).store.leave();

        const {store} = stale;
        for (const refused of [
          store.save({kind: 'note', content: note('two')}),
          store.share(id),
          store.withdraw(id),
          store.remove(id),
          store.keepDraft('note/a', 'other'),
          store.draft('note/a'),
          store.otherDrafts('note/a'),
          store.query('note'),
          store.days('2027-01-01', '2027-12-31'),
          store.consent(yes()),
          store.withdrawConsent(true),
          store.add([storedNote('x')]),
          store.handOver([]),
          store.unsent(),
          store.export({site: 's', client: 'c'}),
          store.retry(id),
          store.setMeta('code', 'x'),
          store.meta('code'),
          store.refresh(),
          store.erase(),
          store.leave(),
          outboxOf(store).rows(),
          outboxOf(store).prepare(id, 'x'),
          outboxOf(store).acknowledge([id], '2027-03-01T00:00:00Z'),
        ]) {
          expect(await failureOf(refused)).to.equal('closed');
        }
        expect(store.head).to.equal(before);
        const fresh = (await start()).store;
        expect(await fresh.draft('note/a')).to.include({text: 'half'});
        expect((await fresh.query('note')).entries).to.have.length(1);
        expect(fresh.head.generation).to.equal(1);
      });

      it('erasing leaves nothing but the count of how often, and what keeps a moved record from coming back', async () => {
        const {store, repository, announced} = await start();
        const {id} = await saved(store.save({kind: 'check-in', content: {items: {tension: item(7)}}}));
        await store.consent(yes());
        await store.share(id);
        await store.keepDraft('note/a', 'half');
        await store.setMeta('moves', ['m1']);
        const other = await start();

        await store.erase();

        expect(await everything(repository)).to.deep.equal({
          entries: [],
          days: [],
          outbox: [],
          drafts: [],
          aside: [],
          meta: [
            {name: 'generation', value: 1},
            {name: 'moves', value: ['m1']},
          ],
        });
        expect(announced.at(-1)).to.include({closed: true});
        expect(await failureOf(other.store.save({kind: 'note', content: note('x')}))).to.equal('closed');
      });
    });

    describe('what comes from elsewhere', () => {
      it('is new here, private, was never sent, and keeps the ids it had', async () => {
        const {store} = await start();
        const there = storedNote('old', {
          version: 4,
          sharing: 'shared',
          attempted: {[address]: 3},
          sent: {version: 3, at: '2027-03-01T00:00:00Z'},
          from: [newId()],
        });
        await store.add([there]);
        const [here] = (await store.query('note')).entries;
        expect(here?.id).not.to.equal(there.id);
        expect(here).to.deep.include({
          version: 1,
          sharing: 'private',
          attempted: {},
          from: [there.id, ...(there.from ?? [])],
          at: there.at,
        });
        expect(here).not.to.have.property('sent');
      });

      it('repeating and round trips add nothing', async () => {
        const a = await start();
        await a.store.save({kind: 'note', content: note('one')});
        const b = await openStore(closing(await place.open(newDatabase())));
        await b.store.add(await a.store.unsent());
        await b.store.add(await a.store.unsent());
        expect((await b.store.query('note')).entries).to.have.length(1);
        await a.store.add(await b.store.unsent());
        expect((await a.store.query('note')).entries, 'it came from here').to.have.length(1);
        const c = await openStore(closing(await place.open(newDatabase())));
        await c.store.add(await b.store.unsent());
        await c.store.add(await a.store.unsent());
        await a.store.add(await c.store.unsent());
        await b.store.add(await c.store.unsent());
        for (const {store} of [a, b, c]) expect((await store.query('note')).entries).to.have.length(1);
      });

      it('what was removed here does not come back', async () => {
        const {store} = await start();
        const there = storedNote('old');
        await store.add([there]);
        const [here] = (await store.query('note')).entries;
        await store.remove(here?.id ?? '');
        await store.add([there]);
        expect((await store.query('note')).entries).to.be.empty;
      });

      it('belongs to the session that now stands for its own, also where that came earlier', async () => {
        const {store} = await start();
        const session = storedSession();
        await store.add([storedNote('first', {session: session.id}), session]);
        await store.add([storedNote('second', {session: session.id}), storedNote('third', {session: '2027-03-08'})]);
        const [here] = store.head.sessions;
        const {entries} = await store.query('note');
        const sessions = Object.fromEntries(entries.map(({content, session: its}) => [content.text, its]));
        expect(sessions).to.deep.equal({first: here?.id, second: here?.id, third: '2027-03-08'});
        expect(here?.id).not.to.equal(session.id);
      });

      it('a note is about the intention that now stands for its own, also where that came earlier', async () => {
        const {store} = await start();
        const [intention, unknown] = [storedIntention(), newId()];
        const about = (text: string, id: string) => storedNote(text, {content: {...note(text), about: id}});
        await store.add([about('first', intention.id), intention]);
        await store.add([about('second', intention.id), about('third', unknown), storedNote('of nothing')]);
        const [here] = store.head.intentions;
        const {entries} = await store.query('note');
        const abouts = Object.fromEntries(entries.map(({content}) => [content.text, content.about]));
        expect(abouts).to.deep.equal({first: here?.id, second: here?.id, third: unknown, 'of nothing': undefined});
        expect(here?.id).not.to.equal(intention.id);
      });

      it('what only looks like the name of an entry stays as it was', async () => {
        const {store} = await start();
        const intention = storedIntention();
        const measure: StoredEntry = {...storedNote(''), kind: 'measure', content: {about: intention.id}};
        await store.add([measure, intention]);
        expect((await store.query('measure')).entries[0]?.content).to.deep.equal({about: intention.id});
      });

      it('a check-in of a day that has one stays beside it', async () => {
        const {store, repository} = await start();
        const mine = await saved(store.save({kind: 'check-in', content: {items: {tension: item(7)}}}));
        await store.add([
          storedCheckIn('2027-03-01', 2),
          storedCheckIn('2027-02-28', 4),
          storedCheckIn('2027-02-28', 5),
        ]);
        expect((await store.query('check-in')).entries).to.have.length(4);
        const rows = (await rowsIn(repository, 'entries')).filter(
          (row): row is StoredEntry => isLive(row) && 'checkInDay' in row,
        );
        expect(rows.map(({checkInDay}) => checkInDay)).to.have.members(['2027-03-01', '2027-02-28']);
        expect(store.head.checkIn?.id).to.equal(mine.id);
        expect(await store.days('2027-01-01', '2027-12-31')).to.deep.equal([
          {day: '2027-02-28', values: {tension: 4}},
          {day: '2027-03-01', values: {tension: 7}},
        ]);
      });

      it('goes from where it was, unless it was changed or sent meanwhile', async () => {
        const {store, repository} = await start();
        await store.consent(yes(['note']));
        const [changed, sent, waits, plain] = await Promise.all(
          ['changed', 'sent', 'waits', 'plain'].map((text) =>
            saved(store.save({kind: 'note', content: note(text), sharing: text === 'plain' ? 'private' : 'shared'})),
          ),
        );
        const checkIn = await saved(store.save({kind: 'check-in', content: {items: {tension: item(7)}}}));
        const taken = await store.unsent();
        expect(taken).to.have.length(5);
        await store.save({
          kind: 'note',
          content: note('changed!'),
          id: changed?.id ?? '',
          version: 1,
          sharing: 'shared',
        });
        const row = store.head.outbox.find(({entry}) => entry === sent?.id);
        await outboxOf(store).prepare(row?.id ?? '', 'bytes');
        await outboxOf(store).acknowledge([row?.id ?? ''], '2027-03-02T00:00:00.000Z');

        await store.handOver(taken);

        const left = await rowsIn(repository, 'entries');
        expect(left.map(({id}) => id)).to.have.members([changed?.id, sent?.id]);
        expect((await rowsIn(repository, 'outbox')).map(({entry}) => entry)).to.have.members([changed?.id]);
        expect(await rowsIn(repository, 'days')).to.be.empty;
        for (const gone of [waits, plain, checkIn])
          expect(await rowIn(repository, 'entries', gone?.id ?? '')).to.equal(undefined);
      });

      /** A shared note that somebody tried to send, and what is left to be sent of it. */
      async function attempted() {
        const {store, repository} = await start();
        await store.consent(yes(['note']));
        const {id} = await saved(store.save({kind: 'note', content: note('refused'), sharing: 'shared'}));
        await outboxOf(store).prepare((await outboxOf(store).rows())[0]?.id ?? '', 'bytes');
        const toSend = async () =>
          (await outboxOf(store).rows()).map(({type, entry, version}) => [type, entry, version]);
        return {store, repository, id, toSend};
      }

      it('what was tried and never acknowledged is still only here; once that is acknowledged it is not', async () => {
        const {store, id} = await attempted();
        expect((await store.unsent()).map((entry) => entry.id)).to.deep.equal([id]);
        await outboxOf(store).acknowledge([(await outboxOf(store).rows())[0]?.id ?? ''], '2027-03-02T00:00:00.000Z');
        expect(await store.unsent()).to.be.empty;
      });

      it('what was tried is not sent any more once it has gone, and is taken back in case it arrived', async () => {
        const {store, repository, id, toSend} = await attempted();
        const taken = await store.unsent();

        await store.handOver(taken);
        await store.handOver(taken);

        expect(await toSend()).to.deep.equal([['withdrawal', id, 2]]);
        expect(await rowsIn(repository, 'entries')).to.deep.equal([{id, version: 2, attempted: {[address]: 1}}]);
        expect(await store.unsent()).to.be.empty;
      });

      it('what is being taken back goes too, and its taking back stays', async () => {
        const {store, repository, id, toSend} = await attempted();
        await store.withdraw(id);

        await store.handOver(await store.unsent());

        expect(await toSend()).to.deep.equal([['withdrawal', id, 3]]);
        expect(await rowsIn(repository, 'entries')).to.deep.equal([{id, version: 3, attempted: {[address]: 1}}]);
      });
    });

    it('an export holds everything: entries, drafts, and what was set aside', async () => {
      const {store} = await start();
      await store.save({kind: 'note', content: note('one')});
      await store.keepDraft('note/a', 'half');
      const {id} = await saved(store.save({kind: 'note', content: note('gone')}));
      await store.remove(id);
      const file = JSON.parse(await store.export({site: 'https://clinic.example', client: 'c-7'})) as Record<
        string,
        unknown[]
      >;
      expect(file).to.deep.include({format: 'kap-record', schema: 1, client: 'c-7', aside: []});
      expect(file['entries']).to.have.length(1);
      expect(file['drafts']).to.have.length(1);
    });

    it('pages through a kind, newest first, each entry once', async () => {
      const {store} = await start();
      const notes = Array.from({length: 250}, (_, n) =>
        storedNote(String(n), {day: `2027-02-${String(1 + (n % 28)).padStart(2, '0')}`}),
      );
      await store.add(notes);
      const texts: string[] = [];
      let days: string[] = [];
      for (let cursor: string | undefined, more = true; more;) {
        const page = await store.query('note', {}, cursor);
        texts.push(...page.entries.map(({content}) => content.text));
        days = [...days, ...page.entries.map(({day}) => day)];
        cursor = page.next;
        more = cursor !== undefined;
      }
      expect(new Set(texts).size).to.equal(250);
      expect(texts).to.have.length(250);
      expect(days).to.deep.equal([...days].sort().reverse());
      const {entries} = await store.query('note', {from: '2027-02-02', to: '2027-02-03'});
      expect(new Set(entries.map(({day}) => day))).to.deep.equal(new Set(['2027-02-02', '2027-02-03']));
    });
  });
}
