import {expect} from '@open-wc/testing';
import ICAL from 'ical.js';
import {declares} from '../console.ts';
import {openRecord} from '../record/open.ts';
import {harbor, Stage} from './stage.ts';

const attributes = {'session-date': '2026-12-03T10:00', 'session-key': 's1'};
const sessions = async ({store}: Stage) => (await store.query('session')).entries;

describe('setting a date', () => {
  it('is saved in the practice’s zone, and shown', async () => {
    const stage = await Stage.open();
    await stage.setDate('2026-12-03', '10:00');
    expect(stage.title).to.equal('Thursday, December 3 at 10:00 AM');
    expect(stage.focused?.id).to.equal('title');
    expect(stage.text).to.include('Saved on this device');
    const [entry] = await sessions(stage);
    expect(entry?.content).to.deep.equal({
      start: '2026-12-03T10:00',
      zone: 'America/Los_Angeles',
      route: 'unspecified',
      status: 'planned',
      sequence: 0,
      visits: [],
    });
  });

  it('is one session, with the time of the last press, where the first one is still being saved', async () => {
    const stage = await Stage.open();
    const goOn = stage.hold();
    await stage.setDate('2026-12-03', '10:00');
    await stage.setDate('2026-12-03', '11:00');
    await stage.setDate('2026-12-03', '11:00');
    await goOn();
    const entries = await sessions(stage);
    expect(entries.map(({version, content}) => [version, content.start, content.sequence])).to.deep.equal([
      [2, '2026-12-03T11:00', 1],
    ]);
    expect(stage.title).to.equal('Thursday, December 3 at 11:00 AM');
    expect(stage.focused?.id).to.equal('title');
  });

  it('pressed twice is saved once', async () => {
    const stage = await Stage.open();
    const goOn = stage.hold();
    await stage.setDate('2026-12-03', '10:00');
    await stage.setDate('2026-12-03', '10:00');
    await goOn();
    expect((await sessions(stage)).map(({version}) => version)).to.deep.equal([1]);
  });

  it('closes no other form than its own', async () => {
    const stage = await Stage.open({attributes});
    await stage.press('Change the date');
    const goOn = stage.hold();
    await stage.setDate('2026-12-04', '10:00');
    await stage.press('Cancel');
    await stage.press('Change the date');
    stage.$<HTMLInputElement>('[name=time]').value = '12:00';
    await goOn();
    expect(stage.$<HTMLInputElement>('[name=time]').value).to.equal('12:00');
    expect((await sessions(stage)).map(({content}) => content.start)).to.deep.equal(['2026-12-04T10:00']);
  });

  it('is set in the record that is open, and waits for no other one', async () => {
    const stage = await Stage.open();
    const before = stage.store;
    const goOn = stage.hold();
    await stage.setDate('2026-12-03', '10:00');
    await stage.opens(await openRecord());
    await stage.setDate('2026-12-05', '10:00');
    await goOn();
    expect((await sessions(stage)).map(({content}) => content.start)).to.deep.equal(['2026-12-05T10:00']);
    expect((await before.query('session')).entries.map(({version}) => version)).to.deep.equal([1]);
  });

  it('can be meant by the client’s own clock', async () => {
    const stage = await Stage.open({zone: 'America/New_York'});
    stage.$<HTMLSelectElement>('[name=zone]').value = 'America/New_York';
    await stage.setDate('2026-12-03', '13:00');
    expect((await sessions(stage))[0]?.content).to.include({start: '2026-12-03T13:00', zone: 'America/New_York'});
    expect(stage.text).not.to.include('for Harbor Street');
  });

  it('carries the route, the place and the visits', async () => {
    const stage = await Stage.open();
    await stage.press('Kind of medicine');
    stage.$<HTMLSelectElement>('[name=route]').value = 'im';
    stage.$<HTMLSelectElement>('[name=place]').value = 'online';
    await stage.press('Add a visit');
    expect(stage.focused).to.equal(stage.$('[name=kind-0]'));
    await stage.press('Add a visit');
    stage.$<HTMLInputElement>('[name=day-0]').value = '2026-11-30';
    stage.$<HTMLInputElement>('[name=time-0]').value = '09:00';
    stage.$<HTMLSelectElement>('[name=kind-1]').value = 'integration';
    stage.$<HTMLInputElement>('[name=day-1]').value = '2026-12-07';
    stage.$<HTMLInputElement>('[name=time-1]').value = '16:00';
    await stage.setDate('2026-12-03', '10:00');
    const [entry] = await sessions(stage);
    expect(entry?.content).to.include({route: 'im', place: 'online'});
    expect(entry?.content.visits.map(({kind, start}) => `${kind} ${start}`)).to.deep.equal([
      'preparation 2026-11-30T09:00',
      'integration 2026-12-07T16:00',
    ]);
    expect(stage.text).to.include('With Dana, online.');
    expect(stage.text).to.include(
      'Preparation visit: Monday, November 30 at 9:00 AM Integration visit: Monday, December 7 at 4:00 PM',
    );
    await stage.wake('2026-12-06T09:00');
    expect(stage.text).not.to.include('Preparation visit');
    expect(stage.text).to.include('Integration visit: Monday, December 7');
    await stage.wake('2026-11-28T12:00');

    await stage.press('Change the date');
    await stage.press('Remove', stage.$('.visit'));
    expect(stage.$<HTMLInputElement>('[name=day-0]').value).to.equal('2026-12-07');
    stage.$<HTMLFormElement>('.session-form').requestSubmit();
    await stage.settled();
    expect((await sessions(stage))[0]?.content.visits.map(({kind, cancelled}) => [kind, cancelled])).to.deep.equal([
      ['integration', undefined],
      ['preparation', true],
    ]);
    expect(stage.text).not.to.include('Preparation visit');
  });

  it('wants a day and a time', async () => {
    const stage = await Stage.open();
    await stage.setDate('2026-12-03', '');
    expect(await sessions(stage)).to.be.empty;
    expect(stage.$<HTMLInputElement>('[name=time]').validity.valueMissing).to.equal(true);
  });

  it('that could not be saved stays in the form, and says so', async () => {
    declares('RecordError: made to fail');
    const stage = await Stage.open();
    stage.failure = 'full';
    await stage.setDate('2026-12-03', '10:00');
    expect(stage.$('[role=alert]').innerText).to.include('This is not saved.');
    expect(stage.$<HTMLInputElement>('#day').value).to.equal('2026-12-03');
    stage.failure = undefined;
    stage.$<HTMLFormElement>('.session-form').requestSubmit();
    await stage.settled();
    expect(await sessions(stage)).to.have.lengthOf(1);
  });

  it('asks where to keep it in the place where it was written', async () => {
    const stage = await Stage.open({record: {undecided: true, place: 'tab'}});
    await stage.setDate('2026-12-03', '10:00');
    expect(stage.$('.timeline-head').innerText).to.include('Are you the only one who uses this device?');
  });
});

describe('a session that the page set', () => {
  it('is not written before the client changes it', async () => {
    const stage = await Stage.open({attributes});
    expect(await sessions(stage)).to.be.empty;
    await stage.press('Change the date');
    expect(stage.$<HTMLInputElement>('#day').value).to.equal('2026-12-03');
    await stage.press('Cancel');
    expect(await sessions(stage)).to.be.empty;
    expect(stage.title).to.equal('Thursday, December 3 at 10:00 AM');
  });

  it('then the client’s stands, the page’s is said beside it and can be taken again', async () => {
    const stage = await Stage.open({attributes});
    await stage.press('Change the date');
    await stage.setDate('2026-12-04', '11:30');
    expect((await sessions(stage))[0]?.content).to.include({key: 's1', start: '2026-12-04T11:30', sequence: 1});
    expect(stage.title).to.equal('Friday, December 4 at 11:30 AM');
    expect(stage.text).to.include('The page of Harbor Street Therapy says Thursday, December 3 at 10:00 AM.');
    await stage.press('Use that date');
    expect(stage.title).to.equal('Thursday, December 3 at 10:00 AM');
    expect((await sessions(stage))[0]?.content).to.include({start: '2026-12-03T10:00', sequence: 2});
    expect(stage.has('Use that date')).to.equal(false);
  });

  it('keeps what was written to it when it moves', async () => {
    const stage = await Stage.open({attributes});
    await stage.press('Arrange a ride home');
    await stage.press('Change the date');
    await stage.setDate('2026-12-04', '11:30');
    expect(stage.find('Arrange a ride home').querySelector('input')!.checked).to.equal(true);
  });
});

describe('calling a session off', () => {
  it('is said, and can be undone', async () => {
    const stage = await Stage.open({attributes});
    await stage.press('Change the date');
    await stage.press('Call it off');
    expect(stage.title).to.equal('Thursday, December 3 at 10:00 AM is called off');
    expect(stage.here).to.equal(undefined);
    expect((await sessions(stage))[0]?.content).to.include({status: 'cancelled', sequence: 1});
    await stage.press('Plan it again');
    stage.$<HTMLFormElement>('.session-form').requestSubmit();
    await stage.settled();
    expect(stage.title).to.equal('Thursday, December 3 at 10:00 AM');
  });

  it('of one’s own leaves nothing behind once it is removed', async () => {
    const stage = await Stage.open();
    await stage.setDate('2026-12-03', '10:00');
    await stage.press('Change the date');
    await stage.press('Call it off');
    await stage.press('Plan it again');
    await stage.press('Remove');
    expect(await sessions(stage)).to.be.empty;
    expect(stage.title).to.equal('When is your session?');
  });
});

describe('a series', () => {
  it('shows the one that matters now, and lists them all', async () => {
    const stage = await Stage.open({attributes, at: '2026-12-03T20:00'});
    await stage.pass('2026-12-04T09:00');
    await stage.press('Add a session');
    await stage.setDate('2026-12-10', '10:00');
    expect(stage.title).to.equal('The day after your session');
    expect(stage.text).to.include('Your next session is Thursday, December 10 at 10:00 AM.');
    await stage.press('All 2 sessions');
    expect(stage.$('.series li[aria-current]').innerText).to.match(/December\s3/);

    await stage.wake('2026-12-05T09:00');
    expect(stage.title).to.equal('Thursday, December 10 at 10:00 AM');
    expect(stage.here).to.equal('preparation');
    expect(stage.text).to.include(
      'Your last session was 2 days ago. Its integration goes on beside this, to about Dec 17.',
    );
  });

  it('lets any of them be changed', async () => {
    const stage = await Stage.open({attributes});
    await stage.press('Add a session');
    await stage.setDate('2026-12-10', '10:00');
    await stage.press('All 2 sessions');
    await stage.press('Edit: Thursday, December 10');
    await stage.setDate('2026-12-11', '09:00');
    expect((await sessions(stage)).map(({content}) => content.start)).to.deep.equal(['2026-12-11T09:00']);
  });
});

describe('a date that was changed somewhere else meanwhile', () => {
  async function clash(): Promise<Stage> {
    const stage = await Stage.open();
    await stage.setDate('2026-12-03', '10:00');
    const [entry] = await sessions(stage);
    await stage.press('Change the date');
    stage.meanwhile = () =>
      stage.store.save({
        kind: 'session',
        id: entry!.id,
        version: 1,
        content: {...entry!.content, start: '2026-12-05T15:00'},
      });
    await stage.setDate('2026-12-04', '11:30');
    return stage;
  }
  const starts = async (stage: Stage) => (await sessions(stage)).map(({content}) => content.start).sort();

  it('is shown beside one’s own', async () => {
    const stage = await clash();
    expect(stage.$('#clash').innerText).to.match(
      /Saturday, December\s5 at 3:00\sPM[^]*Yours: Friday, December\s4 at 11:30\sAM/,
    );
    expect(stage.focused?.id).to.equal('clash');
    expect(await starts(stage)).to.deep.equal(['2026-12-05T15:00']);
  });
  for (const [choice, kept] of [
    ['Keep mine', ['2026-12-04T11:30']],
    ['Keep that', ['2026-12-05T15:00']],
    ['Keep both', ['2026-12-04T11:30', '2026-12-05T15:00']],
  ] as const) {
    it(`${choice.toLowerCase()}`, async () => {
      const stage = await clash();
      await stage.press(choice);
      expect(await starts(stage)).to.deep.equal(kept);
      expect(stage.root.querySelector('#clash')).to.equal(null);
    });
  }
});

describe('add to calendar', () => {
  /** Presses the button that makes the file, and reads what was made. */
  async function file(stage: Stage): Promise<ICAL.Event[]> {
    const {createObjectURL} = URL;
    let made: Blob | undefined;
    URL.createObjectURL = (blob: Blob) => ((made = blob), 'data:text/calendar,');
    const stop = (event: Event) => event.preventDefault(); // the test does not want a file
    addEventListener('click', stop, {capture: true});
    const {click} = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      removeEventListener('click', stop, {capture: true});
      stage.$<HTMLFormElement>('form:has(#calendar-title)').requestSubmit();
      await stage.settled();
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    const calendar = new ICAL.Component(ICAL.parse(await made!.text()) as unknown[]); // one calendar
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  }

  it('says “Appointment” and nothing more, unless the client wants otherwise', async () => {
    const stage = await Stage.open({attributes});
    await stage.press('Add to calendar');
    expect(stage.$<HTMLInputElement>('#calendar-title').value).to.equal('Appointment');
    const [session, reminder] = await file(stage);
    expect(session?.summary).to.equal('Appointment');
    expect(session?.startDate.toJSDate().toISOString()).to.equal('2026-12-03T18:00:00.000Z');
    expect(session?.endDate.toJSDate().toISOString()).to.equal('2026-12-03T21:00:00.000Z');
    expect(reminder?.summary).to.equal('Tomorrow: Appointment');
    expect(reminder?.startDate.toString()).to.equal('2026-12-02T18:00:00');
    expect(stage.focused?.id).to.equal('calendar');

    await stage.press('Add to calendar');
    stage.$<HTMLInputElement>('#calendar-title').value = 'Me time';
    expect((await file(stage))[0]?.summary).to.equal('Me time');
  });

  it('moves and calls off what the calendar already holds', async () => {
    const stage = await Stage.open({attributes});
    await stage.press('Add to calendar');
    const [first] = await file(stage);
    await stage.press('Change the date');
    await stage.setDate('2026-12-04', '11:30');
    await stage.press('Update my calendar');
    const [moved] = await file(stage);
    expect(moved?.uid).to.equal(first?.uid);
    expect(moved?.sequence).to.equal(1);
    await stage.press('Change the date');
    await stage.press('Call it off');
    await stage.press('Update my calendar');
    const [off, reminder] = await file(stage);
    expect(off?.uid).to.equal(first?.uid);
    expect(off?.sequence).to.equal(2);
    expect([off, reminder].map((it) => it?.component.getFirstPropertyValue('status'))).to.deep.equal([
      'CANCELLED',
      'CANCELLED',
    ]);
  });

  it('takes the visits along', async () => {
    const stage = await Stage.open({program: {...harbor}});
    await stage.press('Kind of medicine');
    await stage.press('Add a visit');
    stage.$<HTMLInputElement>('[name=day-0]').value = '2026-11-30';
    stage.$<HTMLInputElement>('[name=time-0]').value = '09:00';
    await stage.setDate('2026-12-03', '10:00');
    await stage.press('Add to calendar');
    const all = await file(stage);
    expect(all.map(({startDate}) => startDate.toString())).to.include('2026-11-30T17:00:00Z');
    expect(new Set(all.map(({uid}) => uid)).size).to.equal(3);

    await stage.press('Change the date');
    await stage.press('Remove', stage.$('.visit'));
    stage.$<HTMLFormElement>('.session-form').requestSubmit();
    await stage.settled();
    await stage.press('Update my calendar');
    const visit = (await file(stage)).find(({startDate}) => startDate.toString() === '2026-11-30T17:00:00Z');
    expect(visit?.component.getFirstPropertyValue('status')).to.equal('CANCELLED');
    expect(all.map(({uid}) => uid)).to.include(visit?.uid);
  });
});
