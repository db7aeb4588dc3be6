/** How the courier follows the contract's table and the record's rules of order, destination and consent. */
import {expect} from '@open-wc/testing';
import {eventSchema} from '../../src/delivery/event.ts';
import type {Answer} from '../../src/delivery/answer.ts';
import {backoff} from '../../src/delivery/backoff.ts';
import {accept, address, config, destination, places, promised, until, World, type Seen} from './pretend.ts';

const elsewhere = 'harbor https://elsewhere.example';

for (const place of places) {
  describe(`the courier, on a record ${place.name}`, function () {
    this.timeout(20_000); // a disk that is busy with other tests
    let world: World;

    beforeEach(async () => {
      world = await place.make();
    });
    afterEach(() => place.end(world));

    it('sends what the client shared, and nothing else', async () => {
      await world.yes();
      world.courier();
      await world.note('mine', 'private');
      await world.note('for Dr. Lee');
      await world.patience();
      expect(world.sent).to.deep.equal([['for Dr. Lee v1']]);
      expect(await world.rows()).to.deep.equal([]);
    });

    it('makes a request as the contract has it', async () => {
      await world.yes();
      const id = await world.note('hello');
      world.courier({token: async () => 'tok'});
      await world.patience();
      const [request] = world.requests;
      const [event] = request!.events;
      expect(request!.url).to.equal('https://endpoint.example/v1/events');
      expect(request!.headers).to.deep.equal({
        'Content-Type': 'application/cloudevents+json',
        'Idempotency-Key': `"${event!.id}"`,
        Authorization: 'Bearer tok',
      });
      expect(eventSchema().safeParse(event).error?.issues).to.equal(undefined);
      expect(event!.kapentry).to.equal(id);
    });

    it('sends several together, without a key of their own', async () => {
      await world.yes();
      for (const text of ['one', 'two', 'three']) await world.note(text);
      world.courier();
      await world.patience();
      expect(world.sent).to.deep.equal([['one v1', 'two v1', 'three v1']]);
      expect(world.requests[0]!.headers).to.deep.equal({'Content-Type': 'application/cloudevents-batch+json'});
    });

    it('takes a version before the one that replaces it, one of an entry a request', async () => {
      await world.yes();
      const id = await world.note('first');
      world.answer = () => ({status: 503});
      world.courier();
      await world.settle();
      await world.edit(id, 'second');
      await world.edit(id, 'third');
      await world.note('other');
      world.answer = accept;
      await world.patience();
      expect(world.sent).to.deep.equal([['first v1'], ['other v1', 'first v1'], ['third v3']]);
    });

    it('goes by the version also where the device’s clock was set back', async () => {
      await world.yes();
      const id = await world.note('first');
      world.answer = () => ({status: 503});
      world.courier();
      await world.settle();
      const [row] = await world.rows();
      // As if the second version’s event had been made under an earlier time.
      const earlier = `00000000${row!.id.slice(8)}`;
      await world.store.change((transaction) =>
        transaction.put('outbox', {
          ...row!,
          id: earlier,
          version: 2,
          bytes: row!.bytes!.replace(row!.id, earlier).replace('"kapversion":1', '"kapversion":2'),
        }),
      );
      world.answer = accept;
      await world.patience();
      expect(world.requests.slice(1).map(({events}) => events[0]!.kapversion)).to.deep.equal([1, 2]);
      expect(id).to.equal(row!.entry);
    });

    it('keeps the bytes of a try for every other try', async () => {
      await world.yes();
      await world.note('hello');
      world.answer = () => ({status: 500});
      world.courier();
      await world.settle();
      world.answer = accept;
      world.time.pass(world.time.next!);
      await world.patience();
      const [first, second] = world.requests;
      expect(second!.body).to.equal(first!.body);
      expect(second!.headers['Idempotency-Key']).to.equal(first!.headers['Idempotency-Key']);
    });

    it('waits longer after each failure, and asks the endpoint’s patience first', async () => {
      await world.yes();
      await world.note('hello');
      world.answer = () => ({status: 500});
      world.courier();
      const waits: number[] = [];
      for (let i = 0; i < 11; i += 1) {
        await world.settle();
        waits.push(world.time.next!);
        world.time.pass(world.time.next!);
      }
      expect(waits).to.deep.equal([1, 2, 4, 8, 16, 32, 64, 128, 150, 150, 150].map((seconds) => seconds * 1000));
      await world.settle();
      world.answer = () => ({status: 429, headers: new Headers({'Retry-After': '3600'})});
      world.time.pass(world.time.next!);
      await world.settle();
      expect(world.time.next).to.equal(3_600_000);
    });

    it('does not let Retry-After be cut short by a new entry, or by coming back to the page', async () => {
      await world.yes();
      await world.note('hello');
      world.answer = () => ({status: 503, headers: new Headers({'Retry-After': '600'})});
      const courier = world.courier();
      await world.settle();
      world.answer = accept;
      await world.note('more');
      courier.start();
      await world.settle();
      expect(world.requests.length).to.equal(1);
      world.time.pass(599_000);
      courier.start();
      await world.settle();
      expect(world.requests.length).to.equal(1);
      world.time.pass(1000);
      await world.patience();
      expect(await world.rows()).to.deep.equal([]);
    });

    it('does not let a backoff be cut short by a new entry, but by coming online', async () => {
      await world.yes();
      await world.note('hello');
      world.answer = () => Promise.reject(new TypeError('network'));
      const courier = world.courier();
      await world.settle();
      await world.note('more');
      await world.settle();
      expect(world.requests.length).to.equal(1);
      expect(courier.state).to.deep.include({offline: true, failing: false});
      world.answer = accept;
      courier.start();
      await world.settle();
      expect(await world.rows()).to.deep.equal([]);
      expect(courier.state).to.deep.include({offline: false, failing: false});
    });

    it('sends nothing while the browser is offline, and leaves no trace of an attempt', async () => {
      await world.yes();
      world.online = false;
      const courier = world.courier();
      const id = await world.note('hello');
      await world.settle();
      expect(world.requests.length).to.equal(0);
      expect(courier.state.offline).to.equal(true);
      await world.store.withdraw(id);
      expect(await world.rows()).to.deep.equal([]);
      world.online = true;
      courier.start();
      await world.settle();
      expect(world.requests.length).to.equal(0);
      expect(courier.state.offline).to.equal(false);
    });

    it('says so after five tries without an answer, goes on, and takes it back when one comes', async () => {
      await world.yes();
      await world.note('hello');
      world.answer = () => Promise.reject(new TypeError('network'));
      const courier = world.courier();
      const failing: boolean[] = [];
      for (let i = 0; i < 6; i += 1) {
        await world.settle();
        failing.push(courier.state.failing);
        world.time.pass(world.time.next!);
      }
      expect(failing).to.deep.equal([false, false, false, false, true, true]);
      expect((await world.rows()).length).to.equal(1);
      world.answer = accept;
      await world.patience();
      expect(courier.state).to.deep.include({failing: false, offline: false});
      expect(await world.rows()).to.deep.equal([]);
    });

    it('does not call it a failure that the browser is offline, or that the endpoint says later', async () => {
      await world.yes();
      await world.note('hello');
      world.answer = () => ({status: 503});
      const courier = world.courier();
      for (let i = 0; i < 8; i += 1) {
        await world.settle();
        expect(courier.state).to.deep.include({failing: false, offline: false});
        world.time.pass(world.time.next!);
      }
    });

    it('gives up on an answer after 30 seconds, and tries again', async () => {
      await world.yes();
      await world.note('hello');
      const never = promised<Answer>();
      world.answer = () => never.promise;
      world.courier();
      await until(() => world.requests.length === 1);
      expect(world.time.next).to.equal(30_000);
      world.time.pass(30_000);
      expect(world.requests[0]!.signal.aborted).to.equal(true);
      world.answer = accept;
      await world.patience();
      expect(world.sent).to.deep.equal([['hello v1'], ['hello v1']]);
    });

    it('parks what the endpoint refuses, with its reason, and goes on with the rest', async () => {
      await world.yes();
      await world.note('bad');
      await world.note('good');
      world.answer = (request, events) =>
        events.some(({data}) => data?.content.text === 'bad') && events.length === 1
          ? {status: 422, body: {title: 'Not this'}}
          : events.length > 1
            ? {status: 400}
            : accept(request, events);
      world.courier();
      await world.patience(2);
      expect(world.sent).to.deep.equal([['bad v1', 'good v1'], ['bad v1'], ['good v1']]);
      const [row] = await world.rows();
      expect(row!.parked).to.deep.equal({at: '2027-03-01T12:00:00.000Z', status: 422, title: 'Not this'});
    });

    it('tries what was parked again when the client asks, and lets a newer version pass it', async () => {
      await world.yes();
      const id = await world.note('bad');
      world.answer = () => ({status: 400});
      world.courier();
      await world.settle();
      world.answer = accept;
      await world.edit(id, 'better');
      await world.patience(2);
      expect(world.sent).to.deep.equal([['bad v1'], ['better v2']]);
      await world.store.retry(id);
      await world.patience();
      expect(world.sent.slice(2)).to.deep.equal([['bad v1']]);
      expect(await world.rows()).to.deep.equal([]);
    });

    for (const [name, answer] of [
      ['an endpoint that takes no batches (415)', {status: 415}],
      ['an acknowledgement that names none', {status: 200, body: {accepted: ['x']}}],
    ] as const) {
      it(`sends singly, from then on and in the next tab too: ${name}`, async () => {
        await world.yes();
        for (const text of ['one', 'two', 'three']) await world.note(text);
        world.answer = (_request, events) => (events.length > 1 ? answer : {status: 503});
        const courier = world.courier();
        await world.settle();
        courier.abort();
        world.answer = accept;
        world.courier();
        await world.patience();
        expect(world.sent.map(({length}) => length)).to.deep.equal([3, 1, 1, 1, 1]);
        expect(await world.rows()).to.deep.equal([]);
      });
    }

    for (const [name, answer] of [
      ['a bare 204', {status: 204}],
      ['a firewall that answers 202 with a page', {status: 202, body: undefined}],
      ['a 200 that accepts something else', {status: 200, body: {accepted: ['x']}}],
    ] as const) {
      it(`takes nothing for delivered that is not named: ${name}`, async () => {
        await world.yes();
        const id = await world.note('can I stop my medicine?');
        const told: string[] = [];
        world.answer = () => answer;
        const courier = world.courier({}, {onProblem: (message) => told.push(message)});
        await world.settle();
        world.time.pass(world.time.next!);
        await world.settle();
        expect(world.sent).to.deep.equal([['can I stop my medicine? v1'], ['can I stop my medicine? v1']]);
        expect(await world.rows()).to.have.length(1);
        expect(world.store.head.sent).to.deep.equal([]);
        expect(courier.state).to.deep.include({offline: false, failing: false, unconfirmed: true});
        // Once, for whoever set it up.
        expect(told).to.deep.equal([
          `endpoint: answered ${answer.status}; expected 200, 201 or 202 with {accepted: […]} that names each event`,
        ]);

        world.answer = (_request, events) => ({status: 202, body: {accepted: events.map((event) => event.id)}});
        await world.patience();
        expect(await world.rows()).to.deep.equal([]);
        expect(world.store.head.sent.map(({entry}) => entry)).to.deep.equal([id]);
        expect(courier.state.unconfirmed).to.equal(false);
        expect(new Set(world.requests.map(({events}) => events[0]?.id)).size).to.equal(1);
      });
    }

    it('never parks a withdrawal: it waits, and goes when the endpoint takes it', async () => {
      await world.yes();
      const id = await world.note('too much');
      world.courier();
      await world.settle();
      world.answer = () => ({status: 422, body: {title: 'No withdrawals here'}});
      await world.store.withdraw(id);
      await world.settle();
      expect(await world.rows()).to.have.length(1);
      expect((await world.rows())[0]).not.to.have.property('parked');
      expect(world.store.head.withdrawals).to.equal(1);
      expect(world.time.next).to.be.greaterThan(0);
      world.answer = accept;
      await world.patience();
      expect(world.sent.at(-1)).to.deep.equal(['withdrawn v2']);
      expect(await world.rows()).to.deep.equal([]);
    });

    it('sends a withdrawal again that an earlier version parked', async () => {
      await world.yes();
      const id = await world.note('too much');
      const first = world.courier();
      await world.settle();
      first.abort();
      await world.store.withdraw(id);
      const [row] = await world.rows();
      const parked = {at: '2027-03-01T12:00:00.000Z', status: 422};
      await world.repository.write((transaction) => transaction.put('outbox', {...row!, parked}));
      world.courier();
      await world.patience();
      expect(world.sent.at(-1)).to.deep.equal(['withdrawn v2']);
      expect(await world.rows()).to.deep.equal([]);
    });

    it('keeps and tries again what an acknowledgement leaves out or names twice', async () => {
      await world.yes();
      for (const text of ['one', 'two', 'three']) await world.note(text);
      world.answer = (_request, events) => {
        const [a, b] = events.map(({id}) => id);
        return {status: 200, body: {accepted: [a, b], rejected: [{id: b}]}};
      };
      world.courier();
      await world.settle();
      expect((await world.rows()).length).to.equal(2);
      expect((await world.rows()).some(({parked}) => parked)).to.equal(false);
      world.answer = accept;
      await world.patience();
      expect(world.sent).to.deep.equal([
        ['one v1', 'two v1', 'three v1'],
        ['two v1', 'three v1'],
      ]);
    });

    it('believes nothing about events that it did not send', async () => {
      await world.yes();
      await world.note('mine');
      const bad = await world.note('parked');
      world.answer = (_request, events) =>
        events.length > 1 ? {status: 413} : events[0]!.kapentry === bad ? {status: 400} : {status: 503};
      world.courier();
      await world.settle();
      await until(() => world.store.head.outbox.some(({single}) => single === true));
      const all = (await world.rows()).map(({id}) => id);
      world.answer = (_request, events) => ({status: 200, body: {accepted: events[0]!.kapentry === bad ? [] : all}});
      await world.patience(4);
      const left = await world.rows();
      expect(left.map(({entry}) => entry)).to.deep.equal([bad]);
    });

    it('pauses where there is no endpoint, looks again much later, and goes on when it is there', async () => {
      await world.yes();
      await world.note('hello');
      world.answer = () => ({status: 404});
      const courier = world.courier();
      await until(() => courier.state.paused === 'endpoint');
      await world.note('more');
      await world.settle();
      expect(world.requests.length).to.equal(1);
      expect(world.time.next).to.be.at.least(300_000);
      world.answer = accept;
      await world.patience();
      expect(courier.state.paused).to.equal(undefined);
      expect(await world.rows()).to.deep.equal([]);
    });

    it('waits, and asks nothing, while the program is not known', async () => {
      await world.yes();
      await world.note('hello');
      const courier = world.courier({
        programKnown: false,
        destination: 'x https://x.example none',
        address: 'x https://x.example',
      });
      await until(() => courier.state.paused === 'program');
      expect(world.requests.length).to.equal(0);
      courier.configure(config);
      await world.patience();
      expect(world.sent).to.deep.equal([['hello v1']]);
      expect(courier.state.paused).to.equal(undefined);
    });

    it('asks before anything goes to a practice, endpoint or key that the client did not say yes to', async () => {
      await world.yes();
      await world.note('hello');
      for (const changed of [
        'harbor https://endpoint.example KEY',
        `${elsewhere} none`,
        'other https://endpoint.example none',
      ]) {
        const courier = world.courier({destination: changed, address: changed.slice(0, changed.lastIndexOf(' '))});
        await until(() => courier.state.paused === 'consent');
        courier.abort();
      }
      expect(world.requests.length).to.equal(0);
      expect((await world.rows())[0]).not.to.have.property('bytes');
    });

    it('asks before it sends, where the yes that stands is to another destination than what waits', async () => {
      await world.yes();
      await world.note('hello');
      const {consent} = world.store.head;
      const other = {...consent!, destination: `${elsewhere} none`};
      await world.store.change((transaction) => transaction.put('meta', {name: 'consent', value: other}));
      const courier = world.courier();
      await until(() => courier.state.paused === 'consent');
      await world.settle();
      expect(world.requests.length).to.equal(0);
      expect((await world.rows()).length).to.equal(1);
    });

    it('after the yes to a new destination sends the newest version there, once', async () => {
      await world.yes();
      const id = await world.note('first');
      world.answer = () => Promise.reject(new TypeError('network'));
      const old = world.courier();
      await world.settle();
      await world.edit(id, 'second');
      old.abort();
      world.answer = accept;
      const courier = world.courier({
        endpoint: 'https://elsewhere.example/e',
        destination: `${elsewhere} none`,
        address: elsewhere,
      });
      await until(() => courier.state.paused === 'consent');
      await world.yes(`${elsewhere} none`);
      await world.patience();
      expect(world.sent.slice(1)).to.deep.equal([['second v3']]);
      expect(world.requests[1]!.url).to.equal('https://elsewhere.example/e');
      expect(courier.state.paused).to.equal(undefined);
    });

    it('stops when the yes is taken back, and goes on when it is given again', async () => {
      await world.yes();
      world.answer = () => ({status: 503});
      const courier = world.courier();
      await world.note('hello');
      await world.settle();
      await world.store.withdrawConsent(false);
      world.answer = accept;
      courier.start();
      await until(() => courier.state.paused === 'consent');
      expect(world.requests.length).to.equal(1);
      await world.yes();
      await world.patience();
      expect(world.sent).to.deep.equal([['hello v1'], ['hello v1']]);
    });

    it('takes back without asking for consent', async () => {
      await world.yes();
      const id = await world.note('hello');
      const courier = world.courier();
      await world.patience();
      await world.store.withdrawConsent(false);
      await world.store.withdraw(id);
      await world.patience();
      expect(world.sent).to.deep.equal([['hello v1'], ['withdrawn v2']]);
      expect(courier.state.paused).to.equal(undefined);
      expect(await world.rows()).to.deep.equal([]);
    });

    it('takes a withdrawal only to the address that the entry went to, and says that it waits', async () => {
      await world.yes();
      const id = await world.note('hello');
      const old = world.courier();
      await world.patience();
      old.abort();
      const courier = world.courier({
        endpoint: 'https://elsewhere.example/e',
        destination: `${elsewhere} none`,
        address: elsewhere,
      });
      await world.store.withdraw(id);
      await until(() => courier.state.stranded.length > 0);
      expect(courier.state.stranded).to.deep.equal([address]);
      expect(world.requests.length).to.equal(1);
      courier.configure(undefined);
      await world.settle();
      expect(courier.state).to.deep.include({stranded: [address]});
      courier.configure(config);
      await world.patience();
      expect(world.sent).to.deep.equal([['hello v1'], ['withdrawn v2']]);
      expect(courier.state.stranded).to.deep.equal([]);
    });

    it('lets a withdrawal hold back only shares to its own address', async () => {
      await world.yes();
      const id = await world.note('hello');
      const old = world.courier();
      await world.patience();
      old.abort();
      await world.store.withdraw(id);
      await world.yes(`${elsewhere} none`);
      await world.store.share(id);
      world.courier({endpoint: 'https://elsewhere.example/e', destination: `${elsewhere} none`, address: elsewhere});
      await world.patience(3);
      expect(world.sent).to.deep.equal([['hello v1'], ['hello v3']]);
      expect((await world.rows()).map(({type}) => type)).to.deep.equal(['withdrawal']);
    });

    it('takes back before it shares again', async () => {
      await world.yes();
      const id = await world.note('hello');
      world.courier();
      await world.patience();
      world.answer = () => ({status: 503});
      await world.store.withdraw(id);
      await world.settle();
      await world.store.share(id);
      world.answer = accept;
      await world.patience();
      expect(world.sent).to.deep.equal([['hello v1'], ['withdrawn v2'], ['withdrawn v2'], ['hello v3']]);
    });

    it('sends nothing without an endpoint', async () => {
      await world.yes();
      await world.note('hello');
      const courier = world.courier('no endpoint');
      await world.settle();
      expect(world.requests.length).to.equal(0);
      expect(courier.state).to.deep.equal({offline: false, failing: false, unconfirmed: false, stranded: []});
    });

    it('seals before anything is stored, and sends what was sealed', async () => {
      await world.yes();
      await world.note('secret');
      world.answer = () => ({status: 503});
      world.courier({
        seal: async (event) =>
          JSON.stringify({...(JSON.parse(event) as Seen), data: undefined, type: 'app.kap.sealed.v1'}),
      });
      await world.settle();
      expect(world.requests[0]!.body).not.to.contain('secret');
      expect((await world.rows())[0]!.bytes).to.equal(world.requests[0]!.body);
    });

    it('sends nothing in the clear while a key cannot be used, but takes back', async () => {
      await world.yes();
      const sent = await world.note('sent');
      const before = world.courier();
      await world.patience();
      before.abort();
      await world.note('secret');
      await world.store.withdraw(sent);
      let works = false;
      const courier = world.courier({
        seal: async (event) => {
          if (!works) throw new Error('no key');
          return event.replace('secret', 'sealed');
        },
      });
      await until(() => courier.state.paused === 'key');
      await world.settle();
      expect(world.sent).to.deep.equal([['sent v1'], ['withdrawn v2']]);
      expect((await world.rows())[0]).not.to.have.property('bytes');
      works = true;
      await world.patience();
      expect(world.sent.slice(2)).to.deep.equal([['sealed v1']]);
      expect(courier.state.paused).to.equal(undefined);
    });
  });
}

it('sends at most 50 events and 60 KiB together', async () => {
  const world = await World.make();
  await world.yes();
  for (let i = 0; i < 55; i += 1) await world.note(i < 3 ? 'é'.repeat(13_000) : `${i}`);
  await world.note('x'.repeat(100_000));
  world.courier();
  await world.patience();
  const bytes = (body: string): number => new TextEncoder().encode(body).length;
  for (const {events, body} of world.requests) {
    expect(events.length).to.be.at.most(50);
    if (events.length > 1) expect(bytes(body)).to.be.at.most(61_440);
  }
  expect(world.requests.flatMap(({events}) => events).length).to.equal(56);
  expect(world.requests.length).to.be.at.most(4);
  await world.close();
});

it('does not let one event that breaks the endpoint hold up the others for good', async () => {
  const world = await World.make();
  await world.yes();
  for (const text of ['fine', 'poison', 'good']) await world.note(text);
  world.answer = (request, events) =>
    events.some(({data}) => data?.content.text === 'poison') ? {status: 500} : accept(request, events);
  world.courier();
  await world.patience(12);
  expect((await world.rows()).map(({bytes}) => (JSON.parse(bytes!) as Seen).data!.content.text)).to.deep.equal([
    'poison',
  ]);
  await world.close();
});

it('the wait after a failure is anywhere between nothing and its bound, and the bound stops at 5 minutes', () => {
  expect([1, 2, 8, 9, 50].map((failures) => backoff(failures, () => 1))).to.deep.equal([
    2000, 4000, 256_000, 300_000, 300_000,
  ]);
  expect(backoff(9, () => 0)).to.equal(0);
  expect(destination).to.contain(address);
});
