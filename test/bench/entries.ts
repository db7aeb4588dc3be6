/**
 * How long the timeline takes to its first full picture, with 10 and with 10,000 entries in the record.
 *
 * Run with `npm run bench`. Prints the median of nine loads each, taken in turn, and their ratio.
 */
import type {Page} from 'playwright-core';
import {openBrowser} from '../e2e/browser.ts';
import {builtFiles} from '../e2e/built.ts';
import {start} from '../e2e/server.ts';

const loads = 9;

/** Writes a record as the suite would: check-ins and notes over years. */
async function fill(page: Page, database: string, count: number): Promise<void> {
  await page.evaluate(
    async ([name, entries]) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('not opened'));
      });
      const tx = db.transaction(['entries', 'meta'], 'readwrite');
      for (let i = 0; i < entries; i++) {
        const at = new Date(Date.UTC(2026, 0, 1) - i * 3_600_000 * 8).toISOString();
        const id = `01a20a9e-${(i >> 12).toString(16).padStart(4, '0')}-7${(i & 0xfff).toString(16).padStart(3, '0')}-8000-000000000000`;
        const note = i % 2 === 0;
        tx.objectStore('entries').put({
          id,
          kind: note ? 'note' : 'practice',
          version: 1,
          day: at.slice(0, 10),
          at,
          zone: 'America/New_York',
          sharing: 'private',
          content: note
            ? {text: `Note ${i}: what I keep thinking about, in a sentence or two.`, bring: i % 10 === 0}
            : {exercise: 'feet', title: {text: 'Feet on the floor', lang: 'en'}, seconds: 60, completed: true},
          attempted: {},
        });
      }
      await new Promise((resolve) => (tx.oncomplete = resolve));
      db.close();
    },
    [database, count] as const,
  );
}

/** Milliseconds from the start of the navigation to the first frame in which the timeline shows where the client is. */
async function load(page: Page, url: string): Promise<number> {
  await page.goto(url);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const timeline = document.querySelector('kap-session-timeline');
          if (timeline?.shadowRoot?.querySelector('[aria-current="step"]')) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

const built = await builtFiles();
const site = await start({dist: built.folder});
const times: Record<string, number[]> = {few: [], many: []};
const browsers = {few: await openBrowser(), many: await openBrowser()};
const url = `${site.url}/hosts/bench.html`;
for (const [name, count] of [
  ['few', 10],
  ['many', 10_000],
] as const) {
  const page = await browsers[name].newPage();
  await load(page, url);
  await fill(page, `kap/${site.url}/local`, count);
  await page.close();
}
for (let i = 0; i < loads; i++) {
  for (const name of ['few', 'many'] as const) {
    const page = await browsers[name].newPage();
    times[name]?.push(await load(page, url));
    await page.close();
  }
}
await Promise.all(Object.values(browsers).map((browser) => browser.close()));
await site.close();
built.remove();

const median = (values: readonly number[] = []): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const [few, many] = [median(times['few']), median(times['many'])];
console.log(
  `10 entries: ${few.toFixed(0)} ms; 10,000 entries: ${many.toFixed(0)} ms; ratio ${(many / few).toFixed(2)}`,
);
