import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import * as esbuild from 'esbuild';
import {chromium, type Browser} from 'playwright-core';
import {chromiumFlags, ensureChromium} from '../../scripts/browsers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const exported = (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, string | {types: string; default: string}>;
  }
).exports; // ours, and the test is about it

/** What a program that imports the package becomes, with the package found as npm would have put it. */
async function bundleFor(folder: string, code: string): Promise<string> {
  const {outputFiles} = await esbuild.build({
    stdin: {contents: code, resolveDir: folder},
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    preserveSymlinks: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

describe('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kap-consumer-'));
  let browser: Browser;
  before(async () => {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules/kap-widgets'));
    browser = await chromium.launch({executablePath: ensureChromium(), args: [...chromiumFlags]});
  });
  after(async () => {
    await browser.close();
    rmSync(folder, {recursive: true});
  });

  /** Which of the tags a page knows after it ran the code. */
  async function definedBy(code: string): Promise<string[]> {
    const page = await browser.newPage();
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.addScriptTag({type: 'module', content: `${code}\ndocument.documentElement.dataset.ran = ''`});
    await page.waitForSelector('html[data-ran]', {state: 'attached'});
    const tags = await page.evaluate(() =>
      ['kap-journey', 'kap-session-timeline'].filter((tag) => customElements.get(tag)),
    );
    await page.close();
    assert.deepEqual(errors, []);
    return tags;
  }

  it('has a file for each of its exports', () => {
    const targets = Object.entries(exported).flatMap(([name, target]) =>
      (typeof target === 'string' ? [target] : [target.types, target.default]).map(
        (file) => [name, file.replace('*', 'program')] as const,
      ),
    );
    for (const [name, file] of targets) assert.ok(existsSync(join(root, file)), `${name}: ${file}`);
  });

  it('registers nothing where only classes and schemas are imported', async () => {
    const code = await bundleFor(folder, "import * as kap from 'kap-widgets'; window.kap = kap;");
    assert.deepEqual(await definedBy(code), []);
  });

  it('leaves no element in a program that wants a schema', async () => {
    const code = await bundleFor(folder, "import {entrySchema} from 'kap-widgets'; window.schema = entrySchema;");
    assert.doesNotMatch(code, /kap-journey|attachShadow/);
  });

  it('registers every element with one import', async () => {
    assert.deepEqual(await definedBy(await bundleFor(folder, "import 'kap-widgets/define';")), [
      'kap-journey',
      'kap-session-timeline',
    ]);
    assert.deepEqual(await definedBy(await bundleFor(folder, "import 'kap-widgets/kap.js';")), [
      'kap-journey',
      'kap-session-timeline',
    ]);
  });

  it('registers one element where one is asked for', async () => {
    assert.deepEqual(await definedBy(await bundleFor(folder, "import 'kap-widgets/define/kap-journey';")), [
      'kap-journey',
    ]);
    const timeline = await bundleFor(folder, "import 'kap-widgets/define/kap-session-timeline';");
    assert.deepEqual(await definedBy(timeline), ['kap-session-timeline']);
  });

  it('can be loaded where there is no page', async () => {
    const name = 'kap-widgets'; // as a value, so that the types of this test do not wait for a build
    const kap = (await import(name)) as Record<string, unknown>; // any module is one
    assert.equal(typeof kap['KapSessionTimeline'], 'function');
    assert.equal(typeof kap['programSchema'], 'function');
  });
});
