import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {begin, pause, resume, seek, setPace} from '../../src/grounding-player/clock.ts';
import {levelAt} from '../../src/grounding-player/level.ts';
import type {Look} from '../../src/grounding-player/exercises.ts';
import {pathAt, poolScale, waterDepth} from '../../src/grounding-player/pacer.ts';
import {positionAt} from '../../src/grounding-player/position.ts';
import {lengthOf, type Beat, type Score} from '../../src/grounding-player/score.ts';
import {anyMoment, anyScore, box, longerOut, sigh, Stand, steps, taps} from './stand.ts';

const looks: readonly Look[] = ['circle', 'wave', 'path', 'words'];
const breath = anyScore('in', 'sip', 'hold', 'out', 'rest');

/** Checks a pacer at moments of scores. */
function always(scores: fc.Arbitrary<Score>, settings: {look: Look}, check: (stand: Stand, part: number) => void) {
  return fc.assert(
    fc.asyncProperty(scores, anyMoment, async (score, part) => {
      const stand = await Stand.open({...settings, score});
      check(await stand.moment(part), part);
      stand.element.remove();
    }),
    {numRuns: 60},
  );
}

/** How full the lungs are, as the program knows it. */
const level = ({element: {score, at}}: Stand) => levelAt(score, positionAt(score, at));

describe('what is drawn', () => {
  it('is a circle as large as the breath is full, at any moment', () =>
    always(breath, {look: 'circle'}, (stand) => {
      expect(stand.shown('.pool').scale).to.be.closeTo(poolScale(level(stand)), 0.003);
    }));

  it('is water as high', () =>
    always(breath, {look: 'wave'}, (stand) => {
      const {y} = stand.shown('.water');
      expect((y / stand.one('.water').offsetHeight) * 100).to.be.closeTo(waterDepth(level(stand)), 0.4);
    }));

  it('is a dot on its way round, in a square that takes on the tint', () =>
    always(breath, {look: 'path'}, (stand, part) => {
      if (!stand.element.score.beats.some(({cue}) => cue === 'in')) return;
      const {score, at} = stand.element;
      const round = lengthOf({...score, rounds: 1});
      const [x, y] = pathAt(part >= 1 ? 1 : (at % round) / round);
      const size = stand.one('.round').offsetWidth / 296;
      const dot = stand.shown('.round');
      expect(Math.hypot(dot.x - x * size, dot.y - y * size)).to.be.below(0.5);
      expect(stand.shown('.glow').opacity).to.be.closeTo(level(stand), 0.005);
    }));

  it('is a bar that fills with each beat', () =>
    always(breath, {look: 'words'}, (stand) => {
      const {score, at} = stand.element;
      const {progress, done} = positionAt(score, at);
      const {scale, opacity} = stand.shown('.fill');
      const isBetween = progress < 0.001 || progress > 0.999;
      if (!done && !isBetween) expect(scale).to.be.closeTo(progress, 0.002);
      if (progress < 0.75 && !isBetween) expect(opacity).to.equal(1);
    }));

  it('is a bar for a whole set of taps', async () => {
    const stand = await Stand.open({look: 'words', score: taps});
    await stand.at(3);
    expect(stand.shown('.fill').scale).to.be.closeTo(0.5, 0.001);
    await stand.at(12);
    expect(stand.shown('.fill').scale).to.be.closeTo(0.5, 0.001);
  });

  it('is two hands that take turns, and rest', async () => {
    const stand = await Stand.open({score: taps});
    const hands = async (at: number) => {
      await stand.at(at);
      return [stand.shown('.left').opacity, stand.shown('.right').opacity];
    };
    expect(await hands(0.7)).to.deep.equal([1, 0]);
    expect(await hands(1.7)).to.deep.equal([0, 1]);
    expect(await hands(9)).to.deep.equal([0, 0]);
    const [left, right] = ['.left', '.right'].map((side) => stand.one(side).getBoundingClientRect().x);
    expect(left).to.be.below(right!);
  });

  it('is slower than a flash: no hand changes more than twice in a second at the quickest pace', () => {
    const anyTaps = fc.record({
      beats: fc.array(
        fc.record<Beat>({
          cue: fc.constantFrom('left', 'right', 'notice'),
          seconds: fc.double({min: 0.05, max: 3, noNaN: true}),
        }),
        {minLength: 1, maxLength: 20},
      ),
      rounds: fc.constant(3),
    });
    return always(anyTaps, {look: 'circle'}, (stand) => {
      for (const animation of stand.animations) {
        const {duration} = animation.effect!.getComputedTiming();
        const frames = (animation.effect as KeyframeEffect).getKeyframes(); // what `animate()` makes
        const changes = frames.filter(({opacity}, i) => i && opacity !== frames[i - 1]!['opacity']);
        const times = changes.map(({computedOffset}) => (computedOffset * Number(duration)) / 1500);
        for (const [i, time] of times.entries()) {
          if (i > 1) expect(time - times[i - 2]!, 'from one change to the one after the next').to.be.at.least(0.49);
        }
      }
    });
  });

  it('is moved by transform and opacity alone, each layer by one animation that is repeated', async () => {
    for (const look of looks) {
      for (const score of [longerOut, box, sigh, taps, steps]) {
        const stand = await (await Stand.open({look, score})).at(1);
        const layers = stand.animations.map(({effect}) => effect as KeyframeEffect); // what `animate()` makes
        expect(layers.length, look).to.be.above(0);
        expect(new Set(layers.map(({target}) => target)).size).to.equal(layers.length);
        const properties = new Set(layers.flatMap((layer) => layer.getKeyframes()).flatMap(Object.keys));
        for (const its of ['offset', 'computedOffset', 'easing', 'composite']) properties.delete(its);
        expect([...properties].filter((it) => it !== 'transform' && it !== 'opacity')).to.deep.equal([]);
        for (const layer of layers) {
          const {duration, iterations} = layer.getTiming();
          expect(Number(duration) * iterations!).to.be.closeTo(lengthOf(score) * 1000, 0.01);
        }
      }
    }
  });

  it('is a circle where a path has no breath to go round with', async () => {
    const stand = await (await Stand.open({look: 'path', score: steps})).at(9);
    expect(stand.all('.pool').length).to.equal(1);
    expect(stand.shown('.pool').scale).to.be.closeTo(poolScale(0.5), 0.003);
  });

  it('is small in the mini player, and says nothing', async () => {
    for (const look of looks) {
      const stand = await (await Stand.open({look, mini: true})).at(2);
      const {width, height} = stand.one('.pace').getBoundingClientRect();
      expect([width, height], look).to.deep.equal([44, 44]);
      expect(stand.one('.pace').textContent!.trim()).to.equal('');
      expect(stand.animations.length).to.equal(1);
    }
  });

  it('stays within 288 px', async () => {
    for (const look of looks) {
      const stand = await Stand.open({look, score: box});
      stand.element.style.inlineSize = '288px';
      const {scrollWidth, clientWidth} = stand.one('.kap');
      expect(scrollWidth, look).to.equal(clientWidth);
    }
  });

  it('is still there for a score of nothing, of zeros, or of ten thousand steps', async () => {
    const many = Array.from({length: 10_000}, (_, step): Beat => ({cue: 'step', seconds: 1, step}));
    const zeros: Beat[] = [
      {cue: 'in', seconds: 0},
      {cue: 'out', seconds: 0},
    ];
    for (const look of looks) {
      for (const beats of [[], zeros, many]) {
        for (const rounds of [0, 1]) {
          const stand = await (await Stand.open({look, score: {beats, rounds}})).at(3);
          expect(stand.all('.pace').length).to.equal(1);
        }
      }
    }
  });
});

describe('what is said', () => {
  it('is words that can be heard; the shape is for the eyes only', async () => {
    for (const look of looks) {
      const stand = await (await Stand.open({look, score: box})).at(5);
      expect(
        stand
          .all('p')
          .map((it) => it.textContent)
          .join(' '),
      ).to.equal('Now hold Quietly');
      expect(stand.one('.pace-shape').getAttribute('aria-hidden')).to.equal('true');
      await expect(stand.element).to.be.accessible();
    }
  });

  it('stands along the path, and says which part it is', async () => {
    const stand = await (await Stand.open({look: 'path', score: box})).at(9);
    expect(stand.all<SVGElement>('text').map((it) => it.textContent)).to.deep.equal(['in', 'hold', 'out', 'hold']);
    expect(stand.all<SVGElement>('.on').map((it) => it.textContent)).to.deep.equal(['out']);
    const [top, right, bottom, left] = stand.all('text').map((it) => it.getBoundingClientRect());
    const track = stand.one('.track').getBoundingClientRect();
    expect(top!.bottom).to.be.below(track.top);
    expect(right!.left).to.be.above(track.right);
    expect(bottom!.top).to.be.above(track.bottom);
    expect(left!.right).to.be.below(track.left);
  });

  it('is read from the right where the language is, and the bar fills from there', async () => {
    const stand = await (await Stand.open({look: 'words', dir: 'rtl'})).at(2);
    const bar = stand.one('.bar').getBoundingClientRect();
    const fill = stand.one('.fill').getBoundingClientRect();
    expect(fill.right).to.be.closeTo(bar.right, 1.5);
    expect(fill.width).to.be.closeTo(bar.width / 2, 2);
  });
});

describe('a pacer that follows a run', () => {
  // Time stands still, so that it does not matter how long a test takes.
  beforeEach(() => {
    const now = performance.now();
    performance.now = () => now;
  });
  afterEach(() => void Reflect.deleteProperty(performance, 'now'));

  /** Milliseconds of each animation's own time that it is away from where the run is. */
  const off = (stand: Stand, seconds: number, now: number) =>
    stand.animations.map(({startTime, playbackRate}) => (now - Number(startTime)) * playbackRate - seconds * 1000);

  it('plays from where the run is, at once and at its pace', async () => {
    const stand = await Stand.open({look: 'wave'});
    const now = performance.now();
    stand.follow(setPace(seek(begin(now), now, 37), now, 1.25), now);
    expect(stand.animations.length).to.equal(4);
    for (const ms of off(stand, 37, performance.now())) expect(ms).to.be.closeTo(0, 5);
    expect(stand.animations.map(({playState}) => playState)).to.deep.equal(Array(4).fill('running'));
  });

  it('leaves everything alone while nothing changes, however often it is asked', async () => {
    const stand = await Stand.open();
    const now = performance.now();
    const run = begin(now);
    stand.follow(run, now);
    const [animation] = stand.animations;
    const start = animation!.startTime;
    await animation!.ready;
    stand.follow(run);
    await stand.set({at: 1});
    stand.follow(run);
    expect(stand.animations[0] === animation).to.equal(true);
    expect(animation!.startTime).to.equal(start);
  });

  it('stands still in a pause, and goes on from there', async () => {
    const stand = await Stand.open();
    const now = performance.now();
    const paused = pause(begin(now), now + 2000);
    stand.follow(paused, now + 2000);
    const [animation] = stand.animations;
    expect(animation!.playState).to.equal('paused');
    expect(animation!.currentTime).to.equal(2000);

    stand.follow(resume(paused, now), now);
    expect(stand.animations[0] === animation, 'the same animation').to.equal(true);
    expect(animation!.playState).to.equal('running');
    expect(off(stand, 2, performance.now())[0]).to.be.closeTo(0, 5);
  });

  it('does not jump when the pace changes', async () => {
    const stand = await Stand.open();
    const now = performance.now();
    const run = begin(now - 2500);
    stand.follow(run, now);
    for (const pace of [1.5, 0.75, 1.1]) {
      const then = performance.now();
      stand.follow(setPace(stand.run, then, pace), then);
      const gone = stand.run.from;
      expect(off(stand, gone, performance.now())[0]).to.be.closeTo(0, 5);
      expect(stand.animations[0]!.playbackRate).to.equal(pace);
    }
  });

  it('shows the right place at once after the machine has slept', async () => {
    const stand = await Stand.open();
    const now = performance.now();
    const run = begin(now);
    stand.follow(run, now);
    stand.follow(run, now + 60_000); // the steady clock knows, `performance.now()` does not
    expect(off(stand, 60, performance.now())[0]).to.be.closeTo(0, 5);
    stand.follow(run, now + 3_600_000);
    expect(stand.animations.map(({playState}) => playState)).to.deep.equal(['finished']);
    expect(stand.shown('.pool').scale).to.be.closeTo(poolScale(0), 0.001);
  });

  it('draws another score, or look, where the run is', async () => {
    const stand = await Stand.open();
    stand.follow(seek(pause(begin(0), 0), 0, 2));
    await stand.set({score: box});
    stand.follow(stand.run);
    expect(stand.shown('.pool').scale).to.be.closeTo(poolScale(0.5), 0.003);
    await stand.set({look: 'words'});
    stand.follow(stand.run);
    expect(stand.shown('.fill').scale).to.be.closeTo(0.5, 0.003);
    expect(stand.element.getAnimations({subtree: true}).length).to.be.at.most(1);
  });

  it('ends with its element, and goes on with it', async () => {
    const stand = await Stand.open();
    const {element} = stand;
    const [parent, [animation]] = [element.parentElement!, (await stand.at(2)).animations];
    element.remove();
    expect(animation!.playState).to.equal('idle');
    parent.append(element);
    await element.updateComplete;
    stand.follow(stand.run);
    expect(stand.shown('.pool').scale).to.be.closeTo(poolScale(0.5), 0.003);
  });
});
