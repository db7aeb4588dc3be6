import {expect} from '@open-wc/testing';
import {defaultProgram} from '../../src/program/default.en.ts';
import {emptyDraft, noAnswer, readDraft, writeDraft} from '../../src/intention-builder/answers.ts';
import {intendedBy} from '../../src/intention-builder/intended.ts';

const {steps} = defaultProgram.intention;

describe('the draft of an intention', () => {
  it('comes back as it was written', () => {
    const draft = {
      answers: {
        brings: {ask: 'What brings you here now?', text: 'שלום 🌊 <b>', choices: {worry: 'Worry'}, before: 'x'},
      },
      step: 'stuck',
      kept: 'x',
      version: 2,
    };

    expect(readDraft(writeDraft(draft))).to.deep.equal(draft);
  });

  it('takes no room while nothing stands in it', () => {
    expect(writeDraft(emptyDraft)).to.equal('');
    expect(readDraft(undefined)).to.deep.equal(emptyDraft);
  });

  it('shows what it cannot read, rather than losing it', () => {
    for (const text of ['I am tired', '{"answers":', '{"answers":{"a":{"text":5}}}', '[]', 'null']) {
      expect(readDraft(text).answers).to.deep.equal({'': {ask: '', text, choices: {}}});
    }
  });

  it('becomes one sentence, a word and what helps', () => {
    const answers = {
      sentence: {...noAnswer, text: ' May I be open\nto my worry. '},
      word: {...noAnswer, choices: {soften: 'Soften'}},
      hard: {...noAnswer, text: 'Hum.', choices: {breath: 'Breathe out slowly.', hand: 'Reach for a hand.'}},
    };

    expect(intendedBy({answers}, steps)).to.deep.equal({
      sentence: 'May I be open to my worry.',
      word: 'Soften',
      hard: 'Breathe out slowly. Reach for a hand. Hum.',
    });
    const own = {...answers, word: {...answers.word, text: 'Home'}};
    expect(intendedBy({answers: own}, steps).word).to.equal('Home');
    expect(intendedBy({answers: {}}, steps)).to.deep.equal({sentence: ''});
  });
});
