import {expect} from '@open-wc/testing';
import {canVibrate} from '../../src/grounding-player/before.ts';
import {Haptics} from '../../src/grounding-player/haptics.ts';
import type {Cue} from '../../src/grounding-player/score.ts';

const cues: readonly Cue[] = [
  'in',
  'sip',
  'hold',
  'out',
  'rest',
  'step',
  'tense',
  'release',
  'left',
  'right',
  'notice',
];
const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'vibrate');

/** A device that can be felt, and what is felt there: browsers of a computer have none, or do nothing. */
function device(): number[][] {
  const felt: number[][] = [];
  const vibrate = (pattern: number[]) => felt.push(pattern) > 0;
  Object.defineProperty(Navigator.prototype, 'vibrate', {value: vibrate, configurable: true});
  return felt;
}

describe('cues that are felt', () => {
  afterEach(() => {
    if (own) Object.defineProperty(Navigator.prototype, 'vibrate', own);
    else Reflect.deleteProperty(Navigator.prototype, 'vibrate');
  });

  it('are none until they are asked for', () => {
    const felt = device();
    const haptics = new Haptics();
    for (const cue of cues) haptics.feel(cue);
    haptics.stop();
    expect(felt).to.deep.equal([]);
  });

  it('are short, and in and out can be told apart', () => {
    const felt = device();
    const haptics = new Haptics();
    haptics.isOn = true;
    for (const cue of cues) haptics.feel(cue);
    expect(felt.length).to.equal(cues.length);
    for (const pattern of felt) expect(pattern.reduce((all, it) => all + it, 0)).to.be.within(20, 500);
    expect(felt[cues.indexOf('in')]).to.not.deep.equal(felt[cues.indexOf('out')]);
  });

  it('end at once', () => {
    const felt = device();
    const haptics = new Haptics();
    haptics.isOn = true;
    haptics.stop();
    expect(felt).to.deep.equal([[]]);
  });

  it('are not missed on a device without them', () => {
    Reflect.deleteProperty(Navigator.prototype, 'vibrate');
    expect(canVibrate()).to.equal(false);
    const haptics = new Haptics();
    haptics.isOn = true;
    haptics.feel('in');
    haptics.stop();
  });
});
