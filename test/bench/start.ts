/**
 * How long a page takes to the first picture of its widgets in their final words, on an empty record, at a quarter of this machine's
 * speed and without the browser's caches: with one widget and with all three, without and with a program, on the loopback and on a slow
 * network (150 ms there and back, 1.6 Mbit/s).
 *
 * Run with `npm run bench`, or `node test/bench/start.ts [dist]` with the `dist/` of another tree: then both are loaded in turn. Prints
 * the medians of eleven loads each: of the time that passed, and of what the page's own thread worked in it, which nothing else that
 * runs on the machine adds to. With another tree also the ratios to it.
 */
import {resolve} from 'node:path';
import type {BrowserContext} from 'playwright-core';
import {openBrowser} from '../e2e/browser.ts';
import {builtFiles} from '../e2e/built.ts';
import {start} from '../e2e/server.ts';

const slowdown = 4;
const loads = 11;

/** What each widget says once it has seen an empty record. */
const ofTimeline = {'kap-session-timeline': 'When is your session?'};
const ofOthers = {
  'kap-intention-builder': 'Take one slow breath',
  'kap-grounding-player': 'What you wrote, and where it is',
};
/** What the timeline says with the program. */
const withProgram = {'kap-session-timeline': 'At the mill'};

const pages: readonly (readonly [title: string, page: string, words: Readonly<Record<string, string>>])[] = [
  ['One widget', 'start-one', ofTimeline],
  ['All widgets', 'start', {...ofTimeline, ...ofOthers}],
  ['One widget, with a program', 'start-one-program', withProgram],
  ['All widgets, with a program', 'start-program', {...ofOthers, ...withProgram}],
];

const slow = {offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000};

interface Load {
  /** from the start of the navigation to the frame with the final words, ms */
  readonly passed: number;
  /** of the page's thread until then, ms */
  readonly worked: number;
}

async function load(
  browser: BrowserContext,
  url: string,
  words: Readonly<Record<string, string>>,
  isSlow: boolean,
): Promise<Load> {
  const page = await browser.newPage();
  const devtools = await browser.newCDPSession(page);
  await devtools.send('Network.setCacheDisabled', {cacheDisabled: true});
  if (isSlow) await devtools.send('Network.emulateNetworkConditions', slow);
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
  }, words);
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
  })),
);
for (const isSlow of [false, true]) {
  for (const [title, name, words] of pages) {
    const seen = trees.map((): Load[] => []);
    // The first load fills what a browser keeps for itself.
    for (let i = 0; i <= loads; i++) {
      for (const [tree, {site, browser}] of trees.entries()) {
        const one = await load(browser, `${site.url}/hosts/${name}.html`, words, isSlow);
        if (i) seen[tree]?.push(one);
      }
    }
    for (const what of ['passed', 'worked'] as const) {
      const [now = NaN, before] = seen.map(
        (all) => all.map((one) => one[what]).sort((a, b) => a - b)[Math.floor(loads / 2)],
      );
      const beside = before ? `, the other tree ${before.toFixed(0)} ms; ratio ${(now / before).toFixed(2)}` : '';
      console.log(`${title}${isSlow ? ', slow network' : ''}, ${what}: ${now.toFixed(0)} ms${beside}`);
    }
  }
}
for (const {site, browser} of trees) {
  await browser.close();
  await site.close();
}
built.remove();
