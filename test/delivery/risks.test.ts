/** One test for each way in which something could be lost, doubled, misfiled, or sent against its owner's will. */
import {expect} from '@open-wc/testing';
import type {Answer} from '../../src/delivery/answer.ts';
import type {Outbox} from '../../src/record/outbox.ts';
import {outboxOf} from '../record/open.ts';
import {accept, inShort, origin, places, pretendLocks, promised, taken, until, World, type Seen} from './pretend.ts';

/** Stands between courier and outbox, so that a test can be anywhere in the middle of a step. */
function tapped(
  outbox: Outbox,
  before: (step: keyof Outbox) => Promise<void>,
  after: (step: keyof Outbox) => Promise<void>,
): Outbox {
  const tap = (step: keyof Outbox) => {
    // Every step has its own arguments and result; this passes both on as they come.
    const work = outbox[step] as (...args: unknown[]) => Promise<unknown>;
    return async (...args: unknown[]): Promise<unknown> => {
      await before(step);
      const result = await work(...args);
      await after(step);
      return result;
    };
  };
  const steps = Object.keys(outbox) as (keyof Outbox)[];
  return Object.fromEntries(steps.map((step) => [step, tap(step)])) as unknown as Outbox;
}

const nothing = async (): Promise<void> => undefined;

for (const place of places) {
  describe(`delivery, with a record ${place.name}`, function () {
    this.timeout(20_000); // a disk that is busy with other tests
    let world: World;

    beforeEach(async () => {
      world = await place.make();
      await world.yes();
    });
    afterEach(() => place.end(world));

    /** What an endpoint that keeps each event once has in the end. */
    function kept(): string[] {
      const byId = new Map(world.requests.flatMap(({events}) => events).map((event) => [event.id, event]));
      return [...byId.values()].map(inShort);
    }

    const onlyTheFirstHangs: World['answer'] = (request, events) =>
      world.requests.length === 1 ? promised<Answer>().promise : accept(request, events);

    // --- a crash between any two steps

    for (const step of ['rows', 'consent', 'enrolment', 'entry', 'prepare', 'acknowledge'] as const) {
      for (const moment of ['before', 'after'] as const) {
        it(`a crash right ${moment} "${step}" loses and doubles nothing`, async () => {
          const one = await world.note('one');
          const two = await world.note('two');
          let crashed = false;
          const crash = async (at: keyof Outbox): Promise<void> => {
            if (at !== step || crashed) return;
            crashed = true;
            await promised<void>().promise; // this page never does anything again
          };
          const outbox = tapped(
            outboxOf(world.store),
            moment === 'before' ? crash : nothing,
            moment === 'after' ? crash : nothing,
          );
          const dead = world.courier({}, {outbox, locks: pretendLocks()});
          await until(() => crashed);
          dead.abort();
          world.courier();
          await world.patience();
          expect(kept().sort()).to.deep.equal(['one v1', 'two v1']);
          expect(await world.rows()).to.deep.equal([]);
          for (const id of [one, two]) expect((await outboxOf(world.store).entry(id))?.sent?.version).to.equal(1);
        });
      }
    }

    it('a crash after the endpoint took it, before its answer, sends the very same event again', async () => {
      await world.note('hello');
      world.answer = () => promised<Answer>().promise;
      const dead = world.courier({}, {locks: pretendLocks()});
      await until(() => world.requests.length === 1);
      dead.abort();
      world.answer = accept;
      world.courier();
      await world.patience();
      expect(world.requests.length).to.equal(2);
      expect(world.requests[1]!.body).to.equal(world.requests[0]!.body);
    });

    it('a crash between two parked events parks the other one later', async () => {
      for (const text of ['one', 'two']) await world.note(text);
      world.answer = (_request, events) => ({
        status: 200,
        body: {accepted: [], rejected: events.map(({id}) => ({id}))},
      });
      let parks = 0;
      const outbox = tapped(
        outboxOf(world.store),
        async (at) => {
          if (at === 'park' && ++parks === 2) await promised<void>().promise;
        },
        nothing,
      );
      const dead = world.courier({}, {outbox, locks: pretendLocks()});
      await until(() => parks === 2);
      dead.abort();
      world.courier();
      await world.patience(2);
      expect((await world.rows()).map(({parked}) => parked !== undefined)).to.deep.equal([true, true]);
    });

    // --- taking back

    it('a share that is taken back while its bytes are being made is never sent, and needs no withdrawal', async () => {
      const id = await world.note('secret');
      const sealing = promised<void>();
      let making = false;
      world.courier({
        seal: async (event) => {
          making = true;
          await sealing.promise;
          return event;
        },
      });
      await until(() => making);
      await world.store.withdraw(id);
      sealing.keep();
      await world.patience();
      expect(world.requests.length).to.equal(0);
      expect(await world.rows()).to.deep.equal([]);
    });

    it('a share that is replaced while its bytes are being made goes as its next version alone', async () => {
      const id = await world.note('first');
      const sealing = promised<void>();
      let making = 0;
      world.courier({
        seal: async (event) => {
          if (++making === 1) await sealing.promise;
          return event;
        },
      });
      await until(() => making === 1);
      await world.edit(id, 'second');
      sealing.keep();
      await world.patience();
      expect(world.sent).to.deep.equal([['second v2']]);
    });

    it('a share that is taken back after its bytes were stored, before they were sent, is not sent', async () => {
      const id = await world.note('secret');
      const other = await world.note('other');
      let armed = true;
      const outbox = tapped(outboxOf(world.store), nothing, async (at) => {
        if (at !== 'prepare' || !armed) return;
        armed = false;
        await world.store.withdraw(id);
      });
      world.courier({}, {outbox: world.watched(outbox)});
      await world.patience();
      expect(world.sent.flat().filter((text) => text.startsWith('secret'))).to.deep.equal([]);
      expect(kept().sort()).to.deep.equal(['other v1', 'withdrawn v2']);
      expect((await outboxOf(world.store).entry(other))?.sent?.version).to.equal(1);
    });

    it('a share that is taken back while it is on its way is aborted, and withdrawn', async () => {
      const id = await world.note('secret');
      world.answer = onlyTheFirstHangs;
      const courier = world.courier();
      await until(() => world.requests.length === 1);
      await world.store.withdraw(id);
      await until(() => world.requests[0]!.signal.aborted);
      await world.patience();
      expect(world.sent).to.deep.equal([['secret v1'], ['withdrawn v2']]);
      expect(await world.rows()).to.deep.equal([]);
      expect(courier.state).to.deep.include({offline: false, failing: false});
    });

    it('what is taken back in one tab aborts the request of another', async () => {
      const id = await world.note('secret');
      world.answer = onlyTheFirstHangs;
      const courier = world.courier();
      await until(() => world.requests.length === 1);
      await (await world.otherTab()).withdraw(id);
      courier.wake(); // as the journey does when it hears of it
      await until(() => world.requests[0]!.signal.aborted);
      await world.patience();
      expect(world.sent).to.deep.equal([['secret v1'], ['withdrawn v2']]);
    });

    it('the yes that is taken back while something is on its way aborts it', async () => {
      await world.note('hello');
      world.answer = () => promised<Answer>().promise;
      const courier = world.courier();
      await until(() => world.requests.length === 1);
      await world.store.withdrawConsent(false);
      await until(() => world.requests[0]!.signal.aborted);
      await until(() => courier.state.paused === 'consent');
      await world.settle();
      expect(world.requests.length).to.equal(1);
    });

    it('a removed entry is withdrawn wherever it was tried', async () => {
      const id = await world.note('secret');
      world.answer = () => Promise.reject(new TypeError('network'));
      world.courier();
      await world.settle();
      await world.store.remove(id);
      world.answer = accept;
      await world.patience();
      expect(world.sent).to.deep.equal([['secret v1'], ['withdrawn v2']]);
    });

    it('a new entry does not abort what is on its way', async () => {
      await world.note('one');
      const late = promised<Answer>();
      world.answer = () => late.promise;
      world.courier();
      await until(() => world.requests.length === 1);
      await world.note('two');
      await world.settle();
      world.answer = accept;
      late.keep(taken(world.requests[0]!));
      await world.patience();
      expect(world.sent).to.deep.equal([['one v1'], ['two v1']]);
      expect(world.requests[0]!.signal.aborted).to.equal(false);
    });

    // --- two at once

    it('two couriers without a lock send the same event, byte for byte, and each entry is kept once', async () => {
      const id = await world.note('hello');
      const blocked = {request: () => Promise.reject(new DOMException('', 'SecurityError'))};
      world.courier({}, {locks: blocked});
      world.courier({}, {locks: blocked});
      await world.patience();
      expect(kept()).to.deep.equal(['hello v1']);
      expect(new Set(world.requests.map(({body}) => body)).size).to.equal(1);
      expect((await outboxOf(world.store).entry(id))?.sent?.version).to.equal(1);
    });

    it('a lock that another tab does not let go of is done without after 60 seconds', async () => {
      await world.note('hello');
      const locks = pretendLocks();
      void locks.request('kap:kap/test/c-7', {}, () => promised<void>().promise);
      world.courier({}, {locks});
      await world.settle();
      expect(world.requests.length).to.equal(0);
      world.time.pass(59_999);
      await world.settle();
      expect(world.requests.length).to.equal(0);
      world.time.pass(1);
      await world.patience();
      expect(world.sent).to.deep.equal([['hello v1']]);
    });

    it('the lock is let go of while it backs off', async () => {
      await world.note('hello');
      world.answer = () => ({status: 503});
      world.courier();
      await world.settle();
      let had = false;
      void world.locks.request('kap:kap/test/c-7', {}, async () => void (had = true));
      await until(() => had);
      expect((await world.rows()).length).to.equal(1);
    });

    it('an acknowledgement that comes twice, or late, does no harm to a newer version', async () => {
      const id = await world.note('first');
      world.answer = () => ({status: 503});
      world.courier();
      await world.settle();
      const [row] = await world.rows();
      await world.edit(id, 'second');
      await outboxOf(world.store).acknowledge([row!.id], '2027-03-01T12:00:00.000Z');
      await outboxOf(world.store).acknowledge([row!.id], '2027-03-01T12:00:00.000Z');
      world.answer = accept;
      await world.patience();
      expect(world.sent).to.deep.equal([['first v1'], ['second v2']]);
      expect((await outboxOf(world.store).entry(id))?.sent?.version).to.equal(2);
    });

    // --- a stale tab

    it('a tab that still has the old endpoint sends nothing there after the client said yes to a new one', async () => {
      world.answer = () => ({status: 503});
      const stale = world.courier();
      await world.note('hello');
      await world.settle();
      await world.yes('harbor https://elsewhere.example none');
      world.answer = accept;
      stale.start();
      await until(() => stale.state.paused === 'consent');
      await world.settle();
      expect(world.requests.length).to.equal(1);
    });

    it('a tab whose record was erased elsewhere sends nothing and stops', async () => {
      await world.note('hello');
      const sealing = promised<void>();
      let making = false;
      world.courier({
        seal: async (event) => {
          making = true;
          await sealing.promise;
          return event;
        },
      });
      await until(() => making);
      await (await world.otherTab()).erase();
      sealing.keep();
      await world.settle();
      expect(world.requests.length).to.equal(0);
      expect(world.time.next).to.equal(undefined);
    });

    it('a tab whose record was closed elsewhere does not send the same event over and over', async () => {
      await world.note('hello');
      const late = promised<Answer>();
      world.answer = () => late.promise;
      world.courier();
      await until(() => world.requests.length === 1);
      await (await world.otherTab()).leave();
      world.answer = accept;
      late.keep(taken(world.requests[0]!));
      await world.settle();
      expect(world.requests.length).to.equal(1);
      expect(world.time.next).to.equal(undefined);
      // It is still there for whoever opens the record next.
      const store = await world.otherTab();
      world.courier({}, {}, store);
      await until(() => store.head.outboxCount === 0);
      expect(kept()).to.deep.equal(['hello v1']);
    });

    // --- a page that goes away

    it('a page that goes away aborts its request, writes nothing, and the next page sends it', async () => {
      await world.note('hello');
      world.answer = () => promised<Answer>().promise;
      const courier = world.courier();
      await until(() => world.requests.length === 1);
      courier.abort();
      expect(world.requests[0]!.signal.aborted).to.equal(true);
      await world.settle();
      expect(world.time.next).to.equal(undefined);
      await world.note('more');
      await world.settle();
      expect(world.requests.length).to.equal(1);
      world.answer = accept;
      courier.start(); // it came back from the page cache
      await world.patience();
      expect(await world.rows()).to.deep.equal([]);
    });

    for (const [name, answer, left] of [
      ['an acknowledgement is written', (ids: string[]): Answer => ({status: 200, body: {accepted: ids}}), 0],
      [
        'a refusal is not written',
        (ids: string[]): Answer => ({status: 200, body: {accepted: [], rejected: ids.map((id) => ({id}))}}),
        2,
      ],
      ['that it wants them singly is not written', (): Answer => ({status: 400}), 2],
    ] as const) {
      it(`where the page goes away while it reads the answer: ${name}`, async () => {
        for (const text of ['one', 'two']) await world.note(text);
        const courier = world.courier();
        world.answer = (_request, events) => {
          // The answer is there; before the courier has looked at it, the page goes away.
          queueMicrotask(() => courier.abort());
          return answer(events.map(({id}) => id));
        };
        await until(() => world.requests.length === 1);
        await world.settle();
        const rows = await world.rows();
        // Either the answer was seen in time or it was not; never is anything but an acknowledgement written.
        expect(rows.length).to.be.oneOf([left, 2]);
        expect(rows.some(({parked, single}) => parked ?? single)).to.equal(false);
        expect(world.requests.length).to.equal(1);
      });
    }

    it('a page that goes away while bytes are being made stores none', async () => {
      await world.note('hello');
      const sealing = promised<void>();
      let making = false;
      const courier = world.courier({
        seal: async (event) => {
          making = true;
          await sealing.promise;
          return event;
        },
      });
      await until(() => making);
      courier.abort();
      sealing.keep();
      await world.settle();
      expect((await world.rows())[0]).not.to.have.property('bytes');
      expect(world.requests.length).to.equal(0);
    });

    it('a page that goes away while it waits for the lock takes no turn', async () => {
      await world.note('hello');
      const locks = pretendLocks();
      const holding = promised<void>();
      void locks.request('kap:kap/test/c-7', {}, () => holding.promise);
      const courier = world.courier({}, {locks});
      await world.settle();
      courier.abort();
      holding.keep();
      await world.settle();
      expect(world.requests.length).to.equal(0);
      expect(world.time.next).to.equal(undefined);
    });

    // --- what stands between

    it('a captive portal that answers 200 to everything takes nothing', async () => {
      const id = await world.note('hello');
      world.answer = () => ({status: 200, headers: new Headers({'content-type': 'text/html'}), body: undefined});
      const courier = world.courier();
      await world.settle();
      expect((await world.rows()).length).to.equal(1);
      expect((await outboxOf(world.store).entry(id))?.sent).to.equal(undefined);
      expect(courier.state).to.deep.include({offline: false, unconfirmed: true});
    });

    it('an endpoint that acknowledges what it was never sent changes nothing', async () => {
      const id = await world.note('first');
      world.answer = () => ({status: 503});
      world.courier();
      await world.settle();
      await world.edit(id, 'second');
      const ids = (await world.rows()).map((row) => row.id);
      expect(ids.length).to.equal(2);
      world.answer = (_request, events) => ({
        status: 200,
        body: {accepted: ids.filter((each) => each !== events[0]!.id)},
      });
      world.time.pass(world.time.next!);
      await world.settle();
      expect(world.requests.length).to.equal(2);
      expect((await world.rows()).map((row) => row.id)).to.deep.equal(ids);
      expect((await outboxOf(world.store).entry(id))?.sent).to.equal(undefined);
    });

    it('a page’s own transport that answers nonsense is as no answer', async () => {
      await world.note('hello');
      world.answer = () => undefined as unknown as Answer;
      const courier = world.courier();
      await world.settle();
      expect((await world.rows()).length).to.equal(1);
      expect(courier.state.offline).to.equal(true);
    });

    it('a changed endpoint ends the request to the old one', async () => {
      await world.note('hello');
      world.answer = () => promised<Answer>().promise;
      const courier = world.courier();
      await until(() => world.requests.length === 1);
      courier.configure(undefined);
      expect(world.requests[0]!.signal.aborted).to.equal(true);
      await world.settle();
      expect(world.requests.length).to.equal(1);
      expect((await world.rows()).length).to.equal(1);
    });

    it('a store that fails is tried again, and nothing is sent that is not stored', async () => {
      await world.note('hello');
      let broken = true;
      const outbox = tapped(
        outboxOf(world.store),
        async (at) => {
          if (at === 'prepare' && broken) throw new DOMException('', 'QuotaExceededError');
        },
        nothing,
      );
      world.courier({}, {outbox: world.watched(outbox)});
      await world.settle();
      expect(world.requests.length).to.equal(0);
      broken = false;
      world.time.pass(world.time.next!);
      await world.patience();
      expect(world.sent).to.deep.equal([['hello v1']]);
    });

    it('an entry that cannot be read any more does not hold up the others, or keep the courier busy', async () => {
      const id = await world.note('gone');
      await world.note('there');
      await world.store.change((transaction) => transaction.delete('entries', id));
      world.courier();
      await world.settle();
      expect(world.sent).to.deep.equal([['there v1']]);
      expect(world.time.next).to.equal(undefined);
    });

    it('client data never goes into an address', async () => {
      await world.note('hello');
      await outboxOf(world.store).putEnrolment({origin, code: 'code-1'});
      world.answer = (request, events) =>
        request.url.endsWith('enrolments') ? {status: 201, body: {token: 't'}} : accept(request, events);
      world.courier();
      await world.patience();
      expect(world.requests.map(({url}) => url)).to.deep.equal([`${origin}/v1/enrolments`, `${origin}/v1/events`]);
    });
  });
}

it('two couriers on one record take turns', async () => {
  const world = await World.make();
  await world.yes();
  let under = 0;
  let most = 0;
  world.answer = async (request, events) => {
    most = Math.max(most, ++under);
    await until(() => true);
    under -= 1;
    return accept(request, events);
  };
  for (let i = 0; i < 60; i += 1) await world.note(`${i}`);
  world.courier();
  world.courier();
  await world.patience();
  expect(most).to.equal(1);
  expect(world.sent.flat().length).to.equal(60);
  await world.close();
});

it('the event that is sent is the one that is stored, where another tab stored it first', async () => {
  const world = await places[0]!.make();
  await world.yes();
  const id = await world.note('hello');
  const [row] = await world.rows();
  let raced = false;
  const outbox = tapped(
    outboxOf(world.store),
    async (at) => {
      if (at !== 'prepare' || raced) return;
      raced = true;
      const entry = await outboxOf(world.store).entry(id);
      const theirs = {id: row!.id, type: 'theirs', kapentry: id, kapversion: 1, source: 'x', data: entry} satisfies
        Seen | object;
      await outboxOf(world.store).prepare(row!.id, JSON.stringify(theirs));
    },
    nothing,
  );
  world.courier({}, {outbox: world.watched(outbox)});
  await world.patience();
  expect(world.requests.map(({events}) => events[0]!.type)).to.deep.equal(['theirs']);
  await world.close();
});

it('it takes turns under the Web Lock that is named after the record', async () => {
  const world = await World.make();
  await world.yes();
  await world.note('hello');
  const database = `kap/test/${crypto.randomUUID()}`;
  const holding = promised<void>();
  const had = promised<void>();
  void navigator.locks.request(`kap:${database}`, () => {
    had.keep();
    return holding.promise;
  });
  await had.promise;
  world.courier({}, {database, locks: navigator.locks});
  for (let waiting = false; !waiting;) {
    const {pending} = await navigator.locks.query();
    waiting = pending?.some(({name}) => name === `kap:${database}`) ?? false;
  }
  expect(world.requests.length).to.equal(0);
  holding.keep();
  await until(() => world.store.head.outboxCount === 0);
  expect(world.sent).to.deep.equal([['hello v1']]);
  await world.close();
});
