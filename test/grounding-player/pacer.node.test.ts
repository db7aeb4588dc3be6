/** What a browser test cannot ask its browser for: forced colors. */
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {chromium, type Browser, type Page} from 'playwright-core';
import {chromiumFlags, ensureChromium} from '../../scripts/browsers.ts';

let browser: Browser;
let page: Page;

before(async () => {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('stand.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'pacer',
    target: 'es2022',
  });
  browser = await chromium.launch({executablePath: ensureChromium(), args: [...chromiumFlags]});
  page = await browser.newPage();
  await page.emulateMedia({forcedColors: 'active'});
  await page.setContent('<!doctype html><html style="--kap-accent: crimson"><body></body></html>');
  await page.addScriptTag({content: outputFiles[0]!.text});
});
after(() => browser.close());

/** What the style of something in a drawing says. */
function style(look: string, score: string, selector: string, property: string): Promise<string> {
  return page.evaluate(`pacer.Stand.open({look: '${look}', score: pacer.${score}})
    .then((stand) => stand.at(1))
    .then((stand) => getComputedStyle(stand.one('${selector}')).${property})`);
}

it('in colors of the person’s own, what is filled, and where the dot and the hand are, can be told', async () => {
  const highlight = await page.evaluate(() => {
    document.body.style.outlineColor = 'Highlight';
    return getComputedStyle(document.body).outlineColor;
  });
  assert.equal(await style('words', 'box', '.fill', 'backgroundColor'), highlight);
  assert.equal(await style('path', 'box', '.dot', 'backgroundColor'), highlight);
  assert.equal(await style('circle', 'taps', '.left', 'backgroundColor'), highlight);
  assert.equal(await style('circle', 'box', '.pool', 'borderTopColor'), highlight);
  assert.equal(await style('wave', 'box', '.swell', 'stroke'), highlight);
});
