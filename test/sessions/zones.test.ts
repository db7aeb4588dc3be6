import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {addDays, dayAt, daysBetween, instantOf, isZone, parseStart, wallClock} from '../../src/sessions/zones.ts';

const zones = [
  'UTC',
  'America/Los_Angeles',
  'America/St_Johns',
  'Europe/Dublin',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'America/Sao_Paulo',
];
const utc = (text: string) => Date.parse(text);

describe('wall-clock time', () => {
  it('comes back from an instant as it went in, in every zone, but for the hour that clocks leave out', () => {
    const minutes = fc.integer({min: utc('2020-01-01T00:00Z') / 60_000, max: utc('2035-01-01T00:00Z') / 60_000});
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
        const shown = wallClock(minute * 60_000, zone);
        expect(wallClock(instantOf(shown, zone), zone)).to.equal(shown);
      }),
    );
  });

  it('that a clock never shows is as much later as the clock jumps', () => {
    expect(instantOf('2027-03-14T02:30', 'America/Los_Angeles')).to.equal(utc('2027-03-14T10:30Z'));
    expect(instantOf('2027-10-03T02:15', 'Australia/Lord_Howe')).to.equal(utc('2027-10-02T15:45Z'));
  });

  it('that a clock shows twice is the first of the two', () => {
    expect(instantOf('2026-11-01T01:30', 'America/Los_Angeles')).to.equal(utc('2026-11-01T08:30Z'));
    expect(instantOf('2027-04-04T01:45', 'Australia/Lord_Howe')).to.equal(utc('2027-04-03T14:45Z'));
  });

  it('knows the hours around a change of clocks', () => {
    expect(instantOf('2026-11-01T00:59', 'America/Los_Angeles')).to.equal(utc('2026-11-01T07:59Z'));
    expect(instantOf('2026-11-01T02:00', 'America/Los_Angeles')).to.equal(utc('2026-11-01T10:00Z'));
    expect(wallClock(utc('2026-12-03T00:00Z'), 'Asia/Kolkata')).to.equal('2026-12-03T05:30');
    expect(wallClock(utc('2026-12-03T08:00Z'), 'America/Los_Angeles')).to.equal('2026-12-03T00:00');
  });

  it('is on another day in another zone', () => {
    expect(dayAt(utc('2026-12-03T05:00Z'), 'America/Los_Angeles')).to.equal('2026-12-02');
    expect(dayAt(utc('2026-12-03T05:00Z'), 'Pacific/Kiritimati')).to.equal('2026-12-03');
  });

  it('knows which zones there are', () => {
    expect(isZone('Europe/Dublin')).to.equal(true);
    expect(isZone('Mars/Olympus')).to.equal(false);
  });
});

describe('calendar days', () => {
  it('are counted across months, leap days and changes of clocks', () => {
    expect(addDays('2028-02-28', 1)).to.equal('2028-02-29');
    expect(addDays('2026-11-01', -1)).to.equal('2026-10-31');
    expect(daysBetween('2026-10-25', '2026-11-08')).to.equal(14);
  });

  it('that are added are the days between', () => {
    const date = fc.date({min: new Date('1980-01-01'), max: new Date('2090-01-01'), noInvalidDate: true});
    fc.assert(
      fc.property(date, fc.integer({min: -5000, max: 5000}), (start, days) => {
        const day = start.toISOString().slice(0, 10);
        expect(daysBetween(day, addDays(day, days))).to.equal(days);
      }),
    );
  });
});

describe('a session date as a page writes it', () => {
  const zone = 'America/Los_Angeles';

  it('is meant in the practice’s zone', () => {
    expect(parseStart('2026-12-03T10:00', zone)).to.equal(utc('2026-12-03T18:00Z'));
    expect(parseStart(' 2026-12-03 10:00:00 ', zone)).to.equal(utc('2026-12-03T18:00Z'));
  });

  it('is meant by its offset where it has one', () => {
    expect(parseStart('2026-12-03T10:00:00-05:00', zone)).to.equal(utc('2026-12-03T15:00Z'));
    expect(parseStart('2026-12-03T10:00-0500', zone)).to.equal(utc('2026-12-03T15:00Z'));
    expect(parseStart('2026-12-03T10:00Z', zone)).to.equal(utc('2026-12-03T10:00Z'));
  });

  for (const text of [
    '',
    'tomorrow',
    '2026-12-03',
    '2026-02-30T10:00',
    '2026-12-03T25:00',
    '12/03/2026 10:00',
    '2026-12-03T10:00[Europe/Paris]',
  ]) {
    it(`is none where it says “${text}”`, () => {
      expect(parseStart(text, zone)).to.be.NaN;
    });
  }
});
