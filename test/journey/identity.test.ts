import {expect, fixture, html} from '@open-wc/testing';
import type {KapJourney} from '../../src/journey/journey.ts';
import {readTab} from '../../src/record/tab.ts';
import {createDeviceRepository} from '../../src/record/device.ts';
import {closeAll, inFrame, inWindow} from './elsewhere.ts';
import {declares} from '../console.ts';
import {defineJourney, defineProbe, failureOf, newSite, note, stand, type KapProbe} from './probe.ts';

defineProbe();
defineJourney();

async function open(site: string, attributes: {storage?: string; endpoint?: string} = {}): Promise<KapProbe> {
  const {storage = 'device', endpoint = ''} = attributes;
  const journey = await fixture<KapJourney>(
    html`<kap-journey site=${site} storage=${storage} endpoint=${endpoint}><kap-probe></kap-probe></kap-journey>`,
  );
  const probe = journey.querySelector<KapProbe>('kap-probe')!;
  await probe.opened();
  return probe;
}

/** Changes one value of a record as newer or other code would: without a word to anybody. */
async function setBehind(database: string, name: 'generation', value: number): Promise<void> {
  const device = await createDeviceRepository(database);
  await device.write((transaction) => transaction.put('meta', {name, value}));
  device.close();
}

async function metaOf(database: string, name: 'code' | 'enrolments'): Promise<unknown> {
  const device = await createDeviceRepository(database);
  const row = await device.read((transaction) => transaction.get('meta', name));
  device.close();
  return row?.value;
}

describe('whose record is open', () => {
  afterEach(() => {
    closeAll();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('a personal link opens that client’s record, and leaves the address bar at once', async () => {
    const site = newSite();
    location.hash = '#kap=client-7.secret-code';
    const {record} = (await open(site)).journey;
    expect(record.client).to.equal('client-7');
    expect(record.opened).to.equal('link');
    expect(location.href).not.to.include('secret-code');
  });

  it('a link that is followed while the page is open opens that record', async () => {
    const probe = await open(newSite());
    expect(probe.journey.record.client).to.equal('local');
    location.hash = '#kap=client-8.code';
    const {record} = await probe.sees(({record}) => record.client === 'client-8');
    expect(record.status).to.equal('open');
    expect(location.hash).to.equal('');
  });

  it('the site’s other pages open the record that a link opened last', async () => {
    const site = newSite();
    location.hash = '#kap=client-9.code';
    await (await open(site)).journey.actions.save(note('on the first page'));
    const second = await open(site);
    expect(second.journey.record.client).to.equal('client-9');
    expect(await second.texts()).to.deep.equal(['on the first page']);
  });

  it('“Not you?” closes it, here and in every tab, and this tab is local from then on', async () => {
    const site = newSite();
    location.hash = '#kap=client-10.code';
    const first = await open(site);
    const second = await open(site);
    expect(second.journey.record.client).to.equal('client-10');
    await first.journey.actions.leave();
    await first.sees(({record}) => record.client === 'local' && record.status === 'open');
    await second.sees(({record}) => record.client === 'local' && record.status === 'open');
    expect((await open(site)).journey.record.client).to.equal('local');
  });

  it('a pointer to a record that was closed since is void, also in a tab that slept', async () => {
    const site = newSite();
    location.hash = '#kap=client-11.code';
    const first = await open(site);
    const pointer = sessionStorage.getItem(`kap-open ${site}`)!;
    await first.journey.actions.leave();
    sessionStorage.setItem(`kap-open ${site}`, pointer); // what another tab still has
    expect((await open(site)).journey.record.client).to.equal('local');
  });

  it('what was written before a link came is offered once, and taken over only when the client says so', async () => {
    const site = newSite();
    const before = await open(site);
    await before.journey.actions.save(note('mine'));
    await before.journey.actions.save(note('also mine'));
    location.hash = '#kap=client-12.code';
    const after = await open(site);
    expect(after.journey.record.offered).to.equal(2);
    expect(await after.texts()).to.deep.equal([]);
    const [first] = await after.journey.actions.offered();
    await after.journey.actions.takeOver([first!.id]);
    await after.sees(({record}) => record.offered === 1);
    expect(await after.texts()).to.deep.equal(['mine']);
    await after.journey.actions.declineOffer();
    await after.sees(({record}) => record.offered === 0);
    expect((await open(site)).journey.record.offered).to.equal(0);
  });

  it('what stands on the device does not move to a tab: not before the client answered, nor after “no”', async () => {
    const site = newSite();
    const before = await stand({site});
    await before.probe.opened();
    await before.probe.write('on this device');
    before.journey.remove();
    location.hash = '#kap=client-13.code';
    const probe = await open(site, {storage: 'ask'});
    expect(probe.journey.record.offered).to.equal(1); // so the client is asked at once
    expect(await failureOf(probe.journey.actions.takeOver())).to.equal('invalid');
    await probe.journey.actions.keep('tab');
    await probe.sees(({record}) => record.offered === 0);
    await probe.journey.actions.takeOver();
    expect(await probe.texts()).to.be.empty;

    await probe.reopened(() => probe.journey.actions.keep('device'));
    expect(probe.journey.record.offered).to.equal(1);
    await probe.journey.actions.takeOver();
    expect(await probe.texts()).to.deep.equal(['on this device']);
    expect((await open(site, {storage: 'ask'})).journey.record.place).to.equal('device');
  });

  it('what was written in this tab moves within it', async () => {
    const site = newSite();
    const before = await stand({site, storage: 'tab'});
    await before.probe.opened();
    await before.probe.write('in this tab');
    before.journey.remove();
    location.hash = '#kap=client-14.code';
    const probe = await open(site, {storage: 'ask'});
    await probe.journey.actions.keep('tab');
    await probe.journey.actions.takeOver();
    expect(await probe.texts()).to.deep.equal(['in this tab']);
  });

  it('with a sign-in of the page’s own nothing is opened until it names a client, and null closes it', async () => {
    const site = newSite();
    location.hash = '#kap=somebody.code';
    const journey = await fixture<KapJourney>(
      html`<kap-journey signin site=${site} storage="device"><kap-probe></kap-probe></kap-journey>`,
    );
    const probe = journey.querySelector<KapProbe>('kap-probe')!;
    await probe.sees(({record}) => record.status === 'closed');
    expect(location.hash).to.equal('');
    journey.client = 'signed-in';
    await probe.opened();
    expect(probe.journey.record.client).to.equal('signed-in');
    await probe.journey.actions.save(note('hers'));
    const {actions} = probe.journey;
    journey.client = 'another';
    await probe.sees(({record}) => record.client === 'another');
    expect(await probe.texts()).to.deep.equal([]);
    expect(await actions.query('note').catch((error: Error) => error)).to.have.property('failure', 'closed');
    journey.client = null;
    await probe.sees(({record}) => record.status === 'closed');
    expect(sessionStorage.getItem(`kap-open ${site}`)).to.equal(null);
  });

  it('setting the client drops the token at once', async () => {
    const journey = await fixture<KapJourney>(
      html`<kap-journey signin site=${newSite()} storage="device"></kap-journey>`,
    );
    journey.client = 'one';
    journey.token = 'token-of-one';
    await journey.updateComplete;
    journey.client = 'two';
    await journey.updateComplete;
    expect(journey.token).to.equal(undefined);
  });

  it('two journeys of one record in one page see what the other saved', async () => {
    const site = newSite();
    const first = await open(site);
    const second = await open(site);
    const {revision} = second.journey.record;
    await first.journey.actions.save(note('seen'));
    await second.sees(({record}) => record.revision > revision);
    expect(await second.texts()).to.deep.equal(['seen']);
  });

  for (const hash of ['#kap=client-1', '#kap=client-1.', '#kap=local.code', '#kap=a b.code', '#kap=']) {
    it(`a broken link (${hash}) leaves the address bar too, and opens nobody’s record`, async () => {
      location.hash = hash;
      expect((await open(newSite())).journey.record.client).to.equal('local');
      expect(location.hash).to.equal('');
    });
  }

  it('another fragment is none of its business', async () => {
    location.hash = '#kap-phase=arrival';
    const probe = await open(newSite());
    expect(location.hash).to.equal('#kap-phase=arrival');
    const {actions} = probe.journey;
    location.hash = '#elsewhere';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    expect(probe.journey.actions).to.equal(actions);
  });

  it('a link is for every journey of that site on the page, at the start and when one is followed later', async () => {
    const site = newSite();
    location.hash = '#kap=client-20.code';
    const pair = await fixture(
      html`<div>
        <kap-journey site=${site} storage="device"><kap-probe></kap-probe></kap-journey>
        <kap-journey site=${site} storage="device"><kap-probe></kap-probe></kap-journey>
        <kap-journey site=${newSite()} storage="device"><kap-probe></kap-probe></kap-journey>
      </div>`,
    );
    const [first, second, elsewhere] = pair.querySelectorAll<KapProbe>('kap-probe');
    expect((await first!.opened()).record.client).to.equal('client-20');
    expect((await second!.opened()).record.client).to.equal('client-20');
    expect((await elsewhere!.opened()).record.client).to.equal('local');
    location.hash = '#kap=client-21.code';
    await first!.sees(({record}) => record.status === 'open' && record.client === 'client-21');
    await second!.sees(({record}) => record.status === 'open' && record.client === 'client-21');
  });

  it('a tab’s pointer that is void gives way to the device’s', async () => {
    const site = newSite();
    location.hash = '#kap=client-22.code';
    const first = await open(site);
    location.hash = '#kap=client-23.code';
    await first.sees(({record}) => record.client === 'client-23' && record.status === 'open');
    sessionStorage.setItem(`kap-open ${site}`, '0 client-22'); // a tab that slept, while client-22 was closed elsewhere
    await setBehind(`kap/${site}/client-22`, 'generation', 1);
    expect((await open(site)).journey.record.client).to.equal('client-23');
  });

  it('“Not you?” leaves a pointer alone that leads to another client', async () => {
    const site = newSite();
    location.hash = '#kap=client-24.code';
    const probe = await open(site);
    localStorage.setItem(`kap-open ${site}`, '0 client-25'); // opened last, in another tab
    await probe.reopened(() => probe.journey.actions.leave());
    expect(probe.journey.record.client).to.equal('local');
    expect(localStorage.getItem(`kap-open ${site}`)).to.equal('0 client-25');
  });

  it('“Not you?” leaves nothing of a link that could not be kept', async () => {
    const site = newSite();
    location.hash = '#kap=client-24.code';
    const probe = await open(site);
    sessionStorage.setItem('kap-fragment kap', `${location.pathname}#kap=client-24.code`); // as where keeping failed
    await probe.reopened(() => probe.journey.actions.leave());
    expect(sessionStorage.getItem('kap-fragment kap')).to.equal(null);
  });

  it('“Not you?” also closes what another tab keeps for itself alone', async () => {
    const site = newSite();
    location.hash = '#kap=client-26.code';
    const {probe} = await stand({site, storage: 'tab'});
    await probe.opened();
    const other = await inWindow({site, storage: 'tab'});
    expect((await other.probe.opened()).record.client).to.equal('client-26');
    await probe.journey.actions.leave();
    await other.probe.sees(({record}) => record.client === 'local' && record.status === 'open');
    await probe.sees(({record}) => record.client === 'local' && record.status === 'open');
  });

  it('“Not you?” works in a duplicated tab, too, which only reads otherwise', async () => {
    const site = newSite();
    const {probe} = await stand({site, storage: 'tab'});
    await probe.opened();
    const other = await inWindow({site, storage: 'tab'});
    await other.probe.sees(({record}) => record.readonly);
    other.window.location.hash = '#kap=client-32.code';
    await other.probe.sees(({record}) => record.client === 'client-32' && record.readonly);
    await other.probe.journey.actions.leave();
    await other.probe.sees(({record}) => record.client === 'local' && record.status === 'open');
  });

  it('a link outlives a record that cannot be opened, and the record is tried again when the client comes back', async () => {
    const site = newSite();
    const database = `kap/${site}/client-27`;
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(database, 99);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    location.hash = '#kap=client-27.secret-code';
    declares('kap-widgets: the record could not be opened.');
    const {probe} = await stand({site});
    await probe.sees(({record}) => record.status === 'failed');
    expect(probe.journey.record.client).to.equal('client-27');
    await new Promise((resolve) => (indexedDB.deleteDatabase(database).onsuccess = resolve));
    document.dispatchEvent(new Event('visibilitychange'));
    expect((await probe.opened()).record.client).to.equal('client-27');
    expect(await metaOf(database, 'code')).to.equal('secret-code');
  });

  it('a code waits while there is no endpoint, and goes to the one that comes', async () => {
    const site = newSite();
    location.hash = '#kap=client-28.secret-code';
    const {journey, probe} = await stand({site});
    await probe.opened();
    expect(probe.journey.delivery.available).to.equal(false);
    expect(await metaOf(`kap/${site}/client-28`, 'code')).to.equal('secret-code');
    journey.endpoint = 'https://inbox.example/v1/events';
    await probe.sees(({delivery}) => delivery.available);
    expect(await metaOf(`kap/${site}/client-28`, 'code')).to.equal(undefined);
    expect(await metaOf(`kap/${site}/client-28`, 'enrolments')).to.deep.equal({
      'https://inbox.example': {origin: 'https://inbox.example', code: 'secret-code'},
    });
  });

  it('a code stays with the origin it was given for', async () => {
    const site = newSite();
    location.hash = '#kap=client-29.first-code';
    const {journey, probe} = await stand({site, endpoint: 'https://one.example/events'});
    await probe.opened();
    journey.endpoint = 'https://two.example/events';
    await probe.sees(({delivery}) => delivery.destination?.includes('two.example') ?? false);
    expect(await metaOf(`kap/${site}/client-29`, 'enrolments')).to.deep.equal({
      'https://one.example': {origin: 'https://one.example', code: 'first-code'},
    });
  });

  it('of clients that are named one after the other only the last one’s record opens', async () => {
    const {journey, probe} = await stand({signin: true});
    const seen = new Set<string>();
    const watch = probe.sees(({record}) => {
      if (record.status === 'open') seen.add(record.client);
      return record.client === 'three' && record.status === 'open';
    });
    for (const client of ['one', 'two', 'three']) {
      journey.client = client;
      await journey.updateComplete;
    }
    await watch;
    expect([...seen]).to.deep.equal(['three']);
  });

  it('a journey that is taken away while its record opens stays closed', async () => {
    const site = newSite();
    const {journey, probe} = await stand({site});
    await journey.updateComplete;
    expect(probe.journey.record.status).to.equal('waiting');
    journey.remove();
    await (await open(site)).opened(); // by now the first one would be open, too
    expect(probe.journey.record.status).to.equal('closed');
  });

  it('a client that is not one, and a site that is none, are said in the console', async () => {
    const errors = declares(/^kap-widgets: /);
    const {journey, probe} = await stand({signin: true, client: 'a@b.example', site: 'our site?'});
    await journey.updateComplete;
    expect(probe.journey.record.status).to.equal('closed');
    expect(errors).to.have.length(2);
    expect(errors[0]).to.equal('kap-widgets: site: expected a URI without query or fragment, found "our site?"');
    expect(errors[1]).to.include('kap-widgets: client: expected 1 to 64').and.not.include('a@b');
  });

  it('what was taken over leaves `local` where that is open, too', async () => {
    const site = newSite();
    const local = await inFrame({site, storage: 'device'});
    await local.probe.opened();
    await local.probe.write('mine');
    location.hash = '#kap=client-30.code';
    const probe = await open(site);
    expect(probe.journey.record.offered).to.equal(1);
    const {revision} = local.probe.journey.record;
    await probe.journey.actions.takeOver();
    expect(await probe.texts()).to.deep.equal(['mine']);
    await local.probe.sees(({record}) => record.revision > revision);
    expect(await local.probe.texts()).to.deep.equal([]);
  });

  it('what was written on a page without a journey is offered to a site with a name of its own', async () => {
    const page = await stand({site: location.origin});
    await page.probe.opened();
    const id = await page.probe.write('before there was a journey');
    page.journey.remove();
    const {probe} = await stand();
    await probe.opened();
    const offered = await probe.journey.actions.offered();
    await probe.journey.actions.takeOver([id]);
    expect(offered.map((entry) => entry.id)).to.include(id);
    expect(await probe.texts()).to.deep.equal(['before there was a journey']);
  });

  it('a tab that missed an erasing opens what is there now: when the client comes back, and at the latest when something is refused', async () => {
    const site = newSite();
    const {probe} = await stand({site});
    await probe.opened();
    await probe.write('erased elsewhere');
    await setBehind(`kap/${site}/local`, 'generation', 1);
    await probe.reopened(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(probe.journey.record.generation).to.equal(1);
    await setBehind(`kap/${site}/local`, 'generation', 2);
    await probe.reopened(async () => {
      expect(await failureOf(probe.journey.actions.save(note('too late')))).to.equal('closed');
    });
    expect(await probe.texts()).not.to.include('too late');
  });

  it('with a sign-in nothing is remembered of anybody', async () => {
    const site = newSite();
    const {probe} = await stand({site, signin: true, client: 'client-31', storage: 'tab'});
    await probe.opened();
    await probe.reopened(() => probe.journey.actions.erase(false));
    expect(probe.journey.record.client).to.equal('client-31');
    expect(localStorage.getItem(`kap-open ${site}`)).to.equal(null);
    expect(sessionStorage.getItem(`kap-open ${site}`)).to.equal(null);
    expect(readTab(sessionStorage, `kap/${site}/client-31`)?.tables.entries).to.deep.equal([]);
  });
});
