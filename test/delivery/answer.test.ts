/** Every row of the contract's table of answers. */
import {expect} from '@open-wc/testing';
import {judge, type Answer, type Verdict} from '../../src/delivery/answer.ts';

const now = Date.UTC(2027, 2, 1, 12);
const one = ['e1'];
const two = ['e1', 'e2'];

const base: Verdict = {delivered: [], parked: [], single: [], next: 'go', after: 0};
const silent: Partial<Verdict> = {next: 'silent'};
const retry: Partial<Verdict> = {next: 'retry'};
const unnamed: Partial<Verdict> = {next: 'unnamed'};
const singly: Partial<Verdict> = {single: two};
const headers = (named: Record<string, string>): NonNullable<Answer['headers']> => new Headers(named);

type Row = readonly [name: string, answer: Answer | undefined, ids: readonly string[], verdict: Partial<Verdict>];

const rows: Row[] = [
  // delivered
  ...[201, 202].flatMap((status): Row[] => [
    [`${status} that accepts a single event`, {status, body: {accepted: one}}, one, {delivered: one}],
    [`${status} that accepts all of a batch`, {status, body: {accepted: two}}, two, {delivered: two}],
  ]),
  ['200 that accepts a single event', {status: 200, body: {accepted: ['e1']}}, one, {delivered: one}],
  ['200 that accepts all of a batch', {status: 200, body: {accepted: two}}, two, {delivered: two}],
  ['200 with empty "rejected"', {status: 200, body: {accepted: two, rejected: []}}, two, {delivered: two}],
  ['200 with more beside it', {status: 200, body: {accepted: ['e1'], took: 3}}, one, {delivered: one}],

  // named and unnamed
  [
    '200 that accepts one and rejects the other',
    {status: 200, body: {accepted: ['e1'], rejected: [{id: 'e2', problem: {title: 'Too old', status: 422}}]}},
    two,
    {delivered: ['e1'], parked: [{id: 'e2', status: 422, title: 'Too old'}]},
  ],
  [
    '200 that rejects without a reason',
    {status: 200, body: {accepted: [], rejected: [{id: 'e1'}]}},
    one,
    {parked: [{id: 'e1', status: 0}]},
  ],
  ['200 that leaves one unnamed', {status: 200, body: {accepted: ['e2']}}, two, {...retry, delivered: ['e2']}],
  [
    '200 with one id in both lists',
    {status: 200, body: {accepted: ['e1', 'e2'], rejected: [{id: 'e1'}]}},
    two,
    {...retry, delivered: ['e2']},
  ],
  [
    '200 with the single id in both lists',
    {status: 200, body: {accepted: ['e1'], rejected: [{id: 'e1'}]}},
    one,
    unnamed,
  ],
  ['200 that also names what was never sent', {status: 200, body: {accepted: ['e1', 'x']}}, one, {delivered: one}],
  [
    '200 that rejects what was never sent',
    {status: 200, body: {accepted: ['e1'], rejected: [{id: 'x'}]}},
    one,
    {delivered: one},
  ],

  // singly from then on
  ['200 that names none of a batch', {status: 200, body: {accepted: []}}, two, singly],
  ['200 that names only others, to a batch', {status: 200, body: {accepted: ['x']}}, two, singly],
  ...[400, 403, 413, 415, 418, 422].map((status): Row => [`${status} to a batch`, {status}, two, singly]),

  // keep, try again
  ['no answer, to a single event', undefined, one, silent],
  ['no answer, to a batch', undefined, two, silent],
  ...[408, 409, 425, 429, 500, 502, 503, 599].flatMap((status): Row[] => [
    [`${status} to a single event`, {status}, one, retry],
    [`${status} to a batch`, {status}, two, retry],
  ]),
  ['Retry-After in seconds', {status: 429, headers: headers({'retry-after': '120'})}, one, {...retry, after: 120_000}],
  [
    'Retry-After as a date',
    {status: 503, headers: headers({'retry-after': new Date(now + 90_000).toUTCString()})},
    two,
    {...retry, after: 90_000},
  ],
  ['Retry-After in the past', {status: 503, headers: headers({'retry-after': new Date(0).toUTCString()})}, one, retry],
  ['Retry-After that is neither', {status: 503, headers: headers({'retry-after': 'soon'})}, one, retry],
  [
    'Retry-After of years',
    {status: 503, headers: headers({'retry-after': '999999999'})},
    one,
    {...retry, after: 86_400_000},
  ],

  // the token
  ['401 to a single event', {status: 401}, one, {next: 'token'}],
  ['401 to a batch', {status: 401}, two, {next: 'token'}],
  ['403 with WWW-Authenticate', {status: 403, headers: headers({'www-authenticate': 'Bearer'})}, one, {next: 'token'}],
  ['403 about the subject', {status: 403, body: {type: 'https://x.example/problems/subject'}}, one, {next: 'token'}],
  ['403 about the subject, to a batch', {status: 403, body: {type: '/problems/subject'}}, two, {next: 'token'}],

  // no endpoint there
  ...[404, 405, 410].flatMap((status): Row[] => [
    [`${status} to a single event`, {status}, one, {next: 'endpoint'}],
    [`${status} to a batch`, {status}, two, {next: 'endpoint'}],
  ]),

  // parked
  ...[400, 402, 403, 413, 415, 418, 422].map((status): Row => [
    `${status} to a single event`,
    {status},
    one,
    {parked: [{id: 'e1', status}]},
  ]),
  [
    '422 with problem details',
    {status: 422, body: {type: 'about:blank', title: 'The id was used for other content', detail: 'x'}},
    one,
    {parked: [{id: 'e1', status: 422, title: 'The id was used for other content'}]},
  ],
  [
    '400 with a detail alone',
    {status: 400, body: {detail: 'No'}},
    one,
    {parked: [{id: 'e1', status: 400, title: 'No'}]},
  ],
  ['400 with problem details that are none', {status: 400, body: {title: 4}}, one, {parked: [{id: 'e1', status: 400}]}],
  ['400 with HTML', {status: 400, body: undefined}, one, {parked: [{id: 'e1', status: 400}]}],

  // a yes that names nothing delivers nothing
  ...[200, 201, 202, 203, 204, 205, 206, 207, 226].flatMap((status): Row[] => [
    [`a bare ${status}, as a captive portal or a firewall gives`, {status}, one, unnamed],
    [`a bare ${status} to a batch`, {status}, two, unnamed],
  ]),
  ...[203, 204, 205, 206, 207, 226].map((status): Row => [
    `${status} that names the event`,
    {status, body: {accepted: one}},
    one,
    unnamed,
  ]),
  ['200 that names nothing, to a single event', {status: 200, body: {accepted: []}}, one, unnamed],
  ['202 that names another event', {status: 202, body: {accepted: ['x']}}, one, unnamed],
  ['200 with other JSON', {status: 200, body: {ok: true}}, one, unnamed],
  ['200 with null', {status: 200, body: null}, one, unnamed],
  ['200 with "accepted" that is no list', {status: 200, body: {accepted: 'e1'}}, one, unnamed],
  ['200 with "rejected" that is no list', {status: 200, body: {accepted: ['e1'], rejected: {}}}, one, unnamed],
  ['202 with Retry-After', {status: 202, headers: headers({'retry-after': '120'})}, one, {...unnamed, after: 120_000}],

  // as a network failure
  ...[0, 100, 301, 302, 304, 307, 308, Number.NaN].map((status): Row => [
    `${status}`,
    {status, body: {accepted: ['e1']}},
    one,
    silent,
  ]),
];

for (const [name, answer, ids, verdict] of rows) {
  it(name, () => {
    expect(judge(answer, ids, now)).to.deep.equal({...base, ...verdict});
  });
}

describe('a withdrawal', () => {
  const owed = new Set(['e1']);

  for (const status of [400, 403, 413, 415, 422]) {
    it(`is never parked: ${status}`, () => {
      expect(judge({status}, one, now, owed)).to.deep.equal({...base, ...retry});
    });
  }

  it('is never parked by being named as rejected, and what stands beside it is', () => {
    const body = {accepted: [], rejected: [{id: 'e1'}, {id: 'e2', problem: {status: 422}}]};
    expect(judge({status: 200, body}, two, now, owed)).to.deep.equal({
      ...base,
      ...retry,
      parked: [{id: 'e2', status: 422}],
    });
  });

  it('is delivered as any other event is, when it is named', () => {
    expect(judge({status: 202, body: {accepted: one}}, one, now, owed)).to.deep.equal({...base, delivered: one});
    expect(judge({status: 204}, one, now, owed)).to.deep.equal({...base, ...unnamed});
  });
});

it('words that an endpoint gives for parking are kept short', () => {
  const verdict = judge({status: 400, body: {title: 'a'.repeat(5000)}}, one, now);
  expect(verdict.parked[0]?.title?.length).to.equal(300);
});
