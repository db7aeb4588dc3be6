/** What is done at the start of a page is counted, not timed: a schema is made of many objects, and zod marks each of them. */
import {expect, waitUntil} from '@open-wc/testing';
import type {KapProbe} from './probe.ts';

let made = 0;
const {defineProperty} = Object;
Object.defineProperty = <T>(object: T, key: PropertyKey, descriptor: PropertyDescriptor & ThisType<unknown>): T => {
  if (key === '_zod') made += 1;
  return defineProperty(object, key, descriptor);
};

describe('a page', () => {
  after(() => {
    Object.defineProperty = defineProperty;
  });

  it('makes no schema before there is something to check: no program, an empty record, no draft', async () => {
    const [{defineProbe, newSite}] = await Promise.all([import('./probe.ts'), import('../../src/define/all.ts')]);
    defineProbe();
    const page = document.createElement('kap-journey');
    Object.assign(page, {site: newSite(), storage: 'device'});
    const tags = ['kap-session-timeline', 'kap-intention-builder', 'kap-grounding-player', 'kap-probe'];
    page.append(...tags.map((tag) => document.createElement(tag)));
    document.body.append(page);
    const probe = page.querySelector<KapProbe>('kap-probe')!;
    const shows = (tag: string, words: string) => page.querySelector(tag)?.shadowRoot?.textContent?.includes(words);

    await probe.opened();
    await waitUntil(() => shows('kap-session-timeline', 'When is your session?'), 'the timeline');
    await waitUntil(() => shows('kap-intention-builder', 'Take one slow breath'), 'the builder');
    await waitUntil(() => shows('kap-grounding-player', 'What do you need now?'), 'the player');
    await probe.journey.actions.draft('player'); // what was asked for before it was answered before it
    expect(made).to.equal(0);

    await probe.write('What if I cannot put it into words?');
    expect(made, 'the first entry is checked').to.be.above(10);
    const before = made;
    await probe.write('And may I be quiet?');
    expect(made, 'with schemas that are there then').to.equal(before);

    (page as {program?: unknown}).program = {practice: {name: 'Harbor Street'}};
    await probe.sees(({program}) => program.practice.name['en'] === 'Harbor Street');
    expect(made, 'a program is checked').to.be.above(before + 100);
    page.remove();
  });
});
