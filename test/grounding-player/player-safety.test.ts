import {expect} from '@open-wc/testing';
import {scoreOf} from '../../src/grounding-player/exercises.ts';
import {Announcer} from '../../src/grounding-player/cues.ts';
import {positionAt} from '../../src/grounding-player/position.ts';
import type {Score} from '../../src/grounding-player/score.ts';
import {KapGroundingPlayer} from '../../src/grounding-player/grounding-player.ts';
import {device} from '../../src/parts/voice.ts';
import {declares} from '../console.ts';
import {destination} from '../widget.ts';
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

describe('the day of a session', () => {
  const attributes = {exercise: 'box-breath', 'session-date': '2026-12-03T10:00', 'session-key': 'first'};
  const asks = (stage: Stage): string => stage.$('.before').innerText;

  for (const at of ['05:00', '09:30', '10:20', '12:45', '13:10', '20:00', '23:50']) {
    it(`asks nobody to hold a breath at ${at}, and says so`, async () => {
      const stage = await Stage.open({attributes, at: `2026-12-03T${at}`});
      expect(asks(stage)).to.contain('Today without the holds.');
      await stage.press('Start');
      await stage.goes(4.1);
      expect(stage.cue).to.equal('Breathe out');
    });
  }

  for (const at of ['2026-12-02T22:00', '2026-12-04T09:00']) {
    it(`is over, or not yet there, at ${at}`, async () => {
      const stage = await Stage.open({attributes, at});
      expect(asks(stage)).not.to.contain('Today without');
      await stage.press('Start');
      await stage.goes(4.1);
      expect(stage.cue).to.equal('Hold');
    });
  }

  it('begins while a page stays open', async () => {
    const stage = await Stage.open({attributes, at: '2026-12-02T23:00'});
    KapGroundingPlayer.clock = {...KapGroundingPlayer.clock, now: () => Date.parse('2026-12-03T18:20:00Z')};
    await stage.press('Start');
    await stage.goes(4.1);
    expect(stage.cue).to.equal('Breathe out');
  });

  it('offers what fits coming back as long as the longest visit may last', async () => {
    const stage = await Stage.open({attributes: {...attributes, exercise: ''}, at: '2026-12-03T12:50'});
    expect(stage.text).not.to.contain('A box for later').and.not.to.contain('Box breath');
  });
});

describe('what is said of what was done', () => {
  it('is not that it was done, where it was skipped', async () => {
    const stage = await Stage.playing('slow-breath');
    for (let i = 0; i < 12; i++) await stage.press('Skip');
    expect(stage.title).to.equal('You stopped here');
    await stage.press('Save');
    expect((await stage.practices)[0]!.content).to.include({completed: false, seconds: 0});
  });

  it('offers help where distress is strong afterwards, however it was before', async () => {
    for (const [before, after] of [
      [undefined, 9],
      [10, 10],
      [10, 7],
    ] as const) {
      const stage = await Stage.open({attributes: {exercise: 'slow-breath'}});
      if (before !== undefined) await stage.rate(before);
      await stage.press('Start');
      await stage.goes(121);
      for (const details of stage.root.querySelectorAll<HTMLDetailsElement>('.player details')) details.open = true;
      await stage.rate(after);
      expect(stage.text).to.contain(`${after} is a lot.`).and.to.contain('Look slowly around the room.');
      expect(stage.$('.lit.panel').textContent).to.contain('If you need help now');
    }
  });

  it('is not kept with the record of somebody else, whose was opened meanwhile', async () => {
    const stage = await Stage.playing('slow-breath');
    await stage.goes(60);
    await stage.set({record: {client: 'somebody-else', generation: 7}});
    await stage.goes(61);
    expect(stage.title).to.equal('That was all of it');
    expect(stage.has('Save')).to.equal(false);
  });

  it('can be kept where the program has lost the exercise meanwhile', async () => {
    const stage = await Stage.playing('slow-breath');
    await stage.set({
      program: {
        ...harbor,
        grounding: {
          ...harbor.grounding,
          exercises: harbor.grounding.exercises.filter(({id}) => id !== 'slow-breath'),
        },
      },
    });
    await stage.goes(121);
    await stage.press('Save');
    expect((await stage.practices)[0]!.content).to.include({exercise: 'slow-breath', completed: true});
  });

  it('is not saved while it is asked who may see it', async () => {
    const stage = await Stage.playing('slow-breath', {delivery: {available: true}});
    await stage.goes(121);
    await stage.press('Share with');
    await stage.press('Save');
    expect(await stage.practices).to.be.empty;
    expect(stage.text).to.contain('Answer this first, then save.');
    await stage.press('Keep private');
    await stage.press('Save');
    expect((await stage.practices)[0]!.sharing).to.equal('private');
  });

  it('is shown as shared once it is, and can be taken back there', async () => {
    const consent = {destination, name: 'Harbor', wording: 1, kinds: [], at: '2026-11-01T00:00:00Z'};
    const stage = await Stage.playing('slow-breath', {
      delivery: {available: true, consent},
      seed: (store) => store.consent(consent),
    });
    await stage.goes(121);
    await stage.press('Save');
    const [entry] = await stage.practices;
    await stage.store.share(entry!.id);
    await stage.settled();
    expect(stage.has('Take back')).to.equal(true);
  });
});

describe('the way out', () => {
  const escape = (on: EventTarget, more: KeyboardEventInit = {}): KeyboardEvent => {
    const event = new KeyboardEvent('keydown', {
      key: 'Escape',
      bubbles: true,
      cancelable: true,
      composed: true,
      ...more,
    });
    on.dispatchEvent(event);
    return event;
  };

  it('is Escape from anywhere on the page, but not what is typed elsewhere', async () => {
    const stage = await Stage.playing('slow-breath');
    const field = document.createElement('input');
    stage.page.append(field);
    escape(field);
    await stage.settled();
    expect(stage.title).to.equal('Slow breath out');
    escape(document.body);
    await stage.settled();
    expect(stage.title).to.equal('Open your eyes');
  });

  it('leaves the browser its own keys, and takes a key that is held down for one press', async () => {
    const stage = await Stage.playing('slow-breath');
    await stage.goes(12);
    const key = new KeyboardEvent('keydown', {key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true});
    stage.$('.stage').dispatchEvent(key);
    await stage.settled();
    expect(key.defaultPrevented).to.equal(false);
    expect(stage.place).to.equal('breath 2 of about 12');
    await stage.key(' ');
    stage.$('.stage').dispatchEvent(new KeyboardEvent('keydown', {key: ' ', repeat: true, bubbles: true}));
    await stage.settled();
    expect(stage.has('Go on')).to.equal(true);
  });

  it('is there by keys when the way back is gone from under the focus', async () => {
    const stage = await Stage.playing('five-senses');
    await stage.press('Next');
    await stage.press('Back');
    expect(stage.focused?.closest('.stage') !== null).to.equal(true);
  });
});

describe('steps that wait', () => {
  it('are spoken where the voice is on, and silent at one press', async () => {
    const said: string[] = [];
    const before = {...device};
    Object.assign(device, {
      synthesis: Object.assign(new EventTarget(), {
        getVoices: () => [{name: 'Own', lang: 'en-US', localService: true, default: true}],
        speak: ({text}: {text: string}) => said.push(text),
        cancel: () => said.push('(silence)'),
      }),
      Utterance: class {
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    try {
      const stage = await Stage.playing('cool-cloth', {seed: (store) => store.keepDraft('player', '{"voice": true}')});
      await stage.press('Next');
      expect(said).to.deep.equal([
        'Hold the cloth to your face, or the can in your hands.',
        '(silence)',
        'Notice where it is cool.',
      ]);
      await stage.press('Turn sound off');
      expect(said.at(-1)).to.equal('(silence)');
      await stage.press('Next');
      expect(said.at(-1)).to.equal('(silence)');
      expect(stage.announced).to.contain('Take a slow sip');
    } finally {
      Object.assign(device, before);
    }
  });

  it('can be silenced also where there is a voice and no other sound', async () => {
    declares('NotSupportedError: none', 'console.warn');
    const before = {...device};
    const {AudioContext} = window;
    Object.assign(device, {
      synthesis: Object.assign(new EventTarget(), {
        getVoices: () => [{name: 'Own', lang: 'en-US', localService: true, default: true}],
        speak: () => undefined,
        cancel: () => undefined,
      }),
      Utterance: class {},
    });
    window.AudioContext = class {
      constructor() {
        throw new DOMException('none', 'NotSupportedError');
      }
    } as unknown as typeof AudioContext; // a device without sound
    try {
      const stage = await Stage.playing('slow-breath', {
        seed: (store) => store.keepDraft('player', '{"voice": true, "sound": true}'),
      });
      await stage.goes(1);
      await stage.press('Turn sound off');
      expect(stage.has('Turn sound off')).to.equal(false);
    } finally {
      window.AudioContext = AudioContext;
      Object.assign(device, before);
    }
  });

  it('are read out where the voice never begins', async () => {
    const before = {...device};
    let giveUp = (): void => undefined;
    Object.assign(device, {
      synthesis: Object.assign(new EventTarget(), {
        getVoices: () => [{name: 'Own', lang: 'en-US', localService: true, default: true}],
        speak: () => undefined,
        cancel: () => undefined,
      }),
      Utterance: class {},
      wait: (work: () => void) => {
        giveUp = work;
        return () => undefined;
      },
    });
    try {
      const stage = await Stage.playing('slow-breath', {seed: (store) => store.keepDraft('player', '{"voice": true}')});
      expect(stage.announced).to.equal('');
      giveUp();
      await stage.settled();
      expect(stage.announced).to.equal('Breathe in');
      await stage.goes(4.1);
      expect(stage.announced).to.equal('Breathe out');
    } finally {
      Object.assign(device, before);
    }
  });

  it('keep the screen on as others do', async () => {
    const log: string[] = [];
    Object.defineProperty(navigator, 'wakeLock', {
      value: {request: () => (log.push('asked'), Promise.resolve({release: () => log.push('released')}))},
      configurable: true,
    });
    Object.defineProperty(document, 'hidden', {value: false, configurable: true});
    try {
      const stage = await Stage.playing('five-senses');
      expect(log).to.deep.equal(['asked']);
      await stage.press('Stop and open your eyes');
      expect(log).to.deep.equal(['asked', 'released']);
    } finally {
      Reflect.deleteProperty(navigator, 'wakeLock');
      Reflect.deleteProperty(document, 'hidden');
    }
  });
});

describe('what can be seen', () => {
  it('names the part of the body all the time', async () => {
    const stage = await Stage.playing('tense-7');
    await stage.goes(5.5);
    expect(stage.cue).to.equal('Tense: Your stronger arm');
    await stage.goes(7);
    expect(stage.cue).to.equal('Let go: Your stronger arm');
  });

  it('is little: what few people need waits behind a word', async () => {
    const stage = await Stage.playing('slow-breath');
    const seen = [...stage.root.querySelectorAll('.stage :is(button, summary)')].filter((it) => it.checkVisibility());
    expect(seen.map((it) => it.textContent!.trim())).to.deep.equal(['More', 'Pause', 'Stop and open your eyes']);
    const body = await Stage.playing('body-scan');
    expect(body.has('Something outside the body')).to.equal(true);
    expect(body.has('Skip this part')).to.equal(true);
  });

  it('is how fast it goes, once that is changed', async () => {
    const stage = await Stage.playing('slow-breath');
    await stage.press('Slower');
    expect(stage.$('.quiet output').textContent).to.equal('11.4 seconds a breath');
    const taps = await Stage.playing('butterfly-hug');
    await taps.press('Faster');
    expect(taps.$('.quiet output').textContent, 'never faster than written').to.equal('1 second each');
  });

  it('is how to go on where the small one was paused, and the small one again afterwards', async () => {
    const stage = await Stage.playing('slow-breath', {attributes: {mode: 'mini'}});
    await stage.key(' ', '.mini');
    await stage.press('Go on');
    await stage.goes(121);
    await stage.press('Again');
    expect(stage.root.querySelector('.mini') !== null).to.equal(true);
  });
});
