import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {Look} from '../../src/grounding-player/exercises.ts';
import {box, Stand, taps} from './stand.ts';

const looks: readonly Look[] = ['circle', 'wave', 'path', 'words'];

describe('for who asks for less motion', () => {
  beforeEach(() => emulateMedia({reducedMotion: 'reduce'}));
  afterEach(() => emulateMedia({reducedMotion: 'no-preference'}));

  it('every look is words and a bar that fills', async () => {
    for (const look of looks) {
      for (const score of [box, taps]) {
        const stand = await (await Stand.open({look, score})).at(1);
        const moved = stand.animations.map(({effect}) => (effect as KeyframeEffect).target!.className); // of `animate()`
        expect(moved).to.deep.equal(['fill']);
        expect(stand.one('.bar').offsetHeight).to.equal(12);
      }
    }
  });

  it('so is the mini player', async () => {
    const stand = await (await Stand.open({mini: true})).at(1);
    expect(stand.all('.pool').length).to.equal(0);
    expect(stand.one('.bar').offsetWidth).to.equal(44);
  });

  it('the shape comes as soon as they no longer do, where the run is', async () => {
    const stand = await (await Stand.open()).at(2);
    const changed = new Promise((resolve) =>
      matchMedia('(prefers-reduced-motion: reduce)').addEventListener('change', resolve, {once: true}),
    );
    await emulateMedia({reducedMotion: 'no-preference'});
    await changed;
    await stand.element.updateComplete;
    stand.follow(stand.run);
    expect(stand.all('.fill').length).to.equal(0);
    expect(stand.shown('.pool').scale).to.be.above(0.7);
  });
});

describe('on paper', () => {
  afterEach(() => emulateMedia({media: 'screen'}));

  it('there are words alone: nothing moves there', async () => {
    for (const look of looks) {
      const stand = await (await Stand.open({look})).at(1);
      await emulateMedia({media: 'print'});
      expect(stand.one('.pace-shape').checkVisibility(), look).to.equal(false);
      expect(stand.one('p').checkVisibility()).to.equal(true);
      await emulateMedia({media: 'screen'});
    }
  });
});
