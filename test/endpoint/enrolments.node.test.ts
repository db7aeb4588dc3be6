import assert from 'node:assert/strict';
import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Database} from '../../demo/endpoint/database.ts';
import {enrol as exchange, holderOf} from '../../demo/endpoint/enrolments.ts';
import {storeEvents, type Incoming} from '../../demo/endpoint/events.ts';
import {Problem} from '../../demo/endpoint/problems.ts';
import {hashOf} from '../../demo/endpoint/tokens.ts';
import {
  enrol,
  makeClient,
  makeDevice,
  newId,
  noteEvent,
  post,
  providerKey,
  read,
  startEndpoint,
  type Answer,
  type Running,
} from './running.ts';

type Who = Awaited<ReturnType<typeof makeDevice>>;
const day = 24 * 60 * 60 * 1000;

function assertGone({status, body}: Answer): void {
  assert.equal(status, 410);
  assert.match(body.type, /\/link$/);
}

describe('a personal link', () => {
  let endpoint: Running;
  before(async () => {
    endpoint = await startEndpoint();
  });
  after(() => endpoint.close());

  it('opens the page of the practice, with the client and the code behind the hash', async () => {
    const {body, status} = await endpoint.ask('POST', '/v1/clients', {token: providerKey, body: {name: ' Blue door '}});

    assert.equal(status, 201);
    assert.equal(body.client.name, 'Blue door');
    assert.match(body.link.url, /^https:\/\/clinic\.example\/day\.html#kap=[\w-]{1,64}\.[\w-]{43}$/);
    assert.equal(Date.parse(body.link.expires) - endpoint.time, 90 * day);
    assert.equal(body.link.devices, 5);
  });

  it('gives a token that can post for that client', async () => {
    const who = await makeClient(endpoint);
    const answer = await enrol(endpoint, who);

    assert.equal(answer.status, 201);
    assert.match(answer.body.token, /^[\w-]{43}$/);
    assert.equal(answer.body.expires, undefined);
    assert.equal((await post(endpoint, answer.body.token, noteEvent({subject: who.id}))).status, 201);
  });

  it('gives the same device a new token in place of the old one, and counts it once', async () => {
    const who = await makeClient(endpoint, 'Twice', {devices: 1});
    const device = newId();
    const first = await enrol(endpoint, who, device);
    const second = await enrol(endpoint, who, device);

    assert.equal(second.status, 201);
    assert.equal((await post(endpoint, first.body.token, noteEvent({subject: who.id}))).status, 401);
    assert.equal((await post(endpoint, second.body.token, noteEvent({subject: who.id}))).status, 201);
    assertGone(await enrol(endpoint, who, newId()));
  });

  it('is spent after five devices', async () => {
    const who = await makeClient(endpoint);
    for (let count = 0; count < 5; count += 1) assert.equal((await enrol(endpoint, who)).status, 201);

    assertGone(await enrol(endpoint, who));
    const {body} = await endpoint.ask('GET', `/v1/clients/${who.id}/links`, {token: providerKey});
    assert.deepEqual([body.links[0].state, body.links[0].used], ['spent', 5]);
  });

  it('is not used more often than that by devices that come at the same moment', async () => {
    const who = await makeClient(endpoint, 'All at once', {devices: 3});

    const answers = await Promise.all(Array.from({length: 12}, () => enrol(endpoint, who)));

    assert.deepEqual(answers.map(({status}) => status).sort(), [201, 201, 201, ...Array(9).fill(410)]);
  });

  it('ends after 90 days', async () => {
    const who = await makeClient(endpoint);
    const started = endpoint.time;
    endpoint.time += 90 * day - 1000;
    assert.equal((await enrol(endpoint, who)).status, 201);

    endpoint.time += 1000;

    assertGone(await enrol(endpoint, who));
    endpoint.time = started;
  });

  it('can be made for fewer days and devices', async () => {
    const who = await makeClient(endpoint, 'Short', {days: 1, devices: 1});
    await enrol(endpoint, who);
    assertGone(await enrol(endpoint, who));
    const other = await makeClient(endpoint, 'Short', {days: 1});
    const started = endpoint.time;
    endpoint.time += day;
    assertGone(await enrol(endpoint, other));
    endpoint.time = started;
  });

  it('can be revoked; devices that came by it stay', async () => {
    const who = await makeDevice(endpoint);
    await endpoint.ask('DELETE', `/v1/clients/${who.id}/links/${who.link}`, {token: providerKey});

    assertGone(await enrol(endpoint, who));
    assert.equal((await post(endpoint, who.token, noteEvent({subject: who.id}))).status, 201);
    const {body} = await endpoint.ask('GET', `/v1/clients/${who.id}/links`, {token: providerKey});
    assert.equal(body.links[0].state, 'revoked');
  });

  it('that nobody made, or that is for another client, no longer works', async () => {
    const [one, two] = [await makeClient(endpoint), await makeClient(endpoint)];

    assertGone(await enrol(endpoint, {id: one.id, code: 'x'.repeat(43)}));
    assertGone(await enrol(endpoint, {id: two.id, code: one.code}));
    assert.equal((await enrol(endpoint, one)).status, 201);
  });

  it('can be made anew for a client who has one', async () => {
    const who = await makeDevice(endpoint);
    const {status, body} = await endpoint.ask('POST', `/v1/clients/${who.id}/links`, {token: providerKey, body: {}});
    const [, code = ''] = new URL(body.link.url).hash.split('.');

    assert.equal(status, 201);
    assert.equal((await enrol(endpoint, {id: who.id, code})).status, 201);
    const {body: listed} = await endpoint.ask('GET', `/v1/clients/${who.id}/links`, {token: providerKey});
    assert.equal(listed.links.length, 2);
    assert.doesNotMatch(JSON.stringify(listed), new RegExp(code));
  });

  it('is asked for with all that it takes', async () => {
    const who = await makeClient(endpoint);
    const whole = {client: who.id, code: who.code, device: newId(), storage: 'device'};
    for (const wrong of [{...whole, device: undefined}, {...whole, storage: 'cloud'}, {...whole, client: '../x'}, []]) {
      assert.equal((await endpoint.ask('POST', '/v1/enrolments', {body: wrong})).status, 422);
    }
    assert.equal((await endpoint.ask('POST', '/v1/enrolments', {body: whole, type: 'text/plain'})).status, 415);
    assert.equal((await endpoint.ask('POST', '/v1/enrolments', {body: '{'})).status, 400);
  });
});

describe('the token of a tab', () => {
  let endpoint: Running;
  before(async () => {
    endpoint = await startEndpoint();
  });
  after(() => endpoint.close());

  it('ends within a day, and then no longer counts', async () => {
    const who = await makeClient(endpoint, 'Shared computer', {devices: 1});
    const {body} = await enrol(endpoint, who, newId(), 'tab');
    assert.ok(Date.parse(body.expires) - endpoint.time <= day);
    assertGone(await enrol(endpoint, who));

    endpoint.time += day;

    assert.equal((await post(endpoint, body.token, noteEvent({subject: who.id}))).status, 401);
    assert.equal((await enrol(endpoint, who)).status, 201);
  });

  it('gives way to that of the device when the record moves there', async () => {
    const who = await makeClient(endpoint, 'Moved', {devices: 1});
    const device = newId();
    await enrol(endpoint, who, device, 'tab');
    const {status, body} = await enrol(endpoint, who, device, 'device');

    endpoint.time += 2 * day;

    assert.equal(status, 201);
    assert.equal((await post(endpoint, body.token, noteEvent({subject: who.id}))).status, 201);
    const {body: listed} = await endpoint.ask('GET', `/v1/clients/${who.id}/devices`, {token: providerKey});
    assert.deepEqual(
      listed.devices.map((one: {storage: string; state: string}) => [one.storage, one.state]),
      [['device', 'active']],
    );
  });

  it('still tells by which link its device came when that is revoked', async () => {
    const who = await makeClient(endpoint, 'Left behind', {devices: 2});
    const tab = newId();
    await enrol(endpoint, who, tab, 'tab');
    endpoint.time += 2 * day;
    await enrol(endpoint, who);

    await endpoint.ask('DELETE', `/v1/clients/${who.id}/devices/${tab}`, {token: providerKey});

    assertGone(await enrol(endpoint, who));
  });
});

describe('revoking a device', () => {
  let endpoint: Running;
  before(async () => {
    endpoint = await startEndpoint();
  });
  after(() => endpoint.close());

  it('ends its token, closes the link that it came by, and leaves what it sent', async () => {
    const who = await makeDevice(endpoint);
    const other = await enrol(endpoint, who);
    await post(endpoint, who.token, noteEvent({subject: who.id}));

    const {status} = await endpoint.ask('DELETE', `/v1/clients/${who.id}/devices/${who.device}`, {token: providerKey});

    assert.equal(status, 204);
    assert.equal((await post(endpoint, who.token, noteEvent({subject: who.id}))).status, 401);
    assertGone(await enrol(endpoint, who, who.device));
    assert.equal((await post(endpoint, other.body.token, noteEvent({subject: who.id}))).status, 201);
    assert.equal((await read(endpoint, `?client=${who.id}`)).body.events.length, 2);
    const {body} = await endpoint.ask('GET', `/v1/clients/${who.id}/devices`, {token: providerKey});
    assert.deepEqual(
      body.devices.map(({id, state}: {id: string; state: string}) => [id === who.device, state]).sort(),
      [
        [false, 'active'],
        [true, 'revoked'],
      ],
    );
  });

  it('can be undone with a new link', async () => {
    const who = await makeDevice(endpoint);
    await endpoint.ask('DELETE', `/v1/clients/${who.id}/devices/${who.device}`, {token: providerKey});
    const {body} = await endpoint.ask('POST', `/v1/clients/${who.id}/links`, {token: providerKey, body: {}});
    const [, code = ''] = new URL(body.link.url).hash.split('.');

    const again = await enrol(endpoint, {id: who.id, code}, who.device);

    assert.equal((await post(endpoint, again.body.token, noteEvent({subject: who.id}))).status, 201);
  });

  it('of another client, or one that is not there, is a 404', async () => {
    const [one, two] = [await makeDevice(endpoint), await makeDevice(endpoint)];
    for (const path of [
      `${one.id}/devices/${two.device}`,
      `${one.id}/links/${two.link}`,
      'nobody',
      `nobody/devices/${two.device}`,
    ]) {
      assert.equal((await endpoint.ask('DELETE', `/v1/clients/${path}`, {token: providerKey})).status, 404);
    }
    assert.equal((await post(endpoint, two.token, noteEvent({subject: two.id}))).status, 201);
  });
});

describe('erasing a client', () => {
  let endpoint: Running;
  before(async () => {
    const many = {count: 1000, seconds: 60};
    endpoint = await startEndpoint({limits: {requests: many, failures: many}});
  });
  after(() => endpoint.close());

  it('leaves nothing of it but a line that says so', async () => {
    const who = await makeDevice(endpoint, 'Somebody-with-a-name');
    const other = await makeDevice(endpoint, 'Other');
    await post(endpoint, who.token, noteEvent({subject: who.id, text: 'easy-to-find '.repeat(800)}));
    await post(endpoint, other.token, noteEvent({subject: other.id}));
    await endpoint.ask('PUT', `/v1/clients/${who.id}/read`, {token: providerKey, body: {seq: 1}});

    const {status} = await endpoint.ask('DELETE', `/v1/clients/${who.id}`, {token: providerKey});

    assert.equal(status, 204);
    const {body} = await read(endpoint);
    assert.deepEqual(
      body.events.map((line: {client: string; event: {type: string}}) => [line.client, line.event.type]),
      [
        [other.id, 'app.kap.note.saved.v1'],
        [who.id, 'app.kap.client.erased.v1'],
      ],
    );
    assert.equal((await post(endpoint, who.token, noteEvent({subject: who.id}))).status, 401);
    assertGone(await enrol(endpoint, who));
    assert.equal((await endpoint.ask('GET', `/v1/clients/${who.id}/devices`, {token: providerKey})).status, 404);
    const {body: list} = await endpoint.ask('GET', '/v1/clients', {token: providerKey});
    assert.deepEqual(
      list.clients.map(({name}: {name: string}) => name),
      ['Other'],
    );
    for (const file of await readdir(endpoint.folder)) {
      const bytes = await readFile(join(endpoint.folder, file));
      assert.ok(!bytes.includes('easy-to-find') && !bytes.includes('Somebody-with-a-name'));
    }
  });

  it('in the middle of its posting leaves nothing behind', async () => {
    const who = await makeDevice(endpoint);
    const posting = Promise.all(
      Array.from({length: 40}, () => post(endpoint, who.token, noteEvent({subject: who.id}))),
    );
    await endpoint.ask('DELETE', `/v1/clients/${who.id}`, {token: providerKey});

    const answers = await posting;

    assert.ok(answers.every(({status}) => status === 201 || status === 401));
    const {body} = await read(endpoint, `?client=${who.id}`);
    assert.deepEqual(
      body.events.map((line: {event: {type: string}}) => line.event.type),
      ['app.kap.client.erased.v1'],
    );
  });
});

describe('what was taken away between the look and the lock', () => {
  let endpoint: Running;
  before(async () => {
    endpoint = await startEndpoint();
  });
  after(() => endpoint.close());

  /** The database, where something else is done each time just before the lock is had. */
  const withMeanwhile = (meanwhile: () => Promise<unknown>): Database => ({
    ...endpoint.database,
    writing: async (practice, work) => {
      await meanwhile();
      return endpoint.database.writing(practice, work);
    },
  });
  const remove = (path: string) => endpoint.ask('DELETE', `/v1/clients/${path}`, {token: providerKey});
  const incoming = (subject: string): Incoming => {
    const event = noteEvent({subject});
    return {event, whole: event, kind: 'note'};
  };

  for (const [what, path] of [
    ['a device', (who: Who) => `${who.id}/devices/${who.device}`],
    ['a client', (who: Who) => who.id],
  ] as const) {
    it(`lets nothing in any more: ${what}`, async () => {
      const who = await makeDevice(endpoint);
      const holder = await holderOf(endpoint.database.query, hashOf(who.token), endpoint.time);
      assert.ok(holder);
      const database = withMeanwhile(() => remove(path(who)));

      await assert.rejects(
        storeEvents(database, holder, [incoming(who.id)], endpoint.time),
        (error) => error instanceof Problem && error.details.status === 401,
      );

      const {body} = await read(endpoint, `?client=${who.id}&kind=note`);
      assert.ok(body.events.every((line: {event: {type: string}}) => line.event.type.endsWith('erased.v1')));
    });
  }

  for (const [what, path] of [
    ['a link', (who: Who) => `${who.id}/links/${who.link}`],
    ['a client', (who: Who) => who.id],
  ] as const) {
    it(`gives no token any more: ${what}`, async () => {
      const who = await makeDevice(endpoint);
      const database = withMeanwhile(() => remove(path(who)));
      const request = {client: who.id, code: who.code, device: newId(), storage: 'device'} as const;

      await assert.rejects(
        exchange(database, request, (bytes) => crypto.getRandomValues(bytes), endpoint.time),
        (error) => error instanceof Problem && error.details.status === 410,
      );

      const devices = await endpoint.database.query
        .selectFrom('devices')
        .select('id')
        .where('id', '=', request.device)
        .execute();
      assert.deepEqual(devices, []);
    });
  }
});

describe('what a reader has read', () => {
  let endpoint: Running;
  before(async () => {
    endpoint = await startEndpoint();
  });
  after(() => endpoint.close());

  it('is remembered, and never moves back', async () => {
    const who = await makeDevice(endpoint);
    await post(endpoint, who.token, noteEvent({subject: who.id}));
    await post(endpoint, who.token, noteEvent({subject: who.id}));
    const list = async () => (await endpoint.ask('GET', '/v1/clients', {token: providerKey})).body;
    const before = (await list()).clients[0];
    await endpoint.ask('PUT', `/v1/clients/${who.id}/read`, {token: providerKey, body: {seq: 2}});
    await endpoint.ask('PUT', `/v1/clients/${who.id}/read`, {token: providerKey, body: {seq: 1}});

    const {clients, practice} = await list();

    assert.deepEqual(practice, {id: 'harbor', name: 'Harbor Street Therapy'});
    assert.deepEqual([before.read, before.last.seq, before.devices], [0, 2, 1]);
    assert.equal(clients[0].read, 2);
  });
});

describe('secrets', () => {
  it('are not in the database: codes, tokens and the key', async () => {
    const endpoint = await startEndpoint();
    const who = await makeDevice(endpoint);
    const files = await readdir(endpoint.folder);
    const bytes = await Promise.all(files.map((file) => readFile(join(endpoint.folder, file))));
    await endpoint.close();

    for (const secret of [who.code, who.token, providerKey]) {
      assert.ok(bytes.every((each) => !each.includes(secret)));
    }
    assert.ok(bytes.some((each) => each.includes(who.device)));
  });
});
