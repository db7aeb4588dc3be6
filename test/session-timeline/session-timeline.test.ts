import {expect, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {KapExerciseRequest} from '../../src/parts/exercise-request.ts';
import {KapSessionTimeline} from '../../src/session-timeline/session-timeline.ts';
import type {Store} from '../../src/record/store.ts';
import {declares} from '../console.ts';
import {openRecord} from '../record/open.ts';
import {harbor, Stage} from './stage.ts';

const attributes = {'session-date': '2026-12-03T10:00', 'session-key': 's1'};

describe('the timeline at the five moments', () => {
  it('without a date: invites to set one, and can be read', async () => {
    const stage = await Stage.open();
    expect(stage.title).to.equal('When is your session?');
    expect(stage.here).to.equal(undefined);
    await stage.press('Inner journey');
    expect(stage.text).to.include('memories may surface');
  });

  it('a week before: says when it is and what comes', async () => {
    const stage = await Stage.open({attributes});
    expect(stage.title).to.equal('Thursday, December 3 at 10:00 AM');
    expect(stage.text).to.include('With Dana. It is in 5 days. Plan for about 2 to 3 hours.');
    expect(stage.text).to.include('12 Harbor Street, Seattle');
    expect(stage.here).to.equal('preparation');
    expect(stage.$('#phase-preparation summary').innerText).to.match(/You are here\s+Preparation\s+until Thursday/);
    expect(stage.$('#phase-arrival summary').innerText).to.match(/Thursday, about 9:45\sAM/);
    expect(stage.$('#phase-inner summary').innerText).to.include('about 40 to 60 minutes');
  });

  it('the evening before: what is to be done stands in front of what is to be read', async () => {
    const before = await Stage.open({attributes, at: '2026-11-28T12:00'});
    const eve = await Stage.open({attributes, at: '2026-12-02T19:00'});
    const doFirst = ({root}: Stage) =>
      root
        .querySelector('#list-before')!
        .compareDocumentPosition(root.querySelector('#phase-preparation .room-text')!) ===
      Node.DOCUMENT_POSITION_FOLLOWING;
    expect(doFirst(before)).to.equal(false);
    expect(doFirst(eve)).to.equal(true);
    expect(eve.text).to.include('It is tomorrow.');
    expect(eve.text).to.include('Feeling nervous is common.');
  });

  it('on the day: only the next step, one after the other', async () => {
    const stage = await Stage.open({attributes: {...attributes, layout: 'day'}, at: '2026-12-03T08:00'});
    expect(stage.text).to.match(/^Today, Thursday, December 3 Next Eat and drink as your prescriber told you/);
    expect(stage.text).to.include('After that about 9:45 AM Arriving, a talk, and a few checks.');

    await stage.press('Done');
    expect(stage.title).to.equal('Take your medicines as your prescriber told you');
    expect(stage.focused).to.equal(stage.find('Done'));
    for (let i = 1; i < harbor.checklists.day.items.length; i++) await stage.press('Done');
    expect(stage.text).to.match(/Next, about 9:45 AM Arriving/);
    expect(stage.focused?.id).to.equal('title');

    await stage.pass('2026-12-03T11:30');
    expect(stage.text).to.match(/Now Coming back/);
    expect(stage.text).to.include('This is normal.');
  });

  it('coming back: is in the light, and what lies behind is folded', async () => {
    const stage = await Stage.open({attributes, at: '2026-12-03T11:30'});
    expect(stage.here).to.equal('return');
    expect(stage.title).to.equal('The day of your session');
    expect(stage.$('#phase-return summary').innerText).to.include('You are about here');
    expect(stage.$('#phase-inner').checkVisibility()).to.equal(false);
    await stage.press('What came before');
    expect(stage.$('#phase-inner').checkVisibility()).to.equal(true);
    expect(stage.has('Change the date')).to.equal(false);
  });

  it('days after: says how long ago it was, until when integration goes on, and whom to call', async () => {
    const stage = await Stage.open({attributes, at: '2026-12-06T12:00'});
    expect(stage.title).to.equal('3 days after your session');
    expect(stage.here).to.equal('integration');
    expect(stage.$('#phase-integration summary').innerText).to.include('until Dec 17');
    expect(stage.text).to.include('nothing much happened');
    expect(stage.find('(206) 555-0142').getAttribute('href')).to.equal('tel:2065550142');
  });

  it('weeks after: has no end that scolds, and offers the next date', async () => {
    const stage = await Stage.open({attributes, at: '2027-01-06T12:00'});
    expect(stage.title).to.equal('Your last session was Thursday, December 3');
    expect(stage.has('Add a session')).to.equal(true);
  });
});

describe('"you are here"', () => {
  it('follows the clock by itself', async () => {
    const stage = await Stage.open({attributes, at: '2026-12-03T09:44'});
    expect(stage.here).to.equal('preparation');
    // The boundary is a moment away from now on.
    const boundary = performance.now() + 30;
    const {now} = KapSessionTimeline.clock;
    const begun = now();
    KapSessionTimeline.clock = {...KapSessionTimeline.clock, now: () => begun + 60_000 + performance.now() - boundary};
    stage.widget.requestUpdate();
    await new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => {
        if (stage.here !== 'arrival') return;
        watch.disconnect();
        resolve();
      });
      watch.observe(stage.root, {subtree: true, attributes: true, childList: true});
    });
    expect(stage.here).to.equal('arrival');
  });

  it('is right when a tab wakes after days, and the light moves there', async () => {
    const stage = await Stage.open({attributes});
    await stage.wake('2026-12-06T09:00');
    expect(stage.here).to.equal('integration');
    expect(stage.title).to.equal('3 days after your session');
    expect(stage.$('.lit').dataset['place']).to.equal('integration');
    expect(stage.$<HTMLDetailsElement>('#phase-integration details').open).to.equal(true);
  });

  it('moves on without anything jumping under a reader’s eyes', async () => {
    const stage = await Stage.open({attributes, at: '2026-12-03T10:12'});
    expect(stage.here).to.equal('onset');
    const places = () =>
      ['onset', 'inner', 'return', 'integration'].map(
        (id) => stage.$(`#phase-${id} summary`).getBoundingClientRect().top,
      );
    const before = places();
    await stage.pass('2026-12-03T10:35');
    expect(stage.here).to.equal('inner');
    expect(stage.$('#phase-inner summary').innerText).to.include('You are here');
    expect(stage.$('#phase-onset summary').innerText).to.include('You were here');
    expect(places()).to.deep.equal(before);
    expect(stage.$<HTMLDetailsElement>('#phase-onset details').open).to.equal(true);
  });

  it('moves nothing while a question is being written, also when the tab wakes', async () => {
    const stage = await Stage.open({attributes});
    await stage.type('textarea', 'What if');
    const field = stage.focused;
    await stage.wake('2026-12-03T11:30');
    expect(stage.here).to.equal('return');
    expect(stage.focused).to.equal(field);
    expect((field as HTMLTextAreaElement).value).to.equal('What if');
  });

  it('keeps one timer, and none once it is gone', async () => {
    const real = {set: globalThis.setTimeout, clear: globalThis.clearTimeout};
    const running = new Set<unknown>();
    Object.assign(globalThis, {
      setTimeout: (work: () => void, after: number) => {
        const id = real.set.call(globalThis, () => (running.delete(id), work()), after);
        if (after > 60_000) running.add(id);
        return id;
      },
      clearTimeout: (id: number) => (running.delete(id), real.clear.call(globalThis, id)),
    });
    try {
      const stage = await Stage.open({attributes});
      for (let i = 0; i < 5; i++) await stage.pass(`2026-11-28T12:0${i}`);
      expect(running.size).to.equal(1);
      stage.widget.remove();
      expect(running.size).to.equal(0);
      stage.page.append(stage.widget);
      await stage.settled();
      expect(running.size).to.equal(1);
      stage.widget.remove();
    } finally {
      Object.assign(globalThis, {setTimeout: real.set, clearTimeout: real.clear});
    }
  });
});

describe('time zones', () => {
  it('are both shown where they differ', async () => {
    const stage = await Stage.open({attributes, zone: 'America/New_York'});
    expect(stage.title).to.equal('Thursday, December 3 at 10:00 AM');
    expect(stage.text).to.include(
      '1:00 PM Eastern Standard Time where you are now. 10:00 AM Pacific Standard Time for Harbor Street Therapy.',
    );
    expect(stage.$('#phase-arrival summary').innerText).to.match(/about 9:45\sAM/);
  });

  it('are shown with the day where that differs too', async () => {
    const stage = await Stage.open({attributes, zone: 'Asia/Tokyo'});
    expect(stage.text).to.include('Dec 4, 3:00 AM Japan Standard Time');
  });

  it('are not spoken of where they show the same time', async () => {
    const stage = await Stage.open({attributes, zone: 'America/Tijuana'});
    expect(stage.text).not.to.include('Standard Time');
  });

  it('online: the client’s own clock leads', async () => {
    const stage = await Stage.open({attributes: {...attributes, place: 'online'}, zone: 'America/New_York'});
    expect(stage.title).to.equal('Thursday, December 3 at 1:00 PM');
    expect(stage.text).to.include('With Dana, online.');
    expect(stage.$('#phase-arrival summary').innerText).to.match(/about 12:45\sPM/);
  });
});

describe('the page’s attributes', () => {
  it('a date that cannot be read is no date, and the console says what would be right', async () => {
    const said = declares('session-date');
    const stage = await Stage.open({attributes: {'session-date': 'next Thursday'}});
    await stage.pass('2026-11-29T12:00');
    expect(stage.title).to.equal('When is your session?');
    expect(said).to.deep.equal([
      'kap-session-timeline: session-date: expected a date and time such as "2026-12-03T10:00", found "next Thursday"',
    ]);
  });

  it('the route decides how long things take', async () => {
    const stage = await Stage.open({attributes: {...attributes, route: 'iv'}});
    expect(stage.$('#phase-onset summary').innerText).to.include('about 1 to 5 minutes');
    stage.widget.setAttribute('route', 'lozenge');
    await stage.settled();
    expect(stage.$('#phase-onset summary').innerText).to.include('about 10 to 20 minutes');
  });

  it('the place decides which words are there', async () => {
    const stage = await Stage.open({attributes: {...attributes, place: 'online', phase: 'arrival'}});
    expect(stage.text).to.include('At home, in a quiet room, on a video call.');
    stage.widget.setAttribute('place', 'in-person');
    await stage.settled();
    expect(stage.text).to.include('At the practice.');
  });

  it('a phase can be open from the start', async () => {
    const stage = await Stage.open({attributes: {...attributes, phase: 'inner'}});
    expect(stage.$<HTMLDetailsElement>('#phase-inner details').open).to.equal(true);
    expect(stage.$<HTMLDetailsElement>('#phase-preparation details').open).to.equal(true);
    expect(stage.$<HTMLDetailsElement>('#phase-rest details').open).to.equal(false);
  });

  it('a link opens a phase, also a folded one, and a personal link does not', async () => {
    const stage = await Stage.open({attributes, at: '2026-12-06T12:00'});
    location.hash = 'kap=abc.def';
    await stage.settled();
    expect(stage.$<HTMLDetailsElement>('#phase-inner details').open).to.equal(false);
    const changed = oneEvent(window, 'hashchange');
    location.hash = 'kap-phase=inner';
    await changed;
    await stage.settled();
    expect(stage.$<HTMLDetailsElement>('#phase-inner details').open).to.equal(true);
    expect(stage.$('#phase-inner').checkVisibility()).to.equal(true);
    expect(stage.focused).to.equal(stage.$('#phase-inner summary'));
    history.replaceState(null, '', location.pathname);
  });
});

describe('a checklist', () => {
  it('is ticked once it is saved, and remembered', async () => {
    const stage = await Stage.open({attributes});
    const box = () => stage.find('Arrange a ride home').querySelector('input')!;
    let release!: () => void;
    stage.meanwhile = () => new Promise<void>((resolve) => (release = resolve));
    box().click();
    await stage.settled();
    expect(box().checked, 'not before it is saved').to.equal(false);
    release();
    await stage.settled();
    expect(box().checked).to.equal(true);
    expect(stage.$('#list-before h4').innerText).to.include('1 of 7 done');
    const [entry] = (await stage.store.query('checklist')).entries;
    expect(entry).to.deep.include({session: 's1', sharing: 'private'});
    expect(entry?.content).to.deep.equal({
      list: 'before',
      items: {ride: {text: 'Arrange a ride home', lang: 'en-US', done: true}},
    });

    box().click();
    await stage.settled();
    expect(box().checked).to.equal(false);
    expect((await stage.store.query('checklist')).entries[0]?.content.items['ride']?.done).to.equal(false);
  });

  it('keeps quick ticks, one after the other, in one entry', async () => {
    const stage = await Stage.open({attributes});
    for (const words of ['Read and sign', 'Arrange a ride', 'Keep the rest']) stage.find(words).click();
    await stage.settled();
    const {entries} = await stage.store.query('checklist');
    expect(entries).to.have.lengthOf(1);
    expect(Object.keys(entries[0]!.content.items)).to.deep.equal(['consent', 'ride', 'free']);
  });

  it('puts a tick on top of what another tab ticked meanwhile', async () => {
    const stage = await Stage.open({attributes});
    await stage.press('Read and sign');
    const [entry] = (await stage.store.query('checklist')).entries;
    stage.meanwhile = () =>
      stage.store.save({
        kind: 'checklist',
        id: entry!.id,
        version: 1,
        content: {list: 'before', items: {...entry!.content.items, pack: {text: 'Pack a bag', lang: 'en', done: true}}},
      });
    await stage.press('Arrange a ride');
    const {items} = (await stage.store.query('checklist')).entries[0]!.content;
    expect(Object.keys(items).sort()).to.deep.equal(['consent', 'pack', 'ride']);
  });

  it('takes no tick into another record, and makes that one wait for nothing', async () => {
    const stage = await Stage.open({attributes});
    const ticked = async (store: Store) =>
      (await store.query('checklist')).entries.map(({content}) => Object.keys(content.items));
    const before = stage.store;
    const goOn = stage.hold();
    for (const words of ['Read and sign', 'Arrange a ride']) stage.find(words).click();
    await stage.settled();

    await stage.opens(await openRecord());
    await stage.press('Keep the rest');
    expect(await ticked(stage.store)).to.deep.equal([['free']]);
    await goOn();

    expect(await ticked(before), 'what was being saved').to.deep.equal([['consent']]);
    expect(await ticked(stage.store)).to.deep.equal([['free']]);
  });

  it('says so where it could not be saved', async () => {
    declares('RecordError: made to fail');
    const stage = await Stage.open({attributes});
    stage.failure = 'full';
    await stage.press('Arrange a ride');
    expect(stage.find('Arrange a ride').querySelector('input')!.checked).to.equal(false);
    expect(stage.$('#list-before [role=alert]').innerText).to.include('no room left');
  });

  it('shows the prescriber’s own instructions where there are some', async () => {
    const program = {...harbor, instructions: {food: {en: 'Nothing but water from 8 in the morning.'}}};
    const stage = await Stage.open({attributes, program});
    expect(stage.text).to.include('Nothing but water from 8 in the morning.');
  });

  it('that was ticked before there was a date belongs to the first session', async () => {
    const stage = await Stage.open();
    await stage.press('Preparation');
    await stage.press('Arrange a ride home');
    await stage.setDate('2026-12-03', '10:00');
    expect(stage.find('Arrange a ride home').querySelector('input')!.checked).to.equal(true);
    await stage.press('Read and sign');
    const {entries} = await stage.store.query('checklist');
    expect(entries).to.have.lengthOf(1);
    expect(entries[0]?.session).to.equal((await stage.store.query('session')).entries[0]?.id);
  });

  it('of another session is another one', async () => {
    const stage = await Stage.open({attributes});
    await stage.press('Arrange a ride home');
    stage.widget.sessionKey = 's2';
    await stage.settled();
    expect(stage.find('Arrange a ride home').querySelector('input')!.checked).to.equal(false);
  });
});

describe('a suggested exercise', () => {
  it('is asked for with its id alone, and a player can answer', async () => {
    const program = {...harbor, links: {player: '#player'}};
    const stage = await Stage.open({attributes, program});
    const events: KapExerciseRequest[] = [];
    const player = (event: KapExerciseRequest) => (events.push(event), event.preventDefault());
    document.addEventListener('kap-exercise-request', player);
    await stage.press('Open: Slow breath out');
    document.removeEventListener('kap-exercise-request', player);
    expect(events.map(({exercise}) => exercise)).to.deep.equal(['slow-breath']);
    expect(Object.keys(events[0]!)).to.deep.equal(['isTrusted', 'exercise']);
    expect(location.hash).to.equal('');
  });

  it('leads to the provider’s page where no player answers', async () => {
    const stage = await Stage.open({attributes, program: {...harbor, links: {player: '#player'}}});
    await stage.press('Open: Slow breath out');
    expect(location.hash).to.equal('#player');
    history.replaceState(null, '', location.pathname);
  });

  describe('whose player is on its way', () => {
    let answers: ((isAnswered: boolean) => void)[] = [];
    const loader = (event: KapExerciseRequest): void => {
      const {promise, resolve} = Promise.withResolvers<boolean>();
      event.preventDefault();
      answers.push(resolve);
      Object.assign(event, {coming: promise});
    };
    const said = (stage: Stage) => stage.$('.try [role="status"]').textContent!.trim();
    const answersPress = (isActive: boolean) =>
      Object.defineProperty(navigator, 'userActivation', {value: {isActive}, configurable: true});
    beforeEach(() => {
      answers = [];
      document.addEventListener('kap-exercise-request', loader);
    });
    afterEach(() => {
      document.removeEventListener('kap-exercise-request', loader);
      Reflect.deleteProperty(navigator, 'userActivation');
      history.replaceState(null, '', location.pathname);
    });

    it('is spoken of after a second, until that opens it', async () => {
      const stage = await Stage.open({attributes});
      await stage.press('Open: Slow breath out');
      expect(said(stage)).to.equal('');
      await waitUntil(() => said(stage) === 'One moment: this is on its way.', 'it is said', {timeout: 5000});
      answers[0]!(true);
      await stage.settled();
      expect(said(stage)).to.equal('');
    });

    it('and opens it not in the end says what is said where there is none; only of the last press', async () => {
      const stage = await Stage.open({attributes});
      await stage.press('Open: Slow breath out');
      await stage.press('Open: Slow breath out');
      answers[0]!(false);
      await stage.settled();
      expect(said(stage)).to.equal('');
      answers[1]!(false);
      await stage.settled();
      expect(said(stage)).to.equal('It cannot be opened on this page.');
      await stage.press('Open: Slow breath out');
      expect(said(stage), 'another press is another try').to.equal('');
    });

    it('and opens it not in the end has the link followed, while that is still the answer to a press', async () => {
      const stage = await Stage.open({attributes, program: {...harbor, links: {player: '#player'}}});
      answersPress(true);
      await stage.press('Open: Slow breath out');
      expect(location.hash).to.equal('');
      answers[0]!(false);
      await stage.settled();
      expect(location.hash).to.equal('#player');
    });

    it('and opens it not in the end says so where the press is long ago, and the next one follows the link', async () => {
      const stage = await Stage.open({attributes, program: {...harbor, links: {player: '#player'}}});
      answersPress(false);
      await stage.press('Open: Slow breath out');
      answers[0]!(false);
      await stage.settled();
      expect(location.hash).to.equal('');
      expect(said(stage)).to.equal('It cannot be opened on this page.');
      await stage.press('Open: Slow breath out');
      expect(location.hash).to.equal('#player');
    });
  });

  it('says so where there is neither', async () => {
    const stage = await Stage.open({attributes});
    await stage.press('Open: Slow breath out');
    expect(stage.text).to.include('It cannot be opened on this page.');
  });
});

describe('the other layouts', () => {
  it('compact: the date, where you are, two things to do, and the way to the rest', async () => {
    const stage = await Stage.open({attributes: {...attributes, layout: 'compact'}, width: 300});
    expect(stage.title).to.equal('Thursday, December 3 at 10:00 AM');
    expect(stage.root.querySelectorAll('.check')).to.have.lengthOf(2);
    await stage.press('Read and sign');
    expect(stage.text).not.to.include('Read and sign');
    await stage.press('Open your timeline');
    expect(stage.root.querySelectorAll('.phase').length).to.be.greaterThan(5);
    await stage.press('Show less');
    expect(stage.root.querySelector('.phase')).to.equal(null);
  });

  it('compact: links to the provider’s page where there is one', async () => {
    const program = {...harbor, links: {timeline: '/your-session'}};
    const stage = await Stage.open({attributes: {...attributes, layout: 'compact'}, program});
    expect(stage.find('Open your timeline').getAttribute('href')).to.equal('/your-session');
  });

  it('day: shows the whole way and back', async () => {
    const stage = await Stage.open({attributes: {...attributes, layout: 'day'}, at: '2026-12-03T08:00'});
    await stage.press('See the whole way');
    expect(stage.here).to.equal('preparation');
    expect(stage.focused?.id).to.equal('title');
    await stage.press('Show less');
    expect(stage.root.querySelector('.day')).not.to.equal(null);
  });

  it('day and compact: invite to set a date where there is none', async () => {
    for (const layout of ['day', 'compact']) {
      const stage = await Stage.open({attributes: {layout}});
      expect(stage.title).to.equal('When is your session?');
      await stage.setDate('2026-12-03', '10:00');
      expect(stage.text).to.include('Thursday, December 3 at 10:00 AM');
    }
  });
});

describe('what a client who may not write sees', () => {
  for (const record of [
    {status: 'waiting'},
    {status: 'closed'},
    {status: 'failed', failure: 'blocked'},
    {readonly: true},
  ] as const) {
    it(`can be read and not written (${JSON.stringify(record)})`, async () => {
      const stage = await Stage.open({record});
      expect(stage.title).to.equal('What comes, step by step');
      expect(stage.root.querySelector('textarea, input[type=date], .timeline input:enabled')).to.equal(null);
      stage.widget.sessionDate = '2026-12-03T10:00';
      await stage.settled();
      expect(stage.here).to.equal('preparation');
      expect(stage.has('Change the date')).to.equal(false);
    });
  }
});

describe('by keyboard alone', () => {
  it('a phase is opened, a list ticked and a question kept', async () => {
    const stage = await Stage.open({attributes});
    stage.$('#phase-arrival summary').focus();
    await sendKeys({press: 'Enter'});
    await stage.settled();
    expect(stage.$<HTMLDetailsElement>('#phase-arrival details').open).to.equal(true);

    stage.find('Arrange a ride').querySelector('input')!.focus();
    await sendKeys({press: ' '});
    await stage.settled();
    expect(stage.find('Arrange a ride').querySelector('input')!.checked).to.equal(true);
    expect(stage.focused).to.equal(stage.find('Arrange a ride').querySelector('input'));

    stage.$('textarea').focus();
    await sendKeys({type: 'Who?'}); // one word: WebKit's driver types no spaces
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await stage.settled();
    expect(stage.$('.notes').innerText).to.include('Who?');
  });

  it('has headings in order and a region with a name', async () => {
    const stage = await Stage.open({attributes});
    const region = stage.$('section.timeline');
    expect(stage.$(`#${region.getAttribute('aria-labelledby')}`).innerText).to.match(/December/);
    const levels = [...stage.root.querySelectorAll('.timeline :is(h1,h2,h3,h4)')].map(({localName}) =>
      Number(localName[1]),
    );
    expect(levels[0]).to.equal(2);
    for (const [i, level] of levels.entries()) if (i) expect(level - (levels[i - 1] ?? 0)).to.be.at.most(1);
  });
});
