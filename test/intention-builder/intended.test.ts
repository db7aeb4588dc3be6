import {expect} from '@open-wc/testing';
import {noAnswer, type Answer, type IntentionDraft} from '../../src/intention-builder/answers.ts';
import {
  filledFrom,
  intendedBy,
  isChange,
  keptAs,
  laidAside,
  onTheWay,
  saidBy,
  saysSame,
} from '../../src/intention-builder/intended.ts';
import {defaultProgram} from '../../src/whole.ts';
import type {Text} from '../../src/program/schema.ts';

const asked = defaultProgram.intention;
const {steps} = asked;
const plain = (text: Text): string => text['en'] ?? '';
const written = (text: string): Answer => ({...noAnswer, text});
const says = (draft: IntentionDraft) => saidBy(draft, asked, plain);

describe('what a draft says', () => {
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

  it('is that there is no intention, where that was said, whatever was written before', () => {
    const draft: IntentionDraft = {answers: {sentence: written('Rest.'), word: written('Home')}, answer: 'none'};
    expect(says(draft)).to.deep.equal({sentence: plain(asked.none), answer: 'none', word: 'Home'});
  });

  it('is the same in two languages only where it is that there is none', () => {
    expect(saysSame({sentence: 'None.', answer: 'none'}, {sentence: 'Ninguna.', answer: 'none'})).to.equal(true);
    expect(saysSame({sentence: 'None.', answer: 'none'}, {sentence: 'None.', answer: 'unknown'})).to.equal(false);
    expect(saysSame({sentence: 'Rest.'}, {sentence: 'Descanso.'})).to.equal(false);
    expect(saysSame({sentence: 'Rest.'}, {sentence: 'Rest.', word: 'Home'})).to.equal(false);
  });

  it('leaves what is not part of the intention on the way, also what is no longer asked', () => {
    const answers = {stuck: written('I keep still.'), fears: written('The dark.')};
    expect(onTheWay({...answers, sentence: written('Rest.'), word: written('Home')}, steps)).to.deep.equal(answers);
  });
});

describe('an intention, as a draft', () => {
  const entry = {id: 'one', content: {sentence: 'Rest.', word: 'Home', hard: 'Hum.'}};

  it('says the same again, beside what was written on the way', () => {
    const stuck = written('I keep still.');
    const draft = filledFrom(entry, {answers: {stuck}}, asked, plain);
    expect(says(draft)).to.deep.equal(entry.content);
    expect(draft.kept).to.equal('one');
    expect(draft.answers['stuck']).to.deep.equal(stuck);
  });

  it('stays as it was written, where that says the same', () => {
    const answers = {sentence: written(' Rest. '), word: {...noAnswer, choices: {home: 'Home'}}, hard: written('Hum.')};
    expect(filledFrom(entry, {answers}, asked, plain)).to.deep.equal({answers, kept: 'one'});
  });

  it('keeps another sentence that stood there within reach', () => {
    const draft = filledFrom(entry, {answers: {sentence: written('Mine.')}}, asked, plain);
    expect(draft.answers['sentence']).to.include({text: 'Rest.', before: 'Mine.'});
  });

  it('that there is none has no sentence, and says so', () => {
    const draft = filledFrom({id: 'one', content: {sentence: 'None.', answer: 'none'}}, {answers: {}}, asked, plain);
    expect(draft).to.deep.equal({answers: {}, answer: 'none', kept: 'one'});
  });

  it('lets go, once it is kept, of what its sentence took the place of', () => {
    const sentence = {...written('Rest.'), used: 'Rest.', before: 'Mine.'};
    const draft = keptAs({answers: {sentence}, step: '/keep', version: 1}, {id: 'one'});
    expect(draft).to.deep.equal({answers: {sentence: written('Rest.')}, step: '/keep', kept: 'one'});
  });
});

describe('a change', () => {
  const draft = {answers: {}, kept: 'one', version: 2};

  it('is begun where something else is said than what is kept', () => {
    expect(isChange(draft, {sentence: 'Rest.'}, {sentence: 'Home.'})).to.equal(true);
    expect(isChange(draft, {sentence: 'Rest.'}, {sentence: 'Rest.'})).to.equal(false);
    expect(isChange({answers: {}}, {sentence: 'Rest.'}, {sentence: 'Home.'})).to.equal(false);
  });

  it('of an intention that is not known here may be one', () => {
    expect(isChange(draft, {sentence: 'Rest.'}, undefined)).to.equal(true);
  });

  it('stays begun when it is laid aside, and is none where nothing was changed', () => {
    expect(laidAside({...draft, step: 'word'}, true)).to.deep.equal(draft);
    expect(laidAside({...draft, step: 'word'}, false)).to.deep.equal({answers: {}, kept: 'one'});
  });
});
