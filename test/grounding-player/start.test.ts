/** Start, while what it starts is still on its way. */
import {expect} from '@open-wc/testing';
import {Doing} from '../../src/grounding-player/doing.ts';
import {KapGroundingPlayer} from '../../src/grounding-player/grounding-player.ts';
import {KapExerciseRequest} from '../../src/parts/exercise-request.ts';
import type {Exercise} from '../../src/program/schema.ts';
import {declares} from '../console.ts';
import {harbor, Stage} from './stage.ts';

interface Coming {
  come(): Promise<void>;
  fail(): Promise<void>;
}

const {load} = KapGroundingPlayer;

/** What was asked for, and held back until a test lets it come. */
let asked: Coming[] = [];
/** ids of what was started */
let started: string[] = [];
let stage: Stage;

class Counted extends Doing {
  override start(exercise: Exercise): void {
    started.push(exercise.id);
    super.start(exercise);
  }
}

beforeEach(() => {
  asked = [];
  started = [];
  KapGroundingPlayer.load = () =>
    new Promise((resolve, reject) => {
      asked.push({
        come: () => (resolve({Doing: Counted}), stage.settled()),
        fail: () => (reject(new Error('no network')), stage.settled()),
      });
    });
});
afterEach(() => void (KapGroundingPlayer.load = load));

const open = async (attributes: Record<string, string> = {exercise: 'slow-breath'}): Promise<Stage> =>
  (stage = await Stage.open({attributes}));

const isPlaying = (): boolean => stage.root.querySelector('.stage, .mini .pace') !== null;

/** What is said beside Start. */
const said = (): string => stage.root.querySelector('.start [role=status], .mini + [role=status]')!.textContent!.trim();

const request = async (id: string): Promise<void> => {
  document.body.dispatchEvent(new KapExerciseRequest(id));
  await stage.settled();
};

describe('what comes with Start', () => {
  it('is asked for when an exercise is opened, once, and not while one is chosen', async () => {
    await open({});
    expect(asked).to.have.length(0);
    await stage.press('Slow breath out');
    expect(asked).to.have.length(1);
    await stage.press('Other exercises');
    await stage.press('Five senses');
    expect(asked).to.have.length(1);
  });

  it('is asked for by what the page asks for', async () => {
    await open({});
    await request('feet');
    expect(asked).to.have.length(1);
  });

  for (const attributes of [{exercise: 'slow-breath'}, {mode: 'mini'}]) {
    it(`is asked for with the first view where Start is there: ${JSON.stringify(attributes)}`, async () => {
      await open(attributes);
      expect(asked).to.have.length(1);
    });

    it(`plays once when it comes, also where Start was pressed twice: ${JSON.stringify(attributes)}`, async () => {
      await open(attributes);
      await stage.press('Start');
      await stage.press('Start');
      expect([isPlaying(), asked.length]).to.deep.equal([false, 1]);
      await asked[0]!.come();
      expect(started).to.deep.equal(['slow-breath']);
      expect(isPlaying()).to.equal(true);
      expect(stage.focused?.matches('.stage, .mini')).to.equal(true);
    });

    it(`that did not come says so, and is tried again by a press alone: ${JSON.stringify(attributes)}`, async () => {
      declares('a part of this page did not come');
      await open(attributes);
      await stage.press('Start');
      await asked[0]!.fail();
      expect(said()).to.contain('This part did not come.');
      await stage.goes(1);
      expect([isPlaying(), asked.length]).to.deep.equal([false, 1]);
      await stage.press('Start');
      expect(said()).to.equal('');
      await asked[1]!.come();
      expect([isPlaying(), started.length, asked.length]).to.deep.equal([true, 1, 2]);
    });

    it(`moves nothing when it comes: ${JSON.stringify(attributes)}`, async () => {
      await open(attributes);
      const places = () =>
        [...stage.root.querySelectorAll('h2, p:not([role=status]), button, section, label')].map((it) => {
          const {x, y, width, height} = it.getBoundingClientRect();
          return [it.localName, x, y, width, height];
        });
      const before = places();
      await asked[0]!.come();
      expect(places()).to.deep.equal(before);
      await stage.press('Start');
      expect(isPlaying()).to.equal(true);
    });
  }

  it('is asked for again when another exercise is opened, where it did not come', async () => {
    declares('a part of this page did not come');
    await open({});
    await stage.press('Slow breath out');
    await asked[0]!.fail();
    await stage.press('Other exercises');
    await stage.press('Five senses');
    expect(asked).to.have.length(2);
    await asked[1]!.come();
    await stage.press('Start');
    expect(started).to.deep.equal(['five-senses']);
  });

  it('says after a second that it is on its way', async () => {
    await open();
    await stage.press('Start');
    expect(said()).to.equal('');
    const line = stage.$('.start [role=status]');
    await new Promise((resolve) =>
      new MutationObserver(resolve).observe(line, {childList: true, subtree: true, characterData: true}),
    );
    expect(said()).to.contain('on its way');
    await asked[0]!.come();
    expect(isPlaying()).to.equal(true);
  });

  const others: Readonly<Record<string, () => Promise<unknown>>> = {
    'went to the other exercises': () => stage.press('Other exercises'),
    'opened another exercise': () => request('feet'),
    'pressed Escape': async () => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
      await stage.settled();
    },
    'went away, and another one reads': () => stage.set({record: {client: 'somebody-else', generation: 7}}),
    'left the page that had it': async () => {
      stage.widget.remove();
      await stage.settled();
    },
    'has a program without it now': () => {
      const exercises = harbor.grounding.exercises.filter(({id}) => id !== 'slow-breath');
      return stage.set({program: {...harbor, grounding: {...harbor.grounding, exercises}}});
    },
  };
  for (const [what, happens] of Object.entries(others)) {
    it(`starts nothing for a client who pressed Start and then ${what}`, async () => {
      await open({});
      await stage.press('Slow breath out');
      await stage.press('Start');
      await happens();
      await asked[0]!.come();
      expect([started, isPlaying()]).to.deep.equal([[], false]);
    });
  }

  it('takes the focus from nobody who writes elsewhere by then', async () => {
    await open();
    await stage.press('Start');
    const field = document.createElement('textarea');
    stage.page.append(field);
    field.focus();
    await asked[0]!.come();
    expect(isPlaying()).to.equal(true);
    expect(document.activeElement === field).to.equal(true);
  });

  it('brings its styles before anything of it is seen, and once', async () => {
    await open();
    const {adoptedStyleSheets} = stage.root;
    const early = adoptedStyleSheets.length;
    const first = new Promise((resolve) => {
      new MutationObserver(() => {
        const shape = stage.root.querySelector('.pace-shape');
        if (shape) resolve([getComputedStyle(stage.$('.stage')).display, getComputedStyle(shape).position]);
      }).observe(stage.root, {childList: true, subtree: true});
    });
    await asked[0]!.come();
    await stage.press('Start');
    expect(await first).to.deep.equal(['grid', 'relative']);
    await stage.press('Stop and open your eyes');
    await stage.press('Again');
    await stage.press('Start');
    expect(adoptedStyleSheets.length - early).to.equal(2);
  });
});
