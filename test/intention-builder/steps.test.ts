import {expect} from '@open-wc/testing';
import {noAnswer} from '../../src/intention-builder/answers.ts';
import {keepStep, moved, openStep, sentenceStep} from '../../src/intention-builder/steps.ts';
import {defaultProgram} from '../../src/whole.ts';

const {steps} = defaultProgram.intention;
const ids = steps.map(({id}) => id);
const sentence = sentenceStep(steps)!.id;
const at = (step?: string) => ({answers: {}, ...(step && {step})});

describe('the step that is open', () => {
  it('is the one that was open last, or the first one', () => {
    expect(openStep(at('stuck'), steps)).to.equal('stuck');
    expect(openStep(at(keepStep), steps)).to.equal(keepStep);
    expect(openStep(at(), steps)).to.equal(ids[0]);
  });

  it('is the first one where the program no longer has it, and keeping where it has none', () => {
    expect(openStep(at('gone'), steps)).to.equal(ids[0]);
    expect(openStep(at('gone'), [])).to.equal(keepStep);
  });
});

describe('the next step', () => {
  it('leads through all of them to keeping, and back', () => {
    const way = [...ids, keepStep];
    for (const [i, id] of way.entries()) {
      expect(moved(at(id), 1, steps).step).to.equal(way[i + 1] ?? keepStep);
      if (i > 0) expect(moved(at(id), -1, steps).step).to.equal(way[i - 1]);
    }
  });

  it('from a sentence means the sentence, no longer that there is none; back, or without one, it does not', () => {
    const none = {answers: {}, step: sentence, answer: 'none'} as const;
    const answers = {[sentence]: {...noAnswer, text: 'Rest.'}};
    expect(moved({...none, answers}, 1, steps).answer).to.equal(undefined);
    expect(moved({...none, answers}, -1, steps).answer).to.equal('none');
    expect(moved(none, 1, steps).answer).to.equal('none');
  });
});
