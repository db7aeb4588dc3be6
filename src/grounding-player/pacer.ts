/**
 * Draws a score: a soft circle, a wave, a path for box breathing, or words and a bar.
 *
 * What moves are a few layers, by `transform` and `opacity` alone, each by one animation of a round that is repeated: the browser
 * runs them beside the page's scripts, so that the shape stays smooth while those are busy. Nothing is drawn frame by frame.
 */
import {html, svg, type ReactiveController, type ReactiveElement, type TemplateResult} from 'lit';
import {whileConnected} from '../parts/listening.ts';
import {elapsed, type Run} from './clock.ts';
import type {Look} from './exercises.ts';
import {gently, knotsOf} from './level.ts';
import {isBreathing, lengthOf, type Beat, type Cue, type Score} from './score.ts';

/** What is on the page: taps have a drawing of their own. */
type Drawing = Look | 'taps';

/** What is drawn, and what is said with it. */
export interface Scene {
  readonly score: Score;
  /** index of the beat that is played */
  readonly beat: number;
  /** what to do now */
  readonly word?: unknown;
  /** more about it, smaller */
  readonly hint?: unknown;
  /** says a cue in a word, such as "hold": it stands along the path */
  readonly name: (cue: Cue) => string;
  /** 44 px and without words */
  readonly mini?: boolean;
}

/** Makes keyframes for one round. */
type Frames = (beats: readonly Beat[]) => Keyframe[];

/** What moves a layer, by its class; a round of its own in seconds where it is not the score's. */
type Move = readonly [layer: string, frames: Frames, seconds?: number];

const isTap = ({cue}: Beat): boolean => cue === 'left' || cue === 'right';

const lengthOfRound = (beats: readonly Beat[]): number => lengthOf({beats, rounds: 1});

/** Makes keyframes that go gently from knot to knot. */
const through =
  (frame: (level: number) => Keyframe, knots = knotsOf): Frames =>
  (beats) => {
    const length = lengthOfRound(beats);
    return knots(beats).map(({at, level}) => ({...frame(level), offset: Math.min(1, at / length), easing: gently}));
  };

/** The smallest pool, as a part of the full breath: a word still stands on it. */
const least = 0.56;
export const poolScale = (level: number): number => least + (1 - least) * level;

/** How far the water stands below the rim, in percent. */
export const waterDepth = (level: number): number => 80 - 64 * level;

const opacity = (level: number): Keyframe => ({opacity: level});

/** Taps so short that they would change more than twice in a second at the quickest pace are not shown: nothing flashes. */
const shortestTap = 0.75;

/** One hand: it comes with its tap and goes with the next beat, both slowly. */
const hand = (side: Cue): Frames =>
  through(opacity, (beats) => {
    if (beats.some((beat) => isTap(beat) && beat.seconds < shortestTap)) return [];
    let at = 0;
    let level = Number(beats.at(-1)?.cue === side);
    return [
      ...beats.flatMap(({cue, seconds}) => {
        const before = {at, level};
        level = Number(cue === side);
        const after = {at: at + Math.min(0.4, seconds / 2), level};
        at += seconds;
        return [before, after];
      }),
      {at, level},
    ];
  });

/** The bar fills with each beat, a set of taps being one, and fades when it is full: it does not jump back. */
const filling: Frames = (beats) => {
  const length = lengthOfRound(beats);
  let start = 0;
  let end = 0;
  return beats.flatMap((beat, i) => {
    end += beat.seconds;
    const next = beats[i + 1];
    if (next && isTap(beat) && isTap(next)) return [];
    const frames = [
      {offset: start / length, transform: 'scaleX(0)', opacity: 1},
      {offset: (end - Math.min(0.25, (end - start) / 5)) / length, opacity: 1},
      {offset: Math.min(1, end / length), transform: 'scaleX(1)', opacity: 0},
    ];
    start = end;
    return frames;
  });
};

/** Where the path is: the half of its square, the radius of its corners, in a box of 296. */
const half = 106;
const radius = 40;

/**
 * Finds a point of the path, from the middle of the box. It begins in the middle of the first corner, so that four equal parts are
 * its four sides.
 *
 * @param part how much of the way, 0 to 1
 */
export function pathAt(part: number): readonly [x: number, y: number] {
  const straight = 2 * (half - radius);
  const arc = (radius * Math.PI) / 4;
  const side = straight + 2 * arc;
  const turns = Math.floor(part * 4);
  const along = (part * 4 - turns) * side;
  // The second half of a side mirrors the first.
  const near = Math.min(along, side - along);
  const angle = Math.min(near, arc) / radius - (3 * Math.PI) / 4;
  let x = radius - half + radius * Math.cos(angle) + Math.max(0, near - arc);
  let y = radius - half + radius * Math.sin(angle);
  if (along > near) x = -x;
  for (let turn = 0; turn < turns % 4; turn++) [x, y] = [-y, x];
  return [x, y];
}

/** As many steps as make the corners round. */
const pathSteps = 96;

const goingRound: Frames = () =>
  Array.from({length: pathSteps + 1}, (_, i) => {
    const [x, y] = pathAt(i / pathSteps).map((px) => (px / 2.96).toFixed(2));
    return {transform: `translate(${x}%, ${y}%)`};
  });

const drifting = (...places: readonly number[]): Frames => {
  return () => places.map((percent) => ({transform: `translateX(${percent}%)`}));
};

const moves: Readonly<Record<Drawing, readonly Move[]>> = {
  circle: [['pool', through((level) => ({transform: `scale(${poolScale(level)})`}))]],
  wave: [
    ['water', through((level) => ({transform: `translateY(${waterDepth(level)}%)`}))],
    ['swell', drifting(0, -50), 16],
    ['far', drifting(-50, 0), 23],
  ],
  path: [
    ['round', goingRound],
    ['glow', through(opacity)],
  ],
  words: [['fill', filling]],
  taps: [
    ['left', hand('left')],
    ['right', hand('right')],
  ],
};

/** Milliseconds by which the steady clock may run ahead of an animation before it is set anew: more than clocks are rounded to. */
const tolerance = 100;

/** An element's pacer. Call {@link follow} after each render, and whenever the run changed. */
export class Pacer implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #less = matchMedia('(prefers-reduced-motion: reduce)');
  #drawn: Drawing = 'words';
  #animations: Animation[] = [];
  /** what the animations were made for */
  #made: readonly [shape: Element, drawing: Drawing, score: Score] | undefined;
  #run: Run | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
    whileConnected(host, (signal) => {
      this.#less.addEventListener('change', this.#again, {signal});
      this.#again(); // it may have changed meanwhile
    });
  }

  hostDisconnected(): void {
    this.#cancel();
  }

  render(look: Look, scene: Scene): TemplateResult {
    const drawing = (this.#drawn = this.#drawingOf(look, scene));
    const {word, hint, mini} = scene;
    const shape = html`<div class="pace-shape" aria-hidden="true">${this.#shape(drawing, scene)}</div>`;
    const said =
      drawing === 'words'
        ? html`<p class="display">${word}</p>
            ${shape}
            <p class="soft">${hint}</p>`
        : html`${shape}
            <p class="pace-word"><span class="head">${word}</span> <span class="small">${hint}</span></p>`;
    return html`<div class="pace pace--${drawing} ${mini ? 'pace--mini' : ''}">${mini ? shape : said}</div>`;
  }

  /**
   * Sets what was rendered to where a run is. Nothing is touched where it is there already.
   *
   * @param score the same object as long as it is the same score
   * @param now of the run's clock, read now
   */
  follow(score: Score, run: Run, now: number): void {
    const shape = this.#host.renderRoot.querySelector('.pace-shape');
    if (!shape) return this.#cancel();
    const what = [shape, this.#drawn, score] as const;
    const isNew = what.some((it, i) => it !== this.#made?.[i]);
    if (isNew) this.#make(...what);
    const seconds = elapsed(run, now);
    // An animation's time is `performance.now()`. To give it a start is exact; to ask it to play would be to wait for a frame.
    const start = performance.now() - (seconds * 1000) / run.pace;
    if (!isNew && run === this.#run && this.#isAt(start)) return;
    this.#run = run;
    for (const animation of this.#animations) {
      animation.playbackRate = run.pace;
      if (run.playing) {
        animation.startTime = start;
      } else {
        animation.pause();
        animation.currentTime = seconds * 1000;
      }
    }
  }

  /** Whether the animations need not be set for a run that they follow: it stands still, or no machine has slept. */
  #isAt(start: number): boolean {
    const [first] = this.#animations;
    return !first || !this.#run?.playing || Math.abs(Number(first.startTime) - start) < tolerance;
  }

  #make(shape: Element, drawing: Drawing, score: Score): void {
    this.#cancel();
    this.#made = [shape, drawing, score];
    const length = lengthOf(score);
    if (!(length > 0)) return;
    this.#animations = moves[drawing].flatMap(([layer, frames, seconds = length / score.rounds]) =>
      [...shape.querySelectorAll(`.${layer}`)].map((element) =>
        element.animate(frames(score.beats), {
          duration: seconds * 1000,
          iterations: length / seconds,
          fill: 'both',
        }),
      ),
    );
  }

  #cancel(): void {
    for (const animation of this.#animations) animation.cancel();
    this.#animations = [];
    this.#made = this.#run = undefined;
  }

  #again = (): void => this.#host.requestUpdate();

  #drawingOf(look: Look, {score, mini}: Scene): Drawing {
    if (this.#less.matches || look === 'words') return 'words';
    if (score.beats.some(isTap)) return 'taps';
    // A way round is for a breath; small, a circle is all that can be seen.
    if (mini || (look === 'path' && !isBreathing(score))) return 'circle';
    return look;
  }

  #shape(drawing: Drawing, scene: Scene): TemplateResult {
    switch (drawing) {
      case 'wave':
        return html`<div class="bowl">${this.#water('far')} ${this.#water('swell')}</div>`;
      case 'path':
        return html`<i class="track"></i><i class="glow track"></i>
          <svg viewBox="-148 -148 296 296">${this.#names(scene)}</svg>
          <div class="round"><i class="dot"></i></div>`;
      case 'taps':
        return html`<i class="hand"><i class="left"></i></i><i class="hand"><i class="right"></i></i>`;
      case 'words':
        return html`<i class="bar"><i class="fill"></i></i>`;
      case 'circle':
        return html`<i class="full"></i><i class="pool"></i>`;
    }
  }

  #water(swell: string): TemplateResult {
    return html`<div class="water">
      <svg class=${swell} viewBox="0 0 200 100" preserveAspectRatio="none">
        <path d="M-5 2C16 0 34 0 50 3s32 6 50 3 34-3 50 0 34 3 55-1V110H-5Z"></path>
      </svg>
    </div>`;
  }

  /** What each beat is, at the middle of its part of the path. */
  #names({score: {beats}, beat, name}: Scene): unknown {
    const length = lengthOfRound(beats);
    let gone = 0;
    return beats.map(({cue, seconds}, i) => {
      const [x, y] = pathAt((gone + seconds / 2) / length);
      gone += seconds;
      const anchor = Math.abs(x) > Math.abs(y) + 1 ? (x > 0 ? 'start' : 'end') : 'middle';
      return svg`<text class=${i === beat ? 'on' : ''} text-anchor=${anchor} x=${x * 1.16} y=${y * 1.22 + 4}>${name(cue)}</text>`;
    });
  }
}
