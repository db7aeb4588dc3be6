import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {routes} from '../../src/record/entry.ts';
import {whereabouts, type PlanPhase, type Whereabouts} from '../../src/sessions/phases.ts';
import {instantOf, wallClock} from '../../src/sessions/zones.ts';

const zones = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Kiritimati'];

const lasts = (min: number, max: number) => ({
  lozenge: {min, max},
  im: {min, max},
  iv: {min, max},
  nasal: {min, max},
  unspecified: {min, max},
});
const plan: PlanPhase[] = [
  {id: 'preparation', part: 'before', days: {from: -14, to: -1}},
  {id: 'arrival', part: 'day', early: 15, minutes: lasts(20, 40)},
  {id: 'onset', part: 'day', minutes: lasts(10, 20)},
  {id: 'inner', part: 'day', minutes: lasts(40, 60)},
  {id: 'return', part: 'day', minutes: lasts(30, 60)},
  {id: 'rest', part: 'day', minutes: lasts(30, 30)},
  {id: 'evening', part: 'after', days: {from: 0, to: 0}},
  {id: 'day-1', part: 'after', days: {from: 1, to: 1}},
  {id: 'integration', part: 'after', days: {from: 2, to: 14}},
];

const zone = 'America/Los_Angeles';
const start = '2026-12-03T10:00';
const at = (local: string, session = start, phases = plan): Whereabouts =>
  whereabouts(phases, instantOf(session, zone), 'im', instantOf(local, zone), zone);

describe('where a client is', () => {
  const way: [string, string, string][] = [
    ['2026-09-01T12:00', 'preparation', 'before'],
    ['2026-11-28T12:00', 'preparation', 'before'],
    ['2026-12-02T15:59', 'preparation', 'before'],
    ['2026-12-02T16:00', 'preparation', 'eve'],
    ['2026-12-03T03:59', 'preparation', 'eve'],
    ['2026-12-03T04:00', 'preparation', 'day'],
    ['2026-12-03T09:44', 'preparation', 'day'],
    ['2026-12-03T09:45', 'arrival', 'day'],
    ['2026-12-03T10:15', 'onset', 'day'],
    ['2026-12-03T10:30', 'inner', 'day'],
    ['2026-12-03T11:20', 'return', 'day'],
    ['2026-12-03T12:05', 'rest', 'day'],
    ['2026-12-03T12:35', 'evening', 'day'],
    ['2026-12-04T03:59', 'evening', 'day'],
    ['2026-12-04T04:00', 'day-1', 'after'],
    ['2026-12-05T03:59', 'day-1', 'after'],
    ['2026-12-05T04:00', 'integration', 'after'],
    ['2026-12-17T23:59', 'integration', 'after'],
    ['2026-12-18T04:00', 'integration', 'over'],
    ['2027-06-01T12:00', 'integration', 'over'],
  ];
  for (const [time, phase, moment] of way) {
    it(`at ${time.replace('T', ', ')} is ${phase} (${moment})`, () => {
      const now = at(time);
      expect(now.here.phase.id).to.equal(phase);
      expect(now.moment).to.equal(moment);
    });
  }

  it('is the evening and then the next day where the session runs past midnight', () => {
    const late = '2026-12-03T22:30';
    expect(at('2026-12-04T00:34', late).here.phase.id).to.equal('return');
    expect(at('2026-12-04T02:00', late).here.phase.id).to.equal('evening');
    expect(at('2026-12-04T02:00', late).moment).to.equal('day');
    expect(at('2026-12-04T05:00', late).here.phase.id).to.equal('day-1');
    expect(at('2026-12-05T05:00', late).here.phase.id).to.equal('integration');
  });

  it('counts calendar days, not hours', () => {
    expect(at('2026-12-02T23:59').days).to.equal(1);
    expect(at('2026-12-03T00:01').days).to.equal(0);
    expect(at('2026-12-06T09:00').days).to.equal(-3);
  });

  it('keeps its hours over a change of clocks', () => {
    const sunday = '2026-11-01T10:00'; // the clocks go back at 2 that night
    expect(at('2026-10-31T16:00', sunday).moment).to.equal('eve');
    expect(at('2026-11-01T09:44', sunday).here.phase.id).to.equal('preparation');
    expect(at('2026-11-02T04:00', sunday).here.phase.id).to.equal('day-1');
    expect(at('2026-11-15T23:00', sunday).moment).to.equal('after');
    expect(at('2026-11-16T04:00', sunday).moment).to.equal('over');
  });

  it('takes the times of the client’s route', () => {
    const phases = plan.map((phase) =>
      phase.id === 'onset' ? {...phase, minutes: {...lasts(10, 20), iv: {min: 1, max: 3}}} : phase,
    );
    const now = instantOf('2026-12-03T10:20', zone);
    expect(whereabouts(phases, instantOf(start, zone), 'im', now, zone).here.phase.id).to.equal('onset');
    expect(whereabouts(phases, instantOf(start, zone), 'iv', now, zone).here.phase.id).to.equal('inner');
  });

  it('holds for a program with one phase', () => {
    for (const phase of [plan[0], plan[2], plan[8]]) {
      expect(at('2026-12-03T11:00', start, [phase!]).here.phase.id).to.equal(phase!.id);
    }
  });
});

describe('at any time, by any program, in any zone', () => {
  const range = fc
    .tuple(fc.integer({min: 1, max: 300}), fc.integer({min: 0, max: 300}))
    .map(([min, more]) => lasts(min, min + more));
  const days = fc
    .tuple(fc.integer({min: -30, max: 30}), fc.integer({min: 0, max: 30}))
    .map(([from, more]) => ({from, to: from + more}));
  const phases = fc
    .tuple(
      fc.array(days, {maxLength: 3}),
      fc.array(range, {maxLength: 7}),
      fc.array(days, {maxLength: 3}),
      fc.integer({min: 1, max: 90}),
    )
    .filter(([before, day, after]) => before.length + day.length + after.length > 0)
    .map(([before, day, after, early]): PlanPhase[] => [
      ...before.map((it, i) => ({id: `b${i}`, part: 'before' as const, days: it})),
      ...day.map((it, i) => ({id: `d${i}`, part: 'day' as const, minutes: it, early})),
      ...after.map((it, i) => ({id: `a${i}`, part: 'after' as const, days: it})),
    ]);
  const times = fc.tuple(
    phases,
    fc.integer({min: Date.UTC(2026, 0) / 60_000, max: Date.UTC(2028, 0) / 60_000}).map((minute) => minute * 60_000),
    fc.constantFrom(...routes),
    fc.constantFrom(...zones),
    fc.array(fc.integer({min: -60 * 24 * 60, max: 60 * 24 * 60}), {minLength: 2, maxLength: 8}),
  );

  it('exactly one phase is here, what is before it is past, and nobody goes back', () => {
    fc.assert(
      fc.property(times, ([program, session, route, where, offsets]) => {
        let reached = 0;
        for (const offset of offsets.sort((a, b) => a - b)) {
          const now = session + offset * 60_000;
          const {stretches, here} = whereabouts(program, session, route, now, where);
          const states = stretches.map(({state}) => state).join(' ');
          expect(states).to.match(/^(past )*here( to-come)*$/);
          expect(here.from <= now && now < here.to).to.equal(true);
          const index = stretches.indexOf(here);
          expect(index).to.be.at.least(reached);
          reached = index;
        }
      }),
    );
  });

  it('phases lie end to end, and none ends before it begins', () => {
    fc.assert(
      fc.property(times, ([program, session, route, where]) => {
        const {stretches} = whereabouts(program, session, route, session, where);
        expect(stretches[0]?.from).to.equal(-Infinity);
        expect(stretches.at(-1)?.to).to.equal(Infinity);
        for (const [i, {from, to}] of stretches.entries()) {
          expect(to).to.be.at.least(from);
          if (i) expect(stretches[i - 1]?.to).to.equal(from);
        }
      }),
    );
  });

  it('nothing changes before it says so, and it looks again by midnight', () => {
    const seen = ({here, moment, days: away}: Whereabouts) => `${here.phase.id} ${moment} ${away}`;
    fc.assert(
      fc.property(times, ([program, session, route, where, offsets]) => {
        for (const offset of offsets) {
          const now = session + offset * 60_000;
          const found = whereabouts(program, session, route, now, where);
          expect(found.until).to.be.greaterThan(now);
          const last = whereabouts(program, session, route, found.until - 1, where);
          expect(seen(last)).to.equal(seen(found));
          expect(wallClock(found.until - 1, where).slice(0, 10)).to.equal(wallClock(now, where).slice(0, 10));
        }
      }),
    );
  });
});
