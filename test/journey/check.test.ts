/**
 * What checks a program and entries comes later than a page. A page that has neither never waits for it; one that has says so where it
 * does not come, and loses nothing.
 */
import {expect, waitUntil} from '@open-wc/testing';
import '../../src/define/all.ts';
import * as checks from '../../src/check.ts';
import {coming} from '../../src/journey/check.ts';
import type {KapJourney} from '../../src/journey/journey.ts';
import {databaseOf} from '../../src/journey/opening.ts';
import {createDeviceRepository} from '../../src/record/device.ts';
import type {Repository} from '../../src/record/repository.ts';
import {readTab} from '../../src/record/tab.ts';
import {declares} from '../console.ts';
import {everything, failureOf, putRaw, storedNote} from '../record/places.ts';
import {defineProbe, newSite, stand, type KapProbe} from './probe.ts';

defineProbe();

type Check = typeof checks;

/** Check as a network brings it. */
let asked: {resolve: (check: Check) => void; reject: (error: Error) => void}[] = [];
const {load} = coming;
const arrives = () => asked.splice(0).forEach(({resolve}) => resolve(checks));
const fails = () => asked.splice(0).forEach(({reject}) => reject(new TypeError('Failed to fetch')));
const wanted = () => waitUntil(() => asked.length > 0, 'check is asked for');

/** Whoever holds check already has it: this is a page that does not. */
function withhold(): void {
  coming.check = undefined;
  coming.load = () => new Promise((resolve, reject) => asked.push({resolve, reject}));
}

/** From now on it is there. */
function bring(): void {
  coming.check = undefined;
  coming.load = load;
}

async function open(settings: Partial<KapJourney>): Promise<KapProbe> {
  const {probe} = await stand(settings);
  await probe.opened();
  return probe;
}

/** Works on what is on the device behind the back of whoever has it open. */
async function onDevice<T>(database: string, work: (device: Repository) => Promise<T>): Promise<T> {
  const device = await createDeviceRepository(database);
  try {
    return await work(device);
  } finally {
    device.close();
  }
}

const onWake = () => window.dispatchEvent(new Event('online'));

beforeEach(() => {
  asked = [];
  withhold();
});
after(bring);

describe('a page on which nothing can be checked yet', () => {
  it('opens an empty record, shows every widget, and keeps what is typed', async () => {
    const {journey, probe} = await stand();
    const tags = ['kap-session-timeline', 'kap-intention-builder', 'kap-grounding-player'];
    journey.append(...tags.map((tag) => document.createElement(tag)));
    const shows = (tag: string, words: string) => journey.querySelector(tag)?.shadowRoot?.textContent?.includes(words);
    await probe.opened();
    await waitUntil(() => shows('kap-session-timeline', 'When is your session?'), 'the timeline');
    await waitUntil(() => shows('kap-intention-builder', 'Take one slow breath'), 'the builder');
    await waitUntil(() => shows('kap-grounding-player', 'What do you need now?'), 'the player');
    const {actions} = probe.journey;
    await actions.keepDraft('note/arrival', 'half a sen');
    expect((await actions.draft('note/arrival'))?.text).to.equal('half a sen');
    expect(await actions.offered()).to.be.empty;
    expect(asked).to.be.empty;
  });

  it('saves once that is there', async () => {
    const probe = await open({});
    const saving = probe.write('How long is it?');
    await wanted();
    expect(probe.journey.record.written).to.equal(false);
    arrives();
    await saving;
    expect(await probe.texts()).to.deep.equal(['How long is it?']);
  });

  it('says that a question is not kept yet, holds on to it, and keeps it with the next press', async () => {
    const {journey, probe} = await stand();
    const timeline = document.createElement('kap-session-timeline');
    const soon = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    timeline.setAttribute('session-date', `${soon}T10:00`);
    timeline.setAttribute('session-key', 's1');
    journey.append(timeline);
    await probe.opened();
    const root = timeline.shadowRoot!;
    const find = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector);
    await waitUntil(() => find('.questions textarea'), 'the field');
    const field = find<HTMLTextAreaElement>('.questions textarea')!;
    field.value = 'How long is it?';
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    const press = () => find<HTMLButtonElement>('.questions form [type=submit]')!.click();

    declares(/RecordError: What checks entries did not come/);
    press();
    await wanted();
    fails();
    await waitUntil(() => find('.questions .notice'), 'the notice');
    expect(find('.questions .notice')!.textContent).to.include('Not kept yet.').and.include('Try again');
    expect(field.value).to.equal('How long is it?');
    expect((await probe.journey.actions.draft(field.id.slice('text-'.length)))?.text).to.equal('How long is it?');

    press();
    await wanted();
    arrives();
    await waitUntil(() => root.textContent?.includes('How long is it?') && find('.questions .notes'), 'the question');
    expect(await probe.texts()).to.deep.equal(['How long is it?']);
    expect(find('.questions .notice')).to.equal(null);
  });
});

describe('a record that holds entries, which nobody can tell yet', () => {
  const holding = async (): Promise<{site: string; database: string; before: object}> => {
    const site = newSite();
    const database = databaseOf(site, 'local');
    const before = await onDevice(database, async (device) => {
      await putRaw(device, 'entries', storedNote('from before'));
      await putRaw(device, 'meta', {name: 'kept', value: true});
      return everything(device);
    });
    return {site, database, before};
  };

  it('is shown when it can be read, and before that as one that is not read yet', async () => {
    const {site} = await holding();
    const {probe} = await stand({site});
    await wanted();
    expect(probe.journey.record.status).to.equal('waiting');
    arrives();
    await probe.opened();
    expect(await probe.texts()).to.deep.equal(['from before']);
  });

  it('is not opened where that does not come, says so, and is as it was; a later try opens it', async () => {
    const {site, database, before} = await holding();
    const {journey, probe} = await stand({site});
    const timeline = document.createElement('kap-session-timeline');
    journey.append(timeline);
    declares(/the record could not be opened.*RecordError/);
    await wanted();
    fails();
    const {record} = await probe.sees(({record}) => record.status === 'failed');
    expect(record.failure).to.equal('unloaded');
    const says = 'What you wrote before cannot be opened here. A part of this page has not come.';
    await waitUntil(() => timeline.shadowRoot?.textContent?.includes(says), 'the words');
    expect(await onDevice(database, everything)).to.deep.equal(before);
    expect(await failureOf(probe.journey.actions.export())).to.equal('closed');

    const again = () =>
      [...timeline.shadowRoot!.querySelectorAll('button')].find(({textContent}) => textContent === 'Try again');
    again()!.click();
    await wanted();
    expect(probe.journey.record.status).to.equal('waiting');
    await waitUntil(() => !again(), 'the button goes while it is tried');
    fails();
    await probe.sees(({record}) => record.status === 'failed');
    await waitUntil(again, 'the button comes back');

    onWake();
    await wanted();
    arrives();
    await probe.opened();
    expect(await probe.texts()).to.deep.equal(['from before']);
  });

  it('stays in its tab until it can be moved, and moves then', async () => {
    const site = newSite();
    const probe = await open({site, storage: 'ask'});
    const saving = probe.write('in the tab');
    await wanted();
    arrives();
    await saving;
    withhold();
    const database = databaseOf(site, 'local');
    const before = readTab(sessionStorage, database);
    const kept = failureOf(probe.journey.actions.keep('device'));
    await wanted();
    fails();
    expect(await kept).to.equal('unloaded');
    expect(readTab(sessionStorage, database)).to.deep.equal(before);

    const again = probe.journey.actions.keep('device');
    await wanted();
    arrives();
    await again;
    await probe.sees(({record}) => record.place === 'device');
    expect(await probe.texts()).to.deep.equal(['in the tab']);
    expect(readTab(sessionStorage, database)).to.equal(undefined);
  });

  it('that is only typed in stays in its tab, too, and nothing of it is lost', async () => {
    const site = newSite();
    const probe = await open({site, storage: 'ask'});
    await probe.journey.actions.keepDraft('note/arrival', 'half a sen');
    const database = databaseOf(site, 'local');
    const before = readTab(sessionStorage, database);
    const kept = failureOf(probe.journey.actions.keep('device'));
    await wanted();
    fails();
    expect(await kept).to.equal('unloaded');
    expect(readTab(sessionStorage, database)).to.deep.equal(before);
    expect((await probe.journey.actions.draft('note/arrival'))?.text).to.equal('half a sen');

    const again = probe.journey.actions.keep('device');
    await wanted();
    arrives();
    await again;
    await probe.sees(({record}) => record.place === 'device');
    expect((await probe.journey.actions.draft('note/arrival'))?.text).to.equal('half a sen');
  });

  it('is offered to another one only when it can be read', async () => {
    const site = newSite();
    const local = databaseOf(site, 'local');
    await onDevice(local, (device) => putRaw(device, 'entries', storedNote('before the link')));
    const {probe} = await stand({site, signin: true, client: 'client-1'});
    await wanted();
    fails();
    await probe.opened();
    expect(probe.journey.record.offered).to.equal(0);

    const offered = probe.journey.actions.offered();
    await wanted();
    arrives();
    expect(await offered).to.have.length(1);
    await probe.sees(({record}) => record.offered === 1);
  });

  it('into which another tab puts the first entry is shown as it was, until it can be read', async () => {
    const site = newSite();
    const probe = await open({site});
    const database = databaseOf(site, 'local');
    await onDevice(database, (device) => putRaw(device, 'entries', storedNote('by another tab')));
    const channel = new BroadcastChannel(`kap:${database}`);
    channel.postMessage({revision: 1, ids: []});
    channel.close();
    await wanted();
    fails();
    expect(probe.journey.record.status).to.equal('open');
    onWake();
    await wanted();
    arrives();
    expect(await probe.texts()).to.deep.equal(['by another tab']);
  });
});

describe('a program that nobody can check yet', () => {
  const programUrl = (document: unknown): string =>
    URL.createObjectURL(new Blob([JSON.stringify(document)], {type: 'application/json'}));

  it('is asked for by what checks it, once that is there', async () => {
    const {fetch} = window;
    let fetched = 0;
    window.fetch = async () => {
      fetched += 1;
      return Response.json({practice: {name: 'Harbor Street'}});
    };
    try {
      const {probe} = await stand({program: 'https://clinic.example/program.json'});
      await wanted();
      expect(fetched).to.equal(0);
      arrives();
      const {program} = await probe.opened();
      expect(program.practice.name['en']).to.equal('Harbor Street');
      expect(fetched).to.equal(1);
    } finally {
      window.fetch = fetch;
    }
  });

  for (const [what, source] of [
    ['at an address', () => programUrl({practice: {name: 'Harbor Street'}})],
    ['in the page', () => ({practice: {name: 'Harbor Street'}})],
  ] as const) {
    it(`is not shown, the default is, and that is said once: ${what}; nothing is sent meanwhile, and a later try shows it`, async () => {
      const errors = declares(/^kap-widgets: the program cannot be checked/);
      const {journey, probe} = await stand({program: source(), endpoint: 'https://inbox.example/events'});
      await wanted();
      fails();
      const {program, delivery} = await probe.opened();
      expect(program.practice.name['en']).to.equal('your provider');
      expect(delivery.available).to.equal(false);
      onWake();
      await wanted();
      fails();
      await waitUntil(() => coming.check === undefined);
      expect(errors).to.have.length(1);

      onWake();
      await wanted();
      arrives();
      await probe.sees(({program}) => program.practice.name['en'] === 'Harbor Street');
      await probe.sees(({delivery}) => delivery.available);
      journey.remove();
    });
  }

  it('that loaded last is not shown unchecked either', async () => {
    const site = newSite();
    await onDevice(databaseOf(site, 'local'), (device) =>
      putRaw(device, 'meta', {
        name: 'program',
        value: {url: 'https://clinic.example/p.json', document: {practice: {name: 7}}},
      }),
    );
    const {fetch} = window;
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    declares(/^kap-widgets: the program cannot be checked/);
    try {
      const {probe} = await stand({site, program: 'https://clinic.example/p.json'});
      await wanted();
      fails();
      const {program} = await probe.opened();
      expect(program.practice.name).to.deep.equal({en: 'your provider'});
    } finally {
      window.fetch = fetch;
    }
  });
});
