import assert from 'node:assert/strict';
import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {
  clinic,
  intentionEvent,
  makeDevice,
  newId,
  noteEvent,
  post,
  postBatch,
  providerKey,
  read,
  sealedEvent,
  startEndpoint,
  withdrawalEvent,
  type Running,
} from './running.ts';

describe('what a client shares', () => {
  let endpoint: Running;
  before(async () => {
    endpoint = await startEndpoint();
  });
  after(() => endpoint.close());

  it('is there for the provider, as it was sent', async () => {
    const who = await makeDevice(endpoint);
    const event = {...noteEvent({subject: who.id}), traceparent: 'an extension'};

    const answer = await post(endpoint, who.token, event);

    assert.equal(answer.status, 201);
    assert.deepEqual(answer.body, {accepted: [event.id]});
    const {body} = await read(endpoint, `?client=${who.id}`);
    assert.deepEqual(
      body.events.map((line: {event: unknown}) => line.event),
      [event],
    );
    assert.equal(body.events[0].client, who.id);
    assert.equal(body.events[0].device, who.device);
  });

  it('can be an intention with all that it holds, and a note that looks back on it', async () => {
    const who = await makeDevice(endpoint);
    const plain = intentionEvent({subject: who.id});
    const full = intentionEvent({subject: who.id, more: {word: 'Soften', hard: 'Breathe out slowly.', answer: 'none'}});
    const note = noteEvent({subject: who.id, more: {about: full.kapentry}});

    for (const event of [plain, full, note]) assert.equal((await post(endpoint, who.token, event)).status, 201);
    const strange = noteEvent({subject: who.id, more: {about: 'my intention'}});
    assert.equal((await post(endpoint, who.token, strange)).status, 422);

    const {body} = await read(endpoint, `?client=${who.id}`);
    assert.deepEqual(
      body.events.map((line: {event: unknown}) => line.event),
      [plain, full, note],
    );
  });

  it('is acknowledged again when it comes again, and stands there once', async () => {
    const who = await makeDevice(endpoint);
    const event = noteEvent({subject: who.id});
    await post(endpoint, who.token, event);

    // The same content with its members in another order is the same content.
    const again = await post(endpoint, who.token, Object.fromEntries(Object.entries(event).reverse()) as typeof event);

    assert.equal(again.status, 200);
    assert.deepEqual(again.body, {accepted: [event.id]});
    assert.equal((await read(endpoint, `?client=${who.id}`)).body.events.length, 1);
  });

  it('stands there once when it comes many times at the same moment', async () => {
    const who = await makeDevice(endpoint);
    const event = noteEvent({subject: who.id});

    const answers = await Promise.all(Array.from({length: 20}, () => post(endpoint, who.token, event)));

    assert.deepEqual(answers.map(({status}) => status).sort(), [...Array(19).fill(200), 201]);
    assert.equal((await read(endpoint, `?client=${who.id}`)).body.events.length, 1);
  });

  it('keeps the first where an id comes again with other content', async () => {
    const who = await makeDevice(endpoint);
    const first = noteEvent({subject: who.id, text: 'first'});
    await post(endpoint, who.token, first);
    const other = {...first, data: {...first.data, content: {...first.data.content, text: 'second'}}};

    const single = await post(endpoint, who.token, other);
    const batch = await postBatch(endpoint, who.token, [other, noteEvent({subject: who.id})]);

    assert.equal(single.status, 422);
    assert.match(single.body.type, /\/id-reused$/);
    assert.equal(single.headers.get('content-type'), 'application/problem+json');
    assert.equal(batch.body.accepted.length, 1);
    assert.equal(batch.body.rejected[0].id, first.id);
    const {body} = await read(endpoint, `?client=${who.id}`);
    assert.equal(body.events[0].event.data.content.text, 'first');
    assert.equal(body.events.length, 2);
  });

  it('is told apart by client and by source, not by id alone', async () => {
    const [one, two] = [await makeDevice(endpoint, 'One'), await makeDevice(endpoint, 'Two')];
    const event = noteEvent({subject: one.id});

    const answers = [
      await post(endpoint, one.token, event),
      await post(endpoint, two.token, {...event, subject: two.id}),
      await post(endpoint, one.token, {...event, source: 'https://other.example'}),
    ];

    assert.deepEqual(
      answers.map(({status}) => status),
      [201, 201, 201],
    );
    assert.equal((await read(endpoint, `?client=${one.id}`)).body.events.length, 2);
    assert.equal((await read(endpoint, `?client=${two.id}`)).body.events.length, 1);
  });

  it('keeps both of two events with the same entry and version', async () => {
    const who = await makeDevice(endpoint);
    const entry = newId();
    await post(endpoint, who.token, noteEvent({subject: who.id, entry, version: 2, text: 'on the phone'}));
    await post(endpoint, who.token, noteEvent({subject: who.id, entry, version: 2, text: 'on the laptop'}));

    assert.equal((await read(endpoint, `?client=${who.id}`)).body.events.length, 2);
  });

  it('is filed under the client of the token, and refused where it names another or none', async () => {
    const [one, two] = [await makeDevice(endpoint), await makeDevice(endpoint)];
    const {subject: _, ...nobodys} = noteEvent({subject: one.id});

    for (const answer of [
      await post(endpoint, one.token, noteEvent({subject: two.id})),
      await post(endpoint, one.token, nobodys),
      await postBatch(endpoint, one.token, [noteEvent({subject: one.id}), noteEvent({subject: two.id})]),
    ]) {
      assert.equal(answer.status, 403);
      assert.match(answer.body.type, /\/subject$/);
    }
    assert.deepEqual((await read(endpoint, `?client=${one.id}`)).body.events, []);
    assert.deepEqual((await read(endpoint, `?client=${two.id}`)).body.events, []);
  });

  it('is taken in a batch: what fits is accepted, what does not is named', async () => {
    const who = await makeDevice(endpoint);
    const good = [noteEvent({subject: who.id}), intentionEvent({subject: who.id}), sealedEvent({subject: who.id})];
    const bad = {...noteEvent({subject: who.id}), kapversion: 7};

    const answer = await postBatch(endpoint, who.token, [...good, bad]);

    assert.equal(answer.status, 200);
    assert.deepEqual(
      answer.body.accepted,
      good.map(({id}) => id),
    );
    assert.equal(answer.body.rejected.length, 1);
    assert.equal(answer.body.rejected[0].id, bad.id);
    assert.equal(answer.body.rejected[0].problem.status, 422);
    assert.equal((await read(endpoint, `?client=${who.id}`)).body.events.length, 3);
  });

  it('is answered with a problem where it does not fit, without saying what was written', async () => {
    const who = await makeDevice(endpoint);
    const event = noteEvent({subject: who.id});
    const content = {text: 'my secret', bring: 'my other secret'};

    const answer = await post(endpoint, who.token, {...event, data: {...event.data, content}});

    assert.equal(answer.status, 422);
    assert.match(answer.body.detail, /data\.content\.bring/);
    assert.doesNotMatch(JSON.stringify(answer.body), /secret/);
  });

  it('is refused where a private entry, another kind or another id stands in it', async () => {
    const who = await makeDevice(endpoint);
    const event = noteEvent({subject: who.id});
    for (const wrong of [
      {...event, data: {...event.data, sharing: 'private'}},
      {...event, type: 'app.kap.intention.saved.v1'},
      {...event, kapentry: newId()},
      {...event, specversion: '0.3'},
      {...event, time: 'yesterday'},
    ]) {
      assert.equal((await post(endpoint, who.token, wrong)).status, 422);
    }
    assert.deepEqual((await read(endpoint, `?client=${who.id}`)).body.events, []);
  });
});

describe('a withdrawal', () => {
  let endpoint: Running;
  before(async () => {
    endpoint = await startEndpoint();
  });
  after(() => endpoint.close());

  it('erases the content of every version up to its own, and leaves a later one', async () => {
    const who = await makeDevice(endpoint);
    const entry = newId();
    const of = {subject: who.id, entry};
    await post(endpoint, who.token, noteEvent({...of, version: 1, text: 'the first'}));
    await post(endpoint, who.token, noteEvent({...of, version: 2, text: 'the second'}));
    await post(endpoint, who.token, noteEvent({...of, version: 4, text: 'four'}));

    assert.equal((await post(endpoint, who.token, withdrawalEvent({...of, version: 3}))).status, 201);

    const {body} = await read(endpoint, `?client=${who.id}`);
    assert.deepEqual(
      body.events.map((line: {withdrawn?: true; event: {kapversion: number; data?: {content: {text: string}}}}) => [
        line.event.kapversion,
        line.withdrawn ?? false,
        line.event.data?.content.text,
      ]),
      [
        [1, true, undefined],
        [2, true, undefined],
        [4, false, 'four'],
        [3, false, undefined],
      ],
    );
    assert.doesNotMatch(JSON.stringify(body), /the first|the second/);
  });

  it('leaves nothing of the content in the files of the database', async () => {
    const who = await makeDevice(endpoint);
    const entry = newId();
    // Long enough that SQLite keeps it on pages of its own.
    const text = 'a-sentence-that-is-easy-to-find '.repeat(300);
    await post(endpoint, who.token, noteEvent({subject: who.id, entry, text}));
    const stored = async (): Promise<boolean> => {
      const files = await readdir(endpoint.folder);
      const bytes = await Promise.all(files.map((file) => readFile(join(endpoint.folder, file))));
      return bytes.some((each) => each.includes('easy-to-find'));
    };
    assert.equal(await stored(), true);

    await post(endpoint, who.token, withdrawalEvent({subject: who.id, entry}));

    assert.equal(await stored(), false);
  });

  it('holds for versions that come after it: acknowledged, and not kept', async () => {
    const who = await makeDevice(endpoint);
    const entry = newId();
    const of = {subject: who.id, entry};
    await post(endpoint, who.token, withdrawalEvent({...of, version: 3}));

    const late = noteEvent({...of, version: 2, text: 'late'});
    const answers = [await post(endpoint, who.token, late), await post(endpoint, who.token, late)];
    const sealed = await post(endpoint, who.token, sealedEvent({...of, version: 3}));
    const above = await post(endpoint, who.token, noteEvent({...of, version: 4, text: 'shared again'}));

    assert.deepEqual(
      answers.map(({status, body}) => [status, body.accepted]),
      [
        [200, [late.id]],
        [200, [late.id]],
      ],
    );
    assert.equal(sealed.status, 200);
    assert.equal(above.status, 201);
    const {body} = await read(endpoint, `?client=${who.id}`);
    assert.deepEqual(
      body.events.map((line: {event: {kapversion: number}}) => line.event.kapversion),
      [3, 4],
    );
    assert.doesNotMatch(JSON.stringify(body), /late/);
  });

  it('holds also for a version that comes again, and within one batch', async () => {
    const who = await makeDevice(endpoint);
    const event = noteEvent({subject: who.id});
    const answer = await postBatch(endpoint, who.token, [
      event,
      withdrawalEvent({subject: who.id, entry: event.kapentry, version: 1}),
    ]);

    const again = await post(endpoint, who.token, event);

    assert.equal(answer.body.accepted.length, 2);
    assert.deepEqual([again.status, again.body], [200, {accepted: [event.id]}]);
    assert.equal((await read(endpoint, `?client=${who.id}`)).body.events[0].event.data, undefined);
  });

  it('of one client leaves the same entry id of another alone', async () => {
    const [one, two] = [await makeDevice(endpoint), await makeDevice(endpoint)];
    const entry = newId();
    await post(endpoint, two.token, noteEvent({subject: two.id, entry}));

    await post(endpoint, one.token, withdrawalEvent({subject: one.id, entry}));

    assert.ok((await read(endpoint, `?client=${two.id}`)).body.events[0].event.data);
  });
});

describe('the feed', () => {
  let endpoint: Running;
  before(async () => {
    endpoint = await startEndpoint();
  });
  after(() => endpoint.close());

  it('goes on from where a reader was, in the order of storing, withdrawals and erasures included', async () => {
    const who = await makeDevice(endpoint);
    const other = await makeDevice(endpoint);
    for (let version = 1; version <= 5; version += 1)
      await post(endpoint, who.token, noteEvent({subject: who.id, version}));
    await endpoint.ask('DELETE', `/v1/clients/${other.id}`, {token: providerKey});
    await post(endpoint, who.token, withdrawalEvent({subject: who.id}));

    const seen: {seq: number; event: {type: string}}[] = [];
    let after = 0;
    for (let more = true; more;) {
      const {body} = await read(endpoint, `?after=${after}&limit=2`);
      assert.ok(body.events.length <= 2);
      seen.push(...body.events);
      ({after, more} = body);
    }

    assert.deepEqual(
      seen.map(({seq}) => seq),
      [1, 2, 3, 4, 5, 6, 7],
    );
    assert.equal(seen[5]?.event.type, 'app.kap.client.erased.v1');
    assert.equal(seen[6]?.event.type, 'app.kap.entry.withdrawn.v1');
    assert.deepEqual((await read(endpoint, `?after=${after}`)).body, {events: [], after, more: false});
  });

  it('leaves out clear content of other kinds, and nothing else', async () => {
    const who = await makeDevice(endpoint);
    await postBatch(endpoint, who.token, [
      noteEvent({subject: who.id}),
      intentionEvent({subject: who.id}),
      sealedEvent({subject: who.id}),
      withdrawalEvent({subject: who.id}),
    ]);

    const {body} = await read(endpoint, `?client=${who.id}&kind=intention`);

    assert.deepEqual(
      body.events.map((line: {event: {type: string}}) => line.event.type),
      ['app.kap.intention.saved.v1', 'app.kap.sealed.v1', 'app.kap.entry.withdrawn.v1'],
    );
  });

  it('gives large events a few at a time, and never stands still', async () => {
    const who = await makeDevice(endpoint);
    const text = 'x'.repeat(900_000);
    for (let count = 0; count < 6; count += 1) await post(endpoint, who.token, noteEvent({subject: who.id, text}));

    const first = await read(endpoint, `?client=${who.id}`);
    const second = await read(endpoint, `?client=${who.id}&after=${first.body.after}`);

    assert.ok(first.body.more && first.body.events.length < 6);
    assert.equal(first.body.events.length + second.body.events.length, 6);
  });

  it('misses nothing while many devices write at once', async () => {
    const devices = await Promise.all([0, 1, 2, 3].map(() => makeDevice(endpoint)));
    let after = 0;
    for (let more = true; more;) ({after, more} = (await read(endpoint, `?after=${after}&limit=500`)).body);
    const seen: string[] = [];
    const sent: string[] = [];
    let writing = true;
    const reader = async (): Promise<void> => {
      for (let last = false; !last;) {
        last = !writing;
        const {body} = await read(endpoint, `?after=${after}&limit=500`);
        after = body.after;
        seen.push(...body.events.map((line: {event: {id: string}}) => line.event.id));
      }
    };
    const writers = devices.map(async ({id, token}) => {
      for (let count = 0; count < 25; count += 1) {
        const event = noteEvent({subject: id});
        sent.push(event.id);
        assert.equal((await post(endpoint, token, event)).status, 201);
      }
    });
    await Promise.all([Promise.all(writers).then(() => (writing = false)), reader()]);

    assert.deepEqual([...seen].sort(), [...sent].sort());
  });
});

describe('the door', () => {
  let endpoint: Running;
  before(async () => {
    endpoint = await startEndpoint();
  });
  after(() => endpoint.close());

  it('asks for a token', async () => {
    const {id} = await makeDevice(endpoint);
    for (const token of [undefined, 'nonsense', providerKey]) {
      const answer = await post(endpoint, token, noteEvent({subject: id}));
      assert.equal(answer.status, 401);
      assert.match(answer.body.type, /\/unauthorized$/);
      assert.equal(answer.headers.get('www-authenticate'), 'Bearer');
    }
  });

  it('lets no device read', async () => {
    const {token, id} = await makeDevice(endpoint);
    for (const path of ['/v1/events', '/v1/clients', `/v1/clients/${id}/devices`]) {
      assert.equal((await endpoint.ask('GET', path, {token})).status, 401);
    }
  });

  it('takes an event of a whole mebibyte, and not a byte more', async () => {
    const {token, id} = await makeDevice(endpoint);
    const size = (text: string): number => JSON.stringify(noteEvent({subject: id, text})).length;
    const most = 1024 * 1024 - size('');
    assert.equal((await post(endpoint, token, noteEvent({subject: id, text: 'x'.repeat(most)}))).status, 201);

    const over = await post(endpoint, token, noteEvent({subject: id, text: 'x'.repeat(most + 1)}));

    assert.equal(over.status, 413);
    assert.match(over.body.type, /\/too-large$/);
  });

  it('notices a body that is too large without being told its length', async () => {
    const {token} = await makeDevice(endpoint);
    const chunk = new TextEncoder().encode(' '.repeat(200_000));
    let left = 10;
    const body = new ReadableStream({pull: (to) => (left-- > 0 ? to.enqueue(chunk) : to.close())});
    const request = new Request(`${endpoint.url}/v1/events`, {
      method: 'POST',
      headers: {authorization: `Bearer ${token}`, 'content-type': 'application/cloudevents+json'},
      body,
      // The types know browsers, where a stream as a body is still rare.
      ...{duplex: 'half'},
    });

    const response = await fetch(request);

    assert.equal(response.status, 413);
  });

  it('takes batches of at most 50 events and 64 KiB', async () => {
    const {token, id} = await makeDevice(endpoint);
    const many = (count: number, text: string): object[] =>
      Array.from({length: count}, () => noteEvent({subject: id, text}));

    assert.equal((await postBatch(endpoint, token, many(50, ''))).body.accepted.length, 50);
    assert.equal((await postBatch(endpoint, token, many(51, ''))).status, 400);
    assert.equal((await postBatch(endpoint, token, many(20, 'x'.repeat(4000)))).status, 413);
    assert.equal((await postBatch(endpoint, token, [])).status, 400);
  });

  it('says what is wrong with a request that cannot be read', async () => {
    const {token, id} = await makeDevice(endpoint);
    const send = (body: unknown, type = 'application/cloudevents+json') =>
      endpoint.ask('POST', '/v1/events', {token, type, body});
    const event = noteEvent({subject: id});

    assert.equal((await send('{"secret')).status, 400);
    assert.doesNotMatch(JSON.stringify((await send('{"secret')).body), /secret/);
    assert.equal((await send('[')).status, 400);
    assert.equal((await send({...event, id: 'one'})).status, 400);
    assert.equal((await send(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).status, 400);
    assert.equal((await send(event, 'application/json')).status, 415);
    assert.equal((await send([event, event], 'application/cloudevents-batch+json')).status, 400);
    assert.equal((await send(event, 'Application/CloudEvents+JSON; charset=utf-8')).status, 201);
    assert.equal((await post(endpoint, token, noteEvent({subject: id}), {'idempotency-key': '"another"'})).status, 400);
  });

  it('keeps keys that mean something to JavaScript as what they are: names', async () => {
    const {token, id} = await makeDevice(endpoint);
    const event = noteEvent({subject: id});
    const text = JSON.stringify(event).replace('{', '{"__proto__":{"subject":"somebody"},');

    const answer = await endpoint.ask('POST', '/v1/events', {token, type: 'application/cloudevents+json', body: text});

    assert.equal(answer.status, 201);
    assert.equal((await read(endpoint, `?client=${id}`)).body.events[0].event.subject, id);
  });

  it('answers other methods and other addresses with a problem', async () => {
    const put = await endpoint.ask('PUT', '/v1/events', {headers: {origin: clinic}});
    const lost = await endpoint.ask('POST', '/v1/event', {headers: {origin: clinic}});

    assert.equal(put.status, 405);
    assert.match(put.body.type, /\/method$/);
    assert.match(put.headers.get('allow') ?? '', /POST/);
    assert.equal(lost.status, 404);
    assert.match(lost.body.type, /\/not-found$/);
    assert.equal(lost.headers.get('access-control-allow-origin'), clinic);
  });

  it('says that it is up', async () => {
    assert.deepEqual((await endpoint.ask('GET', '/healthz')).body, {status: 'up'});
  });

  it('logs what was asked, never by whom or with what', async () => {
    const {token, id, code} = await makeDevice(endpoint);
    await post(endpoint, token, noteEvent({subject: id, text: 'between us'}));
    await read(endpoint, `?client=${id}`);
    await endpoint.ask('GET', `/v1/clients/${id}/devices`, {token: providerKey});

    const lines = JSON.stringify(endpoint.log);

    assert.ok(endpoint.log.some(({route, status}) => route === '/v1/events' && status === 201));
    assert.ok(endpoint.log.some(({route}) => route === '/v1/clients/:id/devices'));
    for (const secret of [id, token, code, providerKey, 'between us']) assert.ok(!lines.includes(secret));
  });
});
