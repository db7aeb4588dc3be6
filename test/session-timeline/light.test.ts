/** Where the light is, and what may move under a reader's eyes. */
import {expect} from '@open-wc/testing';
import {foldedBehind, lightOn, noLight, roomsAfter, subjectOf} from '../../src/session-timeline/light.ts';
import {waitingValues} from '../../src/journey/values.ts';
import type {RecordHead} from '../../src/journey/contexts.ts';
import type {Session} from '../../src/sessions/sessions.ts';
import {dated, phases, sceneAt, situationAt} from './scene.ts';

describe('the light', () => {
  for (const [at, phase, hasBegun, doFirst] of [
    ['2026-11-28T12:00', 'preparation', false, false],
    ['2026-11-30T23:59', 'preparation', false, false],
    ['2026-12-01T00:00', 'preparation', false, true],
    ['2026-12-03T09:44', 'preparation', false, true],
    ['2026-12-03T09:45', 'arrival', false, false],
    ['2026-12-03T10:00', 'arrival', true, false],
    ['2026-12-06T12:00', 'integration', true, false],
  ] as const) {
    it(`at ${at.replace('T', ', ')} would stand on ${phase}`, () => {
      expect(lightOn(situationAt(at))).to.deep.equal({phase, hasBegun, doFirst});
    });
  }

  it('stands nowhere without a session', () => {
    expect(lightOn(situationAt('2026-11-28T12:00', {}))).to.deep.equal(noLight);
  });
});

describe('what is looked at', () => {
  const record: RecordHead = {...waitingValues.record, status: 'open', client: 'local'};
  const session: Pick<Session, 'ref' | 'at' | 'cancelled'> = {ref: 's1', at: 1, cancelled: false};
  const before = subjectOf(record, session, '', phases);

  it('is the same when only time goes by, or something is written', () => {
    const later = {...record, revision: record.revision + 1, written: true};
    expect(subjectOf(later, {...session}, '', phases)).to.equal(before);
  });

  it('is another one when the client or the page did something', () => {
    const others = [
      subjectOf({...record, status: 'closed'}, session, '', phases),
      subjectOf({...record, client: 'c1'}, session, '', phases),
      subjectOf({...record, generation: record.generation + 1}, session, '', phases),
      subjectOf(record, undefined, '', phases),
      subjectOf(record, {...session, ref: 's2'}, '', phases),
      subjectOf(record, {...session, at: 2}, '', phases),
      subjectOf(record, {...session, cancelled: true}, '', phases),
      subjectOf(record, session, 'inner', phases),
      subjectOf(record, session, '', phases.slice(1)),
    ];
    expect(new Set([before, ...others])).to.have.lengthOf(others.length + 1);
  });
});

describe('the rooms, once the light has moved', () => {
  const on = (phase: string) => ({...noLight, phase});
  const rooms = (open: readonly string[], from = noLight, to = noLight, asked = '') =>
    [...roomsAfter(new Set(open), from, to, asked)].sort();

  it('are those that the client opened, the one in the light, and the one that the page asks for', () => {
    expect(rooms(['rest'], noLight, on('preparation'), 'inner')).to.deep.equal(['inner', 'preparation', 'rest']);
  });

  it('are no longer the one that it left', () => {
    expect(rooms(['preparation', 'rest'], on('preparation'), on('arrival'))).to.deep.equal(['arrival', 'rest']);
  });

  it('stay as they are where it stays', () => {
    expect(rooms(['preparation', 'rest'], on('preparation'), on('preparation'))).to.deep.equal(['preparation', 'rest']);
  });

  it('are left alone: what was open before is another set', () => {
    const open = new Set(['rest']);
    roomsAfter(open, noLight, on('arrival'), '');
    expect([...open]).to.deep.equal(['rest']);
  });
});

describe('what lies behind the light', () => {
  const folded = (at: string, lit = at): number => {
    const scene = sceneAt(at, dated, lit);
    return foldedBehind(scene.where?.stretches ?? [], scene.light);
  };

  it('folds, as soon as that are two phases', () => {
    expect(folded('2026-11-28T12:00')).to.equal(0);
    expect(folded('2026-12-03T09:50')).to.equal(0);
    expect(folded('2026-12-03T11:30')).to.equal(phases.findIndex(({id}) => id === 'return'));
    expect(folded('2026-12-06T12:00')).to.equal(phases.length - 1);
  });

  it('does not fold under a reader’s eyes', () => {
    expect(folded('2026-12-06T12:00', '2026-12-03T09:50')).to.equal(0);
  });

  it('is nothing, where there is no light', () => {
    expect(foldedBehind([], noLight)).to.equal(0);
  });
});
