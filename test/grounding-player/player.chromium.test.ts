/** What only this engine can emulate: colors of the person's own, less motion, and paper. */
import {expect, waitUntil} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {Stage} from './stage.ts';

afterEach(async () => {
  await emulateMedia({forcedColors: 'none', reducedMotion: 'no-preference', media: 'screen'});
});

/** What is drawn must be told from what it stands on. */
const differs = (a: Element, b: Element, property: 'backgroundColor' | 'color' = 'backgroundColor') =>
  getComputedStyle(a)[property] !== getComputedStyle(b)[property];

describe('in colors of the person’s own', () => {
  beforeEach(() => emulateMedia({forcedColors: 'active'}));

  it('a number that is chosen can be read, and told from the others', async () => {
    const stage = await Stage.open({attributes: {exercise: 'slow-breath'}});
    await stage.rate(7);
    const [chosen] = stage.root.querySelectorAll('.scale label:has(:checked)');
    const [other] = stage.root.querySelectorAll('.scale label:not(:has(:checked))');
    expect(differs(chosen!, other!)).to.equal(true);
    const {color, backgroundColor} = getComputedStyle(chosen!);
    expect(color).not.to.equal(backgroundColor);
  });

  for (const [id, layer] of [
    ['slow-breath', '.pool'],
    ['butterfly-hug', '.hand'],
  ] as const) {
    it(`the shape of ${id} has an edge`, async () => {
      const stage = await Stage.playing(id);
      const {borderTopColor, borderTopWidth, borderTopStyle} = getComputedStyle(stage.$(layer));
      expect([borderTopStyle, Number.parseFloat(borderTopWidth) > 0]).to.deep.equal(['solid', true]);
      expect(borderTopColor).not.to.equal(getComputedStyle(stage.$('.kap')).backgroundColor);
    });
  }

  it('the bar is seen as it fills', async () => {
    const stage = await Stage.playing('slow-breath', {
      seed: (store) => store.keepDraft('player', '{"look": "words"}'),
    });
    expect(differs(stage.$('.fill'), stage.$('.bar'))).to.equal(true);
  });

  it('the way out has an edge, and is accessible in each state', async () => {
    const stage = await Stage.playing('box-breath');
    expect(Number.parseFloat(getComputedStyle(stage.$('.stop')).borderTopWidth)).to.be.at.least(1);
    await expect(stage.widget).to.be.accessible();
  });
});

describe('with less motion', () => {
  it('is a word and a bar, also where that is asked for in mid-exercise', async () => {
    const stage = await Stage.playing('slow-breath');
    expect(stage.root.querySelector('.pace--circle') !== null).to.equal(true);
    await emulateMedia({reducedMotion: 'reduce'});
    await waitUntil(() => stage.root.querySelector('.pace--words .fill'));
    expect(stage.root.querySelector('.pool')).to.equal(null);
    expect(stage.cue).to.equal('Breathe in');
  });
});

describe('on paper', () => {
  it('says how to do it and what to take care of, without what can only be pressed', async () => {
    const stage = await Stage.open({attributes: {exercise: 'box-breath'}});
    await emulateMedia({media: 'print'});
    expect(stage.text).to.contain('Four equal sides').and.to.contain('Leave out the holds if');
    const pressed = [...stage.root.querySelectorAll('button, input')].filter((it) => it.checkVisibility());
    expect(pressed.map((it) => it.outerHTML)).to.deep.equal([]);
  });

  it('of what plays there are the words', async () => {
    const stage = await Stage.playing('slow-breath');
    await emulateMedia({media: 'print'});
    expect(stage.$('.pace-shape').checkVisibility()).to.equal(false);
    expect(stage.text).to.contain('Breathe in');
  });
});
