import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {calendarFile, uidOf, type Appointment} from '../../src/interchange/calendar.ts';

const now = Date.parse('2026-11-28T12:00:00Z');
const session: Appointment = {
  uid: uidOf('a site', 's1'),
  title: 'Appointment',
  start: Date.parse('2026-12-03T18:00Z'),
  minutes: 180,
  sequence: 2,
};
const reminder: Appointment = {
  uid: uidOf('a site', 's1', 'reminder'),
  title: 'Tomorrow',
  start: '2026-12-02T18:00',
  minutes: 15,
  sequence: 2,
  reminder: true,
};

function read(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]); // a single calendar, so a single component
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('the calendar file', () => {
  it('is read by a parser as it was meant', () => {
    const [event] = read(calendarFile([session], now));
    expect(event?.uid).to.equal(session.uid);
    expect(event?.summary).to.equal('Appointment');
    expect(event?.startDate.toJSDate().toISOString()).to.equal('2026-12-03T18:00:00.000Z');
    expect(event?.endDate.toJSDate().toISOString()).to.equal('2026-12-03T21:00:00.000Z');
    expect(event?.startDate.zone).to.equal(ICAL.Timezone.utcTimezone);
    expect(event?.sequence).to.equal(2);
    expect(event?.component.getFirstPropertyValue('status')).to.equal('CONFIRMED');
    expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).to.equal('2026-11-28T12:00:00Z');
  });

  it('reminds by whatever clock the client has with them', () => {
    const [event] = read(calendarFile([reminder], now));
    expect(event?.startDate.toString()).to.equal('2026-12-02T18:00:00');
    expect(event?.startDate.zone).to.equal(ICAL.Timezone.localTimezone);
    expect(event?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).to.equal(
      'PT0S',
    );
    expect(event?.component.getFirstPropertyValue('transp')).to.equal('TRANSPARENT');
  });

  it('calls off what was called off, and rings no more', () => {
    const [event] = read(calendarFile([{...reminder, cancelled: true, sequence: 3}], now));
    expect(event?.component.getFirstPropertyValue('status')).to.equal('CANCELLED');
    expect(event?.sequence).to.equal(3);
    expect(event?.component.getFirstSubcomponent('valarm')).to.equal(null);
  });

  it('ends each line with CRLF and folds at 75 octets', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'binary', maxLength: 300}).filter((title) => title.isWellFormed()),
        (title) => {
          const file = calendarFile([{...session, title}], now);
          for (const line of file.split('\r\n')) {
            expect(line).not.to.match(/[\r\n]/);
            expect(new TextEncoder().encode(line).length).to.be.at.most(75);
          }
          expect(file.endsWith('END:VCALENDAR\r\n')).to.equal(true);
        },
      ),
    );
  });

  it('brings any title through whole, and nothing else in with it', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 200}), (title) => {
        const [event, ...others] = read(calendarFile([{...session, title}], now));
        expect(others).to.be.empty;
        expect(event?.summary ?? '').to.equal(title);
      }),
    );
    const evil = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Ketamine; a\\b, c';
    const events = read(calendarFile([{...session, title: evil}], now));
    expect(events).to.have.lengthOf(1);
    expect(events[0]?.summary).to.equal(evil.replaceAll('\r\n', '\n'));
  });

  it('names nobody: neither the product, nor a practice, nor what it is about', () => {
    expect(calendarFile([session, reminder], now)).not.to.match(
      /kap|ketamine|therap|LOCATION|DESCRIPTION:(?!Tomorrow)|ORGANIZER/i,
    );
  });
});

describe('the name of an appointment', () => {
  it('is a UUID, the same for the same parts and another for others', () => {
    expect(uidOf('site', 's1')).to.match(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
    expect(uidOf('site', 's1')).to.equal(uidOf('site', 's1'));
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc
            .array(fc.string(), {minLength: 1, maxLength: 3})
            .map((parts) => parts.map((it) => it.replaceAll('\n', ' '))),
          {minLength: 2, selector: (parts) => parts.join('\n')},
        ),
        (all) => {
          expect(new Set(all.map((parts) => uidOf(...parts))).size).to.equal(all.length);
        },
      ),
    );
  });
});
