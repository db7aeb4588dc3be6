import {expect, waitUntil} from '@open-wc/testing';
import {KapGroundingPlayer} from '../../src/grounding-player/grounding-player.ts';
import {device} from '../../src/parts/voice.ts';
import type {Consent} from '../../src/record/repository.ts';
import {KapExerciseRequest} from '../../src/parts/exercise-request.ts';
import {declares} from '../console.ts';
import {destination, type Setting} from '../widget.ts';
import {harbor, Stage, withExercise} from './stage.ts';

const names = (stage: Stage, list = 0) =>
  [...(stage.root.querySelectorAll('.exercises')[list]?.querySelectorAll('b') ?? [])].map((it) =>
    it.textContent!.trim(),
  );

/** An exercise of each kind, and what its stage says at first. */
const kinds: Readonly<Record<string, string>> = {
  'slow-breath': 'Breathe in',
  'box-breath': 'Breathe in',
  'look-around': 'Look slowly around the room.',
  'tense-7': 'Your stronger arm',
  'butterfly-hug': 'Left',
  'five-senses': 'things you can see',
  'cool-cloth': 'Hold the cloth',
};

/** A tenth of a second of silence, as a file. */
const silence = (() => {
  const view = new DataView(new ArrayBuffer(44 + 800));
  const words = {0: 'RIFF', 8: 'WAVE', 12: 'fmt ', 36: 'data'};
  for (const [at, word] of Object.entries(words))
    for (let i = 0; i < 4; i++) view.setUint8(Number(at) + i, word.charCodeAt(i));
  view.setUint32(4, 836, true);
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, 8000, true);
  view.setUint32(28, 8000, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  view.setUint32(40, 800, true);
  for (let at = 44; at < 844; at++) view.setUint8(at, 128);
  return URL.createObjectURL(new Blob([view], {type: 'audio/wav'}));
})();

const recorded = withExercise({
  id: 'recorded',
  kind: 'media',
  lead: {en: 'Listen to the sea.'},
  steps: [{id: 'one', text: {en: 'Hear the waves.'}}],
  media: {src: '/no/such/file.mp4', video: true, captions: '/no/such/file.vtt'},
});

describe('choosing', () => {
  it('shows everything with nothing chosen', async () => {
    const stage = await Stage.open();
    expect(stage.title).to.equal('A few quiet minutes');
    expect(stage.root.querySelectorAll('[name=need]:checked').length).to.equal(0);
    expect(names(stage).length + names(stage, 1).length).to.equal(harbor.grounding.exercises.length);
    expect(stage.text).to.contain('To begin with').and.to.contain('Never while driving');
  });

  it('brings what fits to the top', async () => {
    const stage = await Stage.open();
    await stage.press('Feel where I am');
    await stage.press('3 min');
    expect(names(stage)).to.deep.equal(['Look around', 'Feet on the floor', 'Five senses']);
    await stage.press('1 min');
    expect(names(stage)).to.deep.equal(['Feet on the floor']);
    expect(stage.text).to.contain('What fits');
  });

  it('offers no held breath while a session goes on', async () => {
    const stage = await Stage.open({at: '2026-12-03T10:20', attributes: {'session-date': '2026-12-03T10:00'}});
    const all = [...names(stage), ...names(stage, 1)];
    expect(all).to.contain('Slow breath out').and.not.to.contain('Box breath');
  });

  it('leads to what is asked for without a start, and back', async () => {
    const stage = await Stage.open();
    await stage.press('Slow breath out');
    expect(stage.title).to.equal('Slow breath out');
    expect(stage.focused?.id).to.equal('title');
    expect(Boolean(stage.root.querySelector('.stage'))).to.equal(false);
    await stage.press('Other exercises');
    expect(stage.title).to.equal('A few quiet minutes');
  });

  it('makes a link of an exercise that is only a page', async () => {
    const program = withExercise({id: 'elsewhere', kind: 'steps', url: 'https://clinic.example/sea'});
    const stage = await Stage.open({program});
    expect(stage.$('a.exercise').getAttribute('href')).to.equal('https://clinic.example/sea');
  });
});

describe('before an exercise', () => {
  it('shows its caution once, then folded', async () => {
    const stage = await Stage.playing('box-breath');
    await stage.press('Stop and open');
    await stage.press('Again');
    expect(stage.text).to.contain('Before you start');
    const other = await stage.reopen({attributes: {exercise: 'box-breath'}});
    expect(Boolean(other.root.querySelector('.before > .caution'))).to.equal(false);
  });

  it('leaves out the holds when asked', async () => {
    const stage = await Stage.open({attributes: {exercise: 'box-breath'}});
    await stage.press('How it looks and sounds');
    await stage.press('Hold the breath');
    await stage.press('Start');
    await stage.goes(4.5);
    expect(stage.cue).to.equal('Breathe out');
  });

  it('can be longer, and slower', async () => {
    const stage = await Stage.open({attributes: {exercise: 'slow-breath'}});
    await stage.press('How it looks and sounds');
    expect(stage.text).to.contain('12 breaths').and.to.contain('10 seconds a breath');
    await stage.press('Longer');
    await stage.press('Slower');
    expect(stage.text).to.contain('18 breaths').and.to.contain('11.4 seconds a breath');
    await stage.press('Start');
    expect(stage.place).to.equal('breath 1 of about 18');
  });

  it('never goes beyond what is safe for an exercise', async () => {
    const stage = await Stage.open({attributes: {exercise: '4-7-8'}});
    await stage.press('How it looks and sounds');
    await stage.press('Longer');
    expect(stage.text).to.contain('4 breaths');
  });
});

describe('playing', () => {
  for (const [id, first] of Object.entries(kinds)) {
    it(`${id}: starts, and stops at one press`, async () => {
      const stage = await Stage.playing(id);
      expect(stage.text).to.contain(first);
      await stage.press('Stop and open your eyes');
      expect(stage.title).to.equal('Open your eyes');
      expect(stage.text).to.contain('Look slowly around').and.to.contain('If you get dizzy').and.to.contain('help now');
      expect(Boolean(stage.root.querySelector('.stage'))).to.equal(false);
    });
  }

  for (const id of Object.keys(kinds).slice(0, 5)) {
    it(`${id}: comes to its end by itself`, async () => {
      const stage = await Stage.playing(id);
      await stage.goes(3600);
      expect(stage.title).to.equal('That was all of it');
    });
  }

  it('goes by the clock, breath by breath', async () => {
    const stage = await Stage.playing('slow-breath');
    await stage.goes(4.1);
    expect(stage.cue).to.equal('Breathe out');
    await stage.goes(26);
    expect([stage.cue, stage.place]).to.deep.equal(['Breathe in', 'breath 4 of about 12']);
  });

  it('pauses for an hour, and goes on from there', async () => {
    const stage = await Stage.playing('slow-breath');
    await stage.goes(5);
    await stage.press('Pause');
    await stage.goes(3600);
    expect(stage.cue).to.equal('Breathe out');
    await stage.press('Go on');
    await stage.goes(4);
    expect([stage.cue, stage.place]).to.deep.equal(['Breathe out', 'breath 1 of about 12']);
    await stage.goes(1.1);
    expect(stage.place).to.equal('breath 2 of about 12');
  });

  it('shows the right place after a sleep, or a quiet end', async () => {
    const stage = await Stage.playing('slow-breath');
    await stage.sleeps(62);
    expect(stage.place).to.equal('breath 7 of about 12');
    await stage.sleeps(7200);
    expect(stage.title).to.equal('That was all of it');
    await stage.press('Save');
    expect((await stage.practices)[0]!.content).to.include({seconds: 120, completed: true});
  });

  it('does not mind a system clock that is set back', async () => {
    const stage = await Stage.playing('slow-breath');
    await stage.goes(25);
    await stage.setClock(-7200);
    await stage.goes(1);
    expect(stage.place).to.equal('breath 3 of about 12');
  });

  it('skips, goes back and repeats', async () => {
    const stage = await Stage.playing('look-around');
    await stage.press('Skip this part');
    expect(stage.place).to.equal('step 2 of 6');
    await stage.goes(5);
    await stage.press('Repeat');
    await stage.press('Back');
    expect(stage.place).to.equal('step 1 of 6');
  });

  it('does something outside the body in place of a part', async () => {
    const stage = await Stage.playing('body-scan');
    await stage.press('Something outside the body');
    expect(stage.cue).to.contain('One thing in the room');
    await stage.press('Skip this part');
    expect(stage.cue, 'until it is turned off').to.contain('One thing in the room');
    expect(stage.find('Something outside').getAttribute('aria-pressed')).to.equal('true');
    await stage.press('Something outside the body');
    expect(stage.cue).to.equal('Your eyes');
  });

  it('goes by keys', async () => {
    const stage = await Stage.playing('look-around');
    await stage.key('ArrowRight');
    expect(stage.place).to.equal('step 2 of 6');
    await stage.key('ArrowLeft');
    expect(stage.place).to.equal('step 1 of 6');
    await stage.key(' ');
    expect(stage.has('Go on')).to.equal(true);
    await stage.key('Escape');
    expect(stage.title).to.equal('Open your eyes');
  });

  it('pauses by a press on the shape', async () => {
    const stage = await Stage.playing('slow-breath');
    stage.$('.pace').click();
    await stage.settled();
    expect(stage.has('Go on')).to.equal(true);
  });

  it('goes on from where it was stopped', async () => {
    const stage = await Stage.playing('slow-breath');
    await stage.goes(35);
    await stage.press('Stop and open');
    await stage.goes(600);
    await stage.press('Go on');
    expect(stage.place).to.equal('breath 4 of about 12');
  });

  it('finds things with one sense after the other, or with another', async () => {
    const stage = await Stage.playing('five-senses');
    stage.$('.touches input').click();
    await stage.press('Next');
    expect(stage.text).to.contain('things you can feel');
    expect(stage.root.querySelectorAll('.touches :checked').length).to.equal(0);
    await stage.press('Use another sense');
    expect(stage.text).to.contain('colors you can see');
    await stage.press('Back');
    expect(stage.root.querySelectorAll('.touches :checked').length).to.equal(1);
    for (let i = 0; i < 4; i++) await stage.press('Next');
    await stage.press('Done');
    expect(stage.title).to.equal('That was all of it');
  });

  it('reads out what a missing recording is about', async () => {
    const stage = await Stage.playing('recorded', {program: recorded});
    const video = stage.root.querySelector('video');
    video?.dispatchEvent(new Event('error'));
    await stage.settled();
    expect(stage.text).to.contain('cannot be played here').and.to.contain('Hear the waves.');
    await stage.press('Done');
    expect(stage.title).to.equal('That was all of it');
  });

  it('has captions and the browser’s own controls for a recording', async () => {
    const media = {...recorded.grounding.exercises[0]!.media!, src: silence};
    const stage = await Stage.playing('heard', {program: withExercise({id: 'heard', kind: 'media', media})});
    const video = stage.$<HTMLVideoElement>('video');
    expect([video.controls, video.autoplay]).to.deep.equal([true, false]);
    expect(stage.$('track').getAttribute('src')).to.equal('/no/such/file.vtt');
  });

  it('holds two hundred steps', async () => {
    const steps = Array.from({length: 200}, (_, i) => ({id: `s${i}`, text: {en: `Thing ${i}`}, seconds: 1}));
    const stage = await Stage.playing('long', {program: withExercise({id: 'long', kind: 'timed', rounds: 1, steps})});
    await stage.goes(150.5);
    expect(stage.place).to.equal('step 151 of 200');
  });

  it('ends when the element is gone', async () => {
    const stage = await Stage.playing('slow-breath');
    const parent = stage.page;
    stage.widget.remove();
    parent.append(stage.widget);
    await stage.settled();
    expect(stage.title).to.equal('Open your eyes');
  });
});

describe('after an exercise', () => {
  const rated = async (before: number, after: number, setting: Setting = {}) => {
    const stage = await Stage.open({...setting, attributes: {exercise: 'slow-breath'}});
    await stage.rate(before);
    await stage.press('Start');
    await stage.goes(121);
    await stage.rate(after);
    return stage;
  };

  it('says what changed, and finds neither way better', async () => {
    expect((await rated(6, 5)).text).to.contain('6 before, 5 now. It is less than it was.');
    expect((await rated(5, 5)).text).to.contain('5 before, 5 now. Some days');
  });

  it('offers what helps first, where it got stronger', async () => {
    const stage = await rated(3, 8);
    expect(stage.text).to.contain('3 before, 8 now').and.to.contain('Look slowly around');
  });

  it('is saved when asked, and only then', async () => {
    const stage = await rated(6, 4);
    expect((await stage.practices).length).to.equal(0);
    await stage.press('Save');
    const [entry] = await stage.practices;
    expect(entry!.sharing).to.equal('private');
    expect(entry!.content).to.deep.equal({
      exercise: 'slow-breath',
      title: {text: 'Slow breath out', lang: 'en'},
      seconds: 120,
      completed: true,
      before: 6,
      after: 4,
    });
    expect(stage.text).to.contain('Saved.');
    expect(stage.has('Save')).to.equal(false);
  });

  it('belongs to the session that is current', async () => {
    const stage = await Stage.playing('slow-breath', {
      attributes: {'session-date': '2026-12-03T10:00', 'session-key': 'first'},
    });
    await stage.goes(121);
    await stage.press('Save');
    expect((await stage.practices)[0]!.session).to.equal('first');
  });

  it('is shared where that is switched on', async () => {
    const consent: Consent = {destination, name: 'Harbor', wording: 1, kinds: ['practice'], at: '2026-11-01T00:00:00Z'};
    const stage = await rated(6, 4, {
      delivery: {available: true, consent},
      seed: (store) => store.consent(consent),
    });
    expect(stage.text).to.contain('Harbor Street Therapy will see this');
    await stage.press('Save');
    expect((await stage.practices)[0]!.sharing).to.equal('shared');
  });

  it('says when it cannot be saved, and can be tried again', async () => {
    declares('RecordError: made to fail');
    const stage = await rated(6, 4);
    stage.failure = 'full';
    await stage.press('Save');
    expect(stage.text).to.contain('This is not saved.').and.to.contain('no room left');
    stage.failure = undefined;
    await stage.press('Save');
    expect((await stage.practices).length).to.equal(1);
  });

  it('is saved on its own, while the one before is still being saved; pressed twice it is one', async () => {
    const stage = await rated(6, 4);
    const goOn = stage.hold();
    await stage.press('Save');
    await stage.press('Save');
    await stage.press('Again');
    await stage.press('Start');
    await stage.goes(121);
    expect(stage.has('Save')).to.equal(true);
    await goOn();
    expect((await stage.practices).length).to.equal(1);
    expect(stage.title, 'the second one is not saved yet').to.equal('That was all of it');

    const goOnAgain = stage.hold();
    await stage.press('Save');
    await goOnAgain();
    expect(stage.text).to.contain('Saved.');
    expect((await stage.practices).map(({content}) => content.before)).to.have.members([6, undefined]);
  });

  it('does not wait for the one before to be pressed for', async () => {
    const stage = await Stage.playing('slow-breath');
    await stage.goes(121);
    const goOn = stage.hold();
    await stage.press('Save');
    await stage.press('Again');
    await stage.press('Start');
    await stage.goes(121);
    await stage.press('Save');
    await goOn();
    expect((await stage.practices).length).to.equal(2);
    expect(stage.text).to.contain('Saved.');
  });

  it('can be noted after a stop, once a round is over', async () => {
    const stage = await Stage.playing('slow-breath');
    await stage.goes(3);
    await stage.press('Stop and open');
    expect(stage.has('Note that you did it')).to.equal(false);
    await stage.press('Go on');
    await stage.goes(20);
    await stage.press('Stop and open');
    await stage.press('Note that you did it');
    await stage.press('Save');
    expect((await stage.practices)[0]!.content).to.include({seconds: 23, completed: false});
  });

  it('can be done again, or something else', async () => {
    const stage = await Stage.open();
    await stage.press('Slow breath out');
    await stage.press('Start');
    await stage.goes(121);
    await stage.press('Again');
    expect(stage.title).to.equal('Slow breath out');
    await stage.press('Start');
    await stage.goes(121);
    await stage.press('Something else');
    expect(stage.title).to.equal('A few quiet minutes');
  });

  for (const record of [{status: 'closed'}, {readonly: true}] as const) {
    it(`offers no saving where nothing can be written, and plays all the same: ${Object.keys(record)[0]}`, async () => {
      const stage = await Stage.playing('slow-breath', {record});
      await stage.goes(121);
      expect(stage.title).to.equal('That was all of it');
      expect(stage.has('Save')).to.equal(false);
    });
  }
});

describe('what is remembered', () => {
  it('favorites come first the next time, and what was used last', async () => {
    const stage = await Stage.open();
    await stage.press('A calm place');
    await stage.press('Favorite');
    await stage.press('Other exercises');
    await stage.press('Five senses');
    await stage.press('Start');
    const other = await stage.reopen();
    expect(names(other).slice(0, 2)).to.deep.equal(['A calm place', 'Five senses']);
    expect(other.text).to.contain('a favorite');
  });

  it('how it looks and how fast it goes', async () => {
    const stage = await Stage.open({attributes: {exercise: 'slow-breath'}});
    await stage.press('How it looks and sounds');
    await stage.press('Wave');
    await stage.press('Faster');
    const other = await stage.reopen({attributes: {exercise: 'slow-breath'}});
    await other.press('How it looks and sounds');
    expect(other.$<HTMLInputElement>('[name=look]:checked').parentElement!.textContent!.trim()).to.equal('Wave');
    expect(other.text).to.contain('9 seconds a breath');
  });

  it('garbage is as if nothing was chosen', async () => {
    for (const text of ['{', '[]', 'null', '{"favorites": 7, "pace": -1, "look": "neon", "used": ["feet"]}']) {
      const stage = await Stage.open({seed: (store) => store.keepDraft('player', text)});
      expect(names(stage).length).to.equal(3);
    }
  });

  it('a store that keeps nothing does not keep anybody from an exercise', async () => {
    const stage = await Stage.open();
    stage.failure = 'full';
    await stage.press('Slow breath out');
    await stage.press('Favorite');
    await stage.press('Start');
    expect(stage.cue).to.equal('Breathe in');
    expect(Boolean(stage.root.querySelector('.notice'))).to.equal(false);
  });
});

describe('what goes on beside an exercise', () => {
  const replaced: (() => void)[] = [];
  afterEach(() => {
    for (const back of replaced.splice(0)) back();
  });
  const replace = (on: object, name: string, value: unknown) => {
    const before = Object.getOwnPropertyDescriptor(on, name);
    Object.defineProperty(on, name, {value, configurable: true, writable: true});
    replaced.push(() => (before ? Object.defineProperty(on, name, before) : void Reflect.deleteProperty(on, name)));
  };

  it('makes no sound unless asked, and says where a press is needed to hear it', async () => {
    let made = 0;
    class Refused {
      state = 'suspended';
      onstatechange = null;
      constructor() {
        made++;
      }
      resume = () => new Promise(() => {});
      close = () => Promise.resolve();
    }
    replace(window, 'AudioContext', Refused);
    const stage = await Stage.playing('slow-breath');
    expect(made).to.equal(0);
    await stage.press('Turn sound on');
    await waitUntil(() => stage.has('Tap to hear'));
    expect(stage.cue).to.equal('Breathe in');
    await stage.press('Stop and open');
    expect(stage.title).to.equal('Open your eyes');
  });

  it('plays without sound where there is no device for it', async () => {
    declares('NotSupportedError: none', 'console.warn');
    replace(
      window,
      'AudioContext',
      class {
        constructor() {
          throw new DOMException('none', 'NotSupportedError');
        }
      },
    );
    const stage = await Stage.playing('slow-breath', {
      seed: (store) => store.keepDraft('player', '{"sound": true}'),
    });
    await stage.goes(4.1);
    expect(stage.cue).to.equal('Breathe out');
  });

  it('keeps the screen on while it plays and not longer, also where that is refused', async () => {
    const log: string[] = [];
    const lock = {release: () => (log.push('released'), Promise.resolve())};
    Object.defineProperty(document, 'hidden', {value: false, configurable: true});
    replaced.push(() => void Reflect.deleteProperty(document, 'hidden'));
    replace(navigator, 'wakeLock', {request: () => (log.push('asked'), Promise.resolve(lock))});
    const stage = await Stage.playing('slow-breath');
    await stage.press('Pause');
    expect(log).to.deep.equal(['asked', 'released']);
    replace(navigator, 'wakeLock', {request: () => Promise.reject(new DOMException('no', 'NotAllowedError'))});
    await stage.press('Go on');
    await stage.goes(4.1);
    expect(stage.cue).to.equal('Breathe out');
  });

  it('a voice says the cues, and is silent at once', async () => {
    const said: string[] = [];
    let cancelled = 0;
    const voice = {name: 'Own', lang: 'en-US', localService: true, default: true};
    const synthesis = {
      getVoices: () => [voice],
      speak: ({text, volume}: {text: string; volume: number}) => said.push(`${text} ${volume}`),
      cancel: () => cancelled++,
      addEventListener: () => {},
      removeEventListener: () => {},
    };
    replace(device, 'synthesis', synthesis);
    replace(
      device,
      'Utterance',
      class {
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    );
    const stage = await Stage.playing('slow-breath', {
      seed: (store) => store.keepDraft('player', '{"voice": true, "speech": 0.4}'),
    });
    await stage.goes(4.1);
    expect(said).to.deep.equal(['Breathe in 0.4', 'Breathe out 0.4']);
    expect([stage.announced, stage.described]).to.deep.equal(['', '']);
    const before = cancelled;
    await stage.press('Stop and open');
    expect(cancelled - before).to.equal(1);
  });
});

describe('what a page asks for', () => {
  const request = async (id: string, ...stages: Stage[]) => {
    const event = new KapExerciseRequest(id);
    document.body.dispatchEvent(event);
    for (const stage of stages) await stage.settled();
    return event.defaultPrevented;
  };

  it('opens an exercise in the first player that has it, and starts nothing', async () => {
    const mini = await Stage.open({attributes: {mode: 'mini'}});
    const first = await Stage.open();
    const second = await Stage.open();
    expect(await request('feet', mini, first, second)).to.equal(true);
    expect([first.title, second.title]).to.deep.equal(['Feet on the floor', 'A few quiet minutes']);
    expect(first.focused?.id).to.equal('title');
    expect(Boolean(first.root.querySelector('.stage'))).to.equal(false);
  });

  it('leaves alone what no player has', async () => {
    const stage = await Stage.open();
    expect(await request('no-such', stage)).to.equal(false);
    expect(stage.title).to.equal('A few quiet minutes');
  });

  it('opens what the address names', async () => {
    const stage = await Stage.open();
    const came = new Promise((resolve) => window.addEventListener('hashchange', resolve, {once: true}));
    location.hash = '#kap-exercise=sigh';
    await came;
    await stage.settled();
    expect(stage.title).to.equal('Long sigh');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('shows just one exercise by its attribute', async () => {
    const stage = await Stage.open({attributes: {exercise: 'feet'}});
    expect(stage.title).to.equal('Feet on the floor');
    expect(stage.has('Other exercises')).to.equal(false);
  });

  it('shows all of them where the attribute names none', async () => {
    const stage = await Stage.open({attributes: {exercise: 'gone'}});
    expect(stage.title).to.equal('A few quiet minutes');
  });
});

describe('the small player', () => {
  it('is one row, starts at a press and stops at one', async () => {
    const stage = await Stage.open({attributes: {mode: 'mini'}, width: 320});
    expect(stage.text).to.contain('Slow breath out').and.to.contain('about 2 minutes');
    await stage.press('Start');
    expect(stage.text).to.contain('Breathe in');
    await stage.goes(4.1);
    expect(stage.text).to.contain('Breathe out');
    expect(stage.$('.mini').getBoundingClientRect().height).to.be.below(120);
    await stage.press('Stop and open your eyes');
    expect(stage.title).to.equal('Open your eyes');
  });

  it('shows a caution first', async () => {
    const stage = await Stage.open({attributes: {mode: 'mini', exercise: 'box-breath'}});
    await stage.press('Start');
    expect(stage.text).to.contain('Leave out the holds');
  });
});

it('another tag for the same element plays, too', () => {
  KapGroundingPlayer.define('clinic-player');
  expect(Boolean(customElements.get('clinic-player'))).to.equal(true);
});
