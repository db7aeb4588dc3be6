import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {knotsOf, levelAt, levelsOf} from '../../src/grounding-player/level.ts';
import {positionAt} from '../../src/grounding-player/position.ts';
import {lengthOf, type Beat, type Score} from '../../src/grounding-player/score.ts';
import {anyMoment, anyScore, box, longerOut, sigh, steps, taps} from './stand.ts';

/** The level after so many seconds. */
const level = (score: Score, seconds: number) => levelAt(score, positionAt(score, seconds));

describe('how full the lungs are', () => {
  it('is nothing before a breath in, half in the middle of it, and all after it', () => {
    expect([0, 2, 4, 7, 10].map((at) => level(longerOut, at))).to.deep.equal([0, 0.5, 1, 0.5, 0]);
  });

  it('does not change while the breath is held', () => {
    expect([4, 6, 7.9].map((at) => level(box, at))).to.deep.equal([1, 1, 1]);
    expect([12, 14, 15.9].map((at) => level(box, at))).to.deep.equal([0, 0, 0]);
  });

  it('leaves room for a second breath in, which fills the rest', () => {
    expect(levelsOf(sigh.beats)).to.deep.equal([0.75, 1, 0]);
  });

  it('begins full where a pattern begins with a breath out', () => {
    const beats: Beat[] = [
      {cue: 'out', seconds: 6},
      {cue: 'in', seconds: 4},
    ];
    expect(level({beats, rounds: 3}, 0)).to.equal(1);
  });

  it('rises while a part of the body is tense, and falls as it is let go', () => {
    const beats: Beat[] = [
      {cue: 'step', seconds: 5, step: 0},
      {cue: 'tense', seconds: 5, step: 0},
      {cue: 'release', seconds: 20, step: 0},
    ];
    expect(levelsOf(beats)).to.deep.equal([0, 1, 0]);
  });

  it('fills slowly with a step that nothing paces, and lets go before the next', () => {
    expect(knotsOf(steps.beats).slice(0, 4)).to.deep.equal([
      {at: 0, level: 0},
      {at: 18, level: 1},
      {at: 20, level: 0},
      {at: 38, level: 1},
    ]);
  });

  it('stays as it is for taps', () => {
    expect(new Set(levelsOf(taps.beats))).to.deep.equal(new Set([0]));
  });

  it('never jumps and is never too much, whatever the pattern', () => {
    const breath = anyScore('in', 'sip', 'hold', 'out', 'rest', 'tense', 'release', 'step', 'notice');
    fc.assert(
      fc.property(breath, anyMoment, (score, part) => {
        const at = part * lengthOf(score);
        const here = level(score, at);
        expect(here).to.be.within(-1e-9, 1 + 1e-9);
        // the steepest it can be: 1.5 of all in the shortest beat, or in the quarter of it in which a step lets go
        expect(Math.abs(level(score, at + 0.001) - here)).to.be.below((0.001 * 1.5) / 0.125 + 1e-6);
      }),
    );
  });

  it('is something for any beats, and comes at once', () => {
    expect(level({beats: [], rounds: 1}, 5)).to.equal(0);
    expect(level({beats: [{cue: 'in', seconds: 0}], rounds: 1}, 5)).to.equal(1);
    const many = Array.from({length: 10_000}, (): Beat => ({cue: 'in', seconds: 1}));
    expect(level({beats: many, rounds: 1}, 9999)).to.be.closeTo(1, 1e-3);
  });
});
