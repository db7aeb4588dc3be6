/** The page of the player's benchmark: the pacer and the sound on an element of their own, and what is measured beside them. */
import {LitElement, css, html} from 'lit';
import {begin, elapsed, type Run} from '../../src/grounding-player/clock.ts';
import {Pacer, pathAt, type Look} from '../../src/grounding-player/pacer.ts';
import styles from '../../src/grounding-player/pacer.styles.ts';
import {positionAt, type Score} from '../../src/grounding-player/score.ts';
import {Sound} from '../../src/grounding-player/sound.ts';
import {base} from '../../src/theme/base.ts';
import {tokens} from '../../src/theme/tokens.ts';

/** Nothing but the dot is in its color. */
const plain = css`
  .kap {
    --kap-color-accent: #f00;
  }
  text {
    visibility: hidden;
  }
`;

class BenchPlayer extends LitElement {
  static override readonly styles = [tokens, base, styles, plain];
  readonly pacer = new Pacer(this);
  look: Look = 'path';
  score: Score = {beats: [], rounds: 1};
  run: Run = begin(0);

  override render() {
    const {beat} = positionAt(this.score, elapsed(this.run, performance.now()));
    const scene = {score: this.score, beat, word: 'Now', name: (cue: string) => cue};
    return html`<div class="kap">${this.pacer.render(this.look, scene)}</div>`;
  }

  override updated(): void {
    this.pacer.follow(this.score, this.run, performance.now());
  }
}
customElements.define('bench-player', BenchPlayer);

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
  /** when the run began */
  start: number;
  /** onsets of tones, in seconds of the context */
  tones: number[];
  /** what the two clocks said at once: seconds of the context, ms */
  clocks: [context: number, now: number][];
  /** from when to when the page's scripts were blocked */
  blocked: [from: number, to: number][];
  /** of each frame that a script saw: when it was, and by how much the shape was away from the run */
  frames: [at: number, off: number][];
}

/** Blocks the page's scripts for half a second, at a random moment of each second. */
function block(measured: Measured): void {
  setTimeout(() => {
    const from = performance.now();
    while (performance.now() - from < 500);
    measured.blocked.push([from, performance.now()]);
    if (playing) block(measured);
  }, Math.random() * 1000);
}

let playing = false;

/** Plays a score, with its path and its tones, while scripts are blocked; call it after a press. */
async function play(score: Score): Promise<void> {
  const element = new BenchPlayer();
  element.score = score;
  const sound: Sound = new Sound(
    () => {},
    () => context,
  );
  const context = new AudioContext();
  await context.audioWorklet.addModule(`data:text/javascript,${encodeURIComponent(listener)}`);
  const ears = new AudioWorkletNode(context, 'listener');
  ears.connect(context.destination);
  Object.defineProperty(context, 'destination', {value: ears});
  sound.volumes = {tones: 1, noise: 0};
  await sound.start();

  const start = performance.now();
  const measured: Measured = {start, tones: [], clocks: [], blocked: [], frames: []};
  Object.assign(globalThis, {measured, stopPlaying: () => ((playing = false), sound.stop(), element.remove())});
  ears.port.onmessage = ({data}) => measured.tones.push(data);
  element.run = begin(start);
  document.body.append(element);
  await element.updateComplete;
  sound.follow(score, element.run, start);
  playing = true;
  block(measured);

  const [animation] = element.renderRoot.querySelector('.round')!.getAnimations();
  const look = (at: number): void => {
    const {progress, currentIteration, duration} = animation!.effect!.getComputedTiming();
    if (progress !== null && progress !== undefined) {
      const shown = ((currentIteration ?? 0) + progress) * Number(duration);
      measured.frames.push([at, shown - elapsed(element.run, at) * 1000]);
    }
    const {contextTime = 0, performanceTime = 0} = context.getOutputTimestamp();
    measured.clocks.push([contextTime, performanceTime]);
    if (playing) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Plays something for a moment, in every look, with sound, and removes it. */
async function playOnce(look: Look, score: Score): Promise<void> {
  const element = new BenchPlayer();
  const sound = new Sound(() => {});
  await sound.start();
  const now = performance.now();
  Object.assign(element, {look, score, run: begin(now)});
  document.body.append(element);
  await element.updateComplete;
  sound.follow(score, element.run, now);
  await new Promise(requestAnimationFrame);
  sound.stop();
  element.remove();
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

Object.assign(globalThis, {play, playOnce, dotIn, pathAt});
