/** An endpoint on a database file of its own, over real HTTP, with a clock that can be set. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {once} from 'node:events';
import {createAdaptorServer} from '@hono/node-server';
import {createApp, settlePractice, type LogLine} from '../../demo/endpoint/app.ts';
import {usualLimits, type Config} from '../../demo/endpoint/config.ts';
import type {Database} from '../../demo/endpoint/database.ts';
import {openSqlite} from '../../demo/endpoint/sqlite.ts';
import type {Content} from '../../src/record/entry.ts';
import {createIds} from '../../src/record/uuid.ts';

export const providerKey = 'a-key-for-tests-of-more-than-32-characters';
export const clinic = 'https://clinic.example';
export const site = 'https://clinic.example';

const random = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => crypto.getRandomValues(bytes);
export const newId = createIds(() => Date.now(), random);

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** the parsed JSON; undefined where there was none */
  // Tests look into bodies of many shapes; a wrong guess fails the test that made it.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

export interface Running {
  readonly url: string;
  readonly database: Database;
  readonly file: string;
  readonly folder: string;
  readonly log: LogLine[];
  /** milliseconds since the epoch; set it to move the endpoint's clock */
  time: number;
  ask(method: string, path: string, options?: Asking): Promise<Answer>;
  close(): Promise<void>;
}

export interface Asking {
  readonly token?: string;
  readonly type?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** Asks over HTTP. A body that is not a string is sent as JSON. */
export async function ask(base: string, method: string, path: string, options: Asking = {}): Promise<Answer> {
  const {token, type = 'application/json', body, headers} = options;
  const response = await fetch(base + path, {
    method,
    headers: {
      ...(token !== undefined && {authorization: `Bearer ${token}`}),
      ...(body !== undefined && {'content-type': type}),
      ...headers,
    },
    ...(body !== undefined && {body: typeof body === 'string' ? body : JSON.stringify(body)}),
  });
  const text = await response.text();
  return {status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text)};
}

export function configFor(changes: Partial<Config> = {}): Config {
  return {
    practice: {id: 'harbor', name: 'Harbor Street Therapy'},
    providerKey,
    allowedOrigins: [clinic],
    clientPage: 'https://clinic.example/day.html',
    link: {days: 90, devices: 5},
    limits: usualLimits,
    ...changes,
  };
}

/** Starts an endpoint in this process. */
export async function startEndpoint(changes: Partial<Config> = {}): Promise<Running> {
  const config = configFor(changes);
  const folder = await mkdtemp(join(tmpdir(), 'kap-endpoint-'));
  const file = join(folder, 'kap.sqlite');
  const database = await openSqlite(file);
  await settlePractice(database, config, Date.now());
  const log: LogLine[] = [];
  const app = createApp({
    database,
    config,
    now: () => running.time,
    random,
    log: (line) => log.push(line),
    addressOf: () => '192.0.2.1',
  });
  const server = createAdaptorServer({fetch: app.fetch});
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no address');
  const url = `http://127.0.0.1:${address.port}`;
  const running: Running = {
    url,
    database,
    file,
    folder,
    log,
    time: Date.now(),
    ask: (method, path, options) => ask(url, method, path, options),
    close: async () => {
      server.close();
      await database.close();
      await rm(folder, {recursive: true});
    },
  };
  return running;
}

/** A client with a link that nobody used yet. */
export async function makeClient(
  running: Pick<Running, 'ask'>,
  name = 'Blue door',
  terms: object = {},
): Promise<{id: string; code: string; link: string}> {
  const {body} = await running.ask('POST', '/v1/clients', {token: providerKey, body: {name, ...terms}});
  const [, code = ''] = new URL(body.link.url).hash.split('.');
  return {id: body.client.id, code, link: body.link.id};
}

/** Asks for a token. */
export function enrol(
  running: Pick<Running, 'ask'>,
  who: {id: string; code: string},
  device = newId(),
  storage: 'device' | 'tab' = 'device',
): Promise<Answer> {
  return running.ask('POST', '/v1/enrolments', {body: {client: who.id, code: who.code, device, storage}});
}

/** A client with one device that may post. */
export async function makeDevice(
  running: Pick<Running, 'ask'>,
  name?: string,
): Promise<{id: string; code: string; link: string; token: string; device: string}> {
  const who = await makeClient(running, name);
  const device = newId();
  const {body} = await enrol(running, who, device);
  return {...who, token: body.token, device};
}

interface EventOf {
  readonly subject: string;
  readonly id?: string;
  readonly entry?: string;
  readonly version?: number;
  readonly text?: string;
  readonly time?: string;
  /** of the content, beside its text */
  readonly more?: Partial<Content<'note'> & Content<'intention'>>;
}

/** A note that a client shared. */
export function noteEvent(of: EventOf) {
  const {subject, id = newId(), entry = newId(), version = 1, text = 'What I saw', time, more} = of;
  return {
    specversion: '1.0',
    id,
    source: site,
    subject,
    type: 'app.kap.note.saved.v1',
    time: time ?? '2026-12-03T10:32:00-08:00',
    kapentry: entry,
    kapversion: version,
    dataschema: 'https://kap-widgets.dev/schema/v1/note.json',
    data: {
      id: entry,
      kind: 'note',
      version,
      day: '2026-12-03',
      at: '2026-12-03T10:32:00-08:00',
      zone: 'America/Los_Angeles',
      sharing: 'shared',
      content: {text, bring: true, phase: 'arrival', ...more},
    },
  };
}

/** An intention that a client shared. */
export function intentionEvent({text = 'Let it be', more, ...of}: EventOf) {
  const note = noteEvent(of);
  return {
    ...note,
    type: 'app.kap.intention.saved.v1',
    dataschema: 'https://kap-widgets.dev/schema/v1/intention.json',
    data: {...note.data, kind: 'intention', content: {sentence: text, ...more}},
  };
}

/** The client took back all versions up to this one. */
export function withdrawalEvent({subject, entry = newId(), version = 2}: EventOf) {
  return {
    specversion: '1.0',
    id: newId(),
    source: site,
    subject,
    type: 'app.kap.entry.withdrawn.v1',
    time: '2026-12-03T11:00:00-08:00',
    kapentry: entry,
    kapversion: version,
  };
}

/** An event that only the provider could read. */
export function sealedEvent({subject, entry = newId(), version = 1}: EventOf) {
  return {
    ...withdrawalEvent({subject, entry, version}),
    type: 'app.kap.sealed.v1',
    datacontenttype: 'application/jose',
    data: 'aGVhZA..aXY.dGV4dA.dGFn',
  };
}

/** Posts one event. */
export function post(
  running: Pick<Running, 'ask'>,
  token: string | undefined,
  event: {id: string; [name: string]: unknown},
  headers?: Record<string, string>,
): Promise<Answer> {
  return running.ask('POST', '/v1/events', {
    ...(token !== undefined && {token}),
    type: 'application/cloudevents+json',
    body: event,
    headers: {'idempotency-key': `"${event.id}"`, ...headers},
  });
}

/** Posts several events. */
export function postBatch(running: Pick<Running, 'ask'>, token: string, events: unknown): Promise<Answer> {
  return running.ask('POST', '/v1/events', {token, type: 'application/cloudevents-batch+json', body: events});
}

/** What the provider reads. */
export function read(running: Pick<Running, 'ask'>, query = ''): Promise<Answer> {
  return running.ask('GET', `/v1/events${query}`, {token: providerKey});
}
