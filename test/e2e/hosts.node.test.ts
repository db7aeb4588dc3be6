/** Other people's pages: what they do to the suite, and what it does to them. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {BrowserContext, Frame, Page} from 'playwright-core';
import {build, mergeConfig} from 'vite';
import {pageFiles} from '../../scripts/page-files.ts';
import {declares, openBrowser, watch, type Watched} from './browser.ts';
import {builtFiles} from './built.ts';
import {start} from './server.ts';

/** Waits for a timeline to show itself, and gives its insides as a person reads them. */
async function timeline(where: Page | Frame, nth = 0): Promise<string> {
  const inside = where.locator('kap-session-timeline .timeline').nth(nth);
  await inside.waitFor();
  return inside.innerText();
}

/** Waits until a timeline has come to rest: it can be written in, all of it is rendered, and nothing of it is moving. */
async function rest(where: Page): Promise<void> {
  await where.getByRole('button', {name: 'Set the date'}).waitFor();
  await where.evaluate(async () => {
    const widget = document.querySelector<HTMLElement & {updateComplete: Promise<boolean>}>('kap-session-timeline');
    while (!(await widget?.updateComplete));
    await document.fonts.ready;
    const moving = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(moving.map(({finished}) => finished));
  });
}

/** Waits for what only the journey's own program says. */
async function ownProgram(where: Page, nth = 0): Promise<void> {
  await where.locator('kap-session-timeline').nth(nth).getByText('about 45 to 60 minutes').waitFor();
}

/** Builds single tags, as a provider's own bundler would, each to be loaded when its page likes. */
async function buildTags(outDir: string, ...tags: readonly string[]): Promise<void> {
  const input = Object.fromEntries(tags.map((tag) => [tag, `src/define/${tag}.ts`]));
  await build(mergeConfig(pageFiles(input), {configFile: false, logLevel: 'warn', base: './', build: {outDir}}));
}

describe('a page that the suite does not own', () => {
  let built: Awaited<ReturnType<typeof builtFiles>>;
  let site: Awaited<ReturnType<typeof start>>;
  let strict: Awaited<ReturnType<typeof start>>;
  let browser: BrowserContext;

  before(async () => {
    built = await builtFiles();
    site = await start({dist: built.folder});
    strict = await start({dist: built.folder, strict: true});
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await site.close();
    await strict.close();
    built.remove();
  });

  async function visit(name: string, {url} = site): Promise<{page: Page; seen: Watched}> {
    const page = await browser.newPage();
    const seen = await watch(page);
    await page.goto(`${url}/hosts/${name}.html`);
    return {page, seen};
  }

  it('may have the strictest policy', async () => {
    const {page, seen} = await visit('csp', strict);

    assert.match(await timeline(page), /Inner journey/);
    assert.deepEqual(seen.violations, []);
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  it('would be told about an inline style, so that silence means something', async () => {
    declares(/inline style.*Content Security Policy directive/);
    const {page, seen} = await visit('csp', strict);
    await timeline(page);
    const blocked = page.waitForEvent('console', (message) => message.text().startsWith('blocked by policy'));
    await page.evaluate(() => document.querySelector('h1')?.setAttribute('style', 'color: red'));
    await blocked;

    assert.deepEqual(seen.violations, ['style-src-attr inline']);
    await page.close();
  });

  it('may be nothing but the snippet, under that policy', async () => {
    const page = await browser.newPage();
    await page.route('**/favicon.ico', (route) => route.fulfill({status: 204})); // it names no icon
    const seen = await watch(page);
    await page.goto(`${strict.url}/kap/snippet.html`);

    assert.match(await timeline(page), /Inner journey/);
    assert.deepEqual(seen.violations, []);
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  it('runs no file that differs from the one that the snippet was made for', async () => {
    const page = await browser.newPage();
    const seen = await watch(page);
    declares('Failed to find a valid digest');
    const changed = `${await readFile(join(built.folder, 'kap.js'), 'utf8')};`;
    await page.route('**/kap/kap.js', (route) => route.fulfill({contentType: 'text/javascript', body: changed}));
    await page.goto(`${strict.url}/kap/snippet.html`);

    assert.equal(await page.evaluate(() => customElements.get('kap-session-timeline')), undefined);
    assert.ok(await page.getByText('Your timeline comes here').isVisible());
    assert.match(seen.errors.join(), /integrity/);
    await page.close();
  });

  it('may style every element: the insides stay as on a blank page', async () => {
    const looks = async (name: string): Promise<string[]> => {
      const {page} = await visit(name);
      await rest(page);
      const found = await page.evaluate(() => {
        const inside =
          document.querySelector('kap-session-timeline')?.shadowRoot?.querySelectorAll('.kap, .kap *') ?? [];
        const seen = [
          'color',
          'font-size',
          'line-height',
          'letter-spacing',
          'box-sizing',
          'margin-top',
          'margin-bottom',
        ];
        return [...inside].map((element) => {
          const style = getComputedStyle(element);
          return `${element.tagName} ${element.className.toString()} ${seen.map((name) => style.getPropertyValue(name)).join(' ')}`;
        });
      });
      await page.close();
      return found;
    };
    const blank = await looks('blank');

    assert.ok(blank.length > 50);
    assert.deepEqual(await looks('hostile'), blank);
  });

  it('may come from a site builder, with the journey last and strays in the tags', async () => {
    const {page, seen} = await visit('builder');

    await ownProgram(page, 0);
    await timeline(page, 1);
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  it('may hold a block in a frame that has no origin', async () => {
    const {page, seen} = await visit('frame');
    for (const id of ['sandboxed', 'sandboxed-srcdoc', 'srcdoc']) {
      const frame = await (await page.locator(`#${id}`).elementHandle())?.contentFrame();
      assert.ok(frame);
      assert.match(await timeline(frame), /Inner journey/, id);
    }

    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  it('may load two copies of the suite', async () => {
    const {page, seen} = await visit('two-bundles');

    await ownProgram(page, 0);
    await timeline(page, 1);
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  it('may define the journey long after the tag in it', async () => {
    await buildTags(join(built.folder, 'late'), 'kap-session-timeline', 'kap-journey');
    const {page, seen} = await visit('late');
    assert.match(await timeline(page), /Inner journey/);
    assert.equal(await page.getByRole('button', {name: 'Set the date'}).count(), 0, 'read, but not written');
    await page.getByRole('button', {name: 'Load the journey'}).click();

    await page.getByRole('button', {name: 'Set the date'}).waitFor();
    await ownProgram(page);
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  it('may hold two journeys that know nothing of each other', async () => {
    const {page, seen} = await visit('two-journeys');
    await timeline(page);
    const [north, south] = [page.locator('#north'), page.locator('#south')];
    await north.getByLabel('Day', {exact: true}).fill('2031-05-06');
    await north.getByLabel('Time', {exact: true}).fill('10:00');
    await north.getByRole('button', {name: 'Set the date'}).click();

    await north.getByRole('heading', {name: /May 6/}).waitFor();
    assert.equal(await south.getByText('May 6').count(), 0);
    assert.equal(await south.getByRole('button', {name: 'Set the date'}).count(), 1);
    assert.deepEqual(seen.errors, []);
    await page.close();
  });
});
