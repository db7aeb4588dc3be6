/**
 * How exactly the player plays while the page's scripts are blocked for half a second in every second, and what is left after 100
 * plays.
 *
 * Run with `node test/bench/player.ts [minutes]`: ten without a number, in real time, since clocks that drift do so in real time
 * alone. Three things are measured at once:
 *
 * - Tones: where samples really leave the audio graph, by an AudioWorklet at its end, put on the page's clock by what the two clocks
 *   said right after. What the device adds to what it says itself cannot be seen from here.
 * - The shape as scripts see it, at each frame that they get.
 * - The shape as it is seen: pictures that the compositor hands out, also while scripts are blocked. In each, the dot's place on the
 *   path says which moment it shows. A picture comes some frames after it is drawn, always about as many: that median is taken off.
 */
import {build} from 'esbuild';
import {fileURLToPath} from 'node:url';
import type {CDPSession, Page} from 'playwright-core';
import type {Beat, Score} from '../../src/grounding-player/score.ts';
import {openBrowser} from '../e2e/browser.ts';

const minutes = Number(process.argv[2] ?? 10);
/** Sides of two seconds: the dot is quick enough to tell a frame from the next. */
const side = 2;
const score: Score = {
  beats: (['in', 'hold', 'out', 'hold'] as const).map((cue): Beat => ({cue, seconds: side})),
  rounds: Math.ceil((minutes * 60) / (4 * side)) + 1,
};
const frame = 1000 / 60;

/** What the page measured; see its own file. */
interface Measured {
  readonly start: number;
  readonly tones: readonly number[];
  readonly clocks: readonly (readonly [context: number, now: number])[];
  readonly blocked: readonly (readonly [from: number, to: number])[];
  readonly frames: readonly (readonly [at: number, off: number])[];
}

const byValue = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const quantile = (values: readonly number[], part: number) =>
  byValue(values)[Math.floor((values.length - 1) * part)] ?? NaN;
const median = (values: readonly number[]) => quantile(values, 0.5);
const sizes = (values: readonly number[]) => values.map(Math.abs);
const said = (values: readonly number[]) =>
  `median ${median(sizes(values)).toFixed(1)}, p99 ${quantile(sizes(values), 0.99).toFixed(1)}, most ${Math.max(...sizes(values)).toFixed(1)} ms (${values.length})`;

/**
 * When tones were heard, against the cue that each is nearest to, in ms. The device is steady where its clock went as the page's did,
 * within 20 ms, since what sounds was written: a simulated one on a busy machine stands still now and then.
 */
function tonesOf({tones, clocks, start}: Measured): {off: number; isSteady: boolean}[] {
  const leads = clocks
    .filter(([context]) => context > 0)
    .map(([context, now]) => ({context, lead: now - context * 1000}));
  return tones.map((tone) => {
    const after = leads.find(({context}) => context >= tone) ?? leads.at(-1)!;
    const since = leads.filter(({context}) => context > tone - 5 && context < tone).map(({lead}) => lead);
    const at = tone * 1000 + after.lead - start;
    return {
      off: at - Math.round(at / (side * 1000)) * side * 1000,
      isSteady: Math.max(...since) - Math.min(...since) < 20,
    };
  });
}

/** A page with the script, after a press: sound is allowed. */
async function open(): Promise<{page: Page; client: CDPSession; close: () => Promise<void>}> {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('player-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  const browser = await openBrowser({viewport: {width: 328, height: 328}});
  const page = await browser.newPage();
  await page.route('https://player.example/', (route) =>
    route.fulfill({contentType: 'text/html', body: '<!doctype html><body style="margin: 0"></body>'}),
  );
  await page.goto('https://player.example/');
  await page.addScriptTag({content: outputFiles[0]!.text});
  await page.mouse.click(5, 5);
  return {page, client: await browser.newCDPSession(page), close: () => browser.close()};
}

/** Which part of the way round a picture shows, 0 to 1: the part of the path that is nearest to the dot. */
async function partsOf(page: Page, pictures: readonly string[]): Promise<number[]> {
  const parts: number[] = [];
  for (const picture of pictures) {
    parts.push(
      await page.evaluate(async (jpeg) => {
        const {dotIn, pathAt} = globalThis as unknown as {
          dotIn(jpeg: string): Promise<[number, number]>;
          pathAt(part: number): [number, number];
        };
        const [x, y] = await dotIn(jpeg);
        let best = [Infinity, 0];
        for (let i = 0; i < 8000; i++) {
          const at = pathAt(i / 8000);
          const distance = Math.hypot(at[0] - (x + 0.5 - 164), at[1] - (y + 0.5 - 164));
          if (distance < best[0]!) best = [distance, i / 8000];
        }
        return best[1]!;
      }, picture),
    );
  }
  return parts;
}

async function exactness(): Promise<void> {
  const {page, client, close} = await open();
  const pictures: {at: number; picture: string}[] = [];
  // Pictures of all ten minutes would fill the disk's worth of memory: of each minute the first ten seconds.
  const isKept = (at: number) => (at / 1000) % 60 < 10;
  client.on('Page.screencastFrame', ({data, metadata, sessionId}) => {
    const at = (metadata.timestamp ?? 0) * 1000;
    if (isKept(at)) pictures.push({at, picture: data});
    void client.send('Page.screencastFrameAck', {sessionId});
  });
  await page.evaluate((it) => (globalThis as unknown as {play(score: unknown): Promise<void>}).play(it), score);
  await client.send('Page.startScreencast', {format: 'jpeg', quality: 80, everyNthFrame: 1});
  await page.waitForFunction(
    (until) => performance.now() - (globalThis as unknown as {measured: Measured}).measured.start > until,
    minutes * 60_000,
    {timeout: 0, polling: 1000},
  );
  await client.send('Page.stopScreencast');
  const {measured, origin} = await page.evaluate(() => {
    const {measured, stopPlaying} = globalThis as unknown as {measured: Measured; stopPlaying(): void};
    stopPlaying();
    return {measured, origin: performance.timeOrigin};
  });

  const heard = tonesOf(measured);
  console.log(`the first tone, as late as the device is: ${heard[0]?.off.toFixed(1)} ms`);
  console.log(`the other tones against the ideal: ${said(heard.slice(1).map(({off}) => off))}`);
  const steady = heard.slice(1).filter(({isSteady}) => isSteady);
  console.log(`  where the device did not stand still before: ${said(steady.map(({off}) => off))}`);
  console.log(`the shape at each frame of a script: ${said(measured.frames.map(([, off]) => off))}`);

  const round = 4 * side * 1000;
  const parts = await partsOf(
    page,
    pictures.map(({picture}) => picture),
  );
  const off = parts.map((part, i) => {
    const ideal = (pictures[i]!.at - origin - measured.start) % round;
    const late = part * round - ideal;
    return late - Math.round(late / round) * round;
  });
  const usual = median(off);
  const isBlocked = pictures.map(({at}) =>
    measured.blocked.some(([from, to]) => at - origin > from + 2 * frame && at - origin < to),
  );
  const [free, blocked] = [false, true].map((is) => off.filter((_, i) => isBlocked[i] === is).map((it) => it - usual));
  console.log(
    `pictures come ${(-usual).toFixed(1)} ms after what they show; beside that the shape that is seen is off`,
  );
  console.log(`  while scripts run: ${said(free ?? [])}`);
  console.log(`  while scripts are blocked: ${said(blocked ?? [])}`);
  const within = (blocked ?? []).filter((it) => Math.abs(it) <= frame).length / (blocked?.length || 1);
  console.log(`  within a frame while blocked: ${(within * 100).toFixed(1)} %`);
  await close();
}

async function memory(): Promise<void> {
  const {page, client, close} = await open();
  await client.send('Performance.enable');
  const plays = (count: number) =>
    page.evaluate(
      async ([times, what]) => {
        const {playOnce} = globalThis as unknown as {playOnce(look: string, score: unknown): Promise<void>};
        for (let i = 0; i < times; i++) await playOnce(['circle', 'wave', 'path', 'words'][i % 4]!, what);
      },
      [count, score] as const,
    );
  const look = async () => {
    // What was stopped is let go a tenth of a second later, by the audio clock.
    await page.waitForFunction(() => new Promise((resolve) => setTimeout(() => resolve(true), 500)));
    await client.send('HeapProfiler.collectGarbage');
    await client.send('HeapProfiler.collectGarbage');
    const {metrics} = await client.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((it) => it.name === name)?.value ?? NaN;
    return {
      heap: of('JSHeapUsedSize'),
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
      audio: of('AudioHandlers'),
    };
  };
  await plays(20);
  const before = await look();
  await plays(100);
  const after = await look();
  console.log('100 plays more:');
  for (const [name, value] of Object.entries(after)) {
    console.log(`  ${name}: ${before[name as keyof typeof before]} -> ${value}`);
  }
  await close();
}

await exactness();
await memory();
