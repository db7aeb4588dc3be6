import {expect, fixture, html} from '@open-wc/testing';
import type {KapJourney} from '../../src/journey/journey.ts';
import {declares} from '../console.ts';
import {defineJourney, defineProbe, newSite, note, type KapProbe} from './probe.ts';

// One page, from its beginning to its end: a page journey stands on <html>, so these steps share what they find there.
describe('a page and its journeys', () => {
  const probe = () => document.querySelector<KapProbe>('kap-probe')!;
  const sites = {page: newSite(), second: newSite()};
  let page: KapJourney;

  after(() => indexedDB.deleteDatabase(`kap/${location.origin}/local`));
  before(() => {
    indexedDB.deleteDatabase(`kap/${location.origin}/local`);
    sessionStorage.clear();
    localStorage.clear();
  });

  it('with no journey, a tag works: on this device, and nothing is sent', async () => {
    defineProbe();
    await fixture(html`<kap-probe></kap-probe>`);
    document.body.append(document.createElement('kap-probe')); // one that outlives the fixtures
    const own = document.querySelector<KapProbe>('body > kap-probe')!;
    const {record, delivery, actions} = await own.opened();
    expect(record.client).to.equal('local');
    expect(record.undecided).to.equal(true);
    expect(delivery.available).to.equal(false);
    const saved = await actions.save(note('written before'));
    expect(saved.state).to.equal('saved');
    expect((await indexedDB.databases()).map(({name}) => name)).not.to.include(`kap/${location.origin}/local`);
  });

  it('a tag in a journey that is not defined yet waits for that one', async () => {
    await fixture(
      html`<kap-journey site=${sites.second} storage="device"><kap-probe id="waits"></kap-probe></kap-journey>`,
    );
    const waits = document.querySelector<KapProbe>('#waits')!;
    await waits.updateComplete;
    expect(waits.journey.record.status).to.equal('waiting');
    const refused = await waits.journey.actions.save(note('lost?')).catch((error: Error) => error);
    expect(refused).to.have.property('failure', 'closed');
    defineJourney();
    const {record} = await waits.opened();
    expect(record.site).to.equal(sites.second);
  });

  it('a page journey that is added late takes over the tags without one, and what they wrote', async () => {
    const own = document.querySelector<KapProbe>('body > kap-probe')!;
    page = document.createElement('kap-journey') as KapJourney;
    page.page = true;
    page.storage = 'device';
    document.body.append(page);
    const {record, actions} = await own.sees(({record}) => record.status === 'open' && record.place === 'device');
    expect(record.client).to.equal('local');
    const {entries} = await actions.query('note');
    expect(entries.map(({content}) => content.text)).to.deep.equal(['written before']);
  });

  it('serves tags that come after it', async () => {
    await fixture(html`<section><kap-probe id="later"></kap-probe></section>`);
    const later = document.querySelector<KapProbe>('#later')!;
    expect((await later.opened()).record.place).to.equal('device');
  });

  it('a second page journey says so in the console, and does nothing', async () => {
    declares('this page has a <kap-journey page> already', 'console.warn');
    const second = await fixture<KapJourney>(
      html`<kap-journey page site=${sites.page} storage="device"></kap-journey>`,
    );
    await second.updateComplete;
    await fixture(html`<kap-probe id="whose"></kap-probe>`);
    const whose = document.querySelector<KapProbe>('#whose')!;
    expect((await whose.opened()).record.site).to.equal(location.origin);
  });

  it('the second one takes over when the first has gone', async () => {
    const own = document.querySelector<KapProbe>('body > kap-probe')!;
    declares('this page has a <kap-journey page> already', 'console.warn');
    const second = document.createElement('kap-journey') as KapJourney;
    Object.assign(second, {page: true, site: sites.page, storage: 'device'});
    document.body.append(second);
    page.remove();
    await own.sees(({record}) => record.status === 'open' && record.site === sites.page);
    document.body.append(page);
    second.remove();
    await own.sees(({record}) => record.status === 'open' && record.site === location.origin);
  });

  it('once it has gone, its tags are closed, and never another record’s', async () => {
    const own = document.querySelector<KapProbe>('body > kap-probe')!;
    page.remove();
    const {record} = await own.sees(({record}) => record.status === 'closed');
    expect(record.client).to.equal('local');
    const refused = await own.journey.actions.save(note('for nobody')).catch((error: Error) => error);
    expect(refused).to.have.property('failure', 'closed');
    own.remove();
    expect(probe).to.be.a('function');
  });
});
