import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {KapJourney, KapProgramError} from '../../src/journey/journey.ts';
import {declares} from '../console.ts';
import {taken} from '../delivery/pretend.ts';
import {defineJourney, defineProbe, newSite, type KapProbe} from './probe.ts';

defineProbe();
defineJourney();

const programUrl = (document: unknown): string =>
  URL.createObjectURL(new Blob([JSON.stringify(document)], {type: 'application/json'}));

async function journeyOf(
  attributes: {program?: string; site?: string},
  child?: unknown,
): Promise<{journey: KapJourney; probe: KapProbe}> {
  const journey = document.createElement('kap-journey') as KapJourney;
  journey.site = attributes.site ?? newSite();
  journey.storage = 'device';
  if (attributes.program) journey.setAttribute('program', attributes.program);
  if (child !== undefined) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(child);
    journey.append(script);
  }
  const probe = document.createElement('kap-probe') as KapProbe;
  journey.append(probe);
  const holder = await fixture(html`<div></div>`);
  holder.append(journey);
  return {journey, probe};
}

describe('a journey’s program', () => {
  it('comes from a URL', async () => {
    const {probe} = await journeyOf({program: programUrl({practice: {name: 'By address'}})});
    const {program} = await probe.opened();
    expect(program.practice.name['en']).to.equal('By address');
  });

  it('comes from a script in the journey, and is in the first picture', async () => {
    const {probe} = await journeyOf({}, {practice: {name: 'In the page'}});
    const {program} = await probe.opened();
    expect(program.practice.name['en']).to.equal('In the page');
  });

  it('comes from a property, and changes with it', async () => {
    const {journey, probe} = await journeyOf({});
    await probe.opened();
    journey.program = {practice: {name: 'One'}};
    await probe.sees(({program}) => program.practice.name['en'] === 'One');
    journey.program = {practice: {name: 'Two'}};
    const {program} = await probe.sees(({program}) => program.practice.name['en'] === 'Two');
    expect(program.phases.length).to.be.greaterThan(5);
  });

  it('says what is wrong once, in the console and as an event, and the default stands in for exactly that part', async () => {
    const {journey, probe} = await journeyOf({});
    await probe.opened();
    const errors = declares('program.practice.phone: expected a phone number, found 7');
    const reported = oneEvent(journey, 'kap-program-error');
    journey.program = {practice: {name: 'Kept', phone: 7}};
    const event = (await reported) as Event as KapProgramError; // the type that the journey fires under this name
    expect(errors).to.have.length(1);
    expect(event.problems.map(({path}) => path)).to.deep.equal(['program.practice.phone']);
    expect(probe.journey.program.practice.name['en']).to.equal('Kept');
    expect(probe.journey.program.practice.phone).to.equal(undefined);
  });

  it('that loaded last stands in while the network does not answer; only without it the default does', async () => {
    const site = newSite();
    const program = programUrl({practice: {name: 'Loaded last', id: 'lasting'}});
    const first = await journeyOf({program, site});
    await first.probe.sees(({record, program}) => record.revision > 0 && program.practice.id === 'lasting'); // shown, and kept
    first.journey.remove();
    URL.revokeObjectURL(program);
    declares('kap-widgets: program: expected a JSON document');
    const again = await journeyOf({program, site});
    const {program: shown} = await again.probe.opened();
    expect(shown.practice.name['en']).to.equal('Loaded last');
    const elsewhere = await journeyOf({program, site: newSite()});
    const {program: other} = await elsewhere.probe.opened();
    expect(other.practice.name['en']).to.equal('your provider');
  });
});

describe('a journey’s endpoint', () => {
  for (const endpoint of [
    'http://elsewhere.example/v1/events',
    'https://',
    'ftp://127.0.0.1/x',
    'https://user:word@x.example/',
  ]) {
    it(`${endpoint} is refused with one clear error, and everything stays here`, async () => {
      const errors = declares(/^kap-widgets: endpoint: expected an/);
      const journey = await fixture<KapJourney>(
        html`<kap-journey site=${newSite()} storage="device" endpoint=${endpoint}
          ><kap-probe></kap-probe
        ></kap-journey>`,
      );
      const probe = journey.querySelector<KapProbe>('kap-probe')!;
      await probe.opened();
      expect(errors).to.have.length(1);
      expect(probe.journey.delivery.available).to.equal(false);
    });
  }

  it('nothing is posted before the client shared this very entry, and said yes to the destination that was shown', async () => {
    const sent: string[] = [];
    const journey = await fixture<KapJourney>(
      html`<kap-journey storage="device"><kap-probe></kap-probe></kap-journey>`,
    );
    journey.site = newSite();
    journey.endpoint = 'https://clinic.example/v1/events';
    journey.transport = async (request) => {
      sent.push(request.body);
      return taken(request);
    };
    const probe = journey.querySelector<KapProbe>('kap-probe')!;
    await probe.sees(({record, delivery}) => record.status === 'open' && delivery.available);
    const {actions, delivery} = probe.journey;
    const saved = await actions.save({kind: 'note', content: {text: 'mine', bring: true}});
    const other = await actions.save({kind: 'note', content: {text: 'another', bring: true}});
    if (saved.state !== 'saved' || other.state !== 'saved') throw new Error('not saved');
    expect(await actions.share(saved.entry.id).catch((error: Error) => error)).to.have.property('failure', 'invalid');
    expect(await actions.consent('somewhere else none').catch((error: Error) => error)).to.have.property(
      'failure',
      'invalid',
    );
    expect(sent).to.deep.equal([]);
    await actions.consent(delivery.destination ?? '');
    await actions.share(saved.entry.id);
    await probe.sees(({delivery}) => delivery.sent.has(saved.entry.id));
    expect(sent).to.have.length(1);
    expect(sent[0]).to.include('"text":"mine"');
    await actions.withdraw(saved.entry.id);
    await probe.sees(({record}) => record.withdrawals === 0 && record.revision > 0);
    expect(sent).to.have.length(2);
    expect(sent[1]).to.include('app.kap.entry.withdrawn.v1').and.not.include('mine');
  });

  it('another endpoint shares nothing old: it waits, and asks', async () => {
    const sent: string[] = [];
    const transport: KapJourney['transport'] = async (request) => {
      sent.push(request.url);
      return taken(request);
    };
    const journey = await fixture<KapJourney>(
      html`<kap-journey storage="device"><kap-probe></kap-probe></kap-journey>`,
    );
    journey.site = newSite();
    journey.endpoint = 'https://one.example/v1/events';
    journey.transport = () => Promise.reject(new Error('down'));
    const probe = journey.querySelector<KapProbe>('kap-probe')!;
    await probe.sees(({record, delivery}) => record.status === 'open' && delivery.available);
    const {actions, delivery} = probe.journey;
    const saved = await actions.save({kind: 'note', content: {text: 'mine', bring: true}});
    if (saved.state !== 'saved') throw new Error('not saved');
    await actions.consent(delivery.destination ?? '');
    await actions.share(saved.entry.id);
    journey.transport = transport;
    journey.endpoint = 'https://two.example/v1/events';
    await probe.sees(({delivery}) => delivery.changed && delivery.paused === 'consent');
    expect(sent).to.deep.equal([]);
    await actions.consent(probe.journey.delivery.destination ?? '');
    await probe.sees(({delivery}) => delivery.sent.has(saved.entry.id));
    expect(new Set(sent)).to.deep.equal(new Set(['https://two.example/v1/events']));
  });
});

describe('the page cache', () => {
  it('a page that comes back shows nothing until it has read again whose record is open', async () => {
    const site = newSite();
    location.hash = '#kap=client-1.code';
    const journey = await fixture<KapJourney>(
      html`<kap-journey site=${site} storage="device"><kap-probe></kap-probe></kap-journey>`,
    );
    const probe = journey.querySelector<KapProbe>('kap-probe')!;
    await probe.opened();
    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    expect(probe.journey.record.status).to.equal('waiting');
    // Meanwhile, in another tab: "Not you?"
    localStorage.removeItem(`kap-open ${site}`);
    sessionStorage.removeItem(`kap-open ${site}`);
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    const {record} = await probe.opened();
    expect(record.client).to.equal('local');
  });
});
