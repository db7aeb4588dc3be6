import {expect} from '@open-wc/testing';
import {noAnswer, writeDraft} from '../../src/intention-builder/answers.ts';
import {newer, offeredOf, placeFor} from '../../src/intention-builder/drafts.ts';

const stuck = (text: string) => ({stuck: {...noAnswer, text}});
const now = new Date('2026-11-28T12:00:00Z');

describe('a draft that makes room for another', () => {
  it('stays with the intention that it became', () => {
    expect(placeFor({kept: 'one'}, now)).to.equal('intention/one');
  });

  it('is set apart where it became none, to be offered', () => {
    expect(placeFor({}, now)).to.equal('intention 2026-11-28T12:00:00.000Z');
  });
});

describe('of what was also written', () => {
  it('the newest is offered that has words in it', () => {
    const drafts = [
      {answers: {}, step: 'stuck'},
      {answers: stuck(' ')},
      {answers: stuck('this')},
      {answers: stuck('that')},
    ];
    const others = drafts.map((draft, i) => ({key: `${i}`, text: writeDraft(draft)}));
    expect(offeredOf(others)).to.deep.equal({key: '2', draft: drafts[2]});
    expect(offeredOf([])).to.equal(undefined);
  });

  it('a text that is no draft is still offered', () => {
    expect(offeredOf([{key: '0', text: 'I am tired'}])?.draft.answers['']?.text).to.equal('I am tired');
  });
});

describe('what another tab wrote later', () => {
  const here = {answers: stuck('here'), step: 'stuck'};

  it('stands here, at the step that is open here', () => {
    expect(newer({answers: stuck('there'), step: 'word'}, here)).to.deep.equal({
      answers: stuck('there'),
      step: 'stuck',
    });
    expect(newer({answers: stuck('there'), step: 'word'}, {answers: {}})).to.deep.equal({answers: stuck('there')});
  });

  it('comes with its own step where it is another intention’s', () => {
    const kept = {answers: stuck('there'), kept: 'one'};
    expect(newer(kept, here)).to.deep.equal(kept);
    expect(newer({...kept, step: 'word'}, here)).to.deep.equal({...kept, step: 'word'});
  });
});
