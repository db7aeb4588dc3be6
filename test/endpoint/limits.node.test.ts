import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {enrol, makeClient, makeDevice, noteEvent, post, providerKey, startEndpoint, type Running} from './running.ts';

describe('too much at once', () => {
  let endpoint: Running;
  before(async () => {
    endpoint = await startEndpoint({limits: {requests: {count: 10, seconds: 60}, failures: {count: 3, seconds: 600}}});
  });
  after(() => endpoint.close());

  it('of one token is refused until the minute is over, and says when to come again', async () => {
    const one = await makeDevice(endpoint);
    const other = await makeDevice(endpoint);
    for (let count = 0; count < 10; count += 1) {
      assert.equal((await post(endpoint, one.token, noteEvent({subject: one.id}))).status, 201);
    }

    endpoint.time += 15_000;
    const over = await post(endpoint, one.token, noteEvent({subject: one.id}));

    assert.equal(over.status, 429);
    assert.match(over.body.type, /\/too-many$/);
    assert.equal(over.headers.get('retry-after'), '45');
    assert.equal((await post(endpoint, other.token, noteEvent({subject: other.id}))).status, 201);
    endpoint.time += 45_000;
    assert.equal((await post(endpoint, one.token, noteEvent({subject: one.id}))).status, 201);
  });

  it('of wrong keys makes the right one wait too', async () => {
    endpoint.time += 60_000;
    const list = (token: string) => endpoint.ask('GET', '/v1/clients', {token});
    for (let count = 0; count < 3; count += 1) assert.equal((await list('x'.repeat(40))).status, 401);

    const refused = await list(providerKey);

    assert.equal(refused.status, 429);
    assert.ok(Number(refused.headers.get('retry-after')) > 500);
    endpoint.time += 600_000;
    assert.equal((await list(providerKey)).status, 200);
  });

  it('of wrong codes and tokens is refused, but never holds up a right one', async () => {
    endpoint.time += 60_000;
    const who = await makeClient(endpoint);
    const wrong = {id: who.id, code: 'x'.repeat(43)};
    for (let count = 0; count < 3; count += 1) assert.equal((await enrol(endpoint, wrong)).status, 410);
    assert.equal((await enrol(endpoint, wrong)).status, 429);
    const {status, body} = await enrol(endpoint, who);
    assert.equal(status, 201);

    for (let count = 0; count < 3; count += 1) {
      assert.equal((await post(endpoint, 'x'.repeat(43), noteEvent({subject: who.id}))).status, 401);
    }
    assert.equal((await post(endpoint, 'x'.repeat(43), noteEvent({subject: who.id}))).status, 429);
    assert.equal((await post(endpoint, body.token, noteEvent({subject: who.id}))).status, 201);
  });

  it('leaves no counts behind when its time is over', async () => {
    endpoint.time += 3_600_000;
    await endpoint.ask('GET', '/v1/clients', {token: providerKey});

    const counts = await endpoint.database.query.selectFrom('counts').select('key').execute();

    assert.equal(counts.length, 1);
    assert.doesNotMatch(counts[0]?.key ?? '', /192\.0\.2\.1/);
  });
});
