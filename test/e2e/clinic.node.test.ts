/** The clinic's pages as a visitor meets them, under the strictest policy. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import axe, {type AxeResults} from 'axe-core';
import type {BrowserContext, Page} from 'playwright-core';
import {checkProgram} from '../../src/whole.ts';
import {openBrowser, watch, type Watched} from './browser.ts';
import {strictSite} from './built.ts';

const pages = ['', 'prepare.html', 'day.html', 'after.html', 'contact.html'];
const withTimeline = ['prepare.html', 'day.html', 'after.html'];

describe('the clinic’s website', () => {
  let site: Awaited<ReturnType<typeof strictSite>>;
  let browser: BrowserContext;

  before(async () => {
    site = await strictSite();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function visit(path: string, width = 1280): Promise<{page: Page; seen: Watched}> {
    const page = await browser.newPage();
    await page.setViewportSize({width, height: 800});
    const seen = await watch(page);
    await page.goto(`${site.url}/${path}`, {waitUntil: 'networkidle'});
    if (withTimeline.includes(path)) await page.locator('kap-session-timeline h2').first().waitFor();
    return {page, seen};
  }

  for (const path of pages) {
    it(`/${path} breaks no policy, asks nobody else, and logs no error`, async () => {
      const {page, seen} = await visit(path);

      assert.deepEqual(seen.violations, []);
      assert.deepEqual(seen.errors, []);
      assert.deepEqual(
        seen.requests.filter((address) => !address.startsWith(`${site.url}/`)),
        [],
      );
      await page.close();
    });

    it(`/${path} can be used by everybody, light and dark`, async () => {
      const {page} = await visit(path);
      await page.evaluate(axe.source);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({colorScheme});
        const {violations} = await page.evaluate<AxeResults>('axe.run()');

        assert.deepEqual(
          violations.map(
            ({id, nodes}) => `${colorScheme}, ${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`,
          ),
          [],
        );
      }
      await page.close();
    });

    it(`/${path} fits a screen of 320 px`, async () => {
      const {page} = await visit(path, 320);

      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await page.close();
    });
  }

  it('has no link that leads nowhere', async () => {
    const page = await browser.newPage();
    const ids = new Map<string, readonly string[]>();
    // What the program links to counts too.
    const links = [...JSON.stringify(await program()).matchAll(/"(\/[^"]*)"/g)].map(([, link]) => link ?? '');
    for (const path of pages) {
      await page.goto(`${site.url}/${path}`);
      const own = await page.evaluate(() => ({
        ids: [...document.querySelectorAll('[id]')].map(({id}) => id),
        links: [...document.links].map((link) => link.getAttribute('href') ?? ''),
      }));
      ids.set(`/${path}`, own.ids);
      links.push(...own.links);
    }
    const lost = links.filter((link) => {
      if (/^(tel|sms):\+?\d+$/.test(link)) return false;
      const {pathname, hash} = new URL(link, site.url);
      // A player opens what `#kap-exercise=` names.
      const place = hash.startsWith('#kap-exercise=') ? '' : hash.slice(1);
      return !link || !ids.has(pathname) || (place && !ids.get(pathname)?.includes(place));
    });

    assert.ok(links.length > 40);
    assert.deepEqual(lost, []);
    await page.close();
  });

  it('lets the keyboard skip the menu', async () => {
    const {page} = await visit('contact.html');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');

    assert.equal(await page.evaluate(() => document.activeElement?.closest('main, header')?.tagName), 'MAIN');
    await page.close();
  });

  it('says what to do where the timeline does not come', async () => {
    const old = await openBrowser({javaScriptEnabled: false});
    const page = await old.newPage();
    for (const path of withTimeline) {
      await page.goto(`${site.url}/${path}`);
      assert.match((await page.locator('kap-session-timeline').innerText()).trim(), /load this page again/);
    }
    await old.close();
  });

  it('has its own words in the timeline', async () => {
    const {page} = await visit('prepare.html');
    await page.locator('kap-session-timeline summary', {hasText: 'Arriving'}).click();

    await page.getByText('At the mill, in the room with the river window.').waitFor();
    await page.close();
  });

  it('has a program without a mistake in it', async () => {
    const {problems, program: whole} = checkProgram(await program());

    assert.deepEqual(problems, []);
    assert.deepEqual(
      whole.checklists.day.items.map(({id}) => id),
      ['food', 'medicines', 'ride', 'alcohol', 'clothes', 'early'],
    );
    assert.ok(whole.phases.length > 8, 'what it does not mention stays');
  });
});

async function program(): Promise<unknown> {
  return JSON.parse(await readFile(new URL('../../demo/clinic/program.json', import.meta.url), 'utf8'));
}
