/**
 * How exactly the player plays, also while the page's scripts are blocked for half a second in every second, and what is left
 * after 100 plays. It is the element, as a page has it, with a journey around it.
 *
 * Run with `node test/bench/player.ts [minutes] [kind]`: ten without a number, in real time, since clocks that drift do so in real
 * time alone; `free`, `blocked` or `memory` for one of the three. What is measured:
 *
 * - Words: when the cue on the shape became another one, against the ideal timeline of the exercise.
 * - Tones: where samples really leave the audio graph, by an AudioWorklet at its end, put on the page's clock by what the two clocks
 *   said right after. What the device adds to what it says itself cannot be seen from here.
 * - The shape as scripts see it: the animation's own progress, at each frame that they get.
 * - The shape as it is seen: pictures that the compositor hands out, also while scripts are blocked. In each, the dot's place on the
 *   path says which moment it shows. A picture comes some frames after it is drawn, always about as many: that median is taken off.
 */
import {build} from 'esbuild';
import {fileURLToPath} from 'node:url';
import type {CDPSession, Page} from 'playwright-core';
import {openBrowser} from '../e2e/browser.ts';

const minutes = Number(process.argv[2] ?? 10);
const only = process.argv[3];
/** Seconds of each part of a breath: the dot is quick enough to tell a frame from the next. */
const parts = [3, 2, 3, 2] as const;
const round = 1000 * parts.reduce((sum, seconds) => sum + seconds, 0);
const exercise = {
  id: 'bench',
  title: 'Bench',
  kind: 'breath',
  look: 'path',
  rounds: Math.ceil((minutes * 60_000) / round) + 1,
  pattern: (['in', 'hold', 'out', 'hold'] as const).map((cue, i) => ({cue, seconds: parts[i]})),
};
/** When in a round its cues are due, in ms. */
const due = parts.map((_, i) => 1000 * parts.slice(0, i).reduce((sum, seconds) => sum + seconds, 0));
const frame = 1000 / 60;

/** What the page measured; see its own file. */
interface Measured {
  readonly pressed: number;
  readonly start: number;
  readonly words: readonly number[];
  readonly tones: readonly number[];
  readonly clocks: readonly (readonly [context: number, now: number])[];
  readonly blocked: readonly (readonly [from: number, to: number])[];
  readonly frames: readonly (readonly [at: number, off: number])[];
}

const byValue = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const quantile = (values: readonly number[], part: number) =>
  byValue(values)[Math.floor((values.length - 1) * part)] ?? NaN;
const median = (values: readonly number[]) => quantile(values, 0.5);
const said = (values: readonly number[]) => {
  const sizes = values.map(Math.abs);
  return `median ${median(sizes).toFixed(1)}, p99 ${quantile(sizes, 0.99).toFixed(1)}, most ${Math.max(...sizes).toFixed(1)} ms (${sizes.length})`;
};

/** By how much a moment is away from the cue that it is nearest to, in ms. */
function offCue(since: number): number {
  const at = since % round;
  return [...due, round].map((cue) => at - cue).reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
}

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
    return {
      off: offCue(tone * 1000 + after.lead - start),
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
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
  });
  const browser = await openBrowser({viewport: {width: 360, height: 640}});
  const page = await browser.newPage();
  await page.route('https://player.example/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      // Nothing but the dot is in its color.
      body: '<!doctype html><title>Bench</title><style>:root { --kap-color-accent: #f00 }</style><body style="margin: 0"></body>',
    }),
  );
  await page.goto('https://player.example/');
  await page.addScriptTag({content: outputFiles[0]!.text});
  await page.mouse.click(5, 5);
  return {page, client: await browser.newCDPSession(page), close: () => browser.close()};
}

/** Which part of the way round a picture shows, 0 to 1: the part of the path that is nearest to the dot. */
async function placesOf(page: Page, middle: readonly [number, number], pictures: readonly string[]): Promise<number[]> {
  const places: number[] = [];
  for (const picture of pictures) {
    places.push(
      await page.evaluate(
        async ([jpeg, [left, top]]) => {
          const {dotIn, pathAt} = globalThis as unknown as {
            dotIn(jpeg: string): Promise<[number, number]>;
            pathAt(part: number): [number, number];
          };
          const [x, y] = await dotIn(jpeg);
          let best = [Infinity, 0];
          for (let i = 0; i < 8000; i++) {
            const at = pathAt(i / 8000);
            const distance = Math.hypot(at[0] - (x + 0.5 - left), at[1] - (y + 0.5 - top));
            if (distance < best[0]!) best = [distance, i / 8000];
          }
          return best[1]!;
        },
        [picture, middle] as const,
      ),
    );
  }
  return places;
}

async function exactness(isBlocked: boolean): Promise<void> {
  const {page, client, close} = await open();
  const pictures: {at: number; picture: string}[] = [];
  // Pictures of all ten minutes would fill the disk's worth of memory: of each minute the first ten seconds.
  const isKept = (at: number) => isBlocked && (at / 1000) % 60 < 10;
  client.on('Page.screencastFrame', ({data, metadata, sessionId}) => {
    const at = (metadata.timestamp ?? 0) * 1000;
    if (isKept(at)) pictures.push({at, picture: data});
    void client.send('Page.screencastFrameAck', {sessionId});
  });
  await page.evaluate(
    ([it, isBlocked]) =>
      (globalThis as unknown as {play(exercise: unknown, isBlocked: unknown): Promise<void>}).play(it, isBlocked),
    [exercise, isBlocked] as const,
  );
  const middle = await page.evaluate(() => (globalThis as unknown as {middle(): [number, number]}).middle());
  if (isBlocked) await client.send('Page.startScreencast', {format: 'jpeg', quality: 80, everyNthFrame: 1});
  await page.waitForFunction(
    (until) => performance.now() - (globalThis as unknown as {measured: Measured}).measured.start > until,
    minutes * 60_000,
    {timeout: 0, polling: 1000},
  );
  if (isBlocked) await client.send('Page.stopScreencast');
  const {measured, origin} = await page.evaluate(() => ({
    measured: (globalThis as unknown as {measured: Measured}).measured,
    origin: performance.timeOrigin,
  }));
  const {start, pressed, words, frames, blocked} = measured;

  console.log(`\n${minutes} minutes, scripts ${isBlocked ? 'blocked for half of the time' : 'free'}`);
  console.log(`the run begins ${(start - pressed).toFixed(1)} ms after the press`);
  const late = words.map((at) => {
    const off = offCue(at - start);
    const held = blocked.find(([from, to]) => at - off >= from && at - off < to);
    return {off, since: held && at - held[1]};
  });
  const free = late.filter(({since}) => since === undefined);
  console.log(`the words against the ideal, where scripts could run: ${said(free.map(({off}) => off))}`);
  if (isBlocked) {
    console.log(`  where they could not, after they could again: ${said(late.flatMap(({since}) => since ?? []))}`);
  }
  const heard = tonesOf(measured);
  console.log(`the first tone, as late as the device is: ${heard[0]?.off.toFixed(1)} ms`);
  console.log(`the other tones against the ideal: ${said(heard.slice(1).map(({off}) => off))}`);
  const steady = heard.slice(1).filter(({isSteady}) => isSteady);
  console.log(`  where the device did not stand still before: ${said(steady.map(({off}) => off))}`);
  console.log(`the shape's own progress, at each frame of a script: ${said(frames.map(([, off]) => off))}`);
  if (isBlocked) await seen(page, middle, pictures, measured, origin);
  await close();
}

/** The shape as it is seen. */
async function seen(
  page: Page,
  middle: readonly [number, number],
  pictures: readonly {at: number; picture: string}[],
  {start, blocked}: Measured,
  origin: number,
): Promise<void> {
  const places = await placesOf(
    page,
    middle,
    pictures.map(({picture}) => picture),
  );
  const off = places.map((place, i) => {
    const ideal = (pictures[i]!.at - origin - start) % round;
    const late = place * round - ideal;
    return late - Math.round(late / round) * round;
  });
  const usual = median(off);
  const isBlocked = pictures.map(({at}) =>
    blocked.some(([from, to]) => at - origin > from + 2 * frame && at - origin < to),
  );
  const [free = [], held = []] = [false, true].map((is) =>
    off.filter((_, i) => isBlocked[i] === is).map((it) => it - usual),
  );
  console.log(
    `pictures come ${(-usual).toFixed(1)} ms after what they show; beside that the shape that is seen is off`,
  );
  console.log(`  while scripts run: ${said(free)}`);
  console.log(`  while scripts are blocked: ${said(held)}`);
  const within = held.filter((it) => Math.abs(it) <= frame).length / (held.length || 1);
  console.log(`  within a frame while blocked: ${(within * 100).toFixed(1)} %`);
}

async function memory(): Promise<void> {
  const {page, client, close} = await open();
  await client.send('Performance.enable');
  const plays = (count: number) =>
    page.evaluate(
      ([what, times]) =>
        (globalThis as unknown as {playOften(exercise: unknown, times: number): Promise<void>}).playOften(what, times),
      [exercise, count] as const,
    );
  const objects = async (): Promise<number> => {
    const {result} = await client.send('Runtime.evaluate', {expression: 'Object.prototype', objectGroup: 'count'});
    const {objects} = await client.send('Runtime.queryObjects', {prototypeObjectId: result.objectId ?? ''});
    const counted = await client.send('Runtime.callFunctionOn', {
      functionDeclaration: 'function () { return this.length; }',
      objectId: objects.objectId ?? '',
      returnByValue: true,
    });
    await client.send('Runtime.releaseObjectGroup', {objectGroup: 'count'});
    return Number(counted.result.value);
  };
  const look = async () => {
    // What was stopped is let go a tenth of a second later, by the audio clock.
    await page.waitForFunction(() => new Promise((resolve) => setTimeout(() => resolve(true), 500)));
    await client.send('HeapProfiler.collectGarbage');
    await client.send('HeapProfiler.collectGarbage');
    const {metrics} = await client.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((it) => it.name === name)?.value ?? NaN;
    return {
      // What the engine compiles of the scripts is in the heap, too, and grows for a while: objects do not.
      heap: of('JSHeapUsedSize'),
      objects: await objects(),
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
      audio: of('AudioHandlers'),
    };
  };
  await plays(20);
  const before = await look();
  await plays(100);
  const after = await look();
  console.log('\n100 plays more:');
  for (const [name, value] of Object.entries(after)) {
    console.log(`  ${name}: ${before[name as keyof typeof before]} -> ${value}`);
  }
  await close();
}

if (!only || only === 'free') await exactness(false);
if (!only || only === 'blocked') await exactness(true);
if (!only || only === 'memory') await memory();
