import {expect} from '@open-wc/testing';
import {firstSentences} from '../../src/intention-builder/sentences.ts';
import {growth, inStep} from '../growth.ts';

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

  it('is not made around another person, nor of what is no phrase', () => {
    for (const text of [
      'my father',
      'My husband yells at me',
      'My mother hates me',
      'My job is hard',
      'Nothing works',
      'something is missing',
      'everything hurts',
      'Spring is hard',
      'Being alone is hard',
    ]) {
      for (const sentence of firstSentences([{text, choices: []}], stems)) {
        expect(sentence).not.to.match(/why my father|yells|hates|works|hurts|is (?:hard|missing)/i);
      }
    }
    expect(firstSentences([{text: 'my father', choices: []}], stems)[0]).to.equal('May I be open to my father.');
    expect(firstSentences([{text: 'the anger that is in me', choices: []}], stems)[0]).to.equal(
      'May I be open to the anger that is in me.',
    );
  });

  it('does not say a direction twice, nor put a sentence, a question or no answer into it', () => {
    const release = {stem: 'May I let go of …'};
    for (const text of [
      'let go of my anger',
      'Let go of it all',
      'to let go of my anger',
      'go of it',
      'I want peace',
      'I want to understand my anger',
      'I’d like to rest',
      'I don’t know',
      'I don’t know yet.',
      'i dont know',
      'What is wrong with me?',
      'What is wrong with me??',
      'why am I like this',
      'be kinder to myself',
      'My husband yells at me',
      'Nothing works',
      'He left',
    ]) {
      expect(firstSentences([{text, choices: [release]}], stems), text).to.deep.equal([]);
    }
    expect(firstSentences([{text: 'anger', choices: [release]}], stems)).to.deep.equal(['May I let go of anger.']);
    expect(
      firstSentences([{text: 'to understand my anger', choices: [{phrase: 'my worry'}, understand]}], stems)[0],
    ).to.equal('I want to understand my worry.');
  });

  it('gives nobody back a judgement, what was done to them, or words of danger', () => {
    for (const text of [
      'I am a terrible mother',
      'I am not good enough',
      'I hate myself',
      'I was raped',
      'I was hit as a child',
      'my rape',
      'the abuse',
      'my trauma',
      'the way he hit me',
      'I want to die',
      'I am suicidal',
      'my suicidal thoughts',
      'how to kill myself',
      'the urge to cut',
      'being better off dead',
      'My boyfriend choked me',
    ]) {
      expect(firstSentences([{text, choices: [understand]}], stems), text).to.deep.equal([]);
    }
    expect(firstSentences([{text: 'my life', choices: [{stem: 'May I let go of …'}]}], stems)).not.to.include(
      'May I let go of my life.',
    );
  });

  // A pattern that looks for the dots at the end would try each of them.
  it('passes over 100,000 characters of anything at once', () => {
    for (const piece of ['.', ' ', 'my ', 'a. ', 'I am ', '?', 'being ']) {
      const made = (text: string) => firstSentences([{text: `${text}x`, choices: [understand]}], stems);
      expect(made(piece.repeat(100_000 / piece.length))).to.deep.equal([]);
      expect(growth(made, piece, 16_000), piece).to.be.below(inStep);
    }
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
