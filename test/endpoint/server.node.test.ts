import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {program, startProcess} from './process.ts';
import {makeDevice, noteEvent, post, postBatch, providerKey, read} from './running.ts';

/** Asks until nobody answers any more: then it takes nothing new. */
async function untilRefused(url: string): Promise<never> {
  for (;;) await fetch(`${url}/healthz`, {headers: {connection: 'close'}});
}

describe('the process', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kap-process-'));
  });
  after(() => rm(folder, {recursive: true}));

  it('has, after being killed again and again, all that it acknowledged, and nothing twice', async () => {
    const file = join(folder, 'killed.sqlite');
    let endpoint = await startProcess(file);
    const who = await makeDevice(endpoint);
    const acknowledged = new Set<string>();
    const sent = new Map<string, ReturnType<typeof noteEvent>>();

    const postUntilItDies = async (batches: boolean): Promise<void> => {
      for (;;) {
        const events = Array.from({length: batches ? 5 : 1}, () => noteEvent({subject: who.id}));
        for (const event of events) sent.set(event.id, event);
        const [first] = events;
        if (!first) return;
        const answer = batches ? postBatch(endpoint, who.token, events) : post(endpoint, who.token, first);
        const accepted = await answer.then(
          ({body}) => body.accepted ?? [],
          () => undefined,
        );
        if (accepted === undefined) return;
        for (const id of accepted) acknowledged.add(id);
      }
    };

    for (const answered of [3, 17, 40]) {
      const all = Promise.all([postUntilItDies(false), postUntilItDies(true), postUntilItDies(false)]);
      const goal = acknowledged.size + answered;
      // Kills it as soon as it has acknowledged so many more, with other requests under way.
      while (acknowledged.size < goal) await post(endpoint, who.token, noteEvent({subject: 'nobody'}));
      assert.equal(await endpoint.end('SIGKILL'), null);
      await all;
      endpoint = await startProcess(file);
    }
    // What was not acknowledged is sent again, as the widgets do.
    for (const event of sent.values()) {
      if (!acknowledged.has(event.id)) assert.ok([200, 201].includes((await post(endpoint, who.token, event)).status));
    }

    const seen: string[] = [];
    for (let after = 0, more = true; more;) {
      const {body} = await read(endpoint, `?after=${after}&limit=500`);
      seen.push(...body.events.map((line: {event: {id: string}}) => line.event.id));
      ({after, more} = body);
    }
    await endpoint.end('SIGTERM');

    assert.ok(acknowledged.size >= 60);
    assert.equal(new Set(seen).size, seen.length);
    assert.deepEqual([...seen].sort(), [...sent.keys()].sort());
  });

  it('answers what is under way when it is asked to end, and ends', async () => {
    const endpoint = await startProcess(join(folder, 'ended.sqlite'));
    const who = await makeDevice(endpoint);
    const body = JSON.stringify(noteEvent({subject: who.id}));
    const sending = request(`${endpoint.url}/v1/events`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${who.token}`,
        'content-type': 'application/cloudevents+json',
        'content-length': body.length,
        expect: '100-continue',
      },
    });
    sending.flushHeaders();
    // The endpoint has begun with this request, and waits for its body.
    await once(sending, 'continue');
    const code = endpoint.end('SIGTERM');
    await assert.rejects(untilRefused(endpoint.url));
    sending.end(body);

    const [answer] = await once(sending, 'response');

    assert.equal(answer.statusCode, 201);
    answer.resume();
    assert.equal(await code, 0);
  });

  it('can stand beside another on one database', async () => {
    const file = join(folder, 'two.sqlite');
    const [one, two] = await Promise.all([startProcess(file), startProcess(file)]);
    const who = await makeDevice(one);
    const events = Array.from({length: 30}, () => noteEvent({subject: who.id}));

    const answers = await Promise.all(
      events.flatMap((event) => [post(one, who.token, event), post(two, who.token, event)]),
    );

    const {body} = await read(two, '?limit=500');
    await Promise.all([one.end('SIGTERM'), two.end('SIGTERM')]);
    assert.ok(answers.every(({status}) => status === 201 || status === 200));
    assert.equal(answers.filter(({status}) => status === 201).length, 30);
    assert.deepEqual(
      body.events.map((line: {seq: number}) => line.seq),
      Array.from({length: 30}, (_, index) => index + 1),
    );
  });

  it('logs lines without what was written, who wrote it, or any secret', async () => {
    const endpoint = await startProcess(join(folder, 'logged.sqlite'));
    const who = await makeDevice(endpoint);
    await post(endpoint, who.token, noteEvent({subject: who.id, text: 'between us'}));
    await read(endpoint, `?client=${who.id}`);
    await endpoint.end('SIGTERM');

    const lines = endpoint.lines.join('\n');

    assert.match(lines, /"route":"\/v1\/events","status":201/);
    for (const secret of ['between us', who.id, who.token, who.code, providerKey]) assert.ok(!lines.includes(secret));
  });

  it('does not start without a key, and says what is missing', () => {
    const start = (env: Record<string, string>) =>
      spawnSync(process.execPath, [program], {
        env: {
          KAP_PRACTICE: 'harbor Harbor',
          KAP_CLIENT_PAGE: 'https://clinic.example/',
          KAP_DATABASE: join(folder, 'none.sqlite'),
          ...env,
        },
        encoding: 'utf8',
      });
    const without = start({});
    const short = start({KAP_PROVIDER_KEY: 'only-31-characters-long-key-abc'});

    assert.equal(without.status, 1);
    assert.match(without.stderr, /KAP_PROVIDER_KEY: expected 32 characters or more/);
    assert.equal(short.status, 1);
    assert.doesNotMatch(short.stderr, /only-31/);
  });
});
