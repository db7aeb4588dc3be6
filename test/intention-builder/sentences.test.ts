import {expect} from '@open-wc/testing';
import {firstSentences} from '../../src/intention-builder/sentences.ts';

const stems = {
  words: ['May I be open to …', 'I want to understand …', 'I want to be kinder to myself about …'],
  sentence: ['I want to understand why …', 'May I be kind to myself when …'],
};
const understand = {stem: 'I want to understand …'};

describe('a first sentence', () => {
  it('is made of a direction and the client’s own words', () => {
    const made = firstSentences([{text: 'Why I am always on guard.', choices: [understand]}], stems);

    expect(made[0]).to.equal('I want to understand why I am always on guard.');
  });

  it('is made of what was chosen, where nothing was written', () => {
    const made = firstSentences(
      [
        {text: '', choices: [{phrase: 'my worry'}, {phrase: 'rest'}]},
        {text: '', choices: [{stem: 'May I meet … with courage'}]},
      ],
      stems,
    );

    expect(made).to.deep.equal([
      'May I meet my worry with courage.',
      'May I be open to my worry.',
      'I want to understand rest.',
      'I want to be kinder to myself about my worry.',
    ]);
  });

  it('is made around a sentence of one’s own', () => {
    const made = firstSentences([{text: 'I am tired of being on guard all the time.', choices: []}], stems);

    expect(made).to.deep.equal([
      'I want to understand why I am tired of being on guard all the time.',
      'May I be kind to myself when I am tired of being on guard all the time.',
    ]);
  });

  it('keeps “I” and the words as they were written, and says nothing twice', () => {
    const made = firstSentences(
      [
        {text: 'My mother’s voice', choices: []},
        {text: '', choices: [understand, understand]},
      ],
      stems,
    );

    expect(made).to.include('I want to understand my mother’s voice.');
    expect(new Set(made).size).to.equal(made.length);
  });

  it('takes $& and other signs as they are', () => {
    const [made] = firstSentences([{text: 'the $& in me', choices: [understand]}], stems);

    expect(made).to.equal('I want to understand the $& in me.');
  });

  it('is not made of nothing, of much, or of what does not fit', () => {
    for (const text of [
      '',
      '   ',
      'why I cannot sleep',
      'x'.repeat(100_000),
      'One thing. And another thing.',
      'can’t sleep',
    ]) {
      expect(firstSentences([{text, choices: []}], stems), text.slice(0, 20)).to.deep.equal([]);
    }
  });
});
