/** What sends, before its file has come: nothing is lost, nothing goes twice, and nothing goes that was taken back. */
import {expect} from '@open-wc/testing';
import type {Answer} from '../../src/delivery/answer.ts';
import type {TransportRequest} from '../../src/delivery/http.ts';
import * as sending from '../../src/delivery/sending.ts';
import {Runtime, type JourneyConfig} from '../../src/journey/runtime.ts';
import type {JourneyValues} from '../../src/journey/values.ts';
import {declares} from '../console.ts';
import {taken, turn} from '../delivery/pretend.ts';
import {newSite, note} from './probe.ts';

const endpoint = 'https://inbox.example/v1/events';
const runtimes = new Set<Runtime>();
afterEach(() => {
  for (const runtime of runtimes) runtime.stop();
  runtimes.clear();
});

/** A journey whose file that sends is held back, as often as it is asked for. */
class Page {
  readonly asked: {come: () => void; fail: () => void}[] = [];
  readonly requests: TransportRequest[] = [];
  readonly idle: (() => void)[] = [];
  readonly told: string[] = [];
  readonly runtime: Runtime;
  config: JourneyConfig;

  constructor(config: JourneyConfig = {}) {
    this.config = {site: newSite(), storage: 'device', endpoint, ...config, transport: this.#transport};
    this.runtime = new Runtime({
      sending: () => {
        const {promise, resolve, reject} = Promise.withResolvers<typeof sending>();
        this.asked.push({come: () => resolve(sending), fail: () => reject(new Error('no network'))});
        return promise;
      },
      atIdle: (work) => this.idle.push(work),
    });
    runtimes.add(this.runtime);
  }

  static async open(config: JourneyConfig = {}): Promise<Page> {
    const page = new Page(config);
    page.runtime.configure(page.config);
    await page.sees(({record}) => record.status === 'open');
    return page;
  }

  get values(): JourneyValues {
    return this.runtime.values;
  }

  get texts(): string[] {
    return this.requests.map(
      ({body}) => (JSON.parse(body) as {data?: {content: {text: string}}}).data?.content.text ?? '',
    ); // as we wrote it
  }

  async sees(what: (values: JourneyValues) => boolean): Promise<JourneyValues> {
    while (!what(this.values)) {
      await new Promise<void>((resolve) => {
        const stop = this.runtime.subscribe(() => (stop(), resolve()));
      });
    }
    return this.values;
  }

  set(config: JourneyConfig): void {
    this.config = {...this.config, ...config};
    this.runtime.configure(this.config);
  }

  async write(text: string): Promise<string> {
    const saved = await this.values.actions.save(note(text));
    if (saved.state !== 'saved') throw new Error(saved.state);
    return saved.entry.id;
  }

  async share(text = 'mine'): Promise<string> {
    const {actions, delivery} = this.values;
    const id = await this.write(text);
    if (!delivery.consent) await actions.consent(delivery.destination ?? '');
    await actions.share(id);
    return id;
  }

  readonly #transport = async (request: TransportRequest): Promise<Answer> => {
    this.requests.push(request);
    return taken(request);
  };
}

/** Lets all that is under way come to its end: a database's transaction is some turns away. */
async function settled(): Promise<void> {
  for (let i = 0; i < 200; i++) await turn();
}

describe('what sends', () => {
  it('is never asked for where no endpoint is named', async () => {
    const page = await Page.open({endpoint: undefined});
    await page.write('mine');
    await page.values.actions.keepDraft('note/arrival', 'half');
    dispatchEvent(new Event('online'));
    await settled();
    expect(page.asked).to.be.empty;
    expect(page.idle).to.be.empty;
  });

  it('comes when the page is at rest where nothing waits, and once', async () => {
    const page = await Page.open();
    await page.write('private');
    dispatchEvent(new Event('online'));
    await settled();
    expect(page.asked).to.be.empty;
    expect(page.idle).to.have.length(1);
    page.idle[0]!();
    await page.share();
    expect(page.asked).to.have.length(1);
  });

  it('comes at once when something is shared, and sends it; until then it waits, and nothing else is said', async () => {
    const page = await Page.open();
    const before = page.values.delivery;
    expect(before).to.deep.include({available: true, offline: false, failing: false, unconfirmed: false, stranded: []});
    const id = await page.share();
    const {delivery} = await page.sees(({delivery}) => delivery.waiting.has(id));
    expect(delivery).to.deep.include({failing: false, unconfirmed: false, waitingCount: 1});
    expect(delivery.paused).to.equal(undefined);
    expect(delivery.waiting.get(id)).to.deep.equal({state: 'waiting', isTried: false});
    expect(page.asked).to.have.length(1);
    page.asked[0]!.come();
    await page.sees(({delivery}) => delivery.sent.has(id));
    for (const idle of page.idle) idle();
    await settled();
    expect(page.texts).to.deep.equal(['mine']);
    expect(page.asked).to.have.length(1);
  });

  it('comes at once where something waits from before', async () => {
    const first = await Page.open();
    const id = await first.share();
    first.runtime.stop();
    const page = await Page.open(first.config);
    expect(page.asked).to.have.length(1);
    page.asked[0]!.come();
    await page.sees(({delivery}) => delivery.sent.has(id));
  });

  it('does not send what was taken back before it came, nor what was changed since as it was', async () => {
    const page = await Page.open();
    const {actions} = page.values;
    const id = await page.share('taken back');
    const other = await page.share('as it was');
    await actions.withdraw(id);
    const {entries} = await actions.query('note');
    const {version} = entries.find((entry) => entry.id === other)!;
    await actions.save({...note('as it is'), id: other, version, sharing: 'shared'});
    page.asked[0]!.come();
    await page.sees(({delivery}) => delivery.sent.has(other));
    await settled();
    expect(page.texts).to.deep.equal(['as it is']);
    expect(page.values.delivery.waitingCount).to.equal(0);
  });

  it('goes where it was told last, with the last token', async () => {
    const page = await Page.open({signin: true, client: 'c-7', token: 'first'});
    const id = await page.share();
    page.set({token: 'second'});
    page.set({endpoint: `${endpoint}/new`});
    page.asked[0]!.come();
    await page.sees(({delivery}) => delivery.sent.has(id));
    expect(page.requests.map(({url, headers}) => [url, headers['Authorization']])).to.deep.equal([
      [`${endpoint}/new`, 'Bearer second'],
    ]);
  });

  it('sends nothing where the endpoint was taken away meanwhile, and goes on when it is back', async () => {
    const page = await Page.open();
    const id = await page.share();
    page.set({endpoint: undefined});
    page.asked[0]!.come();
    await settled();
    expect(page.requests).to.be.empty;
    page.set({endpoint});
    await page.sees(({delivery}) => delivery.sent.has(id));
    expect(page.texts).to.deep.equal(['mine']);
  });

  it('sends nothing of a record that was closed meanwhile, nor of another one', async () => {
    const page = await Page.open({signin: true, client: 'one'});
    const id = await page.share('of one');
    page.set({client: 'two'});
    await page.sees(({record}) => record.client === 'two' && record.status === 'open');
    page.asked[0]!.come();
    await settled();
    expect(page.requests).to.be.empty;
    page.set({client: 'one'});
    await page.sees(({record}) => record.client === 'one' && record.status === 'open');
    expect(page.asked).to.have.length(2);
    page.asked[1]!.come();
    await page.sees(({delivery}) => delivery.sent.has(id));
    expect(page.texts).to.deep.equal(['of one']);
  });

  it('sends nothing from a page that is on its way out', async () => {
    const page = await Page.open();
    await page.share();
    dispatchEvent(new PageTransitionEvent('pagehide', {persisted: false}));
    page.asked[0]!.come();
    await settled();
    expect(page.requests).to.be.empty;
  });

  it('sends nothing of what is being erased, and waits for what is owed where that is wanted', async () => {
    const page = await Page.open();
    const id = await page.share();
    page.asked[0]!.come();
    await page.sees(({delivery}) => delivery.sent.has(id));
    page.runtime.stop();

    const again = await Page.open(page.config);
    await again.values.actions.withdraw(id);
    const {actions} = again.values;
    const erased = actions.erase(true);
    await settled();
    expect(again.requests).to.be.empty;
    expect(again.asked).to.have.length(1);
    again.asked[0]!.come();
    await erased;
    expect(again.requests.map(({body}) => (JSON.parse(body) as {type: string}).type)).to.deep.equal([
      'app.kap.entry.withdrawn.v1',
    ]);

    const last = await Page.open(page.config);
    await last.share('erased');
    await last.values.actions.erase(false);
    for (const {come} of last.asked) come();
    await settled();
    expect(last.requests).to.be.empty;
  });

  it('that does not come leaves everything waiting, is asked for again by the next share and when the browser is online', async () => {
    const told = declares('kap-widgets: what sends did not come. What was shared waits on this device.');
    const page = await Page.open();
    const ids = [await page.share('one')];
    page.asked[0]!.fail();
    await settled();
    expect(page.values.delivery).to.deep.include({failing: true, offline: false, waitingCount: 1});
    expect(page.asked).to.have.length(1);

    ids.push(await page.share('two'));
    expect(page.asked).to.have.length(2);
    page.asked[1]!.fail();
    await settled();
    dispatchEvent(new Event('online'));
    expect(page.asked).to.have.length(3);
    page.asked[2]!.come();
    await page.sees(({delivery}) => ids.every((id) => delivery.sent.has(id)));
    expect(page.values.delivery.failing).to.equal(false);
    expect(page.requests).to.have.length(1); // both at once
    expect(told).to.have.length(1);
  });

  it('that does not come holds back what erases only once all is taken back, until it comes', async () => {
    declares('kap-widgets: what sends did not come. What was shared waits on this device.');
    const page = await Page.open();
    const id = await page.share();
    page.asked[0]!.come();
    await page.sees(({delivery}) => delivery.sent.has(id));
    page.runtime.stop();

    const again = await Page.open(page.config);
    const {actions} = again.values;
    await actions.withdraw(id);
    const erased = actions.erase(true);
    again.asked[0]!.fail();
    await again.sees(({delivery}) => delivery.failing);
    dispatchEvent(new Event('online'));
    again.asked[1]!.come();
    await erased;
    await again.sees(({record}) => record.status === 'open' && record.withdrawals === 0);
  });

  it('says without it what is owed to an endpoint that is no longer named', async () => {
    const page = await Page.open();
    const id = await page.share();
    page.asked[0]!.come();
    await page.sees(({delivery}) => delivery.sent.has(id));
    page.set({endpoint: undefined});
    await page.values.actions.withdraw(id);
    page.runtime.stop();
    const again = await Page.open({...page.config, endpoint: undefined});
    expect(again.values.delivery.stranded).to.deep.equal([`${page.config.site} https://inbox.example`]);
    expect(again.asked).to.be.empty;
  });
});
