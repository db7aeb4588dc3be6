import {expect} from '@open-wc/testing';
import {isPlaceDue, placeAt} from '../../src/grounding-player/cues.ts';
import {positionAt} from '../../src/grounding-player/position.ts';
import type {Score} from '../../src/grounding-player/score.ts';
import {longerOut, steps, taps} from './stand.ts';

/** The words, as their key and what stands in them. */
const say = (key: string, values: object = {}) => [key, ...Object.values(values)].join(' ');
const place = (score: Score, seconds: number) => placeAt({say}, score, positionAt(score, seconds));

describe('the place', () => {
  it('is a breath of so many', () => {
    expect(place(longerOut, 0)).to.equal('player.breath 1 12');
    expect(place(longerOut, 34)).to.equal('player.breath 4 12');
    expect(place(longerOut, 500)).to.equal('player.breath 12 12');
  });

  it('is a round of taps', () => {
    expect(place(taps, 20)).to.equal('player.round 2 4');
  });

  it('is a step, also where each is more than one beat', () => {
    expect(place(steps, 45)).to.equal('player.step 3 5');
    const tensed: Score = {
      beats: [0, 1, 2].flatMap((step) => [
        {cue: 'step' as const, seconds: 5, step},
        {cue: 'tense' as const, seconds: 7, step},
        {cue: 'release' as const, seconds: 40, step},
      ]),
      rounds: 1,
    };
    expect(place(tensed, 60)).to.equal('player.step 2 3');
  });

  it('is read with the few lines that come once the rhythm is known, and where the client went elsewhere', () => {
    const [first, third] = [positionAt(longerOut, 0), positionAt(longerOut, 20)];
    expect([isPlaceDue(true, false, first), isPlaceDue(true, false, third)]).to.deep.equal([false, true]);
    expect(isPlaceDue(false, false, third)).to.equal(false);
    expect(isPlaceDue(false, true, first)).to.equal(true);
  });
});
