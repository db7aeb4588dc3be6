/** Store, outbox and courier under random orders of everything that can happen to them. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Answer} from '../../src/delivery/answer.ts';
import {outboxOf} from '../record/open.ts';
import {config, World, type Seen} from './pretend.ts';

/** An endpoint that keeps the contract: each event once, and a withdrawal erases all versions up to its own. */
class Endpoint {
  readonly bodies = new Map<string, string>();
  readonly #versions = new Map<string, Map<number, string>>();
  readonly #withdrawn = new Map<string, number>();

  take(event: Seen): void {
    const {id, kapentry, kapversion, data} = event;
    const body = JSON.stringify(event);
    if (this.bodies.has(id)) {
      expect(this.bodies.get(id), 'an event’s content never changes').to.equal(body);
      return;
    }
    this.bodies.set(id, body);
    const versions = this.#versions.get(kapentry) ?? new Map<number, string>();
    this.#versions.set(kapentry, versions);
    if (!data) this.#withdrawn.set(kapentry, Math.max(kapversion, this.#withdrawn.get(kapentry) ?? 0));
    else {
      const newest = Math.max(0, ...versions.keys());
      expect(kapversion, 'a version never comes before the one that it replaces').to.be.greaterThan(newest);
      versions.set(kapversion, data.content.text);
    }
  }

  /** The content it shows for an entry, if any. */
  shows(entry: string): string | undefined {
    const versions = this.#versions.get(entry);
    const newest = Math.max(0, ...(versions?.keys() ?? []));
    return newest > (this.#withdrawn.get(entry) ?? 0) ? versions?.get(newest) : undefined;
  }
}

const moods = [
  'accept',
  'lost before',
  'lost after',
  'later',
  'no batches',
  'some',
  'both lists',
  'portal',
  'not there',
] as const;
type Mood = (typeof moods)[number];

async function answerOf(mood: Mood, endpoint: Endpoint, events: readonly Seen[]): Promise<Answer> {
  const ids = events.map(({id}) => id);
  const take = (some: readonly Seen[]): void => some.forEach((event) => endpoint.take(event));
  if (mood === 'lost before') throw new TypeError('network');
  if (mood === 'later') return {status: 503};
  if (mood === 'portal') return {status: 200};
  if (mood === 'not there') return {status: 404};
  if (mood === 'no batches' && ids.length > 1) return {status: 415};
  if (mood === 'some') {
    take(events.slice(0, 1));
    return {status: 200, body: {accepted: ids.slice(0, 1)}};
  }
  take(events);
  if (mood === 'lost after') throw new TypeError('network');
  if (mood === 'both lists') return {status: 200, body: {accepted: ids, rejected: [{id: ids[0]}]}};
  return {status: 200, body: {accepted: ids}};
}

const which = fc.nat({max: 3});
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      sharing: fc.constantFrom('shared' as const, 'private' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({do: fc.constantFrom('edit' as const, 'withdraw' as const, 'share' as const), which}),
  },
  {weight: 1, arbitrary: fc.record({do: fc.constant('remove' as const), which})},
  {weight: 4, arbitrary: fc.record({do: fc.constant('mood' as const), mood: fc.constantFrom(...moods)})},
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('settle' as const, 'time' as const, 'crash' as const, 'second' as const, 'return' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({do: fc.constantFrom('no more consent' as const, 'yes' as const, 'endpoint gone' as const)}),
  },
);

it('in the end the endpoint shows exactly what the client shares, whatever happened on the way', async function () {
  this.timeout(60_000);
  await fc.assert(
    fc.asyncProperty(fc.array(step, {maxLength: 25}), async (steps) => {
      const world = await World.make();
      const endpoint = new Endpoint();
      const ids: string[] = [];
      let mood: Mood = 'accept';
      world.answer = (_request, events) => {
        for (const {id} of events) {
          expect(
            world.store.head.outbox.map((row) => row.id),
            'what is sent is in the outbox',
          ).to.include(id);
        }
        return answerOf(mood, endpoint, events);
      };
      await world.yes();
      let courier = world.courier();
      const id = (n: number): string | undefined => (ids.length ? ids[n % ids.length] : undefined);
      let words = 0;
      for (const each of steps) {
        if (each.do === 'write') ids.push(await world.note(`text ${++words}`, each.sharing));
        else if (each.do === 'mood') ({mood} = each);
        else if (each.do === 'settle') await world.settle();
        else if (each.do === 'time') world.time.pass(world.time.next ?? 0);
        else if (each.do === 'second') world.courier({}, {locks: {request: () => Promise.reject(new Error('none'))}});
        else if (each.do === 'return') courier.start();
        else if (each.do === 'crash') {
          courier.abort();
          courier = world.courier();
        } else if (each.do === 'no more consent') await world.store.withdrawConsent(false);
        else if (each.do === 'yes') await world.yes();
        else if (each.do === 'endpoint gone') {
          courier.configure(undefined);
          courier.configure(config);
        } else if ('which' in each) {
          const entry = id(each.which);
          if (entry === undefined) continue;
          const live = await outboxOf(world.store).entry(entry);
          if (each.do === 'withdraw') await world.store.withdraw(entry);
          else if (each.do === 'remove') await world.store.remove(entry);
          else if (each.do === 'share' && world.store.head.consent) await world.store.share(entry);
          else if (each.do === 'edit' && live) await world.edit(entry, `text ${++words}`);
        }
      }
      mood = 'accept';
      await world.yes();
      for (const each of world.couriers) each.abort();
      world.courier();
      await world.patience();

      expect(await world.rows(), 'nothing is left waiting').to.deep.equal([]);
      for (const entry of ids) {
        const stored = await outboxOf(world.store).entry(entry);
        const shared = stored?.sharing === 'shared' ? (stored.content as {text: string}).text : undefined; // notes alone
        expect(endpoint.shows(entry), entry).to.equal(shared);
      }
      await world.close();
    }),
    {numRuns: 150},
  );
});
