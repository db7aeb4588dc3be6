/** An intention, from one page to the next and into the inbox, under the strictest policy; and its card on paper, as a picture, full screen. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {BrowserContext, Locator, Page} from 'playwright-core';
import {startProcess, type Process} from '../endpoint/process.ts';
import {providerKey} from '../endpoint/running.ts';
import {openBrowser, watch, type Watched} from './browser.ts';
import {strictSite} from './built.ts';
import {freePort} from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'kap-intention-'));
const sentence = 'May I be open to what I find <b>&</b> <img src=x onerror=alert(1)>';

describe('an intention', () => {
  let site: Awaited<ReturnType<typeof strictSite>>;
  let endpoint: Process;
  let provider: BrowserContext;
  let client: BrowserContext;
  let page: Page;
  let seen: Watched;
  let builder: Locator;
  let inbox: string;

  const press = (name: string | RegExp): Promise<void> =>
    builder.getByRole('button', {name}).locator('visible=true').first().click();

  async function openInbox(): Promise<Page> {
    const page = await provider.newPage();
    await page.goto(inbox);
    await page.getByLabel('Provider’s key').fill(providerKey);
    await page.getByRole('button', {name: 'Sign in'}).click();
    return page;
  }

  before(async () => {
    const port = await freePort();
    inbox = `http://127.0.0.1:${port}/inbox/`;
    site = await strictSite({endpoint: `http://127.0.0.1:${port}`});
    endpoint = await startProcess(join(folder, 'endpoint.sqlite'), {
      PORT: String(port),
      KAP_ALLOWED_ORIGINS: site.url,
      KAP_PRACTICE: 'millrace Millrace Psychotherapy',
      KAP_CLIENT_PAGE: `${site.url}/prepare.html`,
    });
    provider = await openBrowser();
    // By touch, on a phone.
    client = await openBrowser({timezoneId: 'America/New_York', hasTouch: true, viewport: {width: 360, height: 740}});
    const made = await openInbox();
    await made.getByRole('link', {name: 'Make a personal link'}).first().click();
    await made.getByLabel('What do you call this client here?').fill('Blue door');
    await made.getByRole('button', {name: 'Make the link'}).click();
    const link = await made.locator('#link').inputValue();
    await made.close();
    page = await client.newPage();
    seen = await watch(page);
    await page.goto(link);
    builder = page.locator('kap-intention-builder');
  });
  after(async () => {
    assert.deepEqual(seen.violations, []);
    assert.deepEqual(seen.errors, []);
    await client.close();
    await provider.close();
    await endpoint.end('SIGTERM');
    await site.close();
    rmSync(folder, {recursive: true});
  });

  it('is found by touch on a phone, from a date that the timeline has', async () => {
    const timeline = page.locator('kap-session-timeline');
    await timeline.getByLabel('Day', {exact: true}).fill('2031-05-08');
    await timeline.getByLabel('Time', {exact: true}).fill('10:00');
    await timeline.getByRole('button', {name: 'Set the date'}).tap();
    await timeline.getByRole('heading', {name: 'Thursday, May 8'}).waitFor();
    const heading = await timeline.locator('#title').boundingBox();
    assert.ok(heading && heading.y >= 0 && heading.y < 700, 'the answer is in sight');
    await timeline.getByRole('button', {name: /Yes, only me/}).tap();
    await timeline.getByText('Are you the only one').waitFor({state: 'detached'});

    await builder.getByRole('button', {name: 'Next'}).tap();
    await builder.getByText('Worry', {exact: true}).tap();
    await builder.getByRole('button', {name: 'Next'}).tap();
    await builder.getByRole('heading', {name: 'What feels stuck?'}).waitFor();
  });

  it('is all there when the page was loaded again in the middle, the last letter included', async () => {
    const loaded = page.waitForEvent('load');
    await builder.locator('#own').evaluate((field: HTMLTextAreaElement) => {
      // Somebody who types faster than the device writes.
      for (const letter of 'I keep still.') {
        field.value += letter;
        field.dispatchEvent(new InputEvent('input', {bubbles: true}));
      }
      location.reload();
    });
    await loaded;
    assert.equal(await builder.locator('#own').inputValue(), 'I keep still.');
    for (let i = 0; i < 3; i++) await press('Next');
    await press('May I be kind to myself when I keep still.');
    assert.equal(await builder.locator('#own').inputValue(), 'May I be kind to myself when I keep still.');
    await builder.locator('#own').fill(sentence);
    await press('Next');
    await builder.getByText('Soften', {exact: true}).tap();
    await press('Next');
    await builder.getByText('Breathe out slowly.', {exact: true}).tap();
    await press('Next');
    await press('Keep it');
    await builder.getByText('For Thursday, May 8').waitFor();
  });

  it('is downloaded as a picture that was drawn here', async () => {
    await builder.getByText('Print or save').tap();
    const downloading = page.waitForEvent('download');
    await press('Save as a picture');
    const file = await (await downloading).path();
    assert.equal(readFileSync(file).subarray(1, 4).toString(), 'PNG');
  });

  it('is printed, without the page around it', async () => {
    const printed = page.waitForEvent('frameattached');
    await press('Print it small');
    const frame = await printed;
    await frame.getByText(sentence).waitFor({state: 'attached'});
    assert.equal(await frame.getByText('Millrace').count(), 0);
    assert.ok((await frame.evaluate(() => document.adoptedStyleSheets.length)) > 0);
  });

  it('fills the screen, with nothing else on it, and goes with Escape', async () => {
    await press('Show full screen');
    const screen = builder.getByRole('dialog').filter({hasText: sentence});
    await screen.waitFor();
    assert.ok((await screen.innerText()).includes(sentence));
    await page.keyboard.press('Escape');
    await screen.waitFor({state: 'hidden'});
  });

  it('is shared, and the inbox has it once, as text; the answers on the way are not there', async () => {
    await builder.getByRole('button', {name: /^Share: /}).tap();
    await builder.locator('.panel').getByRole('button', {name: 'Share', exact: true}).tap();
    await builder.getByText(/^Sent \d/).waitFor();

    const received = await openInbox();
    await received.getByRole('link', {name: 'Blue door'}).click();
    await received.locator('.in-entry').getByText(sentence).first().waitFor();
    assert.equal(await received.locator('.in-entry').getByText(sentence).count(), 1);
    assert.equal(await received.getByText('I keep still.').count(), 0);
    assert.equal(await received.locator('img[src=x]').count(), 0);
    await received.close();
  });

  it('stands in the timeline of another page', async () => {
    const other = await client.newPage();
    const seen = await watch(other);
    await other.goto(`${site.url}/day.html`);
    const timeline = other.locator('kap-session-timeline');
    await timeline.getByText(sentence).first().waitFor();
    assert.deepEqual(seen.violations, []);
    await other.close();
  });
});
