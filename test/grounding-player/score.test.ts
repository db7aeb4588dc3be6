import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {partAt, positionAt} from '../../src/grounding-player/position.ts';
import {lengthOf, type Beat, type Score} from '../../src/grounding-player/score.ts';

const slow: Score = {
  beats: [
    {cue: 'in', seconds: 4},
    {cue: 'out', seconds: 6},
  ],
  rounds: 12,
};
const scan: Score = {
  beats: [
    {cue: 'step', seconds: 4, step: 0},
    {cue: 'tense', seconds: 5, step: 0},
    {cue: 'release', seconds: 20, step: 0},
    {cue: 'step', seconds: 4, step: 1},
    {cue: 'tense', seconds: 5, step: 1},
    {cue: 'release', seconds: 20, step: 1},
  ],
  rounds: 1,
};

/** Where a position is, as seconds since the start. */
function timeAt(score: Score, elapsed: number): number {
  const {beats} = score;
  const {round, beat, progress, done} = positionAt(score, elapsed);
  if (done) return lengthOf(score);
  const before = [...Array<readonly Beat[]>(round).fill(beats), beats.slice(0, beat)].flat();
  return lengthOf({beats: before, rounds: 1}) + progress * beats[beat]!.seconds;
}

describe('the place in a score', () => {
  const places: readonly [elapsed: number, round: number, beat: number, progress: number, remaining: number][] = [
    [0, 0, 0, 0, 4],
    [1, 0, 0, 0.25, 3],
    [4, 0, 1, 0, 6],
    [9.4, 0, 1, 0.9, 0.6],
    [10, 1, 0, 0, 4],
    [117, 11, 1, 0.5, 3],
  ];
  for (const [elapsed, round, beat, progress, remaining] of places) {
    it(`after ${elapsed} s is breath ${round + 1}, ${slow.beats[beat]?.cue}`, () => {
      expect(positionAt(slow, elapsed)).to.deep.equal({round, beat, progress, remaining, done: false});
    });
  }

  it('is the quiet end from the last second on, however late one looks', () => {
    const end = {round: 11, beat: 1, progress: 1, remaining: 0, done: true};
    for (const elapsed of [120, 121, 1e9, 1e300, Number.MAX_VALUE, Infinity]) {
      expect(positionAt(slow, elapsed), String(elapsed)).to.deep.equal(end);
    }
  });

  it('is the start before the start, and where there is no time', () => {
    for (const elapsed of [-1, -1e300, -Infinity, NaN]) {
      expect(positionAt(slow, elapsed), String(elapsed)).to.deep.equal(positionAt(slow, 0));
    }
  });

  it('is the end at once in a score that has nothing in it', () => {
    for (const empty of [
      {beats: [], rounds: 5},
      {beats: [{cue: 'in', seconds: 0}] as const, rounds: 5},
      {...slow, rounds: 0},
    ]) {
      expect(positionAt(empty, 0).done).to.equal(true);
      expect(lengthOf(empty)).to.equal(0);
    }
  });

  it('passes over what has no length', () => {
    const score: Score = {
      beats: [
        {cue: 'hold', seconds: 0},
        {cue: 'in', seconds: 1},
        {cue: 'hold', seconds: 0},
      ],
      rounds: 2,
    };
    for (const elapsed of [0, 0.5, 1, 1.999]) expect(positionAt(score, elapsed).beat).to.equal(1);
  });
});

describe('the part that is skipped or repeated', () => {
  it('is a breath where there are no steps', () => {
    expect([0, 1, -1].map((by) => partAt(slow, 27, by as 0 | 1 | -1))).to.deep.equal([20, 30, 10]);
  });

  it('is a step where there are some, with all that belongs to it', () => {
    expect(partAt(scan, 12, 0)).to.equal(0);
    expect(partAt(scan, 12, 1)).to.equal(29);
    expect(partAt(scan, 45, -1)).to.equal(0);
    expect(partAt({...scan, rounds: 2}, 45, 1), 'the first step of the next round').to.equal(58);
  });

  it('ends at the end, and begins at the start', () => {
    expect(partAt(scan, 45, 1)).to.equal(58);
    expect(partAt(scan, 3, -1)).to.equal(0);
    expect(partAt(scan, 1e9, -1), 'back from the end').to.equal(29);
    expect(partAt({beats: [], rounds: 3}, 5, 1)).to.equal(0);
  });
});

describe('any score, at any time', () => {
  /** Spread evenly: most doubles between 0 and anything are next to nothing. */
  const upTo = (max: number) => fc.nat({max: 1e9}).map((share) => (share / 1e9) * max);
  const seconds = fc.oneof(
    upTo(29.5).map((more) => 0.5 + more),
    fc.constantFrom(0.1, 0.7, 1 / 3, 4, 5.5),
  );
  const score = fc.record<Score>({
    beats: fc.array(
      fc.record({cue: fc.constantFrom<Beat['cue'][]>('in', 'hold', 'out'), seconds, step: fc.nat({max: 3})}),
      {minLength: 1, maxLength: 30},
    ),
    rounds: fc.integer({min: 1, max: 50}),
  });
  const share = upTo(1.1);
  /** Anything that is a number. */
  const any = fc.oneof(fc.double(), upTo(1000), fc.constantFrom(0, -1, NaN, Infinity, -Infinity, 1e300, 5e-324));

  it('is as long as its beats together', () => {
    fc.assert(
      fc.property(score, ({beats, rounds}) => {
        const sum = beats.reduce((all, beat) => all + beat.seconds, 0);
        expect(lengthOf({beats, rounds})).to.be.closeTo(rounds * sum, 0.001);
      }),
    );
  });

  it('is where the time says, to the microsecond: it never jumps and never stands still', () => {
    fc.assert(
      fc.property(score, share, (it, at) => {
        const elapsed = lengthOf(it) * at;
        expect(timeAt(it, elapsed)).to.be.closeTo(Math.min(elapsed, lengthOf(it)), 0.0001);
      }),
    );
  });

  it('never goes back', () => {
    fc.assert(
      fc.property(score, any, any, (it, one, other) => {
        const [before, after] = [one, other].map((time) => time || 0).sort((a, b) => a - b) as [number, number];
        const [a, b] = [positionAt(it, before), positionAt(it, after)];
        const order = [b.round - a.round, b.beat - a.beat, b.progress - a.progress];
        expect(order.find((difference) => difference !== 0) ?? 0).to.be.at.least(0);
        expect(Number(b.done)).to.be.at.least(Number(a.done));
      }),
    );
  });

  it('changes to the next beat after what remains of this one', () => {
    fc.assert(
      fc.property(score, share, (it, at) => {
        const elapsed = lengthOf(it) * at;
        const here = positionAt(it, elapsed);
        if (here.done) return;
        const next = positionAt(it, elapsed + here.remaining + 2e-6);
        const last = here.beat === it.beats.length - 1;
        expect(next.done).to.equal(last && here.round === it.rounds - 1);
        if (!next.done)
          expect([next.round, next.beat]).to.deep.equal(last ? [here.round + 1, 0] : [here.round, here.beat + 1]);
      }),
    );
  });

  it('is found again where a part was sought, and skipping comes to the end', () => {
    fc.assert(
      fc.property(score, share, (it, at) => {
        let time = partAt(it, lengthOf(it) * at, 0);
        expect(partAt(it, time, 0)).to.equal(time);
        const before = partAt(it, time, -1);
        if (time > 0 && time < lengthOf(it)) expect(partAt(it, before, 1), 'back and forth').to.equal(time);
        for (let skips = it.rounds * it.beats.length; skips > 0; skips--) time = partAt(it, time, 1);
        expect(positionAt(it, time).done).to.equal(true);
      }),
    );
  });

  it('holds for nonsense: nothing is thrown, and what it names is there', () => {
    const nonsense = fc.record<Score>({
      beats: fc.array(fc.record({cue: fc.constant<Beat['cue']>('in'), seconds: any})),
      rounds: fc.oneof(any, fc.integer()),
    });
    fc.assert(
      fc.property(fc.oneof(score, nonsense), any, (it, elapsed) => {
        const {beat, progress, done} = positionAt(it, elapsed);
        expect(beat).to.be.within(0, Math.max(0, it.beats.length - 1));
        expect(progress).to.be.within(0, 1);
        expect(done).to.be.a('boolean');
        for (const by of [-1, 0, 1] as const) expect(partAt(it, elapsed, by)).to.be.a('number');
      }),
    );
  });
});
