/** A made-up world for the courier: its time, its endpoint, and a real store to send from. */
import {deleteDB} from 'idb';
import {createIds} from '../../src/record/uuid.ts';
import {createDeviceRepository} from '../../src/record/device.ts';
import {createMemoryRepository} from '../../src/record/memory.ts';
import type {Outbox} from '../../src/record/outbox.ts';
import type {Consent, Repository} from '../../src/record/repository.ts';
import type {Store} from '../../src/record/store.ts';
import type {Clock} from '../../src/record/clock.ts';
import {addressOf, destinationOf} from '../../src/delivery/address.ts';
import type {Answer} from '../../src/delivery/answer.ts';
import {createCourier, type Courier, type CourierConfig, type CourierOptions} from '../../src/delivery/courier.ts';
import {withdrawalEvent} from '../../src/delivery/envelope.ts';
import type {TransportRequest} from '../../src/delivery/http.ts';
import {openRecord, outboxOf} from '../record/open.ts';

export const origin = 'https://endpoint.example';
export const practice = 'harbor';
export const site = 'https://clinic.example';
export const address = addressOf(practice, origin);
export const destination = destinationOf(practice, origin);

export const config: CourierConfig = {
  endpoint: `${origin}/v1/events`,
  enrolments: `${origin}/v1/enrolments`,
  address,
  destination,
  programKnown: true,
  site,
  client: 'c-7',
  storage: 'device',
};

/** An event as the tests look at it. */
export interface Seen {
  readonly id: string;
  readonly type: string;
  readonly kapentry: string;
  readonly kapversion: number;
  readonly source: string;
  readonly subject?: string;
  readonly data?: {readonly content: {readonly text: string}};
}

/** Gives everything else on the page a turn. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

/** Waits for something to become true. */
export async function until(what: () => boolean, name = what.toString()): Promise<void> {
  for (let turns = 0; turns < 20_000; turns += 1) {
    if (what()) return;
    await turn();
  }
  throw new Error(`It never came to: ${name}`);
}

/** A clock that stands still until it is moved, and its timers. */
export class PretendTime implements Clock {
  #now = Date.UTC(2027, 2, 1, 12);
  #timers = new Map<symbol, {readonly at: number; readonly callback: () => void}>();

  now(): number {
    return this.#now;
  }

  zone(): string {
    return 'America/New_York';
  }

  readonly timer = (callback: () => void, ms: number): (() => void) => {
    const key = Symbol();
    this.#timers.set(key, {at: this.#now + ms, callback});
    return () => this.#timers.delete(key);
  };

  /** Milliseconds until the next timer; undefined where there is none. */
  get next(): number | undefined {
    const times = [...this.#timers.values()].map(({at}) => at - this.#now);
    return times.length ? Math.min(...times) : undefined;
  }

  /** Moves the clock on, and calls what is due. */
  pass(ms: number): void {
    if (!(ms >= 0)) throw new Error('No timer is waiting.');
    this.#now += ms;
    for (const [key, {at, callback}] of [...this.#timers]) {
      if (at > this.#now || !this.#timers.delete(key)) continue;
      callback();
    }
  }
}

/** As much of the Web Locks as the courier needs. */
export type Locks = NonNullable<CourierOptions['locks']>;

/** Web Locks of this world alone: one holder after the other. */
export function pretendLocks(): Locks {
  let last: Promise<unknown> = Promise.resolve();
  const request = async (
    _name: string,
    {signal}: LockOptions,
    callback: LockGrantedCallback<unknown>,
  ): Promise<unknown> => {
    const turnToHave = last;
    const over = promised<void>();
    last = turnToHave.then(() => over.promise);
    try {
      await Promise.race([
        turnToHave,
        new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))),
      ]);
      return await callback(null);
    } finally {
      over.keep();
    }
  };
  return {request: request as Locks['request']}; // the only one of its overloads that the courier uses
}

type Script = (request: TransportRequest, events: readonly Seen[]) => Promise<Answer> | Answer;

/** The answer of an endpoint that takes all of a request. */
export function taken({body}: Pick<TransportRequest, 'body'>, status = 200): Answer {
  const sent = [JSON.parse(body)].flat() as Seen[]; // one or several, made by the courier under test
  return {status, headers: new Headers(), body: {accepted: sent.map(({id}) => id)}};
}

/** Takes everything. */
export const accept: Script = (request) => taken(request);

/** The whole of it: a record, a courier, and an endpoint that does as it is told. */
export class World {
  readonly time: PretendTime;
  readonly locks = pretendLocks();
  readonly requests: (TransportRequest & {readonly events: readonly Seen[]})[] = [];
  readonly couriers: Courier[] = [];
  readonly repository: Repository;
  readonly store: Store;
  /** what the endpoint does from now on */
  answer: Script = accept;
  online = true;
  #busy = 0;
  readonly #newId: () => string;

  private constructor(time: PretendTime, repository: Repository, store: Store, newId: () => string) {
    this.time = time;
    this.repository = repository;
    this.store = store;
    this.#newId = newId;
  }

  static async make(repository: Repository = createMemoryRepository()): Promise<World> {
    const time = new PretendTime();
    const newId = createIds(
      () => time.now(),
      (bytes) => crypto.getRandomValues(bytes),
    );
    const store = await World.#store(repository, time, newId);
    return new World(time, repository, store, newId);
  }

  static #store(repository: Repository, clock: Clock, newId: () => string): Promise<Store> {
    return openRecord({
      repository,
      clock,
      newId,
      withdrawalBytes: (row) => withdrawalEvent({row, site, client: 'c-7'}),
      destination: () => destination,
    });
  }

  /** The same record as another tab has it open. */
  otherTab(): Promise<Store> {
    return World.#store(this.repository, this.time, this.#newId);
  }

  /** Counts what is under way, so that "nothing more happens" can be waited for. */
  watched(outbox: Outbox): Outbox {
    const watch =
      <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
      (...args: A) =>
        this.#during(work(...args));
    return {
      rows: watch(outbox.rows),
      entry: watch(outbox.entry),
      consent: watch(outbox.consent),
      prepare: watch(outbox.prepare),
      acknowledge: watch(outbox.acknowledge),
      park: watch(outbox.park),
      single: watch(outbox.single),
      enrolment: watch(outbox.enrolment),
      putEnrolment: watch(outbox.putEnrolment),
      device: watch(outbox.device),
    };
  }

  async #during<R>(work: Promise<R>): Promise<R> {
    this.#busy += 1;
    try {
      return await work;
    } finally {
      this.#busy -= 1;
    }
  }

  readonly transport = async (request: TransportRequest): Promise<Answer> => {
    const body: unknown = JSON.parse(request.body);
    const events = (Array.isArray(body) ? body : [body]) as Seen[]; // made by the courier under test
    this.requests.push({...request, events});
    return this.answer(request, events);
  };

  /** A courier on this record, wakened by every change of it as a journey does, and started. */
  courier(
    settings: Partial<CourierConfig> | 'no endpoint' = {},
    options: Partial<CourierOptions> = {},
    store = this.store,
  ): Courier {
    const courier = createCourier({
      outbox: this.watched(outboxOf(store)),
      transport: this.transport,
      database: 'kap/test/c-7',
      clock: this.time,
      timer: this.time.timer,
      random: () => 0.5,
      locks: this.locks,
      online: () => this.online,
      ...options,
    });
    this.couriers.push(courier);
    store.subscribe(() => courier.wake());
    courier.configure(settings === 'no endpoint' ? undefined : {...config, ...settings});
    courier.start();
    return courier;
  }

  /** Waits until nothing is under way but what waits for the endpoint or the clock. */
  async settle(): Promise<void> {
    for (let quiet = 0, seen = -1; quiet < 12;) {
      await turn();
      const same = this.#busy === 0 && seen === this.requests.length;
      quiet = same ? quiet + 1 : 0;
      seen = this.requests.length;
    }
  }

  /** Moves the clock to the next timer, until nothing is waiting to be sent any more. */
  async patience(turns = 40): Promise<void> {
    for (let i = 0; i < turns; i += 1) {
      await this.settle();
      const {next} = this.time;
      if (this.store.head.outboxCount === 0 || next === undefined) return;
      this.time.pass(next);
    }
  }

  /** The client says yes. */
  async yes(to = destination): Promise<void> {
    const consent: Consent = {
      destination: to,
      name: 'Harbor',
      wording: 1,
      at: new Date(this.time.now()).toISOString(),
      kinds: ['note'],
    };
    await this.store.consent(consent);
  }

  /** Writes a note; returns its id. */
  async note(text: string, sharing: 'private' | 'shared' = 'shared', store = this.store): Promise<string> {
    const saved = await store.save({kind: 'note', content: {text, bring: true}, sharing});
    if (saved.state !== 'saved') throw new Error(saved.state);
    return saved.entry.id;
  }

  /** Writes the next version of a note. */
  async edit(id: string, text: string): Promise<void> {
    const entry = await outboxOf(this.store).entry(id);
    if (!entry) throw new Error(`There is no entry ${id}.`);
    const {version, sharing} = entry;
    const saved = await this.store.save({kind: 'note', content: {text, bring: true}, id, version, sharing});
    if (saved.state !== 'saved') throw new Error(saved.state);
  }

  /** What went out, as "text vN" or "withdrawn vN", request by request. */
  get sent(): string[][] {
    return this.requests.map(({events}) => events.map(inShort));
  }

  rows() {
    return outboxOf(this.store).rows();
  }

  /** Ends the couriers, lets them come to rest, and closes the record. */
  async close(): Promise<void> {
    for (const courier of this.couriers) courier.abort();
    await this.settle();
    this.repository.close();
  }
}

export function inShort({data, kapversion}: Seen): string {
  return `${data ? data.content.text : 'withdrawn'} v${kapversion}`;
}

/** The same tests run on a record in memory and on one in IndexedDB. */
export const places: readonly {readonly name: string; make(): Promise<World>; end(world: World): Promise<void>}[] = [
  {name: 'in memory', make: () => World.make(), end: (world) => world.close()},
  {
    name: 'in IndexedDB',
    make: async () => {
      const name = `kap/test/${crypto.randomUUID()}`; // test files run side by side
      const world = await World.make(await createDeviceRepository(name));
      databases.set(world, name);
      return world;
    },
    end: async (world) => {
      await world.close();
      await deleteDB(databases.get(world) ?? '');
    },
  },
];

const databases = new WeakMap<World, string>();

/** A promise that is kept when the test says so. */
export function promised<T>(): {readonly promise: Promise<T>; keep(value: T): void} {
  let keep!: (value: T) => void;
  const promise = new Promise<T>((resolve) => (keep = resolve));
  return {promise, keep};
}
