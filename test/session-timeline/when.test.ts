/** What stands beside a phase's name. */
import {expect} from '@open-wc/testing';
import {whenIs} from '../../src/session-timeline/when.ts';
import {instantOf, wallClock} from '../../src/sessions/zones.ts';
import {dated, phaseOf, phases, situationAt, type Known} from './scene.ts';

/** It, for each phase: its name, and the time by the client's clock where it has one. */
function whens(at: string, known: Known = dated): Record<string, string> {
  const situation = situationAt(at, known);
  const stretches =
    situation.where?.stretches ??
    phases.map((phase) => ({phase, from: -Infinity, to: Infinity, state: 'to-come'}) as const);
  return Object.fromEntries(
    stretches.map((stretch) => {
      const when = whenIs(stretch, situation);
      return [stretch.phase.id, 'at' in when ? `${when.is} ${wallClock(when.at, situation.own)}` : when.is];
    }),
  );
}

describe('what stands beside a phase’s name', () => {
  it('without a session is how long it takes', () => {
    expect(new Set(Object.values(whens('2026-11-28T12:00', {})))).to.deep.equal(new Set(['length']));
  });

  it('before the day: until when one prepares, when one arrives, how long the rest takes, and which days come after', () => {
    const {evening, ...others} = whens('2026-11-28T12:00');
    expect(evening).to.match(/^then 2026-12-03T1/);
    expect(others).to.deep.equal({
      preparation: 'until 2026-12-03T09:45',
      arrival: 'day 2026-12-03T09:45',
      onset: 'length',
      inner: 'length',
      return: 'length',
      rest: 'length',
      'day-1': 'then 2026-12-04T04:00',
      integration: 'from 2026-12-05T04:00',
    });
  });

  it('on the day: about when each begins', () => {
    const {preparation, arrival, onset, inner} = whens('2026-12-03T08:00');
    expect([preparation, arrival]).to.deep.equal(['until 2026-12-03T09:45', 'today 2026-12-03T09:45']);
    for (const when of [onset, inner]) expect(when).to.match(/^today 2026-12-03T1/);
  });

  it('afterwards: what is past, and until which day it goes on', () => {
    const after = whens('2026-12-06T12:00');
    expect(after['integration']).to.equal('untilDay 2026-12-17T12:00');
    expect(new Set(phases.slice(0, -1).map(({id}) => after[id]))).to.deep.equal(new Set(['past']));
    expect(whens('2026-12-04T12:00')['day-1'], 'one day has no end to tell').to.equal('length');
  });

  it('of a phase that ends with no session has no end', () => {
    const situation = situationAt('2026-11-28T12:00');
    const stretch = {phase: phaseOf('preparation'), from: -Infinity, to: Infinity, state: 'here'} as const;
    expect(whenIs(stretch, situation)).to.deep.equal({is: 'length'});
  });

  it('goes by the client’s own days', () => {
    const tokyo = {...dated, zone: 'Asia/Tokyo'};
    // 10 in the morning in Seattle is 3 at night there, a day later.
    expect(whens('2026-12-06T12:00', tokyo)['integration']).to.equal('untilDay 2026-12-18T12:00');
    expect(situationAt('2026-12-06T12:00', tokyo).session?.at).to.equal(instantOf('2026-12-04T03:00', 'Asia/Tokyo'));
  });
});
