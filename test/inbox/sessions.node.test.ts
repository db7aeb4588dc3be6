import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {placeOf, sessionsOf} from '../../demo/inbox/sessions.ts';
import type {Entry} from '../../src/record/entry.ts';
import {newId} from '../endpoint/running.ts';

type Changes = Partial<Entry<'session'>['content']> & {at?: string};

function session(start: string, {at = '2026-11-01T12:00:00Z', ...changes}: Changes = {}): Entry<'session'> {
  return {
    id: newId(),
    kind: 'session',
    version: 1,
    day: at.slice(0, 10),
    at,
    zone: 'America/Los_Angeles',
    sharing: 'shared',
    content: {start, zone: 'America/Los_Angeles', route: 'im', status: 'planned', sequence: 0, visits: [], ...changes},
  };
}

const at = (time: string): number => Date.parse(time);
const place = (now: string, ...entries: Entry<'session'>[]) => {
  const found = placeOf(sessionsOf(entries), at(now));
  return found && [found.part, found.days, found.session.number];
};

describe('where a client is', () => {
  const first = session('2026-12-03T10:00');
  const second = session('2026-12-20T10:00');

  it('is nowhere without a session', () => {
    assert.equal(place('2026-12-01T12:00:00Z'), undefined);
    assert.equal(place('2026-12-01T12:00:00Z', session('2026-12-03T10:00', {status: 'cancelled'})), undefined);
  });

  it('is before the first, on its day, and after it', () => {
    assert.deepEqual(place('2026-12-01T20:00:00Z', first, second), ['before', 2, 1]);
    assert.deepEqual(place('2026-12-03T20:00:00Z', second, first), ['day', 0, 1]);
    assert.deepEqual(place('2026-12-07T20:00:00Z', first, second), ['after', 4, 1]);
  });

  it('is before the next one once 14 days are over, and after the last one for good', () => {
    assert.deepEqual(place('2026-12-17T20:00:00Z', first, second), ['after', 14, 1]);
    assert.deepEqual(place('2026-12-18T20:00:00Z', first, second), ['before', 2, 2]);
    assert.deepEqual(place('2027-01-20T20:00:00Z', first, second), ['after', 31, 2]);
  });

  it('goes by the calendar of the session’s own zone', () => {
    assert.deepEqual(place('2026-12-04T07:00:00Z', first), ['day', 0, 1]);
    assert.deepEqual(place('2026-12-04T09:00:00Z', first), ['after', 1, 1]);
  });

  it('takes the entry written last where two are about one session', () => {
    const moved = session('2026-12-10T10:00', {key: 'a', at: '2026-11-20T12:00:00Z'});
    const sessions = sessionsOf([moved, session('2026-12-03T10:00', {key: 'a'})]);

    assert.deepEqual(
      sessions.map(({start, number}) => [start, number]),
      [['2026-12-10T10:00', 1]],
    );
  });
});
