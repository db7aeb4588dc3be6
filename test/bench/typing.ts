/**
 * How long a letter takes to be seen in the intention builder, at a quarter of this machine's speed: from the key to the next
 * paint, as the browser itself measures it (Event Timing), with 10 and with 20,000 characters already there.
 *
 * Run with `node test/bench/typing.ts`. Prints the median, the 98th percentile (what is known as INP) and the longest, in ms.
 */
import {openBrowser} from '../e2e/browser.ts';
import {builtFiles} from '../e2e/built.ts';
import {start} from '../e2e/server.ts';

const slowdown = 4;
const words = 'May I meet what I have been holding with more care than I have had for it. ';

const built = await builtFiles();
const site = await start({dist: built.folder});
const browser = await openBrowser();
for (const length of [10, 20_000]) {
  const page = await browser.newPage();
  await page.goto(`${site.url}/prepare.html`);
  const builder = page.locator('kap-intention-builder');
  await builder.getByRole('button', {name: 'I have a sentence already'}).click();
  const field = builder.locator('#own');
  await field.fill('stay open. '.repeat(Math.ceil(length / 11)).slice(0, length));
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, {seen});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') seen.push(entry.duration);
    }).observe({type: 'event', durationThreshold: 16} as PerformanceObserverInit); // Event Timing, of Chromium
  });
  await field.press('End');
  await field.pressSequentially(words, {delay: 60});
  // The entries come late, in order: this one is the last.
  await page.evaluate(() => {
    const last = new Promise<void>((done) => {
      new PerformanceObserver((list) => {
        if (list.getEntries().some(({name}) => name === 'pointerdown')) done();
      }).observe({type: 'event', durationThreshold: 16} as PerformanceObserverInit); // as above
    });
    Object.assign(window, {last});
    document.addEventListener('pointerdown', () => {
      const until = performance.now() + 40;
      while (performance.now() < until); // long enough to be reported
    });
  });
  await page.locator('h1').click();
  await page.evaluate(() => (window as unknown as {last: Promise<void>}).last); // put there above
  const seen = await page.evaluate(() => (window as unknown as {seen: number[]}).seen); // put there above
  // A key that took less than 16 ms is not reported.
  const times = [...seen, ...Array<number>(Math.max(0, words.length - seen.length)).fill(16)].sort((a, b) => a - b);
  const at = (part: number): number => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? NaN;
  console.log(`${length} characters there: median ${at(0.5)} ms, p98 ${at(0.98)} ms, longest ${at(1)} ms`);
  await page.close();
}
await browser.close();
await site.close();
built.remove();
