/** What a browser test cannot ask its browser for: forced colors, more contrast, paper. */
import assert from 'node:assert/strict';
import {after, before, beforeEach, afterEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {chromium, type Browser, type Page} from 'playwright-core';
import {chromiumFlags, ensureChromium} from '../../scripts/browsers.ts';

let browser: Browser;
let page: Page;
let script: string;

before(async () => {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('room.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'theme',
    target: 'es2022',
  });
  script = outputFiles[0]!.text;
  browser = await chromium.launch({executablePath: ensureChromium(), args: [...chromiumFlags]});
});
after(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage();
  await page.setContent('<!doctype html><html style="--kap-accent: crimson; color-scheme: dark"><body></body></html>');
  await page.addScriptTag({content: script});
  await page.evaluate(`
    const {element, room, token, contrast, shown} = theme;
    const box = (checked) => element('input', 'box', '', {type: 'checkbox', ...(checked && {checked: ''})});
    const turn = (checked) => {
      const label = element('label', 'switch', 'Share');
      label.prepend(element('input', '', '', {type: 'checkbox', ...(checked && {checked: ''})}));
      return label;
    };
    var kap = room([box(true), box(false), turn(true), turn(false), element('button', 'btn', 'Save'), element('p', 'lit', 'Words')]);
    var fill = (at, part) => getComputedStyle(kap.querySelectorAll('input')[at], part).backgroundColor;
    var of = (selector) => getComputedStyle(kap.querySelector(selector));
  `);
});
afterEach(() => page.close());

/** Asks the page. */
function ask<T>(expression: string): Promise<T> {
  return page.evaluate(expression) as Promise<T>; // the caller knows what it asks for
}

describe('in colors of the person’s own', () => {
  beforeEach(() => page.emulateMedia({forcedColors: 'active'}));

  it('a tick can be told from no tick, and a switch that is on from one that is off', async () => {
    assert.ok((await ask<number>('theme.contrast(fill(0), fill(1))')) >= 3);
    assert.ok((await ask<number>(`theme.contrast(fill(0), fill(0, '::before'))`)) >= 3);
    assert.ok((await ask<number>('theme.contrast(fill(2), fill(3))')) >= 3);
    assert.ok((await ask<number>(`theme.contrast(fill(3), fill(3, '::before'))`)) >= 3);
  });

  it('what is drawn is in them, whatever the accent', async () => {
    assert.deepEqual(await ask('theme.shown(fill(0))'), await ask(`theme.shown('Highlight')`));
    assert.deepEqual(
      await ask('theme.shown(getComputedStyle(kap).backgroundColor)'),
      await ask(`theme.shown('Canvas')`),
    );
  });
});

describe('with more contrast', () => {
  beforeEach(() => page.emulateMedia({contrast: 'more'}));

  it('second text is as dark as the first, and hairlines can be seen', async () => {
    assert.deepEqual(
      await ask(`theme.shown(theme.token(kap, 'soft'))`),
      await ask(`theme.shown(theme.token(kap, 'ink'))`),
    );
    assert.ok((await ask<number>(`theme.contrast(theme.token(kap, 'line'), theme.token(kap, 'surface'))`)) >= 3);
  });
});

describe('on paper', () => {
  beforeEach(() => page.emulateMedia({media: 'print'}));

  it('is black on white, without what can only be pressed', async () => {
    assert.equal(await ask('of("p").color'), 'rgb(0, 0, 0)');
    assert.equal(await ask('getComputedStyle(kap).backgroundColor'), 'rgba(0, 0, 0, 0)');
    assert.equal(await ask('of("button").display'), 'none');
    assert.equal(await ask('of(".lit").boxShadow'), 'none');
  });

  it('still shows what is ticked', async () => {
    assert.ok((await ask<number>('theme.contrast(fill(0), fill(1))')) >= 3);
  });
});
