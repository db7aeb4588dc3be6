import {expect} from '@open-wc/testing';
import {
  formatDay,
  formatInstant,
  formatList,
  formatNumber,
  formatRange,
  relativeDays,
  zoneName,
} from '../../src/locale/format.ts';

/** Narrow and plain spaces are one to a reader. */
const plain = (text: string) => text.replace(/\s/g, ' ');
const moment = Date.UTC(2026, 11, 3, 18, 0);

describe('dates and times', () => {
  it('are said in the zone that is asked for', () => {
    expect(plain(formatInstant(moment, 'time', 'en-US', 'America/Los_Angeles'))).to.equal('10:00 AM');
    expect(plain(formatInstant(moment, 'time', 'de', 'Europe/Berlin'))).to.equal('19:00');
    expect(plain(formatInstant('2026-12-03T18:00:00Z', 'day', 'en-US', 'Pacific/Auckland'))).to.equal(
      'Friday, December 4',
    );
  });

  it('are said for a calendar day, the same in every zone', () => {
    expect(formatDay('2026-12-03', 'day', 'en')).to.equal('Thursday, December 3');
    expect(formatDay('2026-03-08', 'short', 'en')).to.equal('Mar 8');
  });

  it('are said as a range', () => {
    expect(plain(formatRange(moment, moment + 3 * 3_600_000, 'time', 'en-US', 'America/Los_Angeles'))).to.equal(
      '10:00 AM – 1:00 PM',
    );
  });

  it('name the zone as it is on that day', () => {
    expect(zoneName(moment, 'en-US', 'America/Los_Angeles')).to.equal('Pacific Standard Time');
    expect(zoneName(Date.UTC(2026, 6, 1), 'en-US', 'America/Los_Angeles')).to.equal('Pacific Daylight Time');
  });

  it('are said from today', () => {
    expect([0, 1, 5, -2].map((days) => relativeDays(days, 'en'))).to.deep.equal([
      'today',
      'tomorrow',
      'in 5 days',
      '2 days ago',
    ]);
  });
});

describe('lists and numbers', () => {
  it('are said as the language says them', () => {
    expect(formatList(['a', 'b', 'c'], 'en-US')).to.equal('a, b, and c');
    expect(formatNumber(1234.5, 'de')).to.equal('1.234,5');
  });
});
