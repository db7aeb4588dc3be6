/** Two players on a page: a person can follow one. */
import {expect} from '@open-wc/testing';
import {Stage} from './stage.ts';

const two = async () =>
  [await Stage.playing('slow-breath'), await Stage.open({attributes: {exercise: 'even-breath'}})] as const;

describe('two players on a page', () => {
  it('play one at a time: the first stands still where it is while the second plays, and the other way round', async () => {
    const [first, second] = await two();
    await second.goes(1);
    await second.press('Start');
    await first.settled();
    expect(first.has('Go on')).to.equal(true);
    await second.goes(30);
    first.widget.requestUpdate();
    await first.settled();
    expect([first.cue, first.place]).to.deep.equal(['Breathe in', 'breath 1 of about 12']);
    expect(second.has('Pause')).to.equal(true);

    await first.press('Go on');
    await second.settled();
    expect(second.has('Go on')).to.equal(true);
    expect(first.has('Pause')).to.equal(true);
  });

  it('a row that waits for a press and a recording give way as well', async () => {
    const senses = await Stage.playing('five-senses');
    const breath = await Stage.playing('slow-breath');
    await senses.press('Next');
    await breath.settled();
    expect(breath.has('Go on')).to.equal(true);
  });

  it('the device shows the one that plays, and nothing once that is over', async () => {
    const [first, second] = await two();
    const shown = () => navigator.mediaSession?.metadata?.title;
    expect(shown()).to.equal('Slow breath out');
    await second.press('Start');
    await first.settled();
    expect(shown()).to.equal('Even breath');
    await first.press('Go on');
    await second.settled();
    expect(shown()).to.equal('Slow breath out');
    await second.press('Stop and open your eyes');
    expect(shown()).to.equal('Slow breath out');
    await first.press('Stop and open your eyes');
    expect(shown()).to.equal(undefined);
  });

  it('one that is taken off the page leaves the other as it is', async () => {
    const [first, second] = await two();
    await second.press('Start');
    first.page.remove();
    await second.goes(6);
    expect(second.has('Pause')).to.equal(true);
    expect(navigator.mediaSession?.metadata?.title).to.equal('Even breath');
  });
});
