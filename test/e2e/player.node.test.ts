/** The player on a clinic's page, under the strictest policy: opened from the timeline, paused, asleep, awake, stopped, and saved. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {BrowserContext, Locator, Page} from 'playwright-core';
import {openBrowser, watch, type Watched} from './browser.ts';
import {strictSite} from './built.ts';

describe('the grounding player', () => {
  let site: Awaited<ReturnType<typeof strictSite>>;
  let browser: BrowserContext;
  let page: Page;
  let seen: Watched;
  let player: Locator;

  const press = (name: string | RegExp): Promise<void> =>
    player.getByRole('button', {name}).locator('visible=true').first().click();

  before(async () => {
    site = await strictSite();
    browser = await openBrowser({timezoneId: 'America/New_York', hasTouch: true, viewport: {width: 360, height: 740}});
    page = await browser.newPage();
    seen = await watch(page);
  });
  after(async () => {
    assert.deepEqual(seen.violations, []);
    assert.deepEqual(seen.errors, []);
    await browser.close();
    await site.close();
  });

  it('is opened by the timeline, on another page, at the exercise that was meant', async () => {
    await page.goto(`${site.url}/prepare.html`);
    const timeline = page.locator('kap-session-timeline');
    await timeline.locator('summary', {hasText: 'Preparation'}).first().click();
    await timeline.getByRole('link', {name: 'Open: Slow breath out'}).first().click();
    await page.waitForURL('**/day.html*');
    player = page.locator('kap-grounding-player');
    await player.getByRole('heading', {name: 'Slow breath out'}).waitFor();
  });

  it('starts when it is told to, pauses, and goes on', async () => {
    await press('Start');
    await player.locator('.stage').getByText('Breathe in').first().waitFor();
    await press('Pause');
    await player.getByRole('button', {name: 'Go on'}).waitFor();
    await press('Go on');
    await player.getByRole('button', {name: 'Pause'}).waitFor();
  });

  it('is at the right place when the page was frozen and comes back', async () => {
    const session = await browser.newCDPSession(page);
    await session.send('Page.setWebLifecycleState', {state: 'frozen'});
    // A breath lasts ten seconds: on another page, which is not frozen, something ends after it.
    const other = await browser.newPage();
    await other.evaluate(() => document.documentElement.animate([], 11_000).finished.then(() => undefined));
    await other.close();
    await session.send('Page.setWebLifecycleState', {state: 'active'});
    await player
      .locator('.stage')
      .getByText(/breath [2-9] of about/)
      .first()
      .waitFor();
  });

  it('fills the screen, with the way out, and ends with Escape', async () => {
    await player.locator('.quiet summary').click();
    await press('Full screen');
    const stage = player.locator('.stage');
    const isFull = (): Promise<boolean> => stage.evaluate((it) => it.matches(':fullscreen'));
    await page.waitForFunction(() => document.fullscreenElement !== null);
    assert.equal(await isFull(), true);
    const screen = await page.evaluate(() => ({width: innerWidth, height: innerHeight}));
    const stop = await player.getByRole('button', {name: 'Stop and open your eyes'}).boundingBox();
    assert.ok(stop && stop.y > 0 && stop.y + stop.height <= screen.height && stop.width <= screen.width);
    await page.keyboard.press('Escape');
    await player.getByRole('heading', {name: 'Open your eyes'}).waitFor();
    assert.equal(await page.evaluate(() => document.fullscreenElement), null);
    await press('Go on');
    await player.getByRole('button', {name: 'Pause'}).waitFor();
  });

  it('ends at once with one press, also of a hand that presses twice, and shows the way back to the room', async () => {
    const stop = player.getByRole('button', {name: 'Stop and open your eyes'});
    await stop.scrollIntoViewIfNeeded();
    const {x, y, width, height} = (await stop.boundingBox()) ?? {x: 0, y: 0, width: 0, height: 0};
    for (const times of [1, 2, 3]) await page.mouse.click(x + width / 2 + times, y + height / 2);
    await player.getByRole('heading', {name: 'Open your eyes'}).waitFor();
    assert.equal(await player.locator('.stage').count(), 0);
    assert.equal(await player.getByRole('button', {name: 'Start'}).count(), 0);
    await player.getByRole('button', {name: 'If you need help now'}).first().waitFor();
  });

  it('notes what was done, on this device', async () => {
    await press('Note that you did it');
    await press('Save');
    await player.getByText('Saved.').waitFor();
  });
});
