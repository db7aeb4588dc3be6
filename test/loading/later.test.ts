/** What comes later than the widget that shows it. */
import {expect} from '@open-wc/testing';
import {built, journey, until, visit, type Fate} from './stand.ts';

const widgets = ['session-timeline', 'intention-builder', 'grounding-player'];
const body = journey() + widgets.map((name) => `<kap-${name}></kap-${name}>`).join('');

/** The names of what comes later than core and the widgets. */
async function laterFiles(): Promise<readonly string[]> {
  return (await built()).filter((name) => !['kap', 'kap-all', 'core', 'sending', ...widgets].includes(name));
}

describe('what comes later', () => {
  it('is not waited for by what is seen first', async () => {
    const held: readonly (readonly [string, readonly Fate[]])[] = (await laterFiles()).map((name) => [name, ['held']]);
    const page = await visit({body, files: Object.fromEntries(held)});

    await page.drawn('kap-session-timeline');
    await page.drawn('kap-intention-builder');
    await page.drawn('kap-grounding-player');
  });

  it('comes at rest although each file failed once', async () => {
    const files = {'*': ['fails', 'comes'], kap: ['comes'], core: ['comes']} as const;
    const page = await visit({body, files});
    page.rest();

    for (const name of [...widgets, ...(await laterFiles())]) await page.askedTimes(name, 2);
    await page.drawn('kap-session-timeline');
    await page.drawn('kap-intention-builder');
    await page.drawn('kap-grounding-player');
    expect(await page.asked()).to.not.include('kap-all');
  });

  it('and is pressed for while it is on its way is done once it is there', async () => {
    const page = await visit({
      body: `${journey()}<kap-grounding-player></kap-grounding-player>`,
      files: {doing: ['held']},
    });
    await page.drawn('kap-grounding-player');
    const {shadowRoot} = page.document.querySelector('kap-grounding-player')!;
    const find = (words: string): HTMLElement | undefined =>
      [...shadowRoot!.querySelectorAll('button')].find((button) => button.textContent!.trim().startsWith(words));
    find('Slow breath out')!.click();
    await until(() => find('Start'), 'Start');
    find('Start')!.click();
    find('Start')!.click();
    await until(() => page.shows('kap-grounding-player', 'this is on its way'), 'it is said');
    await page.plan({});

    await until(() => find('Pause'), 'it runs');
    expect((await page.asked()).filter((name) => name === 'doing')).to.have.length(1);
  });
});
