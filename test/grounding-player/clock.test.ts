import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  back,
  begin,
  elapsed,
  pause,
  repeat,
  resume,
  seek,
  setPace,
  skip,
  steadyClock,
  type Run,
} from '../../src/grounding-player/clock.ts';
import {positionAt} from '../../src/grounding-player/position.ts';
import {lengthOf, quickest, slowest, type Score} from '../../src/grounding-player/score.ts';

const score: Score = {
  beats: [
    {cue: 'in', seconds: 4},
    {cue: 'out', seconds: 6},
  ],
  rounds: 12,
};

/** Spread evenly: most doubles between 0 and anything are next to nothing. */
const upTo = (max: number) => fc.nat({max: 1e9}).map((share) => (share / 1e9) * max);

describe('a run', () => {
  it('shows the right place at once after a tab has slept, and past the end that it is done', () => {
    const run = begin(1000);
    expect(positionAt(score, elapsed(run, 1000 + 65_000))).to.deep.include({round: 6, beat: 1, done: false});
    expect(positionAt(score, elapsed(run, 1000 + 9 * 3_600_000)).done).to.equal(true);
  });

  it('stands still while it is paused, and goes on from there', () => {
    const paused = pause(begin(0), 5000);
    expect(elapsed(paused, 1e9)).to.equal(5);
    expect(elapsed(resume(paused, 1e9), 1e9 + 2000)).to.equal(7);
  });

  it('goes on from the same place at another pace', () => {
    const quicker = setPace(begin(0), 10_000, 1.25);
    expect(elapsed(quicker, 10_000)).to.equal(10);
    expect(elapsed(quicker, 14_000)).to.equal(15);
  });

  it('goes neither too slowly nor too quickly', () => {
    const paces = [0, -3, NaN, 0.1, slowest, 1, quickest, 40, Infinity].map((pace) => setPace(begin(0), 0, pace).pace);
    expect(paces).to.deep.equal([slowest, slowest, slowest, slowest, slowest, 1, quickest, quickest, quickest]);
  });

  it('skips, goes back and repeats, playing or not as before', () => {
    const run = begin(0);
    expect(elapsed(skip(run, 27_000, score), 28_000)).to.equal(31);
    expect(elapsed(back(run, 27_000, score), 28_000)).to.equal(11);
    expect(elapsed(repeat(run, 27_000, score), 28_000)).to.equal(21);
    const paused = skip(pause(run, 27_000), 30_000, score);
    expect(paused.playing).to.equal(false);
    expect(elapsed(paused, 99_000)).to.equal(30);
  });

  it('can be skipped to the end and back into its last breath', () => {
    let run = begin(0);
    for (let breath = 0; breath < 20; breath++) run = skip(run, 0, score);
    expect(elapsed(run, 0)).to.equal(lengthOf(score));
    expect(elapsed(back(run, 0, score), 0)).to.equal(110);
  });
});

describe('any run', () => {
  /** What a client can do, and for how long nothing else happens before it, in ms. */
  const act = fc.record({
    wait: fc.oneof(fc.nat({max: 100_000}), upTo(1e5)),
    what: fc.constantFrom('pause', 'resume', 'pace', 'seek'),
    to: fc.oneof(upTo(300), fc.double(), fc.constantFrom(NaN, Infinity, -Infinity)),
  });

  it('is at the same place as one that adds up each stretch by itself', () => {
    fc.assert(
      fc.property(fc.array(act), fc.nat({max: 1e6}), (acts, start) => {
        let now = start;
        let run = begin(now);
        let [place, pace, playing] = [0, 1, true];
        for (const {wait, what, to} of acts) {
          now += wait;
          if (playing) place = Math.min(1e8, place + (wait / 1000) * pace);
          const before = elapsed(run, now);
          expect(before).to.be.closeTo(place, 1e-6 * Math.max(1, place));

          if (what === 'pause') [run, playing] = [pause(run, now), false];
          else if (what === 'resume') [run, playing] = [resume(run, now), true];
          else if (what === 'pace') {
            run = setPace(run, now, to);
            pace = Math.max(slowest, Math.min(quickest, to || 0));
          } else {
            run = seek(run, now, to);
            place = Math.max(0, Math.min(1e8, to || 0));
          }
          if (what !== 'seek') expect(elapsed(run, now), `${what} does not jump`).to.equal(before);
          else expect(elapsed(run, now)).to.equal(place);
          place = elapsed(run, now);
        }
      }),
    );
  });

  it('that was sought is like one that waited', () => {
    fc.assert(
      fc.property(upTo(1000), fc.nat({max: 100_000}), (seconds, later) => {
        const waited = begin(0);
        const sought = seek(begin(0), seconds * 1000, seconds);
        const now = seconds * 1000 + later;
        expect(elapsed(sought, now)).to.be.closeTo(elapsed(waited, now), 1e-6);
      }),
    );
  });

  it('never throws and is always somewhere, whatever time it is', () => {
    const any = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, 1e300, -1e300));
    const anyRun = fc.record<Run>({at: any, from: any, pace: any, playing: fc.boolean()});
    fc.assert(
      fc.property(anyRun, any, any, (run, now, to) => {
        for (const it of [
          run,
          pause(run, now),
          resume(run, now),
          seek(run, now, to),
          setPace(run, now, to),
          skip(run, now, score),
          back(run, now, score),
        ]) {
          expect(elapsed(it, now)).to.be.within(0, 1e8);
        }
      }),
    );
  });
});

describe('a steady clock', () => {
  /** Two clocks of one machine, and what can happen to them. */
  function machine() {
    const it = {steady: 5000, date: 1.79e12, clock: () => 0};
    it.clock = steadyClock(
      () => it.steady,
      () => it.date,
    );
    return Object.assign(it, {
      pass(ms: number) {
        it.steady += ms;
        it.date += ms;
      },
    });
  }

  it('goes as performance.now() does', () => {
    const it = machine();
    expect(it.clock()).to.equal(5000);
    it.pass(1234.5);
    expect(it.clock()).to.equal(6234.5);
  });

  it('counts the time in which the machine slept', () => {
    const it = machine();
    it.pass(1000);
    it.date += 60_000;
    expect(it.clock()).to.equal(66_000);
    it.pass(1000);
    expect(it.clock()).to.equal(67_000);
    it.date += 1000;
    expect(it.clock(), 'and slept again').to.equal(68_000);
  });

  it('does not care that the system’s clock is set back in mid-exercise', () => {
    const it = machine();
    it.pass(1000);
    it.date -= 3_600_000;
    expect(it.clock()).to.equal(6000);
    it.pass(1000);
    expect(it.clock()).to.equal(7000);
    it.date += 60_000;
    expect(it.clock(), 'and still notices sleep').to.equal(67_000);
  });

  it('never goes back, whatever both clocks do', () => {
    const jump = fc.oneof(fc.integer({min: -100_000, max: 100_000}), fc.constantFrom(NaN));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({max: 10_000}), fc.nat({max: 100}), jump)), (steps) => {
        const it = machine();
        let last = it.clock();
        for (const [steady, rounding, date] of steps) {
          it.steady += steady;
          it.date = (it.date || 1.79e12) + steady + rounding + date;
          const next = it.clock();
          expect(next - last).to.be.at.least(steady);
          last = next;
        }
      }),
    );
  });

  it('does not run ahead where the browser rounds both clocks', () => {
    const round = fc.constantFrom(1, 16, 100);
    fc.assert(
      fc.property(
        fc.array(upTo(200), {minLength: 30, maxLength: 60}),
        round,
        round,
        fc.nat({max: 99}),
        (steps, a, b, phase) => {
          let time = 0;
          const clock = steadyClock(
            () => Math.floor(time / a) * a,
            () => Math.floor((time + phase) / b) * b,
          );
          for (const step of steps) {
            time += step;
            expect(clock()).to.be.closeTo(time, a);
          }
        },
      ),
    );
  });
});
