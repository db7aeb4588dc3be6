/** How a token is come by, and what happens when it is refused. */
import {expect} from '@open-wc/testing';
import {enrolmentRequestSchema} from '../../src/delivery/event.ts';
import type {Answer} from '../../src/delivery/answer.ts';
import type {TransportRequest} from '../../src/delivery/http.ts';
import {outboxOf} from '../record/open.ts';
import {accept, config, origin, promised, until, World, type Seen} from './pretend.ts';

let world: World;

beforeEach(async () => {
  world = await World.make();
  await world.yes();
});
afterEach(() => world.close());

/** An endpoint that gives tokens t1, t2 … for the codes it knows, and takes events with the newest of each alone. */
class Desk {
  given = 0;
  /** what a code is worth; unknown ones are 410 */
  codes = new Set(['code-1']);
  valid: string | undefined;
  enrolling: ((request: TransportRequest) => Promise<Answer> | Answer) | undefined;

  readonly answer = (request: TransportRequest, events: readonly Seen[]): Promise<Answer> | Answer => {
    if (request.url === config.endpoint) {
      const token = request.headers['Authorization']?.replace('Bearer ', '');
      return token !== undefined && token === this.valid ? accept(request, events) : {status: 401};
    }
    if (this.enrolling) return this.enrolling(request);
    const {code} = enrolmentRequestSchema().parse(JSON.parse(request.body));
    if (!this.codes.has(code)) return {status: 410, body: {title: 'Gone'}};
    this.valid = `t${++this.given}`;
    return {status: 201, body: {token: this.valid, expires: '2027-06-01T00:00:00Z'}};
  };
}

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  world.answer = desk.answer;
});

const enrolments = (): TransportRequest[] => world.requests.filter(({url}) => url === config.enrolments);
const posts = (): (string | undefined)[] =>
  world.requests.filter(({url}) => url === config.endpoint).map(({headers}) => headers['Authorization']);

describe('a personal link’s code', () => {
  beforeEach(() => outboxOf(world.store).putEnrolment({origin, code: 'code-1'}));

  it('is not used up by looking, nor by what stays private', async () => {
    await world.note('mine', 'private');
    world.courier();
    await world.settle();
    expect(world.requests.length).to.equal(0);
  });

  it('is not used up while the client has not said yes', async () => {
    await world.note('hello');
    await world.store.withdrawConsent(false);
    world.courier();
    await world.settle();
    expect(world.requests.length).to.equal(0);
  });

  it('becomes a token of this device with the first thing that is shared', async () => {
    await world.note('hello');
    world.courier();
    await world.patience();
    const device = await outboxOf(world.store).device();
    expect(enrolments().map(({headers, body}) => ({headers, body: JSON.parse(body) as unknown}))).to.deep.equal([
      {headers: {'Content-Type': 'application/json'}, body: {client: 'c-7', code: 'code-1', device, storage: 'device'}},
    ]);
    expect(posts()).to.deep.equal(['Bearer t1']);
    expect(await outboxOf(world.store).enrolment(origin)).to.deep.equal({
      origin,
      code: 'code-1',
      token: 't1',
      expires: '2027-06-01T00:00:00Z',
    });
  });

  it('is exchanged once for many entries, and not again by the next page', async () => {
    for (const text of ['one', 'two']) await world.note(text);
    const courier = world.courier();
    await world.patience();
    courier.abort();
    await world.note('three');
    world.courier();
    await world.patience();
    expect(enrolments().length).to.equal(1);
    expect(posts()).to.deep.equal(['Bearer t1', 'Bearer t1']);
  });

  it('is exchanged again by the same device after its token was refused, and the event goes through', async () => {
    await world.note('hello');
    world.courier();
    await world.patience();
    desk.valid = 'revoked';
    await world.note('more');
    await world.patience();
    const devices = enrolments().map(({body}) => enrolmentRequestSchema().parse(JSON.parse(body)).device);
    expect(devices.length).to.equal(2);
    expect(devices[0]).to.equal(devices[1]);
    expect(posts()).to.deep.equal(['Bearer t1', 'Bearer t1', 'Bearer t2']);
    expect(await world.rows()).to.deep.equal([]);
  });

  it('is exchanged again only once, where the endpoint refuses the new token too', async () => {
    await world.note('hello');
    world.answer = (request, events) =>
      request.url === config.endpoint ? {status: 401} : desk.answer(request, events);
    const courier = world.courier();
    await until(() => courier.state.paused === 'link');
    await world.note('more');
    await world.settle();
    expect(enrolments().length).to.equal(2);
    expect(posts().length).to.equal(2);
    expect((await world.rows()).length).to.equal(2);
  });

  it('is let go of when it is answered by 410; nothing more is asked, and what waits is kept', async () => {
    desk.codes.clear();
    await world.note('hello');
    const courier = world.courier();
    await until(() => courier.state.paused === 'spent');
    expect(await outboxOf(world.store).enrolment(origin)).to.deep.equal({origin, spent: true});
    await world.note('more');
    courier.start();
    await world.settle();
    expect(world.requests.length).to.equal(1);
    expect((await world.rows()).length).to.equal(2);
    // Another link brings another code.
    desk.codes.add('code-2');
    await outboxOf(world.store).putEnrolment({origin, code: 'code-2'});
    await world.patience();
    expect(await world.rows()).to.deep.equal([]);
    expect(courier.state.paused).to.equal(undefined);
  });

  for (const [name, answer, says] of [
    ['500', {status: 500}, {failing: true, offline: false}],
    ['403', {status: 403, body: {title: 'No'}}, {failing: true, offline: false}],
    ['404', {status: 404}, {failing: true, offline: false}],
    ['a page of a captive portal', {status: 200}, {failing: false, offline: true}],
    ['201 without a token', {status: 201, body: {}}, {failing: true, offline: false}],
    ['no answer', undefined, {failing: false, offline: true}],
  ] as const) {
    it(`is kept when it is answered by ${name}, and tried again later`, async () => {
      desk.enrolling = () => answer ?? Promise.reject(new TypeError('network'));
      await world.note('hello');
      const courier = world.courier();
      await world.settle();
      expect(posts()).to.deep.equal([]);
      expect((await outboxOf(world.store).enrolment(origin))?.code).to.equal('code-1');
      expect(courier.state).to.deep.include(says);
      desk.enrolling = undefined;
      await world.patience();
      expect(await world.rows()).to.deep.equal([]);
      expect(courier.state).to.deep.include({failing: false, offline: false});
    });
  }

  it('obeys Retry-After', async () => {
    desk.enrolling = () => ({status: 429, headers: new Headers({'Retry-After': '60'})});
    await world.note('hello');
    world.courier();
    await world.settle();
    expect(world.time.next).to.equal(60_000);
  });

  it('goes to no other origin than the one it was given for, nor does its token', async () => {
    await world.note('hello');
    await outboxOf(world.store).putEnrolment({origin, code: 'code-1', token: 't0'});
    world.answer = accept;
    const other = 'https://elsewhere.example';
    await world.yes(`harbor ${other} none`);
    world.courier({
      endpoint: `${other}/e`,
      enrolments: `${other}/enrolments`,
      address: `harbor ${other}`,
      destination: `harbor ${other} none`,
    });
    await world.patience();
    expect(world.requests.map(({url, headers}) => [url, headers['Authorization']])).to.deep.equal([
      [`${other}/e`, undefined],
    ]);
  });

  it('does not overwrite the code of another link that was opened meanwhile', async () => {
    const late = promised<Answer>();
    desk.codes.add('code-2');
    desk.enrolling = () => late.promise;
    await world.note('hello');
    world.courier();
    await until(() => enrolments().length === 1);
    await outboxOf(world.store).putEnrolment({origin, code: 'code-2'});
    desk.enrolling = undefined;
    late.keep({status: 201, body: {token: 'of-the-old-code'}});
    await world.patience();
    expect(await outboxOf(world.store).enrolment(origin)).to.include({code: 'code-2', token: 't1'});
    expect(await world.rows()).to.deep.equal([]);
  });

  it('is not answered for by a page that went away', async () => {
    const late = promised<Answer>();
    desk.enrolling = () => late.promise;
    await world.note('hello');
    const courier = world.courier();
    await until(() => enrolments().length === 1);
    courier.abort();
    late.keep({status: 410});
    await world.settle();
    expect(await outboxOf(world.store).enrolment(origin)).to.deep.equal({origin, code: 'code-1'});
  });

  it('is not written down by a page that goes away after the answer came', async () => {
    await world.note('hello');
    let reads = 0;
    const outbox = outboxOf(world.store);
    const enrolment: typeof outbox.enrolment = async (at) => {
      if (++reads === 2) courier.abort();
      return outbox.enrolment(at);
    };
    const courier = world.courier({}, {outbox: {...outbox, enrolment}});
    await until(() => reads === 2);
    await world.settle();
    expect(await outboxOf(world.store).enrolment(origin)).to.deep.equal({origin, code: 'code-1'});
  });

  it('is not exchanged twice where another tab has come by a token since', async () => {
    await outboxOf(world.store).putEnrolment({origin, code: 'code-1', token: 'old'});
    desk.valid = 'newer';
    world.answer = (request, events) => {
      if (request.headers['Authorization'] === 'Bearer old') {
        return outboxOf(world.store)
          .putEnrolment({origin, code: 'code-1', token: 'newer'})
          .then(() => ({status: 401}));
      }
      return desk.answer(request, events);
    };
    await world.note('hello');
    world.courier();
    await world.patience();
    expect(enrolments().length).to.equal(0);
    expect(posts()).to.deep.equal(['Bearer old', 'Bearer newer']);
  });
});

describe('the page’s own token', () => {
  it('is asked for only when there is something to send', async () => {
    let asked = 0;
    world.courier({token: async () => `${++asked}`});
    await world.settle();
    expect(asked).to.equal(0);
  });

  it('is asked for afresh, once, when it is refused; then it says so, and goes on when a token arrives', async () => {
    const tokens = ['stale', 'stale too', 'never asked for'];
    let asked = 0;
    await world.note('hello');
    const courier = world.courier({token: async () => tokens[asked++]});
    await until(() => courier.state.paused === 'token');
    await world.note('more');
    await world.settle();
    expect(asked).to.equal(2);
    expect(posts()).to.deep.equal(['Bearer stale', 'Bearer stale too']);
    desk.valid = 'fresh';
    courier.configure({...config, token: async () => 'fresh'});
    await world.patience();
    expect(await world.rows()).to.deep.equal([]);
    expect(courier.state.paused).to.equal(undefined);
  });

  it('is tried again after another configuration, also where it is the same', async () => {
    await world.note('hello');
    const courier = world.courier({token: async () => 'same'});
    await until(() => courier.state.paused === 'token');
    desk.valid = 'same';
    courier.configure({...config, token: async () => 'same'});
    await world.patience();
    expect(await world.rows()).to.deep.equal([]);
  });

  it('that is the same as the refused one is not sent again', async () => {
    await world.note('hello');
    const courier = world.courier({token: async () => 'same'});
    await until(() => courier.state.paused === 'token');
    courier.start();
    await world.settle();
    expect(posts()).to.deep.equal(['Bearer same']);
  });

  for (const [name, token] of [
    ['fails', () => Promise.reject(new Error('signed out'))],
    ['gives none', async () => undefined],
    ['never answers', () => promised<string>().promise],
  ] as const) {
    it(`that ${name} holds everything, and is asked for again later`, async () => {
      await world.note('hello');
      let source: () => Promise<string | undefined> = token;
      const courier = world.courier({token: () => source()});
      await world.settle();
      if (name === 'never answers') world.time.pass(30_000);
      await until(() => courier.state.paused === 'token');
      expect(world.requests.length).to.equal(0);
      desk.valid = 'late';
      source = async () => 'late';
      await world.patience();
      expect(await world.rows()).to.deep.equal([]);
      expect(courier.state.paused).to.equal(undefined);
    });
  }

  it('goes with nobody else’s record: another configuration begins without it', async () => {
    await world.note('hello');
    world.answer = () => ({status: 503});
    const courier = world.courier({token: async () => 'anna'});
    await world.settle();
    world.answer = accept;
    courier.configure(config);
    await world.settle();
    expect(posts()).to.deep.equal(['Bearer anna', undefined]);
  });
});

it('without any token the endpoint decides, and where it wants one the client is told to open the link', async () => {
  await world.note('hello');
  const courier = world.courier({client: 'local'});
  await until(() => courier.state.paused === 'link');
  await world.note('more');
  await world.settle();
  expect(posts()).to.deep.equal([undefined]);
  expect(world.requests[0]!.events[0]).not.to.have.property('subject');
  expect((await world.rows()).length).to.equal(2);
});

it('a refusal of the client, not of the token, is treated alike', async () => {
  await world.note('hello');
  world.answer = () => ({status: 403, body: {type: 'https://x.example/problems/subject'}});
  const courier = world.courier({token: async () => 'somebody else’s'});
  await until(() => courier.state.paused === 'token');
  expect((await world.rows())[0]).not.to.have.property('parked');
});
