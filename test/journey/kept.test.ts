/** Where a record is kept: on the device, in the tab, as the client answers, or nowhere. */
import {expect} from '@open-wc/testing';
import {createDeviceRepository} from '../../src/record/device.ts';
import type {KapJourney} from '../../src/journey/journey.ts';
import {runOpaque} from '../record/opaque.ts';
import {closeAll, inFrame, inWindow} from './elsewhere.ts';
import {declares} from '../console.ts';
import {taken} from '../delivery/pretend.ts';
import {defineJourney, defineProbe, failureOf, newSite, note, stand, type KapProbe} from './probe.ts';

defineProbe();
defineJourney();

async function open(site: string, storage: 'ask' | 'device' | 'tab' = 'device'): Promise<KapProbe> {
  const {probe} = await stand({site, storage});
  await probe.opened();
  return probe;
}

/** A database that newer code wrote. */
function writeNewer(database: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.open(database, 99);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

/** In another tab the client keeps this record on the device, where it was closed three times before. */
async function keepElsewhere(database: string): Promise<void> {
  const device = await createDeviceRepository(database);
  await device.write(async (transaction) => {
    await transaction.put('meta', {name: 'generation', value: 3});
    await transaction.put('meta', {name: 'kept', value: true});
  });
  device.close();
}

afterEach(() => {
  closeAll();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('where it is kept', () => {
  const databases = async () => (await indexedDB.databases()).map(({name}) => name ?? '');

  it('until the client has answered nothing is in IndexedDB or localStorage, drafts included', async () => {
    const site = newSite();
    const {actions} = (await open(site, 'ask')).journey;
    await actions.keepDraft('note/arrival', 'half a sen');
    await actions.save(note('unanswered'));
    expect((await databases()).filter((name) => name.includes(site))).to.deep.equal([]);
    expect(Object.keys(localStorage).filter((key) => key.includes(site))).to.deep.equal([]);
  });

  it('until the client has answered nothing is shared', async () => {
    const {probe} = await stand({storage: 'ask', endpoint: 'https://inbox.example/events'});
    await probe.opened();
    const {actions, delivery} = probe.journey;
    const id = await probe.write('unanswered', 'shared');
    expect(await failureOf(actions.consent(delivery.destination ?? ''))).to.equal('invalid');
    expect(await failureOf(actions.share(id))).to.equal('invalid');
    expect((await actions.query('note')).entries[0]?.sharing).to.equal('private');
    await actions.keep('tab');
    await actions.consent(delivery.destination ?? '');
    expect(probe.journey.delivery.consent?.destination).to.equal(delivery.destination);
  });

  it('“keep it on this device” moves everything, with its ids, and says so', async () => {
    const site = newSite();
    const probe = await open(site, 'ask');
    const saved = await probe.journey.actions.save(note('moves'));
    await probe.journey.actions.keepDraft('note/arrival', 'typed elsewhere');
    await (await open(site, 'ask')).journey.actions.keepDraft('note/arrival', 'half a sen');
    expect(probe.journey.record.written).to.equal(true);
    await probe.journey.actions.keep('device');
    const {record, actions} = await probe.sees(({record}) => record.place === 'device');
    expect(record.undecided).to.equal(false);
    const {entries} = await actions.query('note');
    expect(saved.state === 'saved' && entries[0]?.id === saved.entry.id).to.equal(true);
    expect((await actions.draft('note/arrival'))?.text).to.equal('half a sen');
    expect((await actions.otherDrafts('note/arrival')).map(({text}) => text)).to.deep.equal(['typed elsewhere']);
    expect(sessionStorage.getItem(`kap/${site}/local`)).to.equal(null);
    expect((await open(site, 'ask')).journey.record.place).to.equal('device');
  });

  it('“only until this tab closes” stays in the tab, and can become the device later', async () => {
    const site = newSite();
    const probe = await open(site, 'ask');
    await probe.journey.actions.save(note('for now'));
    await probe.journey.actions.keep('tab');
    const {record} = await probe.sees(({record}) => !record.undecided);
    expect(record.place).to.equal('tab');
    expect((await open(site, 'ask')).journey.record.undecided).to.equal(false);
    await probe.journey.actions.keep('device');
    await probe.sees(({record}) => record.place === 'device');
    expect(await probe.texts()).to.deep.equal(['for now']);
  });

  it('what the client moved to the device is found there again, also where the provider begins in the tab', async () => {
    const site = newSite();
    const probe = await open(site, 'tab');
    await probe.write('moved');
    await probe.reopened(() => probe.journey.actions.keep('device'));
    expect(await probe.texts()).to.deep.equal(['moved']);
    expect(await (await open(site, 'tab')).texts()).to.deep.equal(['moved']);
  });

  it('the client stays who they are when the device knows their record from before', async () => {
    const site = newSite();
    const before = await createDeviceRepository(`kap/${site}/client-1`);
    await before.write((transaction) => transaction.put('meta', {name: 'generation', value: 3}));
    before.close();
    location.hash = '#kap=client-1.code';
    const probe = await open(site, 'ask');
    await probe.write('moved');
    const {record} = await probe.reopened(() => probe.journey.actions.keep('device'));
    expect(record.client).to.equal('client-1');
    expect(record.generation).to.equal(3);
    expect((await open(site, 'ask')).journey.record.client).to.equal('client-1');
  });

  it('also when the page finds by itself that another tab has kept that record on the device', async () => {
    const site = newSite();
    location.hash = '#kap=client-3.code';
    const {journey, probe} = await stand({site, storage: 'ask'});
    await probe.opened();
    await probe.write('from this tab');
    journey.remove();
    await keepElsewhere(`kap/${site}/client-3`);
    const next = await open(site, 'ask');
    expect(next.journey.record.client).to.equal('client-3');
    expect(next.journey.record.place).to.equal('device');
    expect(await next.texts()).to.deep.equal(['from this tab']);
  });

  it('what the provider keeps in the tab does not move by itself to a device that has the record', async () => {
    const site = newSite();
    const {journey, probe} = await stand({site, storage: 'tab'});
    await probe.opened();
    await probe.write('of this tab');
    journey.remove();
    await keepElsewhere(`kap/${site}/local`);
    const again = await open(site, 'tab');
    expect(again.journey.record.place).to.equal('tab');
    expect(await again.texts()).to.deep.equal(['of this tab']);
  });

  it('another journey of the tab follows the record to the device', async () => {
    const site = newSite();
    location.hash = '#kap=client-2.code';
    const first = await open(site, 'ask');
    const second = await open(site, 'ask');
    const frame = await inFrame({site, storage: 'ask'});
    await frame.probe.opened();
    await first.write('moved');
    await first.journey.actions.keep('device');
    for (const probe of [first, second, frame.probe]) {
      const {record} = await probe.sees(({record}) => record.place === 'device');
      expect(record.client).to.equal('client-2');
      expect(await probe.texts()).to.deep.equal(['moved']);
    }
  });

  it('where the device does not take it, it stays in the tab as it was', async () => {
    const site = newSite();
    const probe = await open(site, 'ask');
    await probe.write('stays');
    await writeNewer(`kap/${site}/local`);
    expect(await failureOf(probe.journey.actions.keep('device'))).to.equal('newer');
    await probe.write('goes on');
    expect(probe.journey.record.place).to.equal('tab');
    expect(await probe.texts()).to.deep.equal(['goes on', 'stays']);
  });

  it('the browser is asked to keep what is here once there is something to lose, and nobody waits for its answer', async () => {
    let asked = 0;
    const persist = (): Promise<boolean> => {
      asked += 1;
      return new Promise(() => undefined);
    };
    // Of its own, over the browser's: WebKitGTK has none.
    Object.defineProperty(navigator, 'storage', {value: {persist, persisted: async () => false}, configurable: true});
    try {
      const probe = await open(newSite(), 'device');
      expect(asked).to.equal(0);
      await probe.write('one');
      await probe.write('two');
      expect(asked).to.equal(1);
    } finally {
      Reflect.deleteProperty(navigator, 'storage');
    }
  });

  it('what was typed in a page’s very last moment is there when the next one opens', async () => {
    const site = newSite();
    const {probe, window, close} = await inFrame({site, storage: 'device'});
    await probe.opened();
    const gone = new Promise((resolve) => window.addEventListener('pagehide', resolve));
    const typing = 'I keep still.';
    for (let i = 1; i <= typing.length; i++) {
      probe.journey.actions.keepDraft('note/arrival', typing.slice(0, i)).catch(() => undefined);
    }
    close();
    await gone;

    const {actions} = (await open(site)).journey;
    expect((await actions.draft('note/arrival'))?.text).to.equal(typing);
    expect(await actions.otherDrafts('note/arrival')).to.be.empty;
    expect(Object.keys(localStorage).filter((key) => key.includes(site))).to.be.empty;
  });

  it('what was typed in a page’s last moment is not found once the record was erased', async () => {
    const site = newSite();
    const probe = await open(site);
    const page = await inFrame({site, storage: 'device'});
    await page.probe.opened();
    page.probe.journey.actions.keepDraft('note/arrival', 'I keep still.').catch(() => undefined);
    page.close();
    await probe.reopened(() => probe.journey.actions.erase(false));
    expect(await probe.journey.actions.draft('note/arrival')).to.equal(undefined);
    expect(Object.keys(localStorage).filter((key) => key.includes(site))).to.be.empty;
  });

  it('what a page leaves while it is hidden is gone again when it was written', async () => {
    const site = newSite();
    const {actions} = (await open(site)).journey;
    const written = actions.keepDraft('note/arrival', 'I keep still.');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(Object.keys(localStorage).filter((key) => key.includes(site))).to.have.length(1);
    await written;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(Object.keys(localStorage).filter((key) => key.includes(site))).to.be.empty;
  });

  it('what stands in localStorage and is none of ours keeps nobody out', async () => {
    const site = newSite();
    localStorage.setItem(`kap/${site}/local typing x`, '{"generation":0,"drafts":[{"key":1}]}');
    localStorage.setItem(`kap/${site}/local typing y`, '<html>');
    expect((await open(site)).journey.record.place).to.equal('device');
  });

  it('erasing leaves nothing, here and in other tabs', async () => {
    const site = newSite();
    const first = await open(site);
    const second = await inFrame({site, storage: 'device'});
    await second.probe.opened();
    await first.write('gone');
    await second.probe.sees(({record}) => record.written);
    await first.reopened(() => first.journey.actions.erase(false));
    await second.probe.sees(({record}) => record.status === 'open' && record.generation > 0);
    expect(await first.texts()).to.deep.equal([]);
    expect(await second.probe.texts()).to.deep.equal([]);
  });

  for (const storage of ['device', 'ask'] as const) {
    it(`a database that newer code wrote is left alone, and said (${storage})`, async () => {
      const site = newSite();
      await writeNewer(`kap/${site}/local`);
      const errors = declares('kap-widgets: the record could not be opened.');
      const {probe} = await stand({site, storage});
      await probe.sees(({record}) => record.status === 'failed');
      expect(probe.journey.record.failure).to.equal('newer');
      expect(errors).to.have.length(1);
    });
  }
});

describe('a record in a tab', () => {
  it('is one and the same in the frames of that tab', async () => {
    const site = newSite();
    const probe = await open(site, 'tab');
    const frames = await Promise.all([inFrame({site, storage: 'tab'}), inFrame({site, storage: 'tab'})]);
    for (const frame of frames) {
      const {record} = await frame.probe.opened();
      expect(record.readonly).to.equal(false);
      await frame.probe.write('from a frame');
    }
    await probe.write('from the page');
    expect(await frames[0].probe.texts()).to.deep.equal(['from the page', 'from a frame', 'from a frame']);
  });

  it('can only be read in a duplicated tab, until the first one is closed', async () => {
    const site = newSite();
    const probe = await open(site, 'tab');
    await probe.write('in both');
    await (await open(site, 'tab')).journey.actions.keepDraft('note/arrival', 'set apart');
    await probe.journey.actions.keepDraft('note/arrival', 'half a sen');
    const other = await inWindow({site, storage: 'tab', endpoint: 'https://inbox.example/events'});
    await other.probe.sees(({record}) => record.status === 'open');
    expect(other.probe.journey.record.readonly).to.equal(true);
    expect(await other.probe.texts()).to.deep.equal(['in both']);
    const {actions} = other.probe.journey;
    expect((await actions.otherDrafts('note/arrival')).map(({text}) => text)).to.deep.equal(['set apart']);
    expect(await failureOf(actions.save(note('refused')))).to.equal('closed');
    window.dispatchEvent(new PageTransitionEvent('pagehide')); // the first one closes
    await other.probe.sees(({record}) => !record.readonly);
    await other.probe.write('its own now');
    expect(await probe.texts()).to.deep.equal(['in both']);
    // And the first tab, come back, finds that it is the copy.
    await probe.reopened(() => window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})));
    expect(probe.journey.record.readonly).to.equal(true);
    other.close();
    await probe.sees(({record}) => !record.readonly);
    expect((await open(site, 'tab')).journey.record.readonly).to.equal(false);
  });

  it('is sent from the first tab alone', async () => {
    const settings = {site: newSite(), storage: 'tab', endpoint: 'https://inbox.example/events'} as const;
    const {probe} = await stand({...settings, transport: () => Promise.reject(new Error('down'))});
    const {actions} = await probe.sees(({record, delivery}) => record.status === 'open' && delivery.available);
    const id = await probe.write('shared');
    await actions.consent(probe.journey.delivery.destination ?? '');
    await actions.share(id);
    const other = await inWindow(settings);
    const journey = other.probe.parentElement as KapJourney; // the other page made it
    const sent: string[] = [];
    journey.transport = async (request) => {
      sent.push(request.body);
      return taken(request);
    };
    const {delivery} = await other.probe.sees(({record}) => record.status === 'open');
    expect(delivery.waiting.get(id)?.state).to.equal('waiting');
    // Whoever sends reads the record first, then has this lock until it has sent.
    for (let reads = 0; reads < 9; reads += 1) await other.probe.texts();
    await navigator.locks.request(`kap:kap/${settings.site}/local`, () => undefined);
    expect(sent).to.deep.equal([]);
    window.dispatchEvent(new PageTransitionEvent('pagehide')); // the first one closes
    await other.probe.sees(({delivery}) => delivery.sent.has(id));
    expect(sent).to.have.length(1);
    await probe.reopened(() => window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})));
  });

  it('holds on to no journey that has gone', async () => {
    const key = Symbol.for('kap-widgets/tab@1');
    const {journey, probe} = await stand({storage: 'tab'});
    await probe.opened();
    // What a page's journeys share of their tab.
    const {listeners} = (document.documentElement as unknown as Record<symbol, {listeners: Set<unknown>}>)[key]!;
    const before = listeners.size;
    journey.remove();
    expect(listeners.size).to.equal(before - 1);
  });
});

describe('a frame with an origin of its own', function () {
  this.timeout(40_000); // it is handed every module as text

  const code = (endpoint: string, site: string) => `
    customElements.define('kap-journey', module.KapJourney);
    const journey = document.createElement('kap-journey');
    journey.endpoint = ${JSON.stringify(endpoint)};
    journey.site = ${JSON.stringify(site)};
    document.body.append(journey);
    const values = {};
    const opened = new Promise((resolve) => {
      for (const name of ['actions', 'delivery', 'record']) {
        const request = new Event('context-request', {bubbles: true, composed: true});
        const callback = (value) => {
          values[name] = value;
          if (values.record?.status === 'open') resolve();
        };
        const child = document.createElement('i');
        journey.append(child);
        child.dispatchEvent(Object.assign(request, {context: Symbol.for('kap-widgets/' + name + '@1'), subscribe: true, callback}));
      }
    });
    await opened;
    const saved = await values.actions.save({kind: 'note', content: {text: 'for now', bring: true}});
    const {entries} = await values.actions.query('note');
    const kept = await values.actions.keep('device').then(() => 'kept', ({failure}) => failure);
    return [values.record.place, saved.state, entries.length, kept, values.record.undecided, values.delivery.available];`;

  it('keeps the record in memory, says so, and shares nothing', async () => {
    const seen = await runOpaque('/src/journey/journey.ts', code('https://inbox.example/events', ''));
    expect(seen).to.deep.equal(['memory', 'saved', 1, 'blocked', false, false]);
  });

  it('can share where its site has a name', async () => {
    const seen = await runOpaque(
      '/src/journey/journey.ts',
      code('https://inbox.example/events', 'https://clinic.example'),
    );
    expect(seen).to.deep.equal(['memory', 'saved', 1, 'blocked', false, true]);
  });
});
