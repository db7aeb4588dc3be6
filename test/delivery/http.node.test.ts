import assert from 'node:assert/strict';
import {createServer, type IncomingMessage, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {test} from 'node:test';
import {httpTransport} from '../../src/delivery/http.ts';

/** Serves until the test is over; gives the address. */
async function serve(context: {after(work: () => void): void}, listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const {port} = server.address() as AddressInfo; // it listens on a port
  return `http://127.0.0.1:${port}/v1/events`;
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}

const headers = {'Content-Type': 'application/cloudevents+json', 'Idempotency-Key': '"e1"', Authorization: 'Bearer t'};
const {signal} = new AbortController();

test('an event is posted as it is, and the answer is read', async (context) => {
  let seen: unknown;
  const url = await serve(context, (request, response) => {
    void textOf(request).then((body) => {
      const {method, headers: got} = request;
      seen = {method, body, type: got['content-type'], key: got['idempotency-key'], token: got.authorization};
      response
        .writeHead(429, {'Retry-After': '7', 'Content-Type': 'application/problem+json'})
        .end('{"title":"Later"}');
    });
  });
  const answer = await httpTransport()({url, headers, body: '{"id":"e1"}', signal});
  assert.deepEqual(seen, {
    method: 'POST',
    body: '{"id":"e1"}',
    type: headers['Content-Type'],
    key: '"e1"',
    token: 'Bearer t',
  });
  assert.equal(answer.status, 429);
  assert.equal(answer.headers?.get('retry-after'), '7');
  assert.deepEqual(answer.body, {title: 'Later'});
});

test('a page in place of JSON has no body that could acknowledge anything', async (context) => {
  const url = await serve(context, (_request, response) => response.end('<h1>Sign in to this network</h1>'));
  const answer = await httpTransport()({url, headers, body: '{}', signal});
  assert.equal(answer.status, 200);
  assert.equal(answer.body, undefined);
});

test('an empty answer has no body', async (context) => {
  const url = await serve(context, (_request, response) => response.writeHead(204).end());
  const answer = await httpTransport()({url, headers, body: '{}', signal});
  assert.equal(answer.status, 204);
  assert.equal(answer.body, undefined);
});

test('a redirect is not followed: what was shared goes to the configured address or nowhere', async (context) => {
  let followed = false;
  const url = await serve(context, (request, response) => {
    followed ||= request.url === '/elsewhere';
    response.writeHead(307, {Location: '/elsewhere'}).end();
  });
  await assert.rejects(httpTransport()({url, headers, body: '{}', signal}));
  assert.equal(followed, false);
});

test('an endpoint that is not there, and a request that was aborted, have no answer', async (context) => {
  const url = await serve(context, () => undefined);
  await assert.rejects(httpTransport()({url: 'http://127.0.0.1:1/', headers, body: '{}', signal}));
  const controller = new AbortController();
  const answer = httpTransport()({url, headers, body: '{}', signal: controller.signal});
  controller.abort();
  await assert.rejects(answer);
});

test('no cookies unless the provider asks for them, no referrer, no cache, no redirect', async () => {
  const seen: RequestInit[] = [];
  const fetcher: typeof fetch = async (_url, init) => {
    seen.push(init ?? {});
    return new Response(null, {status: 204});
  };
  await httpTransport(undefined, fetcher)({url: 'https://x.example/', headers, body: '{}', signal});
  await httpTransport('include', fetcher)({url: 'https://x.example/', headers, body: '{}', signal});
  const options = {
    headers,
    body: '{}',
    signal,
    method: 'POST',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  };
  assert.deepEqual(seen, [
    {...options, credentials: 'omit'},
    {...options, credentials: 'include'},
  ]);
});
