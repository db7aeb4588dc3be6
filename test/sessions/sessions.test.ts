import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Content, Entry} from '../../src/record/entry.ts';
import {
  allSessions,
  belongsTo,
  currentSession,
  intentionFor,
  pageSession,
  sessionOf,
  type Session,
} from '../../src/sessions/sessions.ts';
import {dayAt, instantOf} from '../../src/sessions/zones.ts';

const zone = 'America/Los_Angeles';
let count = 0;

function written(start: string, more: Partial<Content<'session'>> = {}, at = '2026-11-20T12:00:00Z'): Entry<'session'> {
  const id = `019a0000-0000-7000-8000-${String(++count).padStart(12, '0')}`;
  return {
    id,
    kind: 'session',
    version: 1,
    day: '2026-11-20',
    at,
    zone,
    sharing: 'private',
    content: {start, zone, route: 'unspecified', status: 'planned', sequence: 0, visits: [], ...more},
  };
}

const page = (date: string, key?: string) => pageSession(date, key, zone);
const starts = (sessions: readonly Session[]) => sessions.map(({start}) => start);

describe('the sessions a client has', () => {
  it('are the page’s where the client wrote none', () => {
    const [session, ...others] = allSessions(page('2026-12-03T10:00', 's1'), [], 'im', 'online');
    expect(others).to.be.empty;
    expect(session).to.include({
      ref: 's1',
      start: '2026-12-03T10:00',
      zone,
      route: 'im',
      place: 'online',
      cancelled: false,
    });
    expect(session?.entry).to.equal(undefined);
  });

  it('are the client’s where both speak of the same one, with the page’s beside it', () => {
    const entry = written('2026-12-04T11:00', {key: 's1', route: 'lozenge'});
    const [session, ...others] = allSessions(page('2026-12-03T10:00', 's1'), [entry], 'im');
    expect(others).to.be.empty;
    expect(session).to.include({ref: 's1', start: '2026-12-04T11:00', route: 'lozenge', entry});
    expect(session?.page?.start).to.equal('2026-12-03T10:00');
  });

  it('are one where the page later says the same as the client had written', () => {
    const entry = written('2026-12-03T10:00');
    const [session, ...others] = allSessions(page('2026-12-03T10:00', 's1'), [entry], 'im');
    expect(others).to.be.empty;
    expect(session).to.include({ref: 's1', key: 's1', entry});
    expect(belongsTo({session: entry.id, day: '2026-11-20'}, session)).to.equal(true);
  });

  it('say nothing beside where both say the same time', () => {
    const entry = written('2026-12-03T13:00', {key: 's1', zone: 'America/New_York'});
    const [session] = allSessions(page('2026-12-03T10:00', 's1'), [entry], 'im');
    expect(session?.page).to.equal(undefined);
  });

  it('are two where the page moves to another date without a key', () => {
    const entry = written('2026-12-03T11:00', {key: '2026-12-03T10:00'});
    expect(starts(allSessions(page('2026-12-03T10:00'), [entry], 'im'))).to.deep.equal(['2026-12-03T11:00']);
    expect(starts(allSessions(page('2026-12-17 10:00'), [entry], 'im'))).to.deep.equal([
      '2026-12-03T11:00',
      '2026-12-17T10:00',
    ]);
  });

  it('keep a name of their own when the practice’s zone is learned later', () => {
    expect(pageSession('2026-12-03 10:00', null, 'UTC')?.key).to.equal(
      pageSession('2026-12-03T10:00', null, zone)?.key,
    );
  });

  it('never hide what a client wrote: of two for one key the newest has it, and the other stays', () => {
    const old = written('2026-12-04T10:00', {key: 's1'}, '2026-11-01T12:00:00Z');
    const fresh = written('2026-12-05T10:00', {key: 's1'}, '2026-11-02T12:00:00Z');
    const sessions = allSessions(page('2026-12-03T10:00', 's1'), [old, fresh], 'im');
    expect(sessions.map(({ref, start}) => [ref, start])).to.deep.equal([
      [old.id, '2026-12-04T10:00'],
      ['s1', '2026-12-05T10:00'],
    ]);
  });

  it('are told apart by what entries name them', () => {
    const entry = written('2026-12-04T11:00', {key: 's1'});
    const [session] = allSessions(undefined, [entry], 'im');
    const day = '2026-11-20';
    expect(belongsTo({session: 's1', day}, session)).to.equal(true);
    expect(belongsTo({session: entry.id, day}, session)).to.equal(true);
    expect(belongsTo({session: 's2', day}, session)).to.equal(false);
    expect(belongsTo({session: 's2', day}, undefined)).to.equal(false);
  });

  it('take in what was written before any of them was known', () => {
    const [first, second] = allSessions(undefined, [written('2026-12-04T11:00'), written('2026-12-18T11:00')], 'im');
    expect(belongsTo({day: '2026-11-20'}, undefined)).to.equal(true);
    expect(belongsTo({day: '2026-11-20'}, first)).to.equal(true);
    expect(belongsTo({day: '2026-11-20'}, second, first)).to.equal(false);
    expect(belongsTo({day: '2026-12-10'}, second, first)).to.equal(true);
  });

  it('stand also where a zone is unknown to this browser', () => {
    const [session] = allSessions(undefined, [written('2026-12-03T10:00', {zone: 'Mars/Olympus'})], 'im');
    expect(session?.at).to.equal(Date.parse('2026-12-03T10:00Z'));
  });
});

describe('an intention', () => {
  /** Written when the client's clock showed `local`. */
  const wrote = (local: string, session?: string, own = zone) => ({
    day: local.slice(0, 10),
    at: new Date(instantOf(local, own)).toISOString(),
    zone: own,
    ...(session !== undefined && {session}),
  });
  const of = (...entries: Entry<'session'>[]) => allSessions(undefined, entries, 'im');
  const planned = (...starts: string[]) => of(...starts.map((start) => written(start)));
  const both = (first: string, second: string) => [planned(first)[0]!, planned(second)[0]!] as const;

  it('that names no session is for the first one planned after it was written', () => {
    const [first, second, third] = ['2026-12-03T10:00', '2026-12-10T10:00', '2026-12-17T10:00'] as const;
    const sessions = planned(first, second, third);
    const found = (local: string) => sessionOf(wrote(local), sessions)?.start;
    expect(found('2026-11-20T12:00')).to.equal(first);
    expect(found('2026-12-03T09:59')).to.equal(first);
    expect(found('2026-12-03T10:01')).to.equal(second);
    expect(found('2026-12-10T08:00')).to.equal(second);
    expect(found('2026-12-16T23:59')).to.equal(third);
    expect(found('2026-12-18T12:00')).to.equal(undefined);
  });

  it('written after the only session is for nobody yet, and for the next one once that is planned', () => {
    for (const local of ['2026-12-03T20:00', '2026-12-04T00:30', '2026-12-09T12:00']) {
      const intention = wrote(local);
      const first = planned('2026-12-03T10:00')[0]!;
      expect(sessionOf(intention, [first]), local).to.equal(undefined);
      expect(intentionFor([intention], first), local).to.equal(undefined);
      const [before, second] = both('2026-12-03T10:00', '2026-12-17T10:00');
      expect(sessionOf(intention, [before, second]), local).to.equal(second);
      expect(intentionFor([intention], second, before), local).to.equal(intention);
      expect(intentionFor([intention], before), local).to.equal(undefined);
    }
  });

  it('stays its session’s own when the next one was already written', () => {
    const [first, second] = both('2026-12-03T10:00', '2026-12-17T10:00');
    const own = wrote('2026-12-02T12:00', first.ref);
    const early = wrote('2026-11-20T12:00');
    const next = wrote('2026-12-03T21:00');
    expect(intentionFor([next, own, early], first)).to.equal(own);
    expect(intentionFor([next, early], first)).to.equal(early);
    expect(intentionFor([next, own, early], second, first)).to.equal(next);
    expect(intentionFor([own, early], second, first)).to.equal(undefined);
  });

  it('is the newest where no session is known', () => {
    const [newest, old] = [wrote('2026-12-02T12:00', 's1'), wrote('2026-12-01T12:00')];
    expect(intentionFor([newest, old], undefined)).to.equal(newest);
    expect(intentionFor([], undefined)).to.equal(undefined);
  });

  it('is found also where the date was set after it was written, to be on that day', () => {
    const session = planned('2026-11-20T18:00')[0]!;
    const intention = wrote('2026-11-20T12:00');
    expect(intentionFor([intention], session)).to.equal(intention);
  });

  it('belongs to the session that it names, also to one that was called off', () => {
    const off = written('2026-12-03T10:00', {status: 'cancelled'});
    const sessions = of(off, written('2026-12-10T10:00', {key: 's2'}));
    const [first, second] = [sessions[0]!, sessions[1]!];
    expect(sessionOf(wrote('2026-12-20T12:00', off.id), sessions)).to.equal(first);
    expect(sessionOf(wrote('2026-11-20T12:00', 's2'), sessions)).to.equal(second);
    expect(sessionOf(wrote('2026-11-20T12:00', second.entry?.id), sessions)).to.equal(second);
    expect(sessionOf(wrote('2026-11-20T12:00', 'another'), sessions)).to.equal(undefined);
    const named = wrote('2026-11-20T12:00', off.id);
    expect(intentionFor([named], first)).to.equal(named);
    expect(intentionFor([named], second)).to.equal(undefined);
  });

  it('that names none is never for one that was called off', () => {
    const sessions = of(written('2026-12-03T10:00', {status: 'cancelled'}), written('2026-12-10T10:00'));
    const [first, second] = [sessions[0]!, sessions[1]!];
    for (const local of ['2026-11-20T12:00', '2026-12-03T21:00']) {
      const intention = wrote(local);
      expect(sessionOf(intention, sessions), local).to.equal(second);
      expect(intentionFor([intention], first), local).to.equal(undefined);
      expect(intentionFor([intention], second), local).to.equal(intention);
    }
    expect(sessionOf(wrote('2026-11-20T12:00'), [first])).to.equal(undefined);
  });

  it('tells two sessions of one day apart', () => {
    const sessions = planned('2026-12-03T09:00', '2026-12-03T15:00');
    expect(sessionOf(wrote('2026-12-03T08:00'), sessions)?.start).to.equal('2026-12-03T09:00');
    expect(sessionOf(wrote('2026-12-03T13:00'), sessions)?.start).to.equal('2026-12-03T15:00');
    expect(sessionOf(wrote('2026-12-03T19:00'), sessions)).to.equal(undefined);
  });

  it('stays with its session when it is shared or changed later, where it was written on a day before', () => {
    const session = planned('2026-12-03T10:00')[0]!;
    const shared = {...wrote('2026-12-02T12:00'), at: '2026-12-09T20:00:00.000Z'};
    expect(sessionOf(shared, [session])).to.equal(session);
  });

  it('goes by the days of the clock that it was written by, wherever the practice is', () => {
    // 18:00 in Los Angeles is 11:00 of the next day in Tokyo.
    const session = planned('2026-12-03T18:00')[0]!;
    const tokyo = (local: string) => sessionOf(wrote(local, undefined, 'Asia/Tokyo'), [session]);
    expect(tokyo('2026-12-03T23:00')).to.equal(session);
    expect(tokyo('2026-12-04T10:59')).to.equal(session);
    expect(tokyo('2026-12-04T11:01')).to.equal(undefined);
    // And 01:00 there is 22:00 of the day before in Honolulu.
    const night = planned('2026-12-04T01:00')[0]!;
    const honolulu = (local: string) => sessionOf(wrote(local, undefined, 'Pacific/Honolulu'), [night]);
    expect(honolulu('2026-12-03T22:59')).to.equal(night);
    expect(honolulu('2026-12-03T23:01')).to.equal(undefined);
  });

  it('is told apart also in the hour that clocks show twice, and in one they leave out', () => {
    const twice = planned('2026-11-01T01:30')[0]!; // the first of the two, 08:30 UTC
    const at = (instant: string) => ({day: instant.slice(0, 10), at: instant, zone});
    expect(sessionOf(at('2026-11-01T08:29:00Z'), [twice])).to.equal(twice);
    expect(sessionOf(at('2026-11-01T09:15:00Z'), [twice]), '1:15 for the second time').to.equal(undefined);
    const never = planned('2027-03-14T02:30')[0]!; // 3:30, 10:30 UTC
    expect(sessionOf(at('2027-03-14T10:15:00Z'), [never]), '3:15').to.equal(never);
    expect(sessionOf(at('2027-03-14T10:31:00Z'), [never])).to.equal(undefined);
  });

  it('has its place also where its zone is unknown to this browser', () => {
    const session = planned('2026-12-03T10:00')[0]!;
    expect(sessionOf({...wrote('2026-12-02T12:00'), zone: 'Mars/Olympus'}, [session])).to.equal(session);
    expect(sessionOf({...wrote('2026-12-04T12:00'), zone: 'Mars/Olympus'}, [session])).to.equal(undefined);
  });

  it('is for one session at most, and the same one to whoever asks', () => {
    const hour = fc.integer({min: 0, max: 40 * 24});
    const base = instantOf('2026-10-20T08:00', zone);
    fc.assert(
      fc.property(fc.array(fc.tuple(hour, fc.boolean()), {minLength: 1, maxLength: 5}), hour, (plan, when) => {
        const sessions = of(
          ...plan.map(([hours, off]) =>
            written(new Date(base + hours * 3_600_000).toISOString().slice(0, 16), {
              zone: 'UTC',
              status: off ? 'cancelled' : 'planned',
            }),
          ),
        );
        const time = base + when * 3_600_000 + 1;
        const intention = {day: dayAt(time, zone), at: new Date(time).toISOString(), zone};
        const kept = sessions.filter(({cancelled}) => !cancelled);
        const takers = kept.filter((session, i) => intentionFor([intention], session, kept[i - 1]) !== undefined);
        const its = sessionOf(intention, sessions);
        expect(its).to.equal(kept.find(({at}) => at > time));
        // Of several at one time the first has it; no later one takes it, too.
        expect(takers.map(({ref}) => ref)).to.deep.equal(its ? [its.ref] : []);
      }),
    );
  });
});

describe('the current session', () => {
  const lasts = () => ({visit: 3 * 3_600_000, early: 15 * 60_000});
  const at = (sessions: readonly Session[], local: string) =>
    currentSession(sessions, instantOf(local, zone), zone, lasts);
  const of = (...dates: string[]) =>
    allSessions(
      undefined,
      dates.map((date) => written(date)),
      'im',
    );

  it('is none where there is none', () => {
    expect(at([], '2026-12-01T12:00')).to.equal(undefined);
  });

  it('is not one that was called off', () => {
    const sessions = allSessions(
      undefined,
      [written('2026-12-03T10:00', {status: 'cancelled'}), written('2026-12-10T10:00')],
      'im',
    );
    expect(at(sessions, '2026-12-03T10:30')?.session.start).to.equal('2026-12-10T10:00');
    expect(at(sessions.slice(0, 1), '2026-12-03T10:30')).to.equal(undefined);
  });

  it('stays the last one when there is no next', () => {
    expect(at(of('2026-12-03T10:00'), '2027-12-03T10:00')?.session.start).to.equal('2026-12-03T10:00');
  });

  it('closer than 14 days: is the next from the second day on, with the last one beside it', () => {
    const sessions = of('2026-12-03T10:00', '2026-12-10T10:00');
    expect(at(sessions, '2026-12-04T23:00')?.session.start).to.equal('2026-12-03T10:00');
    expect(at(sessions, '2026-12-04T23:00')?.next?.start).to.equal('2026-12-10T10:00');
    const day2 = at(sessions, '2026-12-05T09:00');
    expect(day2?.session.start).to.equal('2026-12-10T10:00');
    expect(day2?.beside?.start).to.equal('2026-12-03T10:00');
    expect(at(sessions, '2026-12-10T10:00')?.beside).to.equal(undefined);
  });

  it('14 days and more: is the last one to its fourteenth day, or to three days before the next', () => {
    const far = of('2026-12-03T10:00', '2027-01-14T10:00');
    expect(at(far, '2026-12-17T23:59')?.session.start).to.equal('2026-12-03T10:00');
    expect(at(far, '2026-12-18T09:00')?.session.start).to.equal('2027-01-14T10:00');
    expect(at(far, '2026-12-18T09:00')?.beside).to.equal(undefined);
    const near = of('2026-12-03T10:00', '2026-12-17T10:00');
    expect(at(near, '2026-12-13T23:00')?.session.start).to.equal('2026-12-03T10:00');
    expect(at(near, '2026-12-14T09:00')?.session.start).to.equal('2026-12-17T10:00');
    expect(at(near, '2026-12-14T09:00')?.beside?.start).to.equal('2026-12-03T10:00');
  });

  it('is the next on its own morning, on the day after the last', () => {
    const sessions = of('2026-12-03T10:00', '2026-12-04T10:00');
    expect(at(sessions, '2026-12-03T20:00')?.session.start).to.equal('2026-12-03T10:00');
    expect(at(sessions, '2026-12-04T05:00')?.session.start).to.equal('2026-12-04T10:00');
  });

  it('is the next once the last is over, on the same day', () => {
    const sessions = of('2026-12-03T09:00', '2026-12-03T15:00');
    expect(at(sessions, '2026-12-03T11:59')?.session.start).to.equal('2026-12-03T09:00');
    expect(at(sessions, '2026-12-03T12:00')?.session.start).to.equal('2026-12-03T15:00');
  });

  it('never goes back, is there for everyone who has a session, and says when to look again', () => {
    const hours = fc.array(fc.integer({min: 0, max: 90 * 24}), {minLength: 1, maxLength: 6});
    fc.assert(
      fc.property(
        hours,
        fc.array(fc.integer({min: -500, max: 120 * 24}), {minLength: 2, maxLength: 10}),
        (sessionHours, nows) => {
          const base = instantOf('2026-10-20T08:00', zone);
          const iso = (hour: number) => new Date(base + hour * 3_600_000).toISOString().slice(0, 16);
          const sessions = allSessions(
            undefined,
            sessionHours.map((hour) => written(iso(hour), {zone: 'UTC'})),
            'im',
          );
          let reached = 0;
          for (const hour of nows.sort((a, b) => a - b)) {
            const now = base + hour * 3_600_000;
            const found = currentSession(sessions, now, zone, lasts);
            const index = sessions.indexOf(found!.session);
            expect(index).to.be.at.least(reached);
            reached = index;
            const last = currentSession(sessions, Math.min(found!.until, now + 2e10) - 1, zone, lasts);
            expect(last?.session).to.equal(found!.session);
            expect(last?.beside).to.equal(found!.beside);
            // Nobody who lies in a session is told of another one.
            const running = sessions.filter((it) => it.at <= now && now < it.at + lasts().visit);
            if (
              running.length === 1 &&
              sessions.every((it) => it === running[0] || Math.abs(it.at - now) > 4 * 3_600_000)
            ) {
              expect(found!.session).to.equal(running[0]);
            }
          }
        },
      ),
    );
  });
});
