import {expect} from '@open-wc/testing';
import {entrySchema} from '../../src/record/schemas.ts';

const head = {
  id: '019a5b1c-0000-7000-8000-000000000000',
  version: 1,
  day: '2027-03-01',
  at: '2027-03-01T15:00:00.000Z',
  zone: 'America/New_York',
  sharing: 'private',
};
const fits = (kind: string, content: unknown): boolean => entrySchema().safeParse({...head, kind, content}).success;

it('an entry of an unknown kind is refused', () => {
  expect(fits('dream', {})).to.equal(false);
});

describe('an intention', () => {
  it('of before, with a sentence and perhaps a word, is still one', () => {
    expect(fits('intention', {sentence: 'Rest'})).to.equal(true);
    expect(fits('intention', {sentence: 'Rest', word: 'Soften'})).to.equal(true);
  });

  it('can hold what will help, and that there is none, or none yet', () => {
    expect(fits('intention', {sentence: 'Rest', word: 'Soften', hard: 'Breathe out slowly.'})).to.equal(true);
    expect(fits('intention', {sentence: 'I don’t know yet.', answer: 'unknown'})).to.equal(true);
    expect(fits('intention', {sentence: 'I come without an intention.', answer: 'none'})).to.equal(true);
  });

  it('with another answer, or none of a sentence, is refused', () => {
    expect(fits('intention', {sentence: 'Rest', answer: 'maybe'})).to.equal(false);
    expect(fits('intention', {sentence: 'Rest', hard: ['Breathe']})).to.equal(false);
    expect(fits('intention', {answer: 'none'})).to.equal(false);
  });
});

describe('a note', () => {
  it('of before, about nothing in particular, is still one', () => {
    expect(fits('note', {text: 'A boat', bring: true})).to.equal(true);
    expect(fits('note', {text: 'A boat', bring: true, phase: 'arrival'})).to.equal(true);
  });

  it('can look back on an entry, by its id', () => {
    expect(fits('note', {text: 'It has changed', bring: false, about: head.id})).to.equal(true);
    expect(fits('note', {text: 'It has changed', bring: false, about: 'my intention'})).to.equal(false);
  });
});

describe('an exercise that was done', () => {
  const practice = {exercise: 'feet', title: {text: 'Feet on the floor', lang: 'en'}, seconds: 62.5, completed: true};

  it('is whole without a rating, and with either of them', () => {
    expect(fits('practice', practice)).to.equal(true);
    expect(fits('practice', {...practice, before: 0})).to.equal(true);
    expect(fits('practice', {...practice, before: 10, after: 3})).to.equal(true);
  });

  it('is refused with a rating that is none, a time that cannot be, or more than belongs there', () => {
    for (const wrong of [{before: 11}, {after: -1}, {after: 2.5}, {seconds: -1}, {seconds: NaN}, {note: 'mine'}]) {
      expect(fits('practice', {...practice, ...wrong}), JSON.stringify(wrong)).to.equal(false);
    }
  });

  it('is refused where something is missing', () => {
    for (const key of Object.keys(practice))
      expect(fits('practice', {...practice, [key]: undefined}), key).to.equal(false);
  });
});
