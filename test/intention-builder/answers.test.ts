import {expect} from '@open-wc/testing';
import {
  dangerIn,
  emptyDraft,
  noAnswer,
  readDraft,
  withAnswer,
  withSentence,
  writeDraft,
  type Answer,
} from '../../src/intention-builder/answers.ts';
import {defaultProgram} from '../../src/whole.ts';

const {steps} = defaultProgram.intention;
const sentence = steps.find(({kind}) => kind === 'sentence')!;
const word = steps.find(({kind}) => kind === 'word')!;

const written = (text: string): Answer => ({...noAnswer, text});

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

  it('takes a sentence in the place of having none, and nothing else', () => {
    const none = {answers: {}, answer: 'none'} as const;

    expect(withAnswer(none, sentence, written('Rest.'))).to.deep.equal({answers: {sentence: written('Rest.')}});
    expect(withAnswer(none, word, written('Home')).answer).to.equal('none');
  });

  it('finds what speaks of danger, also in what a sentence took the place of', () => {
    const words = 'I want to kill myself.';

    expect(dangerIn({answers: {a: written('I am tired.'), b: written(words)}})).to.equal(words);
    expect(dangerIn({answers: {a: {...written('Rest.'), before: words}}})).to.equal(words);
    expect(dangerIn({answers: {a: {...noAnswer, ask: words, text: 'No.'}}})).to.equal('');
  });
});

describe('a sentence that is tapped', () => {
  const mine = written('Mine.');

  it('can be undone, and that, too', () => {
    const used = withSentence(mine, 'Theirs.');
    expect(used).to.deep.equal({...written('Theirs.'), used: 'Theirs.', before: 'Mine.'});
    expect(withSentence(used)).to.deep.equal(mine);

    const changed = withSentence({...used, text: 'Theirs, mostly.'});
    expect(changed).to.deep.equal({...mine, before: 'Theirs, mostly.'});
    expect(withSentence(changed).text).to.equal('Theirs, mostly.');
  });

  it('makes way for another one without a trace: only one’s own words come back', () => {
    const twice = withSentence(withSentence(mine, 'One.'), 'Two.');
    expect(twice).to.deep.equal({...written('Two.'), used: 'Two.', before: 'Mine.'});
    expect(withSentence(withSentence(noAnswer, 'One.'), 'Two.')).to.deep.equal({...written('Two.'), used: 'Two.'});
  });

  it('that says what stands there leaves nothing to undo', () => {
    expect(withSentence(mine, 'Mine.')).to.deep.equal({...mine, used: 'Mine.'});
  });
});
