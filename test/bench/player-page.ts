/** The page of the player's benchmark: a player as a clinic has it, and what is measured beside it. */
import '../../src/define/all.ts';
import type {KapGroundingPlayer} from '../../src/grounding-player/grounding-player.ts';
import {pathAt} from '../../src/grounding-player/pacer.ts';
import type {KapJourney} from '../../src/journey/journey.ts';

/** Tells at which frames of a context something sounds after a silence. */
const listener = `registerProcessor('listener', class extends AudioWorkletProcessor {
  silent = 1e9;
  process([[samples]]) {
    for (let i = 0; i < (samples?.length ?? 0); i++) {
      if (Math.abs(samples[i]) < 1e-5) this.silent++;
      else {
        if (this.silent > sampleRate / 50) this.port.postMessage((currentFrame + i) / sampleRate);
        this.silent = 0;
      }
    }
    return true;
  }
});`;

/** What a play measured, all in ms of `performance.now()`. */
interface Measured {
  /** when Start was pressed, and when the run began by its animation */
  pressed: number;
  start: number;
  /** when the word on the shape became another one */
  words: number[];
  /** onsets of tones, in seconds of the context */
  tones: number[];
  /** what the two clocks said at once: seconds of the context, ms */
  clocks: [context: number, now: number][];
  /** from when to when the page's scripts were blocked */
  blocked: [from: number, to: number][];
  /** of each frame that a script saw: when it was, and by how much the shape's own progress was away from the run */
  frames: [at: number, off: number][];
}

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** A page with nothing but the player, open before its only exercise. */
async function open(exercise: object): Promise<{player: KapGroundingPlayer; press: (words: string) => void}> {
  const journey = document.createElement('kap-journey') as KapJourney; // as was just defined
  Object.assign(journey, {page: true, storage: 'tab', program: {grounding: {exercises: [exercise]}}});
  const player = document.createElement('kap-grounding-player') as KapGroundingPlayer; // as above
  player.exercise = 'bench';
  document.body.append(journey, player);
  const press = (words: string): void => {
    const all = [...player.renderRoot.querySelectorAll<HTMLElement>('button, label.switch')];
    const found = all.find((one) => one.textContent?.trim() === words);
    if (!found) throw new Error(`No "${words}" among ${all.map((one) => one.textContent?.trim()).join(' | ')}`);
    found.click();
  };
  while (player.renderRoot.querySelector('#title')?.textContent?.trim() !== 'Bench') await frame();
  while (player.renderRoot.querySelector('.start [role=status]')) await frame(); // what Start begins is on its way
  return {player, press};
}

/** Blocks the page's scripts for half a second, at a random moment of each second. */
function block(measured: Measured): void {
  setTimeout(() => {
    const from = performance.now();
    while (performance.now() - from < 500);
    measured.blocked.push([from, performance.now()]);
    block(measured);
  }, Math.random() * 1000);
}

/** Plays an exercise, with its path and its tones; call it after a press. */
async function play(exercise: object, isBlocked: boolean): Promise<void> {
  const context = new AudioContext();
  await context.audioWorklet.addModule(`data:text/javascript,${encodeURIComponent(listener)}`);
  const ears = new AudioWorkletNode(context, 'listener');
  ears.connect(context.destination);
  Object.defineProperty(context, 'destination', {value: ears});
  globalThis.AudioContext = function () {
    return context;
  } as unknown as typeof AudioContext; // the one that is listened to, in place of the player's own

  const {player, press} = await open(exercise);
  press('Sound');
  await player.updateComplete;
  const [, noise] = player.renderRoot.querySelectorAll<HTMLInputElement>('input[type=range]');
  noise!.value = '0';
  noise!.dispatchEvent(new Event('change'));
  await player.updateComplete;

  const measured: Measured = {pressed: 0, start: 0, words: [], tones: [], clocks: [], blocked: [], frames: []};
  ears.port.onmessage = ({data}) => measured.tones.push(data);
  measured.pressed = performance.now();
  press('Start');
  await player.updateComplete;
  const [animation] = player.renderRoot.querySelector('.round')!.getAnimations();
  const start = (measured.start = Number(animation!.startTime));
  const word = player.renderRoot.querySelector('.pace-word .head')!;
  new MutationObserver(() => measured.words.push(performance.now())).observe(word, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  Object.assign(globalThis, {measured});
  if (isBlocked) block(measured);

  const look = (at: number): void => {
    const {progress, currentIteration, duration} = animation!.effect!.getComputedTiming();
    if (progress !== null && progress !== undefined) {
      const shown = ((currentIteration ?? 0) + progress) * Number(duration);
      measured.frames.push([at, shown - (at - start)]);
    }
    const {contextTime = 0, performanceTime = 0} = context.getOutputTimestamp();
    measured.clocks.push([contextTime, performanceTime]);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Plays for a moment and stops, so many times, with sound and in each look in turn. */
async function playOften(exercise: object, times: number): Promise<void> {
  const {player, press} = await open(exercise);
  press('Sound');
  const looks = ['Circle', 'Wave', 'Path', 'Words'];
  for (let i = 0; i < times; i++) {
    await player.updateComplete;
    const look = [...player.renderRoot.querySelectorAll<HTMLElement>('.seg label')].find(
      (one) => one.textContent?.trim() === looks[i % 4],
    );
    look?.click();
    await player.updateComplete;
    press('Start');
    await frame();
    await frame();
    press('Stop and open your eyes');
    await player.updateComplete;
    press('Again');
  }
  player.remove();
  document.querySelector('kap-journey')?.remove();
}

/** Finds the dot in a picture of the page: the middle of what is red. */
async function dotIn(jpeg: string): Promise<[x: number, y: number]> {
  const bitmap = await createImageBitmap(await (await fetch(`data:image/jpeg;base64,${jpeg}`)).blob());
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const pen = canvas.getContext('2d', {willReadFrequently: true})!;
  pen.drawImage(bitmap, 0, 0);
  const {data} = pen.getImageData(0, 0, bitmap.width, bitmap.height);
  let [x, y, count] = [0, 0, 0];
  for (let i = 0; i < data.length; i += 4) {
    if (data[i]! < 180 || data[i + 1]! > 90 || data[i + 2]! > 90) continue;
    x += (i / 4) % bitmap.width;
    y += Math.floor(i / 4 / bitmap.width);
    count++;
  }
  return [x / count, y / count];
}

/** The middle of the path, in px of the page. */
function middle(): [x: number, y: number] {
  const box = document.querySelector('kap-grounding-player')!.shadowRoot!.querySelector('.pace-shape')!;
  const {left, top, width, height} = box.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

Object.assign(globalThis, {play, playOften, dotIn, pathAt, middle});
