import {expect} from '@open-wc/testing';
import {registerWords} from '../../src/locale/locale.ts';
import {bareWords, holdForEveryone, type States} from '../access.ts';
import {pseudo, pseudoWords} from '../locale/pseudo.ts';
import {Stage, withExercise} from './stage.ts';

const playing = (id: string) => () => Stage.playing(id);
const folded = async (stage: Stage): Promise<Stage> => {
  for (const details of stage.root.querySelectorAll<HTMLDetailsElement>('.player details')) details.open = true;
  await stage.settled();
  return stage;
};
const after = async (before?: number, now?: number): Promise<Stage> => {
  const stage = await Stage.open({attributes: {exercise: 'slow-breath'}, delivery: {available: true}});
  if (before !== undefined) await stage.rate(before);
  await stage.press('Start');
  await stage.goes(121);
  if (now !== undefined) await stage.rate(now);
  return folded(stage);
};

const states: States<Stage> = {
  choosing: () => Stage.open(),
  'before, all of it open': async () =>
    folded(
      await Stage.open({
        attributes: {exercise: 'box-breath'},
        seed: (store) => store.keepDraft('player', '{"sound": true, "favorites": ["box-breath"]}'),
      }),
    ),
  'a breath': playing('slow-breath'),
  'a path': playing('box-breath'),
  'a wave': playing('even-breath'),
  'timed steps': playing('body-scan'),
  'tense and let go': playing('tense-7'),
  taps: playing('butterfly-hug'),
  senses: playing('five-senses'),
  'steps that wait': playing('cool-cloth'),
  'words and a bar': () =>
    Stage.playing('slow-breath', {seed: (store) => store.keepDraft('player', '{"look": "words"}')}),
  'a recording that is missing': async () => {
    const media = {src: '/none.mp3', video: false, captions: '/none.vtt'};
    const stage = await Stage.playing('heard', {program: withExercise({id: 'heard', kind: 'media', media})});
    stage.root.querySelector('video')?.dispatchEvent(new Event('error'));
    await stage.settled();
    return stage;
  },
  paused: async () => {
    const stage = await Stage.playing('slow-breath');
    await stage.press('Pause');
    return stage;
  },
  stopped: async () => {
    const stage = await Stage.playing('slow-breath');
    await stage.goes(20);
    await stage.press('Stop and open');
    return stage;
  },
  after: () => after(),
  'after, where it got stronger': () => after(3, 8),
  saved: async () => {
    const stage = await after(5, 5);
    await stage.press('Save');
    return stage;
  },
  small: () => Stage.open({attributes: {mode: 'mini'}}),
  'small and playing': () => Stage.playing('slow-breath', {attributes: {mode: 'mini'}}),
};

describe('the player for everyone', () => {
  holdForEveryone(states, '.player', '.vh, .pace-shape');

  for (const [name, open] of Object.entries(states)) {
    it(`${name}: what can be pressed is 44 px high, and the way out 56`, async () => {
      const stage = await open();
      const pressed = '.player :is(button, summary, .choice, .seg label, .scale label, .touches label, a)';
      const small = [...stage.root.querySelectorAll(pressed)]
        .filter((it) => {
          const {width, height} = it.getBoundingClientRect();
          return width > 0 && (height < 44 || width < 40);
        })
        .map((it) => it.textContent!.trim());
      expect(small).to.deep.equal([]);
      const stop = stage.root.querySelector('.stop');
      if (stop) expect(stop.getBoundingClientRect().height).to.be.at.least(56);
    });
  }

  it('the way out is at the same place whatever plays, and while it is paused', async () => {
    const places = new Set<number>();
    for (const id of ['slow-breath', 'box-breath', 'butterfly-hug', 'cool-cloth']) {
      const stage = await Stage.playing(id, {width: 360});
      const at = () => {
        const stop = stage.$('.stop').getBoundingClientRect();
        return Math.round(stop.top - stage.$('.stage').getBoundingClientRect().top);
      };
      places.add(at());
      if (id === 'slow-breath') {
        await stage.press('Pause');
        places.add(at());
      }
      stage.page.remove();
    }
    expect(places.size).to.equal(1);
  });

  it('a screen reader hears each kind of cue in the first two rounds, then a line now and then', async () => {
    const stage = await Stage.playing('slow-breath');
    // With the focus, which is put on the stage: a live region that comes filled is not read.
    expect(stage.announced).to.equal('');
    const heard: string[] = [stage.described];
    for (const seconds of [4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4]) {
      await stage.goes(seconds);
      expect(stage.described).to.equal('Breathe in'); // what changes there would be read, too
      if (heard.at(-1) !== stage.announced) heard.push(stage.announced);
    }
    expect(heard).to.deep.equal([
      'Breathe in',
      'Breathe out',
      'Breathe in',
      'Breathe out',
      'breath 4 of about 12. Breathe in',
      'breath 6 of about 12. Breathe in',
    ]);
  });

  it('a screen reader hears every step', async () => {
    const stage = await Stage.playing('feet');
    expect(stage.described).to.equal('Put both feet flat on the floor.');
    await stage.goes(15.1);
    expect(stage.announced).to.equal('Press down slowly, and let go. Three times.');
  });

  it('a screen reader hears where it is when it goes on, and the first of steps that wait', async () => {
    const stage = await Stage.playing('slow-breath');
    await stage.goes(5);
    await stage.press('Stop and open your eyes');
    await stage.press('Go on');
    expect(stage.described).to.equal('Breathe out');
    expect((await Stage.playing('five-senses')).described).to.contain('5 things');
    const mini = await Stage.playing('slow-breath', {attributes: {mode: 'mini'}});
    expect(mini.described).to.equal('Breathe in');
  });

  it('the stage is named by its exercise, and has the focus for its keys', async () => {
    const stage = await Stage.playing('slow-breath');
    expect(stage.focused?.classList.contains('stage')).to.equal(true);
    expect(stage.$('.stage').getAttribute('aria-labelledby')).to.equal(stage.$('h2').id);
  });

  it('says no word of its own that is not in the words', async () => {
    registerWords(pseudo, pseudoWords);
    const bare: string[] = [];
    for (const exercise of ['', 'box-breath', 'five-senses', 'tense-7']) {
      const stage = await Stage.open({lang: pseudo, attributes: {exercise}});
      const look = () => bare.push(...bareWords(stage, '.player'));
      look();
      if (!exercise) continue;
      stage.$('.btn--primary').click();
      await stage.settled();
      look();
    }
    expect(bare).to.deep.equal([]);
  });
});
