/** What leaves the device through a journey, and what waits: endpoint, token, code, program, taking back before erasing. */
import {expect, oneEvent} from '@open-wc/testing';
import type {Answer} from '../../src/delivery/answer.ts';
import type {TransportRequest} from '../../src/delivery/http.ts';
import type {KapJourney} from '../../src/journey/journey.ts';
import {declares} from '../console.ts';
import {taken} from '../delivery/pretend.ts';
import {defineJourney, defineProbe, failureOf, newSite, stand, type KapProbe} from './probe.ts';

defineProbe();
defineJourney();

const endpoint = 'https://inbox.example/v1/events';
const answered = (status: number, body?: unknown): Answer => ({status, headers: new Headers(), body});

/** An endpoint that does as it is told, and remembers what it was asked. */
class Inbox {
  readonly requests: TransportRequest[] = [];
  answer: (request: TransportRequest) => Answer = (request) => taken(request);
  #heard: (() => void)[] = [];

  readonly transport = async (request: TransportRequest): Promise<Answer> => {
    this.requests.push(request);
    for (const heard of this.#heard.splice(0)) heard();
    return this.answer(request);
  };

  /** Resolves with the next request. */
  async next(): Promise<TransportRequest> {
    await new Promise<void>((resolve) => this.#heard.push(resolve));
    return this.requests.at(-1)!;
  }

  get tokens(): (string | undefined)[] {
    return this.requests.map(({headers}) => headers['Authorization']);
  }
}

async function sharing(
  settings: Partial<KapJourney> = {},
): Promise<{journey: KapJourney; probe: KapProbe; inbox: Inbox}> {
  const inbox = new Inbox();
  const {journey, probe} = await stand({endpoint, transport: inbox.transport, ...settings});
  await probe.sees(({record, delivery}) => record.status === 'open' && delivery.available);
  return {journey, probe, inbox};
}

/** The client writes something and shares it. */
async function share(probe: KapProbe, text = 'mine'): Promise<string> {
  const {actions, delivery} = probe.journey;
  const id = await probe.write(text);
  if (!delivery.consent) await actions.consent(delivery.destination ?? '');
  await actions.share(id);
  return id;
}

describe('a journey’s endpoint that changes', () => {
  it('one that is added later is seen at once, and shares nothing old', async () => {
    const {journey, probe} = await stand();
    const inbox = new Inbox();
    journey.transport = inbox.transport;
    await probe.opened();
    await probe.write('old');
    journey.endpoint = endpoint;
    const {delivery} = await probe.sees(({delivery}) => delivery.available);
    expect(delivery.waitingCount).to.equal(0);
    expect(delivery.consent).to.equal(undefined);
    expect(inbox.requests).to.deep.equal([]);
  });

  it('one that is taken away takes the question with it, not the answer', async () => {
    const {journey, probe} = await sharing();
    await probe.journey.actions.consent(probe.journey.delivery.destination ?? '');
    journey.endpoint = undefined;
    const {delivery} = await probe.sees(({delivery}) => !delivery.available);
    expect(delivery.changed).to.equal(false);
    journey.endpoint = endpoint;
    await probe.sees(({delivery}) => delivery.consent !== undefined);
  });
});

describe('an endpoint that says yes without naming what it took', () => {
  it('has delivered nothing: the provider is told once, the client that it is not confirmed, and it goes again', async () => {
    const told = declares(
      'kap-widgets: endpoint: answered 202; expected 200, 201 or 202 with {accepted: […]} that names each event',
    );
    const {probe, inbox} = await sharing();
    inbox.answer = () => answered(202);
    const id = await share(probe);
    await probe.sees(({delivery}) => delivery.unconfirmed);
    expect(probe.journey.delivery.sent.has(id)).to.equal(false);
    expect(probe.journey.delivery).to.deep.include({offline: false, failing: false, waitingCount: 1});
    await probe.journey.actions.retry(id);
    await inbox.next();
    inbox.answer = (request) => taken(request, 202);
    await probe.journey.actions.retry(id);
    await probe.sees(({delivery}) => delivery.sent.has(id) && !delivery.unconfirmed);
    expect(told).to.have.length(1);
  });
});

describe('a journey’s token', () => {
  it('is asked for with the client, and never serves another record’s rows', async () => {
    const asked: string[] = [];
    const token = async (client: string) => {
      asked.push(client);
      return `token-of-${client}`;
    };
    const {journey, probe, inbox} = await sharing({signin: true, client: 'one', token});
    const id = await share(probe);
    await probe.sees(({delivery}) => delivery.sent.has(id));
    journey.client = 'two';
    await probe.sees(({record}) => record.client === 'two' && record.status === 'open');
    const other = await share(probe, 'of the second');
    await probe.sees(({delivery}) => delivery.sent.has(other));
    expect(inbox.tokens).to.deep.equal(['Bearer token-of-one', undefined]); // the token went when the client changed
    journey.token = token;
    const third = await share(probe, 'with a token');
    await probe.sees(({delivery}) => delivery.sent.has(third));
    expect(inbox.tokens.at(-1)).to.equal('Bearer token-of-two');
    expect(asked).to.deep.equal(['one', 'two']);
  });

  it('that cannot be had pauses delivery, and a new one resumes it', async () => {
    const {journey, probe, inbox} = await sharing({
      signin: true,
      client: 'one',
      token: () => Promise.reject(new Error('signed out')),
    });
    const id = await share(probe);
    await probe.sees(({delivery}) => delivery.paused === 'token');
    expect(inbox.requests).to.deep.equal([]);
    journey.token = 'fresh';
    await probe.sees(({delivery}) => delivery.sent.has(id));
    expect(inbox.tokens).to.deep.equal(['Bearer fresh']);
  });

  it('that is missing where the page signs its clients in is the page’s matter, not a link’s', async () => {
    const {probe, inbox} = await sharing({signin: true, client: 'one'});
    inbox.answer = () => answered(401);
    await share(probe);
    const {delivery} = await probe.sees(({delivery}) => delivery.paused !== undefined);
    expect(delivery.paused).to.equal('token');
  });

  it('is had for a personal link’s code, with the first yes and not before', async () => {
    location.hash = '#kap=client-40.secret-code';
    const {probe, inbox} = await sharing();
    inbox.answer = (request) =>
      request.url.endsWith('enrolments') ? answered(201, {token: 'of-this-device'}) : taken(request);
    await probe.write('private');
    expect(inbox.requests).to.deep.equal([]);
    const id = await share(probe);
    await probe.sees(({delivery}) => delivery.sent.has(id));
    expect(inbox.requests.map(({url}) => url)).to.deep.equal(['https://inbox.example/v1/enrolments', endpoint]);
    expect(inbox.requests[0]?.body).to.include('"code":"secret-code"');
    expect(inbox.tokens.at(-1)).to.equal('Bearer of-this-device');
  });
});

describe('what was shared without a personal link, and refused', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  /** The client shares something, the endpoint wants a link, and the client opens one. */
  async function linkAfterRefusal(answer: Inbox['answer']) {
    const first = await sharing();
    first.inbox.answer = answer;
    await first.probe.write('private');
    await share(first.probe, 'refused');
    await first.inbox.next();
    first.journey.remove();
    location.hash = '#kap=client-41.code';
    return sharing({site: first.journey.site});
  }

  it('is offered once the link is there, and is sent as that client’s alone', async () => {
    const {probe, inbox} = await linkAfterRefusal(() => answered(401));
    inbox.answer = (request) => {
      if (request.url.endsWith('enrolments')) return answered(201, {token: 'hers'});
      return request.headers['Authorization'] ? taken(request) : answered(401);
    };
    const {actions, record} = probe.journey;
    expect(record.offered).to.equal(2);
    await actions.takeOver();
    expect(await probe.texts()).to.have.members(['private', 'refused']);
    const {entries} = await actions.query('note');
    expect(entries.map(({sharing}) => sharing)).to.deep.equal(['private', 'private']);
    expect(inbox.requests).to.be.empty;

    const {id = ''} = entries.find(({content}) => content.text === 'refused') ?? {};
    await actions.consent(probe.journey.delivery.destination ?? '');
    await actions.share(id);
    await probe.sees(({delivery}) => delivery.sent.has(id));
    await probe.reopened(() => probe.journey.actions.leave());
    const {delivery} = await probe.sees(({delivery}) => delivery.paused === 'link');
    expect(await probe.texts()).to.be.empty;
    expect(delivery.waitingCount).to.equal(1); // the taking back, which has no content
    expect(inbox.requests.filter(({body}) => body.includes('refused'))).to.have.length(1);
  });

  it('also where nobody knows whether it arrived: then that one is taken back as soon as it can be', async () => {
    const {probe, inbox} = await linkAfterRefusal(() => {
      throw new Error('The answer was lost.');
    });
    await probe.journey.actions.takeOver();
    await probe.reopened(() => probe.journey.actions.leave());
    await probe.sees(({delivery}) => delivery.waitingCount === 0);
    const events = inbox.requests.map(({body}) => (JSON.parse(body) as {type: string}).type); // as we wrote it
    expect(events).to.deep.equal(['app.kap.entry.withdrawn.v1']);
  });
});

describe('a program that is not known yet', () => {
  const programUrl = (document: unknown): string =>
    URL.createObjectURL(new Blob([JSON.stringify(document)], {type: 'application/json'}));

  it('leaves sharing aside, and nothing can be said yes to', async () => {
    declares('kap-widgets: program: expected a JSON document at https://nowhere.invalid/program.json');
    const {journey, probe} = await stand({endpoint, program: 'https://nowhere.invalid/program.json'});
    await probe.opened();
    const {actions, delivery} = probe.journey;
    expect(delivery.available).to.equal(false);
    const guess = `${journey.site ?? ''} https://inbox.example none`;
    expect(await failureOf(actions.consent(guess))).to.equal('invalid');
    journey.program = programUrl({practice: {name: 'Harbor', id: 'harbor'}});
    const known = await probe.sees(({delivery}) => delivery.available);
    expect(known.delivery.destination).to.equal('harbor https://inbox.example none');
    await actions.consent('harbor https://inbox.example none');
  });

  it('lets what was shared wait without asking', async () => {
    const site = newSite();
    const program = programUrl({practice: {name: 'Harbor', id: 'harbor'}});
    const {journey, probe, inbox} = await sharing({site, program});
    inbox.answer = () => answered(503);
    const id = await share(probe);
    await inbox.next();
    inbox.answer = (request) => taken(request);
    const before = inbox.requests.length;
    declares('kap-widgets: program: expected a JSON document at https://nowhere.invalid/other.json');
    journey.program = 'https://nowhere.invalid/other.json';
    await oneEvent(journey, 'kap-program-error');
    const {delivery} = await probe.sees(({delivery}) => delivery.paused === 'program');
    expect(delivery.changed).to.equal(false);
    expect(inbox.requests).to.have.length(before);
    journey.program = program;
    await probe.sees(({delivery}) => delivery.sent.has(id));
  });

  it('that loaded last goes on standing in when the network answers with an error late', async () => {
    const site = newSite();
    const program = programUrl({practice: {name: 'Loaded last', id: 'lasting'}});
    const first = await stand({site, program});
    await first.probe.sees(({record, program}) => record.revision > 0 && program.practice.id === 'lasting');
    first.journey.remove();
    const {fetch} = window;
    let fail = (): void => undefined;
    window.fetch = () => new Promise((_, reject) => (fail = () => reject(new TypeError('offline'))));
    try {
      const {journey, probe} = await stand({site, program, endpoint});
      await probe.opened();
      expect(probe.journey.program.practice.id).to.equal('lasting');
      const reported = oneEvent(journey, 'kap-program-error');
      const errors = declares('kap-widgets: program: expected a JSON document');
      fail();
      await reported;
      await probe.journey.actions.query('note');
      expect(errors).to.have.length(1);
      expect(probe.journey.program.practice.id).to.equal('lasting');
      expect(probe.journey.delivery.available).to.equal(true);
    } finally {
      window.fetch = fetch;
    }
  });

  it('has an address that is none: that is said, and the rest works', async () => {
    const errors = declares(/^kap-widgets: program: expected a JSON document at https:\/\//);
    const {probe} = await stand({program: 'https://'});
    await probe.opened();
    expect(errors).to.have.length(1);
    await probe.write('written all the same');
  });
});

describe('erasing with something still to be taken back', () => {
  /** Something was sent, and taken back while the endpoint is not there. */
  async function owed(): Promise<Awaited<ReturnType<typeof sharing>>> {
    const stage = await sharing();
    const id = await share(stage.probe);
    await stage.probe.sees(({delivery}) => delivery.sent.has(id));
    stage.inbox.answer = () => answered(503);
    await stage.probe.journey.actions.withdraw(id);
    await stage.probe.sees(({record}) => record.withdrawals === 1);
    return stage;
  }

  it('waits until the practice has it, when the client wants to wait', async () => {
    const {probe, inbox} = await owed();
    inbox.answer = (request) => taken(request);
    await probe.reopened(() => probe.journey.actions.erase(true));
    expect(inbox.requests.at(-1)?.body).to.include('app.kap.entry.withdrawn.v1');
    expect(await probe.texts()).to.deep.equal([]);
    expect(probe.journey.record.withdrawals).to.equal(0);
  });

  it('goes ahead when the client does not want to wait any longer, and both answers come', async () => {
    const {probe, inbox} = await owed();
    const {actions} = probe.journey;
    const tried = inbox.next();
    const waiting = actions.erase(true);
    await tried; // at once, not after the rest of a backoff
    await actions.erase(false);
    await waiting;
    const {record} = await probe.opened();
    expect(record.generation).to.equal(1);
    expect(await probe.texts()).to.deep.equal([]);
  });

  it('goes ahead, too, where the endpoint is gone for good', async () => {
    const {journey, probe} = await owed();
    journey.endpoint = undefined;
    await probe.sees(({delivery}) => delivery.stranded.length === 1);
    const {actions} = probe.journey;
    const waiting = actions.erase(true);
    await actions.erase(false);
    await waiting;
    expect(await (await probe.opened()).actions.export()).to.include('"entries": []');
  });

  it('stops waiting when the record is closed meanwhile, and does not erase it', async () => {
    const {journey, probe} = await owed();
    const waiting = failureOf(probe.journey.actions.erase(true));
    journey.remove();
    expect(await waiting).to.equal('closed');
    const again = await stand(journey.site ? {site: journey.site} : {});
    await again.probe.opened();
    expect(await again.probe.texts()).to.deep.equal(['mine']);
  });
});

describe('a page that is left', () => {
  it('shows nothing more of a record, whatever still ends, and keeps what was typed last', async () => {
    const {probe} = await stand();
    await probe.opened();
    const {actions} = probe.journey;
    const saving = probe.write('on its way');
    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    await saving;
    await probe.journey.actions.keepDraft('note/arrival', 'half a sen');
    expect(probe.journey.record.status).to.equal('waiting');
    expect(probe.journey.record.sessions).to.deep.equal([]);
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await probe.sees(({record, actions: now}) => record.status === 'open' && now !== actions);
    expect(await probe.texts()).to.deep.equal(['on its way']);
    expect((await probe.journey.actions.draft('note/arrival'))?.text).to.equal('half a sen');
  });

  it('sends nothing while it is in the page cache, and goes on when it is back', async () => {
    const {probe, inbox} = await sharing();
    inbox.answer = () => answered(503);
    const id = await share(probe);
    await inbox.next();
    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    inbox.answer = (request) => taken(request);
    const before = inbox.requests.length;
    await probe.journey.actions.keepDraft('note/arrival', 'half');
    expect(inbox.requests).to.have.length(before);
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await probe.sees(({delivery}) => delivery.sent.has(id));
  });
});
