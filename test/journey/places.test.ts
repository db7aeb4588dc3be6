import {expect, fixture, html} from '@open-wc/testing';
import type {KapJourney} from '../../src/journey/journey.ts';
import {defineJourney, defineProbe, newSite, note, type KapProbe} from './probe.ts';

describe('where a journey can stand', () => {
  before(() => {
    defineProbe();
    defineJourney();
  });

  it('around the tags', async () => {
    const site = newSite();
    const journey = await fixture<KapJourney>(
      html`<kap-journey site=${site} storage="device"><kap-probe></kap-probe></kap-journey>`,
    );
    const probe = journey.querySelector<KapProbe>('kap-probe')!;
    const {record} = await probe.opened();
    expect(record.site).to.equal(site);
    expect(record.place).to.equal('device');
  });

  it('around a tag that stands in another element’s shadow root', async () => {
    const site = newSite();
    const journey = await fixture<KapJourney>(
      html`<kap-journey site=${site} storage="device"><div></div></kap-journey>`,
    );
    const probe = document.createElement('kap-probe') as KapProbe;
    journey.querySelector('div')!.attachShadow({mode: 'open'}).append(probe);
    expect((await probe.opened()).record.site).to.equal(site);
  });

  it('two on one page, each with its own tags', async () => {
    const [one, two] = [newSite(), newSite()];
    const page = await fixture(html`
      <div>
        <kap-journey site=${one} storage="device"><kap-probe></kap-probe></kap-journey>
        <kap-journey site=${two} storage="device"><kap-probe></kap-probe></kap-journey>
      </div>
    `);
    const [first, second] = page.querySelectorAll<KapProbe>('kap-probe');
    await first!.opened();
    await second!.opened();
    await first!.journey.actions.save(note('for the first'));
    expect(await first!.texts()).to.deep.equal(['for the first']);
    expect(await second!.texts()).to.deep.equal([]);
  });

  it('added around its tags late, it takes them over', async () => {
    const site = newSite();
    const page = await fixture(html`<div><section></section></div>`);
    const probe = document.createElement('kap-probe') as KapProbe;
    page.querySelector('section')!.append(probe);
    const journey = document.createElement('kap-journey') as KapJourney;
    journey.site = site;
    journey.storage = 'device';
    page.append(journey);
    journey.append(page.querySelector('section')!);
    await probe.sees(({record}) => record.site === site);
    expect(probe.journey.record.site).to.equal(site);
  });

  it('a tag that is moved asks again', async () => {
    const [one, two] = [newSite(), newSite()];
    const page = await fixture(html`
      <div>
        <kap-journey id="one" site=${one} storage="device"><kap-probe></kap-probe></kap-journey>
        <kap-journey id="two" site=${two} storage="device"></kap-journey>
      </div>
    `);
    const probe = page.querySelector<KapProbe>('kap-probe')!;
    await probe.opened();
    expect(probe.journey.record.site).to.equal(one);
    page.querySelector('#two')!.append(probe);
    await probe.sees(({record}) => record.site === two && record.status === 'open');
    await probe.journey.actions.save(note('in the second'));
    expect(await probe.texts()).to.deep.equal(['in the second']);
  });

  it('a journey that is taken off the page leaves its tags closed, and open again when it is back', async () => {
    const site = newSite();
    const journey = await fixture<KapJourney>(
      html`<kap-journey site=${site} storage="device"><kap-probe></kap-probe></kap-journey>`,
    );
    const parent = journey.parentElement!;
    const probe = journey.querySelector<KapProbe>('kap-probe')!;
    const {actions} = await probe.opened();
    journey.remove();
    await probe.sees(({record}) => record.status === 'closed');
    const refused = await actions.save(note('too late')).catch((error: Error) => error);
    expect(refused).to.have.property('failure', 'closed');
    parent.append(journey);
    await probe.opened();
    expect(await probe.texts()).to.deep.equal([]);
  });

  it('moving and removing elements leaks nothing: what they listened to lets them go', async () => {
    const added: string[] = [];
    const removed: string[] = [];
    const {addEventListener, removeEventListener} = window;
    window.addEventListener = function (this: Window, ...args: Parameters<typeof addEventListener>) {
      const [name, , options] = args;
      added.push(name);
      if (typeof options === 'object') options.signal?.addEventListener('abort', () => removed.push(name));
      return addEventListener.apply(this, args);
    } as typeof window.addEventListener;
    window.removeEventListener = function (this: Window, ...args: Parameters<typeof removeEventListener>) {
      removed.push(args[0]);
      return removeEventListener.apply(this, args);
    } as typeof window.removeEventListener;
    try {
      const journey = await fixture<KapJourney>(
        html`<kap-journey site=${newSite()} storage="device"><kap-probe></kap-probe></kap-journey>`,
      );
      await journey.querySelector<KapProbe>('kap-probe')!.opened();
      journey.remove();
      expect(added.filter((name) => /page|hash|online/.test(name)).sort()).to.deep.equal(
        removed.filter((name) => /page|hash|online/.test(name)).sort(),
      );
      expect(added).to.include('pagehide');
    } finally {
      window.addEventListener = addEventListener;
      window.removeEventListener = removeEventListener;
    }
  });
});
