import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {begin} from '../../src/grounding-player/clock.ts';
import {positionAt} from '../../src/grounding-player/position.ts';
import {lengthOf, type Score} from '../../src/grounding-player/score.ts';
import {beginStretch, Sound, type Stretch, type Volumes} from '../../src/grounding-player/sound.ts';
import {declares} from '../console.ts';
import {anyScore, box, longerOut, sigh, steps, taps} from './stand.ts';

const rate = 22_050;
const tonesAlone: Volumes = {tones: 1, noise: 0};
const noiseAlone: Volumes = {tones: 0, noise: 1};

/** How a score sounds, and what happens to it. */
interface Playing {
  readonly score: Score;
  readonly seconds: number;
  readonly volumes?: Volumes;
  /** seconds of the score at which it begins */
  readonly from?: number;
  readonly pace?: number;
  readonly then?: (stretch: Stretch) => void;
}

/** Lets a score sound, faster than it would be heard; it begins after a tenth of a second. */
async function hear({score, seconds, volumes = tonesAlone, from = 0, pace = 1, then}: Playing) {
  const context = new OfflineAudioContext(2, Math.ceil(seconds * rate), rate);
  const stretch = beginStretch(context, score, 0.1, from, pace, volumes);
  stretch.fill(seconds);
  then?.(stretch);
  const buffer = await context.startRendering();
  return {left: buffer.getChannelData(0), right: buffer.getChannelData(1)};
}

/** When something sounds after a silence, in seconds. */
function onsets(samples: Float32Array): number[] {
  const found: number[] = [];
  let silent = Infinity;
  for (const [i, sample] of samples.entries()) {
    if (Math.abs(sample) < 1e-5) {
      silent++;
    } else {
      if (silent > rate / 50) found.push(i / rate);
      silent = 0;
    }
  }
  return found;
}

/** How loud it is between two moments. */
function loudness(samples: Float32Array, from: number, to: number): number {
  const part = samples.subarray(from * rate, to * rate);
  return Math.sqrt(part.reduce((all, it) => all + it * it, 0) / part.length);
}

/** Hz, by how often the samples rise through zero. */
function pitch(samples: Float32Array, from: number, to: number): number {
  const part = samples.subarray(from * rate, to * rate);
  return part.filter((it, i) => it >= 0 && (part[i - 1] ?? 0) < 0).length / (to - from);
}

const peak = (samples: Float32Array) => samples.reduce((most, it) => Math.max(most, Math.abs(it)), 0);

const steepest = (samples: Float32Array) =>
  samples.reduce((most, it, i) => Math.max(most, Math.abs(it - (samples[i - 1] ?? 0))), 0);
/** As steep as the loudest and highest tone is at this rate, a triangle of 494 Hz, and a little more. */
const smooth = (4 * 494 * 0.3 * 1.3) / rate;

/** When the cues of a score are, in seconds of the score. */
function cues({beats, rounds}: Score): number[] {
  let at = 0;
  return Array.from({length: rounds}, () => beats)
    .flat()
    .map(({seconds}) => (at += seconds) - seconds);
}

describe('tones', () => {
  it('come with every cue, within 5 ms', async () => {
    for (const score of [longerOut, sigh, box, taps, steps]) {
      const {left} = await hear({score, seconds: 30});
      const ideal = cues(score).filter((at) => at < 29.8);
      const heard = onsets(left);
      expect(heard.length).to.equal(ideal.length);
      for (const [i, at] of heard.entries()) expect(at).to.be.closeTo(ideal[i]! + 0.1, 0.005);
    }
  });

  it('come with every cue at any pace and from any place', () =>
    fc.assert(
      fc.asyncProperty(
        anyScore('in', 'sip', 'hold', 'out', 'rest', 'left', 'right', 'step', 'tense', 'release'),
        fc.double({min: 0.75, max: 1.5, noNaN: true}),
        fc.double({min: 0, max: 0.9, noNaN: true}),
        async (score, pace, part) => {
          const from = part * lengthOf(score);
          const {left} = await hear({score, seconds: 20, from, pace});
          // one that began just now is heard too, from here on
          const times = cues(score).map((at) => (at - from) / pace);
          const ideal = times.filter((at) => at > -0.24 && at < 19.8).map((at) => Math.max(0, at));
          const heard = onsets(left);
          const unsure = times.some((at) => Math.abs(at + 0.25) < 0.02 || Math.abs(at - 19.85) < 0.06);
          if (!unsure) expect(heard.length).to.equal(ideal.length);
          for (const [i, at] of heard.slice(0, ideal.length).entries()) {
            if (!unsure) expect(at).to.be.closeTo(ideal[i]! + 0.1, 0.005);
          }
        },
      ),
      {numRuns: 25},
    ));

  it('rise for a breath in, fall for a breath out, and stay for a hold', async () => {
    const {left} = await hear({score: box, seconds: 12});
    expect(pitch(left, 1, 1.5)).to.be.above(pitch(left, 0.15, 0.4) + 50);
    expect(pitch(left, 9, 9.5)).to.be.below(pitch(left, 8.15, 8.4) - 50);
    expect(pitch(left, 4.2, 4.6)).to.be.closeTo(pitch(left, 5.2, 5.6), 4);
    expect(loudness(left, 4.1, 5.1)).to.be.below(loudness(left, 0.1, 1.1) / 2);
  });

  it('are on the side of the tap', async () => {
    const {left, right} = await hear({score: taps, seconds: 3});
    expect(loudness(left, 0.1, 0.9)).to.be.above(3 * loudness(right, 0.1, 0.9));
    expect(loudness(right, 1.1, 1.9)).to.be.above(3 * loudness(left, 1.1, 1.9));
  });

  it('never click, neither where they begin and end nor where they are stopped', async () => {
    for (const score of [longerOut, sigh, box, taps]) {
      for (const stop of [0.5, 3.13, 4.17, 20]) {
        const {left} = await hear({score, seconds: 20, then: (stretch) => stretch.end(stop)});
        expect(steepest(left)).to.be.below(smooth);
      }
    }
  });

  it('are as loud as they were asked to be', async () => {
    const [full, half, none] = await Promise.all(
      [1, 0.5, 0].map((tones) => hear({score: longerOut, seconds: 2, volumes: {tones, noise: 0}})),
    );
    expect(loudness(half!.left, 0.1, 1)).to.be.closeTo(loudness(full!.left, 0.1, 1) / 4, 0.005);
    expect(loudness(none!.left, 0.1, 1)).to.equal(0);
    expect(peak(full!.left)).to.be.below(0.4);
  });
});

describe('noise', () => {
  it('comes and goes with the breath, and is never harsh', async () => {
    const {left} = await hear({score: longerOut, seconds: 24, volumes: noiseAlone});
    const [empty, filling, full, emptying, again] = [0.1, 1.9, 3.8, 6.9, 9.8].map((at) => loudness(left, at, at + 0.6));
    expect(filling).to.be.above(empty! * 1.5);
    expect(full).to.be.above(filling!);
    expect(emptying).to.be.below(full!);
    expect(again).to.be.below(emptying!);
    expect(peak(left)).to.be.below(0.3);
    expect(steepest(left)).to.be.below(0.1);
  });

  it('begins gently in the middle of a breath', async () => {
    const {left} = await hear({score: longerOut, seconds: 3, from: 4, volumes: noiseAlone});
    expect(loudness(left, 0.1, 0.15)).to.be.below(loudness(left, 0.6, 0.9) / 3);
  });
});

describe('silence', () => {
  it('is whole a tenth of a second after a stop', async () => {
    const volumes = {tones: 1, noise: 1};
    const {left, right} = await hear({score: longerOut, seconds: 8, volumes, then: (stretch) => stretch.end(4.3)});
    expect(loudness(left, 4.2, 4.29)).to.be.above(0.01);
    expect(loudness(left, 4.35, 4.4)).to.be.below(loudness(left, 4.2, 4.29) / 50);
    for (const samples of [left, right]) {
      expect(peak(samples.subarray(4.42 * rate)), 'less than 100 dB below the loudest').to.be.below(1e-5);
    }
  });

  it('comes by itself after the end', async () => {
    const score = {...longerOut, rounds: 1};
    const {left} = await hear({score, seconds: 15, volumes: {tones: 1, noise: 1}});
    expect(loudness(left, 9, 10)).to.be.above(0.001);
    expect(loudness(left, 11.3, 15)).to.be.below(1e-4);
    const past = await hear({score, seconds: 3, from: 60, volumes: {tones: 1, noise: 1}});
    expect(loudness(past.left, 0, 3)).to.equal(0);
  });

  it('is what a score of nothing or of zeros sounds like', async () => {
    for (const beats of [[], [{cue: 'in', seconds: 0}]] as const) {
      const {left} = await hear({score: {beats, rounds: 3}, seconds: 1, volumes: {tones: 1, noise: 1}});
      expect(left.every((it) => it === 0)).to.equal(true);
    }
  });
});

describe('what is written ahead', () => {
  it('is written on where it ended, and follows a clock that drifts', async () => {
    const drift = 0.004;
    const {left} = await hear({
      score: taps,
      seconds: 12,
      then: (stretch) => {
        for (const until of [2.5, 4.5, 6.5]) expect(stretch.fill(until, 0.1 + drift)).to.equal(true);
      },
    });
    for (const [i, at] of onsets(left).entries()) expect(at).to.be.closeTo(cues(taps)[i]! + 0.1, 0.0051);
  });

  it('is of no use where the clocks are apart: it says so, and a new one is begun', () => {
    const context = new OfflineAudioContext(1, 1, rate);
    const stretch = beginStretch(context, longerOut, 0, 0, 1, tonesAlone);
    expect(stretch.fill(5, 0.05)).to.equal(true);
    expect(stretch.fill(10, 3)).to.equal(false);
  });

  it('is a quarter of an hour at once where need be', () => {
    const context = new OfflineAudioContext(1, 1, rate);
    const many: Score = {beats: [{cue: 'in', seconds: 0.5}], rounds: 1e6};
    const written = (seconds: number) => {
      let changes = 0;
      const {prototype} = AudioParam;
      const write = prototype.linearRampToValueAtTime;
      prototype.linearRampToValueAtTime = function (...args) {
        changes++;
        return write.apply(this, args);
      };
      beginStretch(context, many, 0, 0, 1.5, tonesAlone).fill(seconds);
      prototype.linearRampToValueAtTime = write;
      return changes;
    };
    // Five for each of its beats, of which there are three in a second, and none for what comes later.
    expect(written(900)).to.be.within(5 * 2700, 5 * 2710);
    expect(positionAt(many, 900).done).to.equal(false);
  });
});

describe('a device’s sound', () => {
  it('is off, and nothing is made, until it is asked for', () => {
    let made = 0;
    const sound = new Sound(
      () => {},
      () => (made++, new AudioContext()),
    );
    sound.follow(longerOut, begin(0), 0);
    sound.volumes = {tones: 1, noise: 1};
    sound.stop();
    expect(sound.state).to.equal('off');
    expect(made).to.equal(0);
  });

  it('is blocked where nobody has pressed anything yet, says so, and can be asked for again or stopped', async () => {
    const said: string[] = [];
    const sound: Sound = new Sound(() => said.push(sound.state));
    sound.follow(longerOut, begin(performance.now()), performance.now());
    await sound.start();
    expect(sound.state).to.equal('blocked');
    expect(said.at(-1)).to.equal('blocked');
    await sound.start();
    expect(sound.state).to.equal('blocked');
    sound.stop();
    expect(sound.state).to.equal('off');
    expect(said.at(-1)).to.equal('off');
  });

  it('says so where there is no device for it', async () => {
    declares('NotSupportedError: no device', 'console.warn');
    const sound = new Sound(
      () => {},
      () => {
        throw new DOMException('no device', 'NotSupportedError');
      },
    );
    await sound.start();
    expect(sound.state).to.equal('none');
    sound.stop();
    expect(sound.state).to.equal('off');
  });
});
