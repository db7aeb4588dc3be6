/** What a pacer stands in: an element with its theme, and a clock that a test sets. */
import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import {LitElement} from 'lit';
import {begin, pause, seek, type Run} from '../../src/grounding-player/clock.ts';
import type {Look} from '../../src/grounding-player/exercises.ts';
import {Pacer} from '../../src/grounding-player/pacer.ts';
import styles from '../../src/grounding-player/pacer.styles.ts';
import {positionAt} from '../../src/grounding-player/position.ts';
import {lengthOf, type Beat, type Cue, type Score} from '../../src/grounding-player/score.ts';
import {base} from '../../src/theme/base.ts';
import {tokens} from '../../src/theme/tokens.ts';

export const longerOut: Score = {
  beats: [
    {cue: 'in', seconds: 4},
    {cue: 'out', seconds: 6},
  ],
  rounds: 12,
};
export const sigh: Score = {
  beats: [
    {cue: 'in', seconds: 3},
    {cue: 'sip', seconds: 1},
    {cue: 'out', seconds: 8},
  ],
  rounds: 3,
};
export const box: Score = {
  beats: (['in', 'hold', 'out', 'hold'] as const).map((cue) => ({cue, seconds: 4})),
  rounds: 8,
};
export const taps: Score = {
  beats: [
    ...Array.from({length: 6}, (_, i): Beat => ({cue: i % 2 ? 'right' : 'left', seconds: 1})),
    {cue: 'notice', seconds: 12},
  ],
  rounds: 4,
};
export const steps: Score = {
  beats: Array.from({length: 5}, (_, step): Beat => ({cue: 'step', seconds: 20, step})),
  rounds: 1,
};

/** Any score of these cues. */
export const anyScore = (...cues: readonly Cue[]): fc.Arbitrary<Score> =>
  fc.record({
    beats: fc.array(
      fc.record({cue: fc.constantFrom(...cues), seconds: fc.integer({min: 1, max: 60}).map((halves) => halves / 2)}),
      {minLength: 1, maxLength: 12},
    ),
    rounds: fc.integer({min: 1, max: 20}),
  });

/** Any moment of it, as a part of its length: also before its start and past its end. */
export const anyMoment = fc.oneof(fc.double({min: 0, max: 1, noNaN: true}), fc.constantFrom(0, 1, 1.5));

class TestPacer extends LitElement {
  static override readonly styles = [tokens, base, styles];
  readonly pacer = new Pacer(this);
  look: Look = 'circle';
  score = longerOut;
  /** seconds of the score */
  at = 0;
  mini = false;
  override dir = 'ltr';

  override render() {
    const {beat} = positionAt(this.score, this.at);
    const {cue = 'rest'} = this.score.beats[beat] ?? {};
    const {score, mini} = this;
    return html`<div class="kap" lang="en" dir=${this.dir}>
      ${this.pacer.render(this.look, {score, beat, mini, word: `Now ${cue}`, hint: 'Quietly', name: (it) => it})}
    </div>`;
  }
}
customElements.define('test-pacer', TestPacer);

/** A pacer on a page, and what it shows. */
export class Stand {
  readonly element: TestPacer;
  run: Run = pause(begin(0), 0);

  constructor(element: TestPacer) {
    this.element = element;
  }

  static async open(settings: Partial<TestPacer> = {}): Promise<Stand> {
    const element = await fixture<TestPacer>(html`<test-pacer></test-pacer>`);
    return new Stand(element).set(settings);
  }

  async set(settings: Partial<TestPacer>): Promise<this> {
    Object.assign(this.element, settings);
    this.element.requestUpdate();
    await this.element.updateComplete;
    return this;
  }

  /** Follows a run now. */
  follow(run: Run, now = performance.now()): void {
    this.run = run;
    this.element.pacer.follow(this.element.score, run, now);
  }

  /** Stands still at a moment of the score. */
  async at(seconds: number): Promise<this> {
    await this.set({at: seconds});
    this.follow(seek(pause(begin(0), 0), 0, seconds));
    return this;
  }

  /** The same, at a part of its length. */
  moment(part: number): Promise<this> {
    return this.at(part * lengthOf(this.element.score));
  }

  all<T extends Element = HTMLElement>(selector: string): T[] {
    return [...this.element.renderRoot.querySelectorAll<T>(selector)];
  }

  one(selector: string): HTMLElement {
    const [found] = this.all(selector);
    expect(Boolean(found), selector).to.equal(true);
    return found!;
  }

  /** What a layer is moved by, and how much of it is seen. */
  shown(selector: string): {x: number; y: number; scale: number; opacity: number} {
    const {transform, opacity} = getComputedStyle(this.one(selector));
    const {a, e, f} = new DOMMatrix(transform);
    return {scale: a, x: e, y: f, opacity: Number(opacity)};
  }

  get animations(): Animation[] {
    return this.one('.pace').getAnimations({subtree: true});
  }
}
