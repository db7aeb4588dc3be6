/** The main job, whole: from a provider's link, through a client's hands, to the provider's inbox, with everything switched off in between. */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {BrowserContext, Page} from 'playwright-core';
import {startProcess, type Process} from '../endpoint/process.ts';
import {providerKey} from '../endpoint/running.ts';
import {declares, openBrowser, watch} from './browser.ts';
import {strictSite} from './built.ts';
import {freePort} from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'kap-whole-'));

describe('the whole way', () => {
  let site: Awaited<ReturnType<typeof strictSite>>;
  let endpoint: Process;
  let provider: BrowserContext;
  let client: BrowserContext;
  let port: number;
  let link: string;

  const startEndpoint = (): Promise<Process> =>
    startProcess(join(folder, 'endpoint.sqlite'), {
      PORT: String(port),
      KAP_ALLOWED_ORIGINS: site.url,
      KAP_PRACTICE: 'millrace Millrace Psychotherapy',
      KAP_CLIENT_PAGE: `${site.url}/prepare.html`,
    });

  const openClient = (): Promise<BrowserContext> =>
    openBrowser({profile: join(folder, 'client'), timezoneId: 'America/New_York'});

  async function openInbox(): Promise<Page> {
    const page = await provider.newPage();
    await page.goto(`http://127.0.0.1:${port}/inbox/`);
    await page.getByLabel('Provider’s key').fill(providerKey);
    await page.getByRole('button', {name: 'Sign in'}).click();
    return page;
  }

  before(async () => {
    port = await freePort();
    site = await strictSite({endpoint: `http://127.0.0.1:${port}`});
    endpoint = await startEndpoint();
    provider = await openBrowser();
    client = await openClient();
  });
  after(async () => {
    await client.close();
    await provider.close();
    await endpoint.end('SIGTERM');
    await site.close();
    rmSync(folder, {recursive: true});
  });

  it('the provider makes a link', async () => {
    const inbox = await openInbox();
    await inbox.getByRole('link', {name: 'Make a personal link'}).first().click();
    await inbox.getByLabel('What do you call this client here?').fill('Blue door');
    await inbox.getByRole('button', {name: 'Make the link'}).click();
    link = await inbox.locator('#link').inputValue();
    assert.ok(link.startsWith(`${site.url}/prepare.html#kap=`), link);
    await inbox.close();
  });

  it('the client opens it, sets a date, and is asked whose device this is', async () => {
    const page = client.pages()[0] ?? (await client.newPage());
    const seen = await watch(page);
    await page.goto(link);
    const timeline = page.locator('kap-session-timeline');
    await timeline.getByLabel('Day', {exact: true}).fill('2031-05-08');
    await timeline.getByLabel('Time', {exact: true}).fill('10:00');
    assert.ok(!page.url().includes('#'), page.url());
    await timeline.getByRole('button', {name: 'Set the date'}).click();
    await timeline.getByText('Are you the only one who uses this device?').waitFor();
    assert.deepEqual(await page.evaluate(async () => (await indexedDB.databases()).map(({name}) => name)), []);
    await timeline.getByRole('button', {name: /Yes, only me/}).click();
    await timeline
      .getByRole('heading', {name: /Thursday, May 8/})
      .first()
      .waitFor();
    await timeline.getByText('Are you the only one').waitFor({state: 'detached'});
    assert.deepEqual(seen.violations, []);
    assert.deepEqual(seen.errors, []);
  });

  it('ticks, notes a question, and shares it while the endpoint is down', async () => {
    const page = client.pages()[0]!;
    const timeline = page.locator('kap-session-timeline');
    await timeline.getByLabel('Arrange a ride home').first().click();
    await timeline
      .getByText(/1 of \d+ done/)
      .locator('visible=true')
      .first()
      .waitFor();

    await timeline.getByLabel('Note a question for Ines').fill('What if I cannot put it into words? <b>&</b>');
    await timeline.getByRole('button', {name: 'Keep this question'}).click();
    await timeline.locator('.notes').getByText('What if I cannot put it into words? <b>&</b>').waitFor();

    declares('net::ERR_CONNECTION_REFUSED');
    const refused = page.waitForEvent('console', (message) => message.text().includes('net::ERR_CONNECTION_REFUSED'));
    await endpoint.end('SIGKILL');
    await timeline.locator('.notes').getByRole('button', {name: 'Share'}).click();
    await timeline.getByText('Share this with Millrace Psychotherapy?').waitFor();
    await timeline.locator('.panel').getByRole('button', {name: 'Share', exact: true}).click();
    await timeline.locator('.notes').getByText('Waiting for a connection').waitFor();
    await refused;
    await client.close(); // or it would be refused again
  });

  it('the browser is opened again, and so is the endpoint: it is sent, and said', async () => {
    endpoint = await startEndpoint();
    client = await openClient();
    const page = client.pages()[0] ?? (await client.newPage());
    await page.goto(`${site.url}/prepare.html`);
    const timeline = page.locator('kap-session-timeline');
    await timeline
      .locator('.notes')
      .getByText(/^Sent \d/)
      .waitFor();
    await timeline
      .getByText(/1 of \d+ done/)
      .locator('visible=true')
      .first()
      .waitFor();
  });

  it('the inbox shows it once, as text', async () => {
    await endpoint.end('SIGKILL');
    endpoint = await startEndpoint();
    const inbox = await openInbox();
    await inbox.getByRole('link', {name: 'Blue door'}).click();
    await inbox.getByText('To bring to therapy').first().waitFor();
    const said = inbox.locator('.in-entry').getByText('What if I cannot put it into words? <b>&</b>');
    await said.first().waitFor();
    assert.equal(await said.count(), 1);
    assert.equal(await inbox.locator('.in-entry').count(), 1, 'what was not shared is not there');
    await inbox.close();
  });

  it('what is taken back is gone from the inbox too, and said there', async () => {
    const page = client.pages()[0]!;
    const timeline = page.locator('kap-session-timeline');
    const sent = page.waitForResponse((response) => response.url().endsWith('/v1/events') && response.ok());
    await timeline.locator('.notes').getByRole('button', {name: 'Take back'}).click();
    await sent;
    await timeline.locator('.notes').getByText('Saved on this device').waitFor();
    const inbox = await openInbox();
    await inbox.getByRole('link', {name: 'Blue door'}).click();
    await inbox
      .getByText(/took .* back|taken back/i)
      .first()
      .waitFor();
    assert.equal(await inbox.getByText('What if I cannot put it into words?').count(), 0);
    await inbox.close();
  });
});
