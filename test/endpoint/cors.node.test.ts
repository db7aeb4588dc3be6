import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {clinic, makeDevice, noteEvent, post, providerKey, startEndpoint, type Running} from './running.ts';

describe('pages of other origins', () => {
  let endpoint: Running;
  before(async () => {
    endpoint = await startEndpoint();
  });
  after(() => endpoint.close());

  const preflight = (path: string, origin: string, method = 'POST') =>
    endpoint.ask('OPTIONS', path, {headers: {origin, 'access-control-request-method': method}});

  it('are asked for no token before they post', async () => {
    for (const path of ['/v1/events', '/v1/enrolments']) {
      const {status, headers} = await preflight(path, clinic);
      assert.equal(status, 204);
      assert.equal(headers.get('access-control-allow-origin'), clinic);
      assert.equal(headers.get('access-control-allow-credentials'), 'true');
      assert.equal(headers.get('access-control-allow-headers'), 'authorization, content-type, idempotency-key');
      assert.match(headers.get('access-control-allow-methods') ?? '', /POST/);
      assert.ok(Number(headers.get('access-control-max-age')) > 0);
      assert.equal(headers.get('vary'), 'origin');
    }
  });

  it('can read every answer, errors included', async () => {
    const {token, id} = await makeDevice(endpoint);
    const event = noteEvent({subject: id});
    const headers = {origin: clinic};
    const answers = [
      await post(endpoint, token, event, headers),
      await post(endpoint, undefined, event, headers),
      await post(endpoint, token, {...event, kapversion: 2}, headers),
      await post(endpoint, token, {...event, subject: 'another'}, headers),
      await endpoint.ask('POST', '/v1/enrolments', {body: {}, headers}),
      await endpoint.ask('POST', '/v1/nothing', {body: {}, headers}),
      await endpoint.ask('POST', '/v1/events', {
        token,
        type: 'application/cloudevents+json',
        body: 'x'.repeat(1_100_000),
        headers,
      }),
    ];

    assert.deepEqual(
      answers.map(({status}) => status),
      [201, 401, 422, 403, 422, 404, 413],
    );
    for (const answer of answers) {
      assert.equal(answer.headers.get('access-control-allow-origin'), clinic);
      assert.equal(answer.headers.get('access-control-expose-headers'), 'retry-after, www-authenticate');
    }
  });

  it('that are not on the list get no leave', async () => {
    const {token, id} = await makeDevice(endpoint);
    for (const {headers} of [
      await preflight('/v1/events', 'https://other.example'),
      await preflight('/v1/events', 'null'),
      await post(endpoint, token, noteEvent({subject: id}), {origin: 'https://clinic.example.other'}),
    ]) {
      assert.equal(headers.get('access-control-allow-origin'), null);
      assert.equal(headers.get('access-control-allow-credentials'), null);
    }
  });

  it('never read what only the provider may, even where they may post', async () => {
    const headers = {origin: clinic};
    for (const answer of [
      await endpoint.ask('GET', '/v1/events', {token: providerKey, headers}),
      await endpoint.ask('POST', '/v1/clients', {token: providerKey, headers, body: {name: 'A'}}),
      await preflight('/v1/events', clinic, 'GET'),
      await preflight('/v1/clients', clinic),
    ]) {
      assert.equal(answer.headers.get('access-control-allow-origin'), null);
    }
  });

  it('of any origin may post where the list says so, without credentials', async () => {
    const open = await startEndpoint({allowedOrigins: ['*']});
    const {headers} = await open.ask('OPTIONS', '/v1/events', {
      headers: {origin: 'https://anywhere.example', 'access-control-request-method': 'POST'},
    });
    await open.close();

    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('access-control-allow-credentials'), null);
  });
});
