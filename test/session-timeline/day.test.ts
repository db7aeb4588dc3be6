/** What the day shows next. */
import {expect} from '@open-wc/testing';
import {nextStep, type NextStep} from '../../src/session-timeline/day.ts';
import type {Item} from '../../src/session-timeline/lists.ts';
import {phaseOf, situationAt} from './scene.ts';

const item: Item = {id: 'food', text: {en: 'Eat'}, hint: {en: 'Lightly.'}, slot: 'food'};

function stepAt(at: string, item?: Item, instructions = {}): NextStep {
  const {where} = situationAt(at);
  if (!where) throw new Error('no session');
  return nextStep(where, item, instructions);
}
const then = ({then: coming}: NextStep) => coming.map(({phase}) => phase.id);

describe('the next step', () => {
  it('on the morning is what is to be done, with what is said beside it', () => {
    const step = stepAt('2026-12-03T08:00', item);
    expect(step).to.deep.include({isComing: false, texts: [{en: 'Lightly.'}]});
    expect(then(step)).to.deep.equal(['arrival', 'onset']);
    const own = {en: 'Nothing but water.'};
    expect(stepAt('2026-12-03T08:00', item, {food: own}).texts).to.deep.equal([own]);
    expect(stepAt('2026-12-03T08:00', {id: 'ride', text: {en: 'Ride'}}).texts).to.deep.equal([]);
  });

  it('is what comes, once everything is done', () => {
    const step = stepAt('2026-12-03T08:00');
    expect(step.isComing).to.equal(true);
    expect(step.stretch.phase.id).to.equal('arrival');
    expect(step.texts).to.deep.equal(phaseOf('arrival').happens);
    expect(then(step)).to.deep.equal(['onset', 'inner']);
  });

  it('in the session is where the client is: what to notice, and what helps', () => {
    const step = stepAt('2026-12-03T11:30');
    const {id, notice, helps} = step.stretch.phase;
    expect(id).to.equal('return');
    expect(step.isComing).to.equal(false);
    expect(step.texts).to.deep.equal([...notice, ...helps]);
  });

  it('on the days before is where the client is, with nothing that is coming yet', () => {
    const step = stepAt('2026-12-02T19:00');
    expect(step.stretch.phase.id).to.equal('preparation');
    expect(step.isComing).to.equal(false);
  });

  it('at the end has nothing after it', () => {
    expect(then(stepAt('2026-12-06T12:00'))).to.deep.equal([]);
    expect(then(stepAt('2026-12-04T12:00'))).to.deep.equal(['integration']);
  });

  it('has the intention near, but for the session itself', () => {
    for (const [at, isNear] of [
      ['2026-12-02T19:00', true],
      ['2026-12-03T08:00', true],
      ['2026-12-03T09:50', true],
      ['2026-12-03T10:30', false],
      ['2026-12-03T11:30', false],
      ['2026-12-03T19:00', true],
      ['2026-12-06T12:00', true],
    ] as const) {
      expect(stepAt(at).isIntentionNear, at).to.equal(isNear);
    }
  });
});
