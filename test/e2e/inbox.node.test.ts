import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {after, before, beforeEach, afterEach, describe, it} from 'node:test';
import type {BrowserContext, Page} from 'playwright-core';
import {
  enrol,
  intentionEvent,
  makeDevice,
  newId,
  noteEvent,
  post,
  providerKey,
  read,
  startEndpoint,
  withdrawalEvent,
  type Running,
} from '../endpoint/running.ts';
import {declares, openBrowser, watch, type Watched} from './browser.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page as it stands. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found: unknown = await page.evaluate(
    'axe.run().then(({violations}) => violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id} ${target}`)))',
  );
  assert.ok(Array.isArray(found));
  return found.map(String);
}

/** Whether something is wider than the window. */
const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe('the inbox', () => {
  let endpoint: Running;
  let browser: BrowserContext;
  let page: Page;
  let seen: Watched;

  before(async () => {
    browser = await openBrowser({timezoneId: 'America/Los_Angeles'});
  });
  after(async () => {
    await browser.close();
  });

  beforeEach(async () => {
    endpoint = await startEndpoint();
    page = await browser.newPage();
    seen = await watch(page);
    await page.goto(`${endpoint.url}/inbox/`);
  });
  afterEach(async () => {
    await page.close();
    await endpoint.close();
    assert.deepEqual(seen.violations, []);
    assert.ok(seen.requests.every((address) => address.startsWith(endpoint.url)));
  });

  async function signIn(key = providerKey): Promise<void> {
    await page.getByLabel('Provider’s key').fill(key);
    await page.getByRole('button', {name: 'Sign in'}).click();
  }
  const heading = (name: string | RegExp) => page.getByRole('heading', {level: 1, name});

  it('lets nobody in without the key, and keeps the key in the tab alone', async () => {
    declares('the server responded with a status of 401');
    await signIn('not-the-key-but-more-than-32-characters');
    await page.getByText('This is not the key.').waitFor();
    assert.deepEqual(await faults(page), []);

    await signIn();
    await heading('Nothing has been shared yet').waitFor();

    assert.deepEqual(await page.evaluate(() => [Object.values(sessionStorage), {...localStorage}, document.cookie]), [
      [providerKey],
      {},
      '',
    ]);
    await page.reload();
    await heading('Nothing has been shared yet').waitFor();
    await page.getByRole('button', {name: 'Sign out'}).click();
    await page.getByText('You are signed out.').waitFor();
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  });

  it('says when to try again after too many wrong keys', async () => {
    declares('the server responded with a status of 429');
    for (let count = 0; count < 20; count += 1) {
      await endpoint.ask('GET', '/v1/clients', {token: 'x'.repeat(40)});
    }
    await signIn();

    await page.getByText('Too many tries. You can try again in about 10 minutes.').waitFor();
  });

  it('makes a link that a client can use, shown once', async () => {
    await browser.grantPermissions(['clipboard-read', 'clipboard-write']);
    await signIn();
    await page.getByRole('link', {name: 'Make a personal link'}).click();
    await page.getByRole('button', {name: 'Make the link'}).click();
    await page.getByText('Say what you call this client.').waitFor();
    await page.getByLabel('What do you call this client here?').fill('Blue door');
    await page.getByRole('button', {name: 'Make the link'}).click();
    await page.getByRole('button', {name: 'Copy'}).click();
    await page.getByText('Copied.').waitFor();
    assert.deepEqual(await faults(page), []);

    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    const [id = '', code = ''] = link.hash.replace('#kap=', '').split('.');

    assert.equal(link.origin, 'https://clinic.example');
    assert.equal(await page.getByLabel('The link for Blue door').inputValue(), link.href);
    assert.equal((await enrol(endpoint, {id, code})).status, 201);
    await page.getByRole('link', {name: 'Done'}).click();
    await heading('Blue door').waitFor();
    await page.getByText('Used on 1 of 5 devices').waitFor();
    assert.ok(!(await page.content()).includes(code));
  });

  it('says what is new in words, until it was opened', async () => {
    const who = await makeDevice(endpoint, 'J. K.');
    await makeDevice(endpoint, 'Quiet');
    await post(endpoint, who.token, noteEvent({subject: who.id, text: 'Can we talk about telling my sister?'}));
    await post(endpoint, who.token, intentionEvent({subject: who.id, text: 'Let it be'}));
    const taken = noteEvent({subject: who.id, text: 'better not'});
    await post(endpoint, who.token, taken);
    await post(endpoint, who.token, withdrawalEvent({subject: who.id, entry: taken.kapentry}));

    await signIn();
    await heading('One client shared something new').waitFor();
    const row = page.getByRole('listitem').filter({hasText: 'J. K.'});
    for (const words of ['1 note to bring to therapy', 'Intention', '1 entry taken back']) {
      assert.ok(await row.getByText(words, {exact: true}).isVisible());
    }
    assert.deepEqual(await faults(page), []);

    await row.getByRole('link').click();
    await heading('J. K.').waitFor();
    await page.getByRole('region', {name: 'To bring to therapy'}).getByText('telling my sister').waitFor();
    assert.equal(await page.getByText('better not').count(), 0);
    await page.getByText('J. K. took a note back. What it said is gone from here too.').waitFor();
    assert.equal(await page.getByText('New', {exact: true}).count(), 3);
    assert.deepEqual(await faults(page), []);

    await page.getByRole('navigation').getByRole('link', {name: 'Clients'}).click();
    await heading('Nothing new').waitFor();
    await page.reload();
    await heading('Nothing new').waitFor();
  });

  it('shows what comes in later, each thing once, and what is taken back while it looks', async () => {
    const who = await makeDevice(endpoint, 'J. K.');
    const note = noteEvent({subject: who.id, text: 'I was on a boat'});
    await post(endpoint, who.token, note);
    await signIn();
    await page.getByRole('link', {name: 'J. K.'}).click();
    await page.getByRole('region', {name: 'Entries by day'}).getByText('I was on a boat').waitFor();

    await post(endpoint, who.token, note);
    await post(endpoint, who.token, withdrawalEvent({subject: who.id, entry: note.kapentry}));
    await post(endpoint, who.token, noteEvent({subject: who.id, text: 'and it was fine'}));
    await page.getByRole('navigation').getByRole('link', {name: 'Clients'}).click();
    await heading('One client shared something new').waitFor();
    await page.getByRole('link', {name: 'J. K.'}).click();

    const entries = page.getByRole('region', {name: 'Entries by day'});
    await entries.getByText('and it was fine').waitFor();
    assert.equal(await entries.getByText('and it was fine').count(), 1);
    assert.equal(await page.getByText('I was on a boat').count(), 0);
  });

  it('shows two versions that were written at once side by side', async () => {
    const who = await makeDevice(endpoint, 'J. K.');
    const entry = newId();
    await post(endpoint, who.token, noteEvent({subject: who.id, entry, version: 2, text: 'on the phone'}));
    await post(endpoint, who.token, noteEvent({subject: who.id, entry, version: 2, text: 'on the laptop'}));
    await signIn();
    await page.getByRole('link', {name: 'J. K.'}).click();

    const entries = page.getByRole('region', {name: 'Entries by day'});
    await entries.getByText('Two versions were written without knowing of each other.').waitFor();
    assert.ok(await entries.getByText('on the phone').isVisible());
    assert.ok(await entries.getByText('on the laptop').isVisible());
    assert.equal(await entries.getByRole('heading', {name: 'Note'}).count(), 1);
  });

  it('shows what a client wrote as text, whatever it looks like', async () => {
    const who = await makeDevice(endpoint, '<b>Bold</b>');
    const text = '<img src=x onerror="document.title=1"><script>document.title=2</script>\nsecond line';
    await post(endpoint, who.token, noteEvent({subject: who.id, text}));
    await signIn();
    await page.getByRole('link', {name: '<b>Bold</b>'}).click();

    await page.getByText('<script>document.title=2</script>').first().waitFor();

    assert.match(await page.title(), /^<b>Bold<\/b>/);
    assert.equal(await page.locator('img').count(), 0);
  });

  it('shows an intention with what helps, and what looks back on it beside it, the words of both', async () => {
    const who = await makeDevice(endpoint, 'J. K.');
    const more = {word: 'Soften', hard: 'Breathe out slowly.'};
    const intention = intentionEvent({subject: who.id, text: 'May I be open', more});
    const look = (text: string, time: string, changes: object) => {
      const event = noteEvent({subject: who.id, text, more: {about: intention.kapentry, ...changes}});
      return {...event, data: {...event.data, at: time}};
    };
    const sent = [
      look('It matters less', '2026-12-03T21:00:00-08:00', {bring: true}),
      intention,
      look('It has changed', '2026-12-03T20:00:00-08:00', {bring: false}),
      noteEvent({subject: who.id, text: 'about what stayed private', more: {about: newId()}}),
    ];
    for (const event of sent) assert.equal((await post(endpoint, who.token, event)).status, 201);
    await signIn();
    await page.getByRole('link', {name: 'J. K.'}).click();

    const current = page.getByRole('region', {name: 'Current intention'});
    await current.getByText('If it gets hard: Breathe out slowly.').waitFor();
    assert.deepEqual(await current.getByRole('listitem').locator('.in-words').allInnerTexts(), [
      'It has changed',
      'It matters less',
    ]);
    const entries = page.getByRole('region', {name: 'Entries by day'}).locator('.in-say');
    const both = (await entries.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
    const beside = both.find((text) => text.includes('It has changed')) ?? '';
    assert.match(beside, /^The intention, written .* “May I be open” Looked at again .* It has changed/);
    assert.ok(both.some((text) => text.includes('Looks back on an intention that cannot be read here.')));
    const brought = page.getByRole('region', {name: 'To bring to therapy'});
    await brought.getByText('Looks back on “May I be open”').waitFor();
    assert.deepEqual(await faults(page), []);

    // Once the client takes the intention back, nothing here says what it was.
    await post(endpoint, who.token, withdrawalEvent({subject: who.id, entry: intention.kapentry, version: 1}));
    await page.reload();
    await brought.getByText('Looks back on an intention that cannot be read here.').first().waitFor();
    assert.equal(await page.getByText('May I be open').count(), 0);
    assert.equal(await current.count(), 0);
  });

  it('shows an intention and what looks back on it as text, however long, from either side', async () => {
    const who = await makeDevice(endpoint, 'J. K.');
    const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const long = `${markup} ${'x'.repeat(100_000)}`;
    const intention = intentionEvent({subject: who.id, text: long, more: {word: 'שלום', hard: `נשימה ${long}`}});
    await post(endpoint, who.token, intention);
    await post(
      endpoint,
      who.token,
      noteEvent({subject: who.id, text: `שלום ${long}`, more: {about: intention.kapentry}}),
    );
    await page.setViewportSize({width: 320, height: 800});
    await signIn();
    await page.getByRole('link', {name: 'J. K.'}).click();

    const current = page.getByRole('region', {name: 'Current intention'});
    await current.getByText('<script>document.title=2</script>').first().waitFor();
    assert.equal(await page.locator('img').count(), 0);
    assert.match(await page.title(), /^J\. K\./);
    assert.equal(await isTooWide(page), false);
    const directions = await current
      .locator('[dir=auto]')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).direction));
    assert.deepEqual(directions, ['ltr', 'rtl', 'rtl', 'rtl']);
    assert.deepEqual(await faults(page), []);
    await page.setViewportSize({width: 1280, height: 900});
    assert.equal(await isTooWide(page), false);
  });

  it('revokes a device and a link, each after asking', async () => {
    const who = await makeDevice(endpoint, 'J. K.');
    await signIn();
    await page.getByRole('link', {name: 'J. K.'}).click();
    await page.getByRole('button', {name: 'Revoke device 1'}).click();
    assert.deepEqual(await faults(page), []);
    await page.getByRole('button', {name: 'Keep it'}).click();
    assert.equal((await post(endpoint, who.token, noteEvent({subject: who.id}))).status, 201);

    await page.getByRole('button', {name: 'Revoke device 1'}).click();
    await page.getByRole('button', {name: 'Revoke the device'}).click();
    await page.getByText('Revoked: it cannot send anything.').waitFor();
    assert.equal((await post(endpoint, who.token, noteEvent({subject: who.id}))).status, 401);
    await page.getByText('Closed. No other device can join by it.').waitFor();

    await page.getByRole('link', {name: 'Make another link'}).click();
    await page.getByRole('button', {name: 'Make the link'}).click();
    const url = await page.getByLabel('The link for J. K.').inputValue();
    await page.getByRole('link', {name: 'Done'}).click();
    await page.getByRole('button', {name: 'Revoke the link made today'}).click();
    await page.getByRole('button', {name: 'Revoke the link', exact: true}).click();
    await page.getByText('Closed. No other device can join by it.').nth(1).waitFor();
    const [id = '', code = ''] = new URL(url).hash.replace('#kap=', '').split('.');
    assert.equal((await enrol(endpoint, {id, code})).status, 410);
  });

  it('erases a client, only when its name was typed', async () => {
    const who = await makeDevice(endpoint, 'J. K.');
    await makeDevice(endpoint, 'Other');
    await post(endpoint, who.token, noteEvent({subject: who.id}));
    await signIn();
    await page.getByRole('link', {name: 'J. K.'}).click();
    await page.getByRole('button', {name: 'Erase J. K.'}).click();
    await page.getByText('1 entry: 1 note').waitFor();
    await page.getByText('what J. K. has on their own devices: that is theirs').waitFor();
    assert.deepEqual(await faults(page), []);
    await page.getByRole('button', {name: 'Erase for good'}).click();
    await page.getByText('Type the name as it stands here: J. K.').waitFor();
    assert.equal((await read(endpoint, `?client=${who.id}`)).body.events.length, 1);

    await page.getByLabel('Type J. K. to erase').fill('J. K.');
    await page.getByRole('button', {name: 'Erase for good'}).click();

    await heading('Nothing new').waitFor();
    await page.getByText('J. K.').first().waitFor({state: 'detached'});
    const [line] = (await read(endpoint, `?client=${who.id}`)).body.events;
    assert.equal(line.event.type, 'app.kap.client.erased.v1');
  });

  it('says that the endpoint does not answer, and goes on when it does again', async () => {
    await makeDevice(endpoint, 'J. K.');
    await signIn();
    await heading('Nothing new').waitFor();
    declares('net::ERR_INTERNET_DISCONNECTED');
    await browser.setOffline(true);
    await page.getByRole('button', {name: 'Look again'}).click();
    await page.getByText('The endpoint does not answer.').waitFor();
    assert.ok(await page.getByRole('link', {name: 'J. K.'}).isVisible());

    await browser.setOffline(false);
    await page.getByRole('alert').getByRole('button', {name: 'Look again'}).click();

    await page.getByText('The endpoint does not answer.').waitFor({state: 'detached'});
  });

  it('signs out after 30 minutes without use', async () => {
    await page.clock.install();
    await page.reload();
    await signIn();
    await heading('Nothing has been shared yet').waitFor();
    await page.clock.fastForward('20:00');
    await page.keyboard.press('Shift');
    await page.clock.fastForward('20:00');
    assert.ok(await heading('Nothing has been shared yet').isVisible());

    await page.clock.fastForward('10:01');

    await page.getByText('You were signed out after 30 minutes without use.').waitFor();
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  });

  it('can be used with the keyboard alone, and says where it is', async () => {
    const who = await makeDevice(endpoint, 'J. K.');
    await post(endpoint, who.token, noteEvent({subject: who.id}));
    await page.getByLabel('Provider’s key').fill(providerKey);
    await page.keyboard.press('Enter');
    await heading('One client shared something new').waitFor();
    assert.equal(await page.title(), 'Inbox · Harbor Street Therapy');

    await page.getByRole('link', {name: 'J. K.'}).focus();
    await page.keyboard.press('Enter');
    await heading('J. K.').waitFor();
    assert.equal(await page.title(), 'J. K. · Harbor Street Therapy');
    await page.waitForFunction(() => document.querySelector('kap-inbox')?.shadowRoot?.activeElement?.tagName === 'H1');

    await page.getByRole('button', {name: 'Erase J. K.'}).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({state: 'hidden'});
    assert.ok(await page.getByRole('button', {name: 'Erase J. K.'}).evaluate((button) => button.matches(':focus')));
  });

  it('fits a phone, light and dark', async () => {
    const who = await makeDevice(
      endpoint,
      'A-name-without-any-space-that-is-as-long-as-names-can-be-which-is-eighty-letters',
    );
    await post(endpoint, who.token, noteEvent({subject: who.id, text: 'word'.repeat(60)}));
    await page.setViewportSize({width: 320, height: 640});
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme});
      await page.goto(`${endpoint.url}/inbox/#/`);
      if (colorScheme === 'light') await signIn();
      for (const [address, shown] of [
        ['#/', /shared something new|Nothing new/],
        [`#/client/${who.id}`, /A-name/],
        [`#/client/${who.id}/link`, 'A personal link'],
        ['#/new', 'A personal link'],
      ] as const) {
        await page.goto(`${endpoint.url}/inbox/${address}`);
        await heading(shown).waitFor();
        assert.equal(await isTooWide(page), false, address);
        assert.deepEqual(await faults(page), []);
      }
    }
  });
});
