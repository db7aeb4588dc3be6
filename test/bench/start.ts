/**
 * How long a page with all three widgets takes to the first picture of them in their final words, on an empty record, at a quarter of
 * this machine's speed and without the browser's caches.
 *
 * Run with `npm run bench`, or `node test/bench/start.ts [dist]` with the `dist/` of another tree: then both are loaded in turn. Prints
 * the medians of fifteen loads each: of the time that passed, and of what the page's own thread worked in it, which nothing else that
 * runs on the machine adds to. With another tree also the ratios to it.
 */
import {resolve} from 'node:path';
import type {BrowserContext} from 'playwright-core';
import {openBrowser} from '../e2e/browser.ts';
import {builtFiles} from '../e2e/built.ts';
import {start} from '../e2e/server.ts';

const slowdown = 4;
const loads = 15;

/** What each widget says once it has seen an empty record. */
const finalWords = {
  'kap-intention-builder': 'Take one slow breath',
  'kap-session-timeline': 'When is your session?',
  'kap-grounding-player': 'What you wrote, and where it is',
};

interface Load {
  /** from the start of the navigation to the frame with the final words, ms */
  readonly passed: number;
  /** of the page's thread until then, ms */
  readonly worked: number;
}

async function load(browser: BrowserContext, url: string): Promise<Load> {
  const page = await browser.newPage();
  const devtools = await browser.newCDPSession(page);
  await devtools.send('Network.setCacheDisabled', {cacheDisabled: true});
  await devtools.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
  const worked = async (): Promise<number> => {
    const {metrics} = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({name}) => name === 'TaskDuration')?.value ?? NaN);
  };
  const before = await worked();
  await page.goto(url, {waitUntil: 'commit'});
  // Woken by what changes: looking in every frame would be most of the work.
  const passed = await page.evaluate(async (wanted) => {
    const said = async ([tag, words]: [string, string]): Promise<void> => {
      await customElements.whenDefined(tag);
      const root = document.querySelector(tag)?.shadowRoot;
      if (!root) throw new Error(`no ${tag}`);
      await new Promise<void>((done) => {
        const look = (): void => {
          if (root.textContent?.includes(words)) done();
        };
        new MutationObserver(look).observe(root, {childList: true, characterData: true, subtree: true});
        look();
      });
    };
    await Promise.all(Object.entries(wanted).map(said));
    await new Promise(requestAnimationFrame);
    return performance.now();
  }, finalWords);
  const result = {passed, worked: (await worked()) - before};
  await page.close();
  return result;
}

const built = await builtFiles();
const other = process.argv[2];
const trees = await Promise.all(
  [built.folder, ...(other ? [resolve(other)] : [])].map(async (dist) => ({
    site: await start({dist}),
    browser: await openBrowser(),
    seen: [] as Load[],
  })),
);
// The first load makes the record's database.
for (let i = 0; i <= loads; i++) {
  for (const {site, browser, seen} of trees) {
    const one = await load(browser, `${site.url}/hosts/start.html`);
    if (i) seen.push(one);
  }
}
for (const {site, browser} of trees) {
  await browser.close();
  await site.close();
}
built.remove();

for (const what of ['passed', 'worked'] as const) {
  const [now = NaN, before] = trees.map(
    ({seen}) => seen.map((one) => one[what]).sort((a, b) => a - b)[Math.floor(loads / 2)],
  );
  const beside = before ? `, the other tree ${before.toFixed(0)} ms; ratio ${(now / before).toFixed(2)}` : '';
  console.log(`All widgets in their final words, ${what}: ${now.toFixed(0)} ms${beside}`);
}
