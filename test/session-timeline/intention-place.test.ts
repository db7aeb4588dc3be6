/** Where an intention is shown, which phase's room leads to the builder, and in which words. */
import {expect} from '@open-wc/testing';
import {builderWords, isPlaceForIntention} from '../../src/session-timeline/intention.ts';
import {dated, phaseOf, phases, sceneAt, type Known} from './scene.ts';

const places = (at: string, known: Known = dated, lit = at): string[] => {
  const scene = sceneAt(at, known, lit);
  return phases.filter((phase) => isPlaceForIntention(phase, phases, scene)).map(({id}) => id);
};
const words = (at: string, phase: string, intention?: {answer?: 'none' | 'unknown'}, known: Known = dated, lit = at) =>
  builderWords(phaseOf(phase), phases, sceneAt(at, known, lit), intention);
const after = ['evening', 'day-1', 'integration'];

describe('an intention’s place', () => {
  it('is where the client prepares, at arrival, and afterwards', () => {
    expect(places('2026-11-28T12:00')).to.deep.equal(['preparation', 'arrival', ...after]);
    expect(places('2026-11-28T12:00', {}), 'no date').to.deep.equal(['preparation', 'arrival', ...after]);
  });

  it('is no longer where the client prepared, once they arrive', () => {
    expect(places('2026-12-03T09:50')).to.deep.equal(['arrival', ...after]);
    expect(places('2026-12-03T09:50', dated, '2026-12-03T09:40'), 'not under a reader’s eyes').to.include(
      'preparation',
    );
  });
});

describe('the way to the builder', () => {
  it('where nothing is written is offered in one room, to those who can write, until the session begins', () => {
    expect(words('2026-11-28T12:00', 'preparation')).to.equal('timeline.intend');
    expect(words('2026-11-28T12:00', 'arrival')).to.equal(undefined);
    expect(words('2026-12-03T09:50', 'arrival')).to.equal('timeline.intend');
    expect(words('2026-12-03T10:05', 'arrival')).to.equal(undefined);
    expect(words('2026-11-28T12:00', 'preparation', undefined, {...dated, readonly: true})).to.equal(undefined);
    expect(words('2026-11-28T12:00', 'preparation', undefined, {...dated, status: 'waiting'})).to.equal(undefined);
  });

  it('is not taken away under a reader’s eyes', () => {
    expect(words('2026-12-03T10:05', 'arrival', undefined, dated, '2026-12-03T09:50')).to.equal('timeline.intend');
  });

  it('before the session says that it can be changed, or looked for', () => {
    expect(words('2026-11-28T12:00', 'preparation', {})).to.equal('intention.changeIt');
    expect(words('2026-11-28T12:00', 'arrival', {answer: 'none'})).to.equal('intention.changeIt');
    expect(words('2026-11-28T12:00', 'preparation', {answer: 'unknown'})).to.equal('intention.find');
  });

  it('after it asks how it looks now, and elsewhere only to look', () => {
    expect(words('2026-12-06T12:00', 'integration', {})).to.equal('intention.look');
    expect(words('2026-12-06T12:00', 'arrival', {answer: 'unknown'})).to.equal('timeline.lookAt');
  });

  it('only leads to a look where nothing can be written', () => {
    for (const at of ['2026-11-28T12:00', '2026-12-06T12:00'])
      expect(words(at, 'integration', {}, {...dated, readonly: true})).to.equal('timeline.lookAt');
  });
});
