import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  aboutMinutes,
  holdOf,
  isPlayable,
  isTimed,
  lookOf,
  looksOf,
  nextPace,
  quickestOf,
  scoreOf,
  secondsOfEach,
  type ExerciseSettings,
} from '../../src/grounding-player/exercises.ts';
import {positionAt} from '../../src/grounding-player/position.ts';
import {lengthOf, type Score} from '../../src/grounding-player/score.ts';
import {exerciseKindNames, goesBy} from '../../src/program/exercise-kinds.ts';
import {defaultProgram} from '../../src/whole.ts';
import type {Exercise} from '../../src/program/schema.ts';

const {exercises} = defaultProgram.grounding;
const exercise = (id: string) => exercises.find((it) => it.id === id)!;
const score = (id: string, settings?: ExerciseSettings) => scoreOf(exercise(id), settings)!;
/** Such as "in 4, out 6". */
const said = ({beats}: Score) => beats.map(({cue, seconds}) => `${cue} ${seconds}`).join(', ');

describe('a breath as time', () => {
  it('is its pattern, for about the minutes that it says', () => {
    expect(said(score('slow-breath'))).to.equal('in 4, out 6');
    expect(score('slow-breath').rounds).to.equal(12);
    expect(score('even-breath').rounds).to.equal(30);
    expect(score('box-breath').rounds).to.equal(8);
  });

  it('is as often as its author or the client says', () => {
    expect(score('sigh').rounds).to.equal(3);
    expect(score('sigh', {holds: true, rounds: 5}).rounds).to.equal(5);
  });

  it('is never more often than it may be', () => {
    expect(score('4-7-8', {holds: true, rounds: 20}).rounds).to.equal(4);
    expect(score('butterfly-hug', {holds: true, rounds: 127}).rounds).to.equal(10);
    expect(score('sigh', {holds: true, rounds: 200}).rounds).to.equal(25);
    expect(score('box-breath', {holds: true, rounds: 200}).rounds).to.equal(20);
    expect(
      scoreOf({...exercise('4-7-8'), most: 8}, {holds: true, rounds: 20})?.rounds,
      'as the provider says',
    ).to.equal(8);
  });

  it('can be without its holds, for as long', () => {
    const box = score('box-breath', {holds: false});
    expect(said(box)).to.equal('in 4, out 4');
    expect(box.rounds).to.equal(15);
    expect(said(score('4-7-8', {holds: false}))).to.equal('in 4, out 8');
  });

  it('holds for less where the client wants that, and never for more', () => {
    expect(said(score('box-breath', {holds: true, hold: 2}))).to.equal('in 4, hold 2, out 4, hold 2');
    expect(said(score('4-7-8', {holds: true, hold: 9}))).to.equal('in 4, hold 7, out 8');
  });

  const useless: readonly [what: string, pattern: Exercise['pattern']][] = [
    ['of nothing', []],
    ['without a breath out', [{cue: 'in', seconds: 4}]],
    [
      'of zeros',
      [
        {cue: 'in', seconds: 0},
        {cue: 'out', seconds: 0},
      ],
    ],
    [
      'below zero',
      [
        {cue: 'in', seconds: -4},
        {cue: 'out', seconds: -6},
      ],
    ],
    [
      'of panting',
      [
        {cue: 'in', seconds: 1},
        {cue: 'out', seconds: 3},
      ],
    ],
    [
      'with holds in a row that are long together, over the end of a round',
      [
        {cue: 'hold', seconds: 6},
        {cue: 'in', seconds: 4},
        {cue: 'out', seconds: 4},
        {cue: 'hold', seconds: 5},
      ],
    ],
    [
      'that rests with full lungs',
      [
        {cue: 'in', seconds: 4},
        {cue: 'rest', seconds: 8},
        {cue: 'out', seconds: 4},
      ],
    ],
  ];
  for (const [what, pattern] of useless) {
    it(`is not played where its pattern is one ${what}`, () => {
      expect(scoreOf({...exercise('slow-breath'), pattern})).to.equal(undefined);
    });
  }

  it('holds a pattern without end within bounds', () => {
    const pattern: Exercise['pattern'] = [
      {cue: 'in', seconds: 1e9},
      {cue: 'out', seconds: Infinity},
    ];
    expect(said(scoreOf({...exercise('slow-breath'), pattern})!)).to.equal('in 30, out 30');
  });
});

describe('other exercises as time', () => {
  it('are steps, one after the other', () => {
    const {beats, rounds} = score('look-around');
    expect(beats.map(({cue, seconds, step}) => [cue, seconds, step])).to.deep.equal(
      [0, 1, 2, 3, 4, 5].map((step) => ['step', 15, step]),
    );
    expect(rounds).to.equal(1);
  });

  it('are parts of the body, each named, then tensed and released as often as it says', () => {
    const {beats, rounds} = score('tense-7');
    expect(rounds).to.equal(1);
    expect(beats.length).to.equal(7 * 5);
    expect(said({beats: beats.slice(0, 6), rounds})).to.equal(
      'step 5, tense 7, release 40, tense 7, release 40, step 5',
    );
    expect(beats.map(({step}) => step)).to.deep.equal([0, 1, 2, 3, 4, 5, 6].flatMap((step) => Array(5).fill(step)));
    expect(said(score('tense-14')).startsWith('step 5, tense 5, release 20, step 5')).to.equal(true);
    expect(score('tense-7', {holds: true, rounds: 1}).beats.length).to.equal(7 * 3);
  });

  it('are taps in turn, then time to notice', () => {
    expect(said(score('butterfly-hug'))).to.equal('left 1, right 1, left 1, right 1, left 1, right 1, notice 12');
    expect(score('butterfly-hug').rounds).to.equal(7);
    expect([quickestOf(exercise('butterfly-hug')), quickestOf(exercise('slow-breath'))]).to.deep.equal([1, 1.5]);
  });

  it('have no time of ours where steps wait for the client, or a recording has its own', () => {
    const recorded: Exercise = {
      ...exercise('body-scan'),
      kind: 'media',
      media: {src: '/a.mp3', video: false, captions: '/a.vtt'},
    };
    for (const it of [exercise('five-senses'), exercise('cool-cloth'), recorded]) {
      expect(scoreOf(it), it.id).to.equal(undefined);
      expect(isTimed(it)).to.equal(false);
    }
    expect(exercises.filter(isTimed).length).to.equal(13);
  });

  it('have none where there is nothing to play', () => {
    for (const kind of ['breath', 'taps', 'timed', 'tense'] as const) {
      const empty = {...exercise('cool-cloth'), kind, steps: []};
      expect(isTimed(empty), kind).to.equal(false);
    }
  });
});

describe('the minutes that a list shows', () => {
  it('are those that the default program says', () => {
    for (const it of exercises) expect(aboutMinutes(it), it.id).to.equal(it.minutes);
  });

  it('follow what the client changed', () => {
    expect(aboutMinutes(exercise('even-breath'), {holds: true, rounds: 18})).to.equal(3);
    expect(aboutMinutes(exercise('sigh'), {holds: true, rounds: 25})).to.equal(5);
  });

  it('follow the pace', () => {
    expect(aboutMinutes(exercise('even-breath'), undefined, 0.75)).to.equal(7);
    expect(aboutMinutes(exercise('cool-cloth'), undefined, 0.75)).to.equal(exercise('cool-cloth').minutes);
  });

  it('are never none, and not said where nobody knows', () => {
    expect(aboutMinutes(exercise('sigh'), {holds: true, rounds: 1})).to.equal(1);
    expect(aboutMinutes({...exercise('cool-cloth'), minutes: undefined})).to.equal(undefined);
  });
});

it('knows which exercises hold the breath', () => {
  expect(exercises.filter(holdOf).map(({id}) => id)).to.deep.equal(['box-breath', '4-7-8']);
});

describe('the pace', () => {
  it('changes by steps, and stays between what is slow enough for a hold and quick enough for a breath', () => {
    expect(nextPace(exercise('slow-breath'), 1, -1)).to.equal(0.875);
    expect(nextPace(exercise('slow-breath'), 0.75, -1)).to.equal(0.75);
    expect(nextPace(exercise('slow-breath'), 1.5, 1)).to.equal(1.5);
    expect(nextPace(exercise('butterfly-hug'), 1, 1)).to.equal(1);
  });

  it('is said by how long a breath is, a step, or a tap', () => {
    expect(secondsOfEach(score('slow-breath'), 1)).to.equal(10);
    expect(secondsOfEach(score('slow-breath'), 0.875)).to.equal(11.4);
    expect(secondsOfEach(score('look-around'), 1.5)).to.equal(10);
    expect(secondsOfEach(score('butterfly-hug'), 1)).to.equal(1);
  });
});

describe('what an exercise is to the player', () => {
  const ofKind = (kind: Exercise['kind']): Exercise => ({...exercise('cool-cloth'), look: undefined, kind});

  it('is a circle for a breath, water where there are sentences, unless its author says otherwise', () => {
    expect(lookOf(exercise('slow-breath'))).to.equal('circle');
    expect(lookOf(ofKind('timed'))).to.equal('wave');
    expect(lookOf({...ofKind('breath'), look: 'path'})).to.equal('path');
  });

  it('can be drawn as the client likes, but for taps; a way round is for a breath', () => {
    expect(exerciseKindNames.map((kind) => [kind, ...looksOf(ofKind(kind))].join(' '))).to.deep.equal([
      'breath circle wave path words',
      'timed circle wave words',
      'steps',
      'senses',
      'tense circle wave words',
      'taps',
      'media',
    ]);
  });

  it('is a link where only steps could be played, and there are none', () => {
    expect(exerciseKindNames.filter((kind) => !isPlayable({...ofKind(kind), steps: []}))).to.deep.equal(['steps']);
    expect(isPlayable(exercise('cool-cloth'))).to.equal(true);
  });

  it('goes by nothing, and breaks nothing, where a script made up its kind', () => {
    const unknown: Exercise = Object.assign(ofKind('steps'), {kind: 'hum'});
    expect([goesBy(unknown), scoreOf(unknown), quickestOf(unknown)]).to.deep.equal([undefined, undefined, 1.5]);
    expect([isPlayable(unknown), looksOf(unknown)]).to.deep.equal([true, []]);
  });
});

describe('any exercise, however it was written', () => {
  const any = fc.oneof(fc.double(), fc.nat({max: 40}), fc.constantFrom(0, -1, NaN, Infinity, -Infinity, 1e300));
  const cue = fc.constantFrom('in', 'sip', 'hold', 'out', 'rest');
  const pattern = fc.array(fc.record({cue, seconds: any}), {maxLength: 40});
  const written = fc.record({
    kind: fc.constantFrom(...exerciseKindNames),
    minutes: any,
    rounds: any,
    most: any,
    pattern,
    tense: any,
    release: any,
    taps: fc.record({seconds: any, count: any, notice: any}),
    steps: fc.oneof(
      fc.array(fc.record({id: fc.string(), seconds: any})),
      fc.constant(Array.from({length: 10_000}, (_, i) => ({id: `${i}`, seconds: 1}))),
    ),
  }) as fc.Arbitrary<object> as fc.Arbitrary<Exercise>; // just what a schema would refuse
  const settings = fc.record({rounds: any, hold: any, holds: fc.boolean()}, {requiredKeys: ['holds']});

  it('has a score that can be played, or none', () => {
    fc.assert(
      fc.property(written, settings as fc.Arbitrary<ExerciseSettings>, (it, chosen) => {
        const found = scoreOf(it, chosen);
        if (!found) return;
        const {beats, rounds} = found;
        expect(beats.length).to.be.within(1, 200 * 11);
        expect(rounds).to.be.within(1, 200);
        expect(Number.isInteger(rounds)).to.equal(true);
        for (const {cue, seconds} of beats) {
          expect(seconds).to.be.within(0.5, 600);
          expect(cue === 'hold' && !chosen.holds).to.equal(false);
        }
        expect(positionAt(found, lengthOf(found) / 2).done).to.equal(false);
        const breaths = beats.filter(({cue}) => cue === 'in').length;
        expect(lengthOf({beats: beats.filter(({cue}) => cue !== 'hold'), rounds: 1})).to.be.at.least(5 * breaths);
      }),
    );
  });
});
