/** Which checklist stands in which room, and which of them matters now. */
import {expect} from '@open-wc/testing';
import {hintOf, listNow, listsIn} from '../../src/session-timeline/lists.ts';
import {dated, phases, sceneAt, situationAt, type Known} from './scene.ts';

/** The rooms with their lists. */
const rooms = (at: string, known: Known = dated, lit = at): Record<string, readonly string[]> => {
  const scene = sceneAt(at, known, lit);
  const all = phases.map((phase) => [phase.id, listsIn(phase, phases, scene)] as const);
  return Object.fromEntries(all.filter(([, lists]) => lists.length));
};

describe('the list that matters now', () => {
  for (const [at, list] of [
    ['2026-11-28T12:00', 'before'],
    ['2026-12-02T19:00', 'before'],
    ['2026-12-03T08:00', 'day'],
    ['2026-12-03T09:50', undefined],
    ['2026-12-03T11:30', undefined],
    ['2026-12-03T19:00', 'after'],
    ['2026-12-06T12:00', 'after'],
    ['2027-01-06T12:00', undefined],
  ] as const) {
    it(`at ${at.replace('T', ', ')} is ${list ?? 'none'}`, () => {
      expect(listNow(situationAt(at))).to.equal(list);
    });
  }

  it('is none without a session', () => {
    expect(listNow(situationAt('2026-11-28T12:00', {}))).to.equal(undefined);
  });
});

describe('the lists in the rooms', () => {
  it('stand in the first room that they belong to', () => {
    expect(rooms('2026-11-28T12:00')).to.deep.equal({preparation: ['before'], arrival: ['day'], evening: ['after']});
    expect(rooms('2026-11-28T12:00', {})).to.deep.equal({
      preparation: ['before'],
      arrival: ['day'],
      evening: ['after'],
    });
  });

  it('stand in the light, where that is one of their rooms', () => {
    expect(rooms('2026-12-06T12:00')).to.deep.equal({
      preparation: ['before'],
      arrival: ['day'],
      integration: ['after'],
    });
  });

  it('on the morning is the day’s own where the client still prepares', () => {
    expect(rooms('2026-12-03T08:00')).to.deep.equal({preparation: ['day', 'before'], evening: ['after']});
  });

  it('do not move to where the client is before the light does', () => {
    expect(rooms('2026-12-06T12:00', dated, '2026-12-03T19:00')).to.deep.equal({
      preparation: ['before'],
      arrival: ['day'],
      evening: ['after'],
    });
  });
});

describe('what is said beside an item', () => {
  const text = {en: 'Eat lightly.'};
  const own = {en: 'Nothing but water from 8 in the morning.'};

  it('is the prescriber’s own instruction, else the program’s hint, else nothing', () => {
    const item = {id: 'food', text, hint: text, slot: 'food'} as const;
    expect(hintOf(item, {food: own})).to.equal(own);
    expect(hintOf(item, {})).to.equal(text);
    expect(hintOf({id: 'food', text}, {food: own})).to.equal(undefined);
  });
});
