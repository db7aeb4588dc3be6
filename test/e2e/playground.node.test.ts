/** The playground: a knob for everything that a page can set, made from the manifest, under the strictest policy. */
import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import type {BrowserContext, Locator, Page} from 'playwright-core';
import {makeManifest} from '../../scripts/manifest.ts';
import {variablesOf} from '../../scripts/readme.ts';
import {serve, strictPolicy, type Site} from '../../scripts/serve.ts';
import {declares, openBrowser, watch, type Watched} from './browser.ts';
import {builtFiles} from './built.ts';

describe('the playground', () => {
  const manifest = makeManifest();
  const variables = variablesOf(manifest);
  let built: Awaited<ReturnType<typeof builtFiles>>;
  let site: Site;
  let browser: BrowserContext;
  let page: Page;
  let seen: Watched;

  const knob = (name: string): Locator => page.locator(`[aria-describedby="about${name}"]`);
  const field = (name: string): Locator => page.getByRole('combobox', {name, exact: true});
  const css = (): Promise<string> => page.locator('#css').innerText();
  /** What a widget's inside comes to. */
  const inside = (property: string): Promise<string> =>
    page
      .locator('kap-session-timeline .kap')
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

  before(async () => {
    built = await builtFiles();
    writeFileSync(join(built.folder, 'custom-elements.json'), JSON.stringify(manifest));
    const outfile = join(built.folder, 'playground.js');
    await build({entryPoints: ['demo/playground/playground.ts'], bundle: true, format: 'esm', outfile});
    site = await serve(
      {'/': 'demo/playground', '/dist/': built.folder},
      {
        headers: {'content-security-policy': strictPolicy()},
        rewrite: (html) => html.replace('"playground.ts"', '"/dist/playground.js"'),
      },
    );
    browser = await openBrowser({colorScheme: 'light'});
    page = await browser.newPage();
    seen = await watch(page);
    declares("Loading the image 'data:,'"); // the page's empty icon, which the strict policy of this test does not let in
    await page.goto(site.origin);
    await page.locator('kap-session-timeline .head').first().waitFor();
    await page.getByText('Single colors').click();
  });
  after(async () => {
    await browser.close();
    await site.close();
    built.remove();
  });

  it('has a knob for each variable, and for each attribute of the element that is shown', async () => {
    assert.ok(variables.length > 17);
    for (const {name} of variables) assert.ok(await knob(name).isVisible(), name);
    assert.equal(await field('layout').inputValue(), 'full');
    await field('Show').selectOption('grounding player');
    await field('mode').selectOption('mini');
    await page.locator('kap-grounding-player[mode=mini] .mini').waitFor();
    assert.ok(await page.locator('kap-session-timeline').isHidden());
    await field('Show').selectOption('session timeline');
  });

  it('begins with nothing to write, and shows what the widget has by itself', async () => {
    assert.equal(await css(), 'Nothing: this is the default.');
    assert.equal(await knob('--kap-radius').inputValue(), '12');
    assert.equal(await knob('--kap-button-radius').inputValue(), '8');
    assert.equal(await knob('--kap-padding').inputValue(), '16');
    assert.equal(await knob('--kap-font').inputValue(), '');
  });

  it('sets each variable, and takes it back', async () => {
    declares('does not conform to the required format', 'console.warn'); // a form that is reset first empties its colors
    for (const {name} of variables) {
      const type = await knob(name).getAttribute('type');
      await knob(name).fill(type === 'color' ? '#123456' : type === 'range' ? '1' : 'monospace');
    }
    for (const {name} of variables)
      assert.match(await css(), new RegExp(`^ +${name}: (#123456|1px|1|13px|monospace);$`, 'm'));
    assert.equal(await inside('color'), 'rgb(18, 52, 86)');
    assert.equal(await inside('font-family'), 'monospace');
    await page.getByRole('button', {name: 'Back to the default: color ink'}).click();
    assert.doesNotMatch(await css(), /--kap-color-ink/);
    await page.getByRole('button', {name: 'Start again'}).click();
    assert.equal(await css(), 'Nothing: this is the default.');
  });

  it('shows what follows another variable as that is turned', async () => {
    const before = await knob('--kap-color-accent').inputValue();
    await page.getByRole('button', {name: 'Clay'}).click();
    await knob('--kap-radius').fill('30');
    assert.notEqual(await knob('--kap-color-accent').inputValue(), before);
    assert.equal(await knob('--kap-button-radius').inputValue(), '20');
    assert.equal(await css(), ':root {\n  --kap-accent: #b4552d;\n  --kap-radius: 30px;\n}');
  });

  it('lets the page show through', async () => {
    await page.getByRole('button', {name: 'On the page'}).click();
    assert.equal(await inside('background-color'), 'rgba(0, 0, 0, 0)');
    assert.equal(await inside('padding-top'), '0px');
  });

  it('asks its own site alone, and for nothing that a strict policy forbids', () => {
    assert.deepEqual(
      seen.requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:')),
      [],
    );
    assert.deepEqual(
      seen.violations.filter((one) => one !== 'img-src data'),
      [],
      'but for the empty icon',
    );
    assert.deepEqual(
      seen.errors.filter((one) => !one.includes("Loading the image 'data:,'")),
      [],
    );
  });
});
