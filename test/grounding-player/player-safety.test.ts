import {expect} from '@open-wc/testing';
import {scoreOf} from '../../src/grounding-player/exercises.ts';
import {Announcer} from '../../src/grounding-player/cues.ts';
import {positionAt, type Score} from '../../src/grounding-player/score.ts';
import {harbor, Stage} from './stage.ts';

const exercise = (id: string) => harbor.grounding.exercises.find((one) => one.id === id)!;

/** What is read out over an exercise, as `cue at second`. */
function readOut(score: Score, seconds: number): string[] {
  const announcer = new Announcer();
  const read: string[] = [];
  let beat = '';
  for (let at = 0; at < seconds; at += 0.5) {
    const position = positionAt(score, at);
    const here = `${position.round} ${position.beat}`;
    if (here === beat) continue;
    beat = here;
    if (announcer.isDue(score, position, at * 1000)) read.push(`${score.beats[position.beat]!.cue} ${Math.floor(at)}`);
  }
  return read;
}

describe('what a screen reader is told', () => {
  it('never leaves a person tensed: each time to let go is read', () => {
    const score = scoreOf(exercise('tense-7'))!;
    const read = readOut(score, 300);
    const tenses = read.filter((one) => one.startsWith('tense')).length;
    expect(tenses).to.be.above(3);
    expect(read.filter((one) => one.startsWith('release')).length).to.be.within(tenses - 1, tenses);
  });

  it('says both holds of a box at first, and later never a hold alone', () => {
    const score = scoreOf(exercise('box-breath'))!;
    const read = readOut(score, 120);
    expect(read.slice(0, 4)).to.deep.equal(['in 0', 'hold 4', 'out 8', 'hold 12']);
    expect(read.slice(8).some((one) => one.startsWith('hold'))).to.equal(false);
    expect(read.slice(8).length).to.be.above(2);
  });
});

describe('whose it is', () => {
  it('nothing that one client rated stands before the next', async () => {
    const stage = await Stage.playing('slow-breath');
    await stage.goes(40);
    await stage.press('Stop and open your eyes');
    await stage.set({record: {client: 'somebody-else', generation: 7}});
    expect(stage.title).to.equal('Slow breath out');
    expect(stage.has('Note that you did it')).to.equal(false);
    expect(stage.has('Start')).to.equal(true);
  });

  it('no favorite of one client is shown to the next', async () => {
    const stage = await Stage.open();
    await stage.press('Slow breath out');
    await stage.press('Favorite');
    expect(stage.find('Favorite').getAttribute('aria-pressed')).to.equal('true');
    await stage.set({record: {status: 'closed'}});
    expect(stage.root.querySelector('[aria-pressed=true]')).to.equal(null);
  });
});

describe('the way out', () => {
  it('stays when the program that comes late does not have the exercise', async () => {
    const stage = await Stage.open();
    await stage.press('Slow breath out');
    await stage.press('Start');
    await stage.set({
      program: {...harbor, grounding: {...harbor.grounding, exercises: [exercise('look-around'), exercise('feet')]}},
    });
    expect(stage.has('Stop and open your eyes')).to.equal(true);
    await stage.press('Stop and open your eyes');
    expect(stage.title).to.equal('Open your eyes');
  });

  it('takes the focus from nobody who writes elsewhere', async () => {
    const stage = await Stage.playing('slow-breath');
    const field = document.createElement('textarea');
    stage.page.append(field);
    field.focus();
    await stage.goes(600);
    expect(stage.root.querySelector('.stage')).to.equal(null);
    expect(document.activeElement === field).to.equal(true);
  });

  it('is not taken by a recording that fills the screen', async () => {
    const stage = await Stage.playing('slow-breath');
    const inside = stage.$('.stage-shape');
    inside.dispatchEvent(new Event('fullscreenchange', {bubbles: true}));
    await stage.settled();
    expect(stage.has('Stop and open your eyes')).to.equal(true);
  });
});

describe('on the day', () => {
  it('no breath is held, however the exercise was opened', async () => {
    const stage = await Stage.open({
      at: '2026-12-03T10:20',
      attributes: {'session-date': '2026-12-03T10:00', exercise: 'box-breath'},
    });
    expect(stage.has('Hold the breath in between')).to.equal(false);
    await stage.press('Start');
    for (let i = 0; i < 8; i++) {
      expect(stage.cue).not.to.equal('Hold');
      await stage.goes(2);
    }
  });
});
