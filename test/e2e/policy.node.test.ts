/** The timeline through all it can do, under the strictest policy: nothing is blocked, and nobody is asked but who was named. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import ICAL from 'ical.js';
import type {BrowserContext, Locator, Page} from 'playwright-core';
import {openBrowser, watch, type Watched} from './browser.ts';
import {strictSite} from './built.ts';

const endpoint = 'https://endpoint.example';

describe('under the strictest policy', () => {
  let site: Awaited<ReturnType<typeof strictSite>>;
  let browser: BrowserContext;
  let page: Page;
  let seen: Watched;
  let timeline: Locator;
  /** what was posted to the endpoint */
  const posted: string[] = [];

  const button = (name: string | RegExp): Locator =>
    timeline.getByRole('button', {name}).locator('visible=true').first();

  before(async () => {
    site = await strictSite({endpoint});
    browser = await openBrowser({timezoneId: 'America/New_York'});
    page = await browser.newPage();
    seen = await watch(page);
    await page.route(`${endpoint}/**`, async (route) => {
      const cors = {
        'access-control-allow-origin': '*',
        'access-control-allow-headers': 'authorization, content-type, idempotency-key',
      };
      if (route.request().method() === 'OPTIONS') return route.fulfill({status: 204, headers: cors});
      const body = route.request().postData() ?? '';
      posted.push(body);
      const accepted = [JSON.parse(body)].flat().map(({id}: {id: string}) => id);
      return route.fulfill({status: 201, headers: cors, json: {accepted}});
    });
    await page.goto(`${site.url}/hosts/csp.html`);
    timeline = page.locator('kap-session-timeline');
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('sets a date with a visit, and answers where it is kept', async () => {
    await timeline.getByLabel('Day', {exact: true}).first().fill('2031-05-08');
    await timeline.getByLabel('Time', {exact: true}).first().fill('10:00');
    await button('Set the date').click();
    await button(/Yes, only me/).click();
    await timeline.getByText('Are you the only one').waitFor({state: 'detached'});
  });

  it('moves it, calls it off and plans it again', async () => {
    await button('Change the date').click();
    await timeline.getByLabel('Day', {exact: true}).first().fill('2031-05-15');
    await button('Save').click();
    await timeline
      .getByRole('heading', {name: /May 15/})
      .first()
      .waitFor();
    await button('Change the date').click();
    await button('Call it off').click();
    await timeline
      .getByText(/is called off/)
      .first()
      .waitFor();
    await button('Plan it again').click();
    await timeline.getByLabel('Day', {exact: true}).first().fill('2031-05-22');
    await button(/^(Save|Set the date)$/).click();
    await timeline
      .getByRole('heading', {name: /May 22/})
      .first()
      .waitFor();
  });

  it('makes a calendar file that a calendar can read, and that says no more than “Appointment”', async () => {
    await button(/calendar/).click();
    const [download] = await Promise.all([page.waitForEvent('download'), button('Get the calendar file').click()]);
    const text = await readFile(await download.path(), 'utf8');
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));
    assert.equal(events[0]?.summary, 'Appointment');
    assert.equal(events[0]?.startDate.toJSDate().toISOString(), '2031-05-22T14:00:00.000Z');
    assert.doesNotMatch(text, /ketamine|session|Millrace/i);
  });

  it('ticks, writes, changes, shares, takes back and removes', async () => {
    await timeline.getByLabel('Arrange a ride home').first().click();
    await timeline
      .getByText(/1 of \d+ done/)
      .locator('visible=true')
      .first()
      .waitFor();
    await timeline.getByLabel('Note a question for Ines').fill('May I bring a friend?');
    await button('Keep this question').click();
    const note = timeline.locator('.notes > li').first();
    await note.getByRole('button', {name: 'Edit'}).click();
    await note.getByRole('textbox').fill('May I bring my sister?');
    await note.getByRole('button', {name: 'Save'}).click();
    await note.getByText('May I bring my sister?').waitFor();
    assert.equal(posted.length, 0, 'nothing goes before it is shared');
    await note.getByRole('button', {name: 'Share'}).click();
    await note.locator('.panel').getByRole('button', {name: 'Share', exact: true}).click();
    await note.getByText(/^Sent/).waitFor();
    assert.equal(posted.length, 1);
    await note.getByRole('button', {name: 'Take back'}).click();
    await note.getByText('Saved on this device').waitFor();
    await note.getByRole('button', {name: 'Remove'}).click();
    await note.getByRole('button', {name: 'Remove'}).click();
    await timeline.locator('.notes > li').first().waitFor({state: 'detached'});
    assert.ok(posted.slice(1).every((body) => body.includes('withdrawn') && !body.includes('sister')));
  });

  it('opens every phase, and help', async () => {
    for (const summary of await timeline.locator('.phase summary').all()) await summary.click();
    await button('If you need help now').click();
    await timeline.getByRole('link', {name: /Call/}).first().waitFor();
    await page.keyboard.press('Escape');
  });

  it('exports everything, erases everything', async () => {
    await timeline.getByText('What you wrote, and where it is').click();
    const [download] = await Promise.all([page.waitForEvent('download'), button('Download a copy').click()]);
    const copy: unknown = JSON.parse(await readFile(await download.path(), 'utf8'));
    assert.ok(
      copy && typeof copy === 'object' && 'entries' in copy && Array.isArray(copy.entries) && copy.entries.length >= 2,
    );
    await button('Erase all').click();
    await button('Erase now').click();
    await timeline.getByText('When is your session?').waitFor();
    assert.equal(await page.evaluate(() => JSON.stringify({...sessionStorage}).includes('sister')), false);
  });

  it('speaks another direction, color and layout', async () => {
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      const widget = document.querySelector('kap-session-timeline');
      widget?.setAttribute('accent', '#7a1fa2');
      widget?.setAttribute('layout', 'compact');
    });
    await timeline.getByText('When is your session?').waitFor();
  });

  it('and all the while no policy was broken, nobody else was asked, and no error was logged', () => {
    assert.deepEqual(seen.violations, []);
    assert.deepEqual(seen.errors, []);
    assert.deepEqual(
      seen.requests.filter(
        (url) => !url.startsWith(site.url) && !url.startsWith(`${endpoint}/v1/`) && !url.startsWith('blob:'),
      ),
      [],
    );
  });
});
