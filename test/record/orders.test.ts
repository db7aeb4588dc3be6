/**
 * Store and outbox under random orders of everything that can happen to them, with two pages on one record and an endpoint that
 * follows the contract: exactly once by event id, and a withdrawal erases all versions up to its own.
 */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {plainEntry, isLive} from '../../src/record/stored.ts';
import type {OutboxRow, Repository, StoredEntry} from '../../src/record/repository.ts';
import type {Store} from '../../src/record/store.ts';
import {timestamp} from '../../src/record/clock.ts';
import {
  cleanUp,
  closing,
  destination,
  newDatabase,
  note,
  openStore,
  otherDestination,
  outboxOf,
  places,
  yes,
  TestClock,
  type Place,
} from './places.ts';

/** What is in the bytes of an event here. */
interface Event {
  readonly id: string;
  readonly entry: string;
  readonly version: number;
  readonly text?: string;
  /** bytes are never the same twice, so that making them anew is seen */
  readonly made?: number;
  readonly withdrawn?: true;
}

/** Keeps every event once, and erases what was taken back. */
class Endpoint {
  readonly seen = new Map<string, string>();
  readonly #contents = new Map<string, Map<number, string>>();
  readonly #withdrawn = new Map<string, number>();

  take(bytes: string): void {
    const {id, entry, version, text, withdrawn} = JSON.parse(bytes) as Event;
    const before = this.seen.get(id);
    expect(before ?? bytes, 'one id never has two contents').to.equal(bytes);
    if (before !== undefined) return;
    this.seen.set(id, bytes);
    const versions = this.#contents.get(entry) ?? new Map<number, string>();
    this.#contents.set(entry, versions);
    const gone = Math.max(this.#withdrawn.get(entry) ?? 0, withdrawn ? version : 0);
    this.#withdrawn.set(entry, gone);
    if (text !== undefined) {
      expect(versions.has(version), 'one version is one event').to.equal(false);
      versions.set(version, text);
    }
    for (const each of versions.keys()) if (each <= gone) versions.delete(each);
  }

  /** The current version of each entry that it holds. */
  get holds(): Record<string, string> {
    const current = [...this.#contents].flatMap(([entry, versions]) => {
      const newest = Math.max(...versions.keys());
      return versions.size ? [[entry, versions.get(newest) ?? '']] : [];
    });
    return Object.fromEntries(current) as Record<string, string>;
  }
}

type Act =
  | 'save'
  | 'edit'
  | 'share'
  | 'withdraw'
  | 'remove'
  | 'crash'
  | 'prepare'
  | 'late'
  | 'send'
  | 'lost'
  | 'park'
  | 'retry'
  | 'no'
  | 'all back'
  | 'elsewhere'
  | 'both';

const command = fc.record({
  act: fc.constantFrom<Act>(
    'save',
    'edit',
    'edit',
    'share',
    'share',
    'withdraw',
    'remove',
    'crash',
    'prepare',
    'prepare',
    'late',
    'send',
    'send',
    'lost',
    'park',
    'retry',
    'no',
    'all back',
    'elsewhere',
    'both',
  ),
  page: fc.nat(1),
  which: fc.nat(3),
});
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

/** One run: two pages on one record, two endpoints, and what the client knows they did. */
class World {
  readonly #place: Place;
  readonly #database = newDatabase();
  readonly #clock = new TestClock();
  readonly endpoints = new Map([
    [destination, new Endpoint()],
    [otherDestination, new Endpoint()],
  ]);
  #pages: {store: Store; repository: Repository}[] = [];
  #ids: string[] = [];
  /** what was saved last, by entry; undefined where it was removed */
  readonly #texts = new Map<string, string | undefined>();
  readonly #versions = new Map<string, number>();
  /** by event id */
  readonly #bytes = new Map<string, string>();
  #count = 0;
  #now = destination;

  constructor(place: Place) {
    this.#place = place;
  }

  async open(): Promise<void> {
    for (const page of [0, 1]) await this.#reopen(page);
    await this.#pages[0]?.store.consent(yes(['note']));
  }

  #page(page: number): {store: Store; repository: Repository} {
    const its = this.#pages[page];
    if (!its) throw new Error('There is no such page.');
    return its;
  }

  async #reopen(page: number): Promise<void> {
    const repository =
      this.#place.name === 'memory'
        ? await this.#place.open(this.#database)
        : closing(await this.#place.open(this.#database));
    const {store} = await openStore(repository, this.#clock, {destination: () => this.#now});
    this.#pages[page] = {store, repository};
  }

  /** The entry as the page shows it: what a person acts on. */
  async #entry(store: Store, which: number): Promise<StoredEntry<'note'> | undefined> {
    const id = this.#ids.at(which % Math.max(1, this.#ids.length));
    return (await store.query('note')).entries.find((entry) => entry.id === id);
  }

  async #prepare(store: Store, which: number, meanwhile?: () => Promise<void>): Promise<void> {
    const waiting = (await outboxOf(store).rows()).filter(({bytes}) => bytes === undefined);
    const row = waiting.at(which % Math.max(1, waiting.length));
    if (!row) return;
    const entry = await outboxOf(store).entry(row.entry);
    if (!entry || entry.sharing !== 'shared' || entry.version !== row.version) return;
    const {text} = entry.content as {text: string};
    await meanwhile?.();
    const prepared = await outboxOf(store).prepare(
      row.id,
      JSON.stringify({id: row.id, entry: row.entry, version: row.version, text, made: (this.#count += 1)}),
    );
    const now = await this.#stored(row.entry);
    if (!prepared) return;
    this.#once(prepared);
    expect(isLive(now) && now.sharing, 'bytes of something private were made').to.equal('shared');
    expect(now?.version).to.equal(row.version);
  }

  async #send(store: Store, which: number, heard: boolean): Promise<void> {
    const taken = new Set<string>();
    const ready = (await outboxOf(store).rows())
      .sort((a, b) => a.version - b.version)
      .filter(({entry, address: to, parked}) => !parked && !taken.has(`${entry} ${to}`) && taken.add(`${entry} ${to}`))
      .filter(({bytes}) => bytes !== undefined);
    const row = ready.at(which % Math.max(1, ready.length));
    if (!row?.bytes) return;
    this.endpoint(row.address).take(row.bytes);
    if (heard) await outboxOf(store).acknowledge([row.id], timestamp(this.#clock.now()));
  }

  endpoint(to: string): Endpoint {
    const endpoint = this.endpoints.get(`${to} none`);
    if (!endpoint) throw new Error(`Nobody is at ${to}.`);
    return endpoint;
  }

  async #stored(id: string) {
    return this.#pages[0]?.repository.read((transaction) => transaction.get('entries', id));
  }

  async #edit(store: Store, entry: StoredEntry<'note'>): Promise<void> {
    const text = `text ${(this.#count += 1)}`;
    const {id, version, sharing} = entry;
    const saved = await store.save({kind: 'note', content: note(text), id, version, sharing});
    if (saved.state === 'saved') this.#know(saved.entry.id, text);
  }

  #know(id: string, text: string): void {
    if (!this.#ids.includes(id)) this.#ids.push(id);
    this.#texts.set(id, text);
  }

  async run({act, page, which}: Command): Promise<void> {
    const {store} = this.#page(page);
    const entry = await this.#entry(store, which);
    const consent = await store.meta('consent');
    if (act === 'save') {
      const text = `text ${(this.#count += 1)}`;
      const saved = await store.save({kind: 'note', content: note(text), sharing: which % 2 ? 'shared' : 'private'});
      this.#know(saved.state === 'saved' ? saved.entry.id : '', text);
    } else if (act === 'edit' && entry) await this.#edit(store, entry);
    else if (act === 'share' && entry) {
      if (!consent) await store.consent(yes(['note'], this.#now));
      await store.share(entry.id);
    } else if (act === 'withdraw' && entry) await store.withdraw(entry.id);
    else if (act === 'remove' && entry) {
      await store.remove(entry.id);
      this.#texts.set(entry.id, undefined);
    } else if (act === 'crash') {
      // The page is gone in the middle of something; whether that was saved is seen when it is opened again.
      const lost = entry && store.keepDraft('x', 'y').catch(() => undefined);
      if (this.#place.name !== 'memory') this.#pages[page]?.repository.close();
      await lost;
      await this.#reopen(page);
    } else if (act === 'prepare') await this.#prepare(store, which);
    else if (act === 'late') {
      // While bytes are made in one page, the other one makes them too, or takes the entry back, or edits it.
      const other = this.#page(1 - page).store;
      await this.#prepare(store, which, async () => {
        const its = await this.#entry(other, which);
        if (which < 2) await this.#prepare(other, which);
        else if (its) await (which === 2 ? other.withdraw(its.id) : this.#edit(other, its));
      });
    } else if (act === 'send') await this.#send(store, which, true);
    else if (act === 'lost') await this.#send(store, which, false);
    else if (act === 'park') {
      const rows = (await outboxOf(store).rows()).filter(({bytes}) => bytes !== undefined);
      const row = rows.at(which % Math.max(1, rows.length));
      if (row) await outboxOf(store).park(row.id, {at: timestamp(this.#clock.now()), status: 422});
    } else if (act === 'retry' && entry) await store.retry(entry.id);
    else if (act === 'no') await store.withdrawConsent(false);
    else if (act === 'all back') await store.withdrawConsent(true);
    else if (act === 'elsewhere') {
      this.#now = this.#now === destination ? otherDestination : destination;
      await store.consent(yes(['note'], this.#now));
    } else if (act === 'both' && entry) {
      // Two pages at once.
      const other = this.#pages[1 - page]?.store;
      await Promise.all([
        this.#edit(store, entry),
        which % 2 ? other?.withdraw(entry.id) : other?.share(entry.id).catch(() => undefined),
      ]);
    }
    await this.#check();
  }

  #once({id, bytes = ''}: OutboxRow): void {
    expect(this.#bytes.get(id) ?? bytes, 'bytes are made once').to.equal(bytes);
    this.#bytes.set(id, bytes);
  }

  /** What must hold after every step. */
  async #check(): Promise<void> {
    const {repository} = this.#page(0);
    const {entries, outbox} = await repository.read(async (transaction) => ({
      entries: await transaction.all('entries'),
      outbox: await transaction.all('outbox'),
    }));
    for (const entry of entries) {
      expect(entry.version, 'a version never goes back').to.be.at.least(this.#versions.get(entry.id) ?? 0);
      this.#versions.set(entry.id, entry.version);
      const rows = outbox.filter((row) => row.entry === entry.id);
      if (!isLive(entry) || entry.sharing === 'private') {
        expect(
          rows.filter(({type}) => type === 'content'),
          'nothing private waits',
        ).to.be.empty;
        const owed = rows.map(({address: to}) => to).sort();
        expect(owed, 'where it went it is taken back').to.deep.equal(Object.keys(entry.attempted).sort());
      }
      expect(
        rows.filter(({bytes}) => bytes === undefined).length,
        'one version at most waits to be made',
      ).to.be.at.most(1);
    }
    for (const [id, text] of this.#texts) {
      const stored = entries.find((entry) => entry.id === id);
      expect(
        stored && isLive(stored) ? (plainEntry(stored).content as {text: string}).text : undefined,
        'nothing saved is missing',
      ).to.equal(text);
    }
    const versions = new Set<string>();
    for (const row of outbox) {
      const {entry, version, bytes, address: to, type} = row;
      if (bytes === undefined) continue;
      this.#once(row);
      const what = `${type} ${entry} ${version} ${to}`;
      expect(versions.has(what), 'a version has one event').to.equal(false);
      versions.add(what);
    }
  }

  /** Everything is sent that may be; then each side holds the same. */
  async settle(): Promise<void> {
    const {store, repository} = this.#page(0);
    await store.consent(yes(['note'], this.#now));
    for (let turns = 0; turns < 500; turns += 1) {
      const rows = await outboxOf(store).rows();
      if (!rows.length) break;
      for (const {entry} of rows) await store.retry(entry);
      await this.#prepare(store, turns);
      await this.#send(store, turns, true);
    }
    await this.#check();
    expect(await outboxOf(store).rows(), 'everything went').to.be.empty;
    const entries = (await repository.read((transaction) => transaction.all('entries'))).filter(
      isLive,
    ) as StoredEntry<'note'>[];
    const shared = entries.filter(({sharing}) => sharing === 'shared');
    for (const {version, sent} of shared) expect(sent?.version, 'every shared version was sent').to.equal(version);
    const current = Object.fromEntries(
      shared
        .filter(({attempted}) => attempted[this.#now.replace(/ none$/, '')])
        .map(({id, content}) => [id, content.text]),
    );
    const held = this.endpoints.get(this.#now)?.holds ?? {};
    expect(held, 'the endpoint holds what the client shares').to.deep.equal(current);
    for (const [to, endpoint] of this.endpoints) {
      for (const id of Object.keys(endpoint.holds)) {
        expect(
          shared.map((entry) => entry.id),
          `nothing that is private is at ${to}`,
        ).to.include(id);
      }
    }
  }
}

for (const place of places) {
  describe(`a record on the ${place.name}, whatever happens in whatever order`, () => {
    afterEach(cleanUp);

    it('loses nothing, doubles nothing, and sends nothing that is private', async function () {
      this.timeout(120_000);
      const runs = place.name === 'device' ? 40 : 120;
      await fc.assert(
        fc.asyncProperty(fc.array(command, {minLength: 5, maxLength: 40}), async (commands) => {
          const world = new World(place);
          await world.open();
          for (const each of commands) await world.run(each);
          await world.settle();
        }),
        {numRuns: runs},
      );
    });
  });
}

it('the endpoint of these tests is the one of the contract', () => {
  const endpoint = new Endpoint();
  const event = (id: string, version: number, text?: string): string =>
    JSON.stringify({id, entry: 'e', version, ...(text === undefined ? {withdrawn: true} : {text})});
  endpoint.take(event('a', 1, 'one'));
  endpoint.take(event('a', 1, 'one'));
  endpoint.take(event('c', 3));
  endpoint.take(event('b', 2, 'late'));
  expect(endpoint.holds).to.deep.equal({});
  endpoint.take(event('d', 4, 'again'));
  expect(endpoint.holds).to.deep.equal({e: 'again'});
  expect(() => endpoint.take(event('d', 4, 'other'))).to.throw();
});
