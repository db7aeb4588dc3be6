import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {declares} from '../console.ts';
import {consent, destination, harbor, note, stage} from './stage.ts';

const shared = note({sharing: 'shared'});
const named = 'Share: What if I cannot put it into words?';
const waiting = (state: object) => ({waiting: new Map([[shared.id, state]]), waitingCount: 1}) as never;

describe('sharing an entry', () => {
  it('is not offered where there is no endpoint, or no answer yet to where it is kept', async () => {
    const there = await stage({entry: note()});
    expect(there.has(named)).to.equal(false);
    expect(there.text).to.include('Only you see this Note');

    await there.set({record: {undecided: true, place: 'tab'}, delivery: {}});
    expect(there.has(named)).to.equal(false);

    await there.set({record: {}, delivery: {available: false}});
    expect(there.has(named)).to.equal(false);
  });

  it('asks the first time: who, what, when, and how to stop', async () => {
    const there = await stage({delivery: {}, entry: note(), record: {}});
    await there.press('Share: ');

    expect(there.asked).to.be.empty;
    expect(there.text).to.include('Share this with Harbor Street?');
    expect(there.text).to.include(harbor.sharing.who['en']);
    expect(there.text).to.include(harbor.sharing.when['en']);
    expect(there.text).to.include('Nothing else goes');
    expect(there.text).to.include('at any time');
    expect(there.focused).to.include('panel');
    await expect(there.widget).to.be.accessible();
  });

  it('has two answers of one size', async () => {
    const there = await stage({delivery: {}, entry: note(), record: {}});
    await there.press('Share: ');
    const panel = there.root.querySelector('.panel')!;
    const sizes = [...panel.querySelectorAll('button')].map((one) => one.getBoundingClientRect());

    expect(sizes).to.have.length(2);
    expect(sizes[0]!.width).to.be.closeTo(sizes[1]!.width, 0.5);
    expect(sizes[0]!.height).to.be.closeTo(sizes[1]!.height, 0.5);
    expect(getComputedStyle(panel.querySelectorAll('button')[0]!).backgroundColor).to.equal(
      getComputedStyle(panel.querySelectorAll('button')[1]!).backgroundColor,
    );
  });

  it('goes with a yes to the destination that was shown', async () => {
    const there = await stage({delivery: {}, entry: note(), record: {}});
    await there.press('Share: ');
    there.root.querySelector<HTMLElement>('.panel button')!.click();
    await there.settled();

    expect(there.asked).to.deep.equal([`consent("${destination}", )`, `share("${note().id}")`]);
    expect(there.root.querySelector('.panel dl') === null).to.equal(true);
  });

  it('does not go with a no, and the focus goes back', async () => {
    const there = await stage({delivery: {}, entry: note(), record: {}});
    await there.press('Share: ');
    await there.press('Keep private');

    expect(there.asked).to.be.empty;
    expect(there.focused).to.equal(named);
  });

  it('is one press where a yes stands', async () => {
    const there = await stage({delivery: {consent: consent()}, entry: note(), record: {}});
    there.find('Share: ').focus();
    await sendKeys({press: 'Enter'});
    await there.settled();

    expect(there.asked).to.deep.equal([`share("${note().id}")`]);
  });

  it('keeps the question, and says so, where the yes could not be kept', async () => {
    declares('Error: broke');
    const there = await stage({delivery: {}, entry: note(), record: {}});
    there.answers.consent = () => Promise.reject(Object.assign(new Error('broke'), {failure: 'aborted'}));
    await there.press('Share: ');
    there.root.querySelector<HTMLElement>('.panel button')!.click();
    await there.settled();

    expect(there.asked).to.have.length(1);
    expect(there.root.querySelector('.panel [role="alert"]')!.textContent).to.include('That did not work');
  });

  it('gives way to "open the link" where there is none, or an old one', async () => {
    const there = await stage({delivery: {paused: 'link'}, entry: note(), record: {}});
    expect(there.text).to.include('To share, open the link from Harbor Street.');
    expect(there.has(named)).to.equal(false);

    await there.set({delivery: {paused: 'spent'}});
    expect(there.text).to.include('This link no longer works. Ask Harbor Street for a new one.');
  });

  it('says what it is about, also to somebody who hears the button alone', async () => {
    const there = await stage({delivery: {consent: consent()}, record: {}, entry: note()});
    expect(there.has(named)).to.equal(true);
    await there.set({entry: shared});
    expect(there.has('Take back: What if I cannot put it into words?')).to.equal(true);
    const content = {list: 'before', items: {}};
    await there.set({entry: {...note(), kind: 'checklist', content}});
    expect(there.has('Share: Checklist, Nov 28')).to.equal(true);
    await expect(there.widget).to.be.accessible();
  });

  it('can be taken back', async () => {
    const there = await stage({delivery: {consent: consent()}, entry: shared, record: {}});
    await there.press('Take back');

    expect(there.asked).to.deep.equal([`withdraw("${shared.id}")`]);
  });
});

describe('the switch above a form', () => {
  it('is off until the client chose it', async () => {
    const there = await stage({delivery: {consent: consent()}, record: {}});

    expect(there.root.querySelector<HTMLInputElement>('[role="switch"]')!.checked).to.equal(false);
    expect(there.widget.how()).to.equal('private');
    expect(there.text).to.include('Only you see this unless you share it.');
  });

  it('turns when the yes is on disk, not before', async () => {
    const there = await stage({delivery: {}, record: {}});
    const turned = () => there.root.querySelector<HTMLInputElement>('[role="switch"]')!.checked;
    await there.press('Share with Harbor Street');
    expect(there.text).to.include('Share these with Harbor Street from now on?');
    expect(turned()).to.equal(false);

    there.root.querySelector<HTMLElement>('.panel button')!.click();
    await there.settled();
    expect(there.asked).to.deep.equal([`consent("${destination}", ["note"])`]);
    expect(turned()).to.equal(false);

    await there.set({delivery: {consent: consent({kinds: ['note']})}});
    expect(turned()).to.equal(true);
    expect(there.widget.how()).to.equal('shared');
    expect(there.text).to.include('Harbor Street will see this once it is saved and sent.');
    await expect(there.widget).to.be.accessible();
  });

  it('leaves the other kinds as they are', async () => {
    const there = await stage({delivery: {consent: consent({kinds: ['check-in']})}, record: {}});
    await there.press('Share with');
    there.root.querySelector<HTMLElement>('.panel button')!.click();
    await there.settled();
    await there.set({delivery: {consent: consent({kinds: ['check-in', 'note']})}});
    await there.press('Share with');

    expect(there.asked).to.deep.equal([
      `consent("${destination}", ["check-in","note"])`,
      `consent("${destination}", ["check-in"])`,
    ]);
  });

  it('asks for each kind in its own words, shorter where a yes stands for another one', async () => {
    const there = await stage({delivery: {consent: consent({kinds: ['check-in']})}, record: {}});
    await there.press('Share with');

    expect(there.asked).to.be.empty;
    expect(there.text).to.include('Share these with Harbor Street from now on?');
    expect(there.text).to.include(harbor.sharing.who['en']);
    expect(there.text).to.include('Note: each new one you save.');
    expect(there.text).to.not.include('Right now only you can see it');
    expect(there.text).to.not.include('A copy may stay in your chart');
    expect(there.focused).to.include('panel');
    await there.press('Keep private');
    expect(there.asked).to.be.empty;
  });

  it('is not turned by an entry that is shared alone', async () => {
    const there = await stage({delivery: {consent: consent({kinds: ['check-in']})}, entry: note(), record: {}});
    there.root.querySelector<HTMLElement>(`#share-${note().id} .actions button`)!.click();
    await there.settled();

    expect(there.asked).to.deep.equal([`share("${note().id}")`]);
    expect(there.widget.how()).to.equal('private');
  });

  it('lets one be kept private', async () => {
    const there = await stage({delivery: {consent: consent({kinds: ['note']})}, record: {}});
    await there.press('Keep this one private');

    expect(there.widget.how()).to.equal('private');
    expect(there.text).to.include('Only you see this');
  });
});

describe('a form with its question still open', () => {
  it('waits, and shows the question', async () => {
    const there = await stage({delivery: {}, record: {}});
    await there.press('Share with');
    there.root.querySelector('textarea')!.focus();
    await there.press('Save');

    expect(there.widget.saved).to.be.empty;
    expect(there.focused).to.include('panel');
    expect(there.text).to.include('Answer this first, then save.');
    await expect(there.widget).to.be.accessible();
  });

  for (const [answer, kinds, sharing] of [
    ['Share', ['note'], 'shared'],
    ['Keep private', [], 'private'],
  ] as const) {
    it(`saves once it is answered, as it was answered (${answer})`, async () => {
      const there = await stage({delivery: {}, record: {}});
      there.answers.consent = () => there.set({delivery: {consent: consent({kinds})}});
      await there.press('Share with');
      await there.press('Save');
      [...there.root.querySelectorAll<HTMLElement>('.panel button')].find((one) => one.textContent === answer)!.click();
      await there.settled();
      await there.press('Save');

      expect(there.widget.saved).to.deep.equal([sharing]);
      expect(there.text).to.not.include('Answer this first');
    });
  }

  it('says that the entry is private, and how it is shared, where nothing could make it wait', async () => {
    const there = await stage({delivery: {}, record: {}, entry: note()});
    await there.press('Share with');
    there.widget.save();
    await there.settled();

    expect(there.text).to.include('This one is kept private. To share it, press “Share”.');
    expect(there.text).to.not.include('from now on?');
    await expect(there.widget).to.be.accessible();

    there.widget.save();
    await there.settled();
    expect(there.text).to.not.include('kept private');
  });
});

describe('sharing at all', () => {
  it('can be stopped, and asks whether to take back what was sent', async () => {
    const there = await stage({delivery: {consent: consent()}, record: {}});
    await there.press('What you wrote, and where it is');
    await there.press('Stop sharing');
    await expect(there.widget).to.be.accessible();
    await there.press('Only stop');
    await there.press('Stop sharing');
    await there.press('Stop and take back');

    expect(there.asked).to.deep.equal(['withdrawConsent(false)', 'withdrawConsent(true)']);
  });

  it('is asked again where it goes to another address', async () => {
    const there = await stage({delivery: {changed: true}, record: {}});
    expect(there.text).to.include('goes to a new address of Harbor Street');
    there.root.querySelector<HTMLElement>('.panel button')!.click();
    await there.settled();

    expect(there.asked[0]).to.match(/^consent\(/);
    expect(there.focused).to.equal('share-changed');
    await expect(there.widget).to.be.accessible();
  });

  it('tells what could not be taken back', async () => {
    const there = await stage({delivery: {stranded: ['old https://old.example']}, record: {}});

    expect(there.text).to.include('could not reach old https://old.example');
  });
});

describe('where an entry is', () => {
  const states = {
    'Saved on this device': {entry: note()},
    'Waiting for a connection': {entry: shared, delivery: waiting({state: 'waiting'})},
    'Could not be sent: The note is too long': {
      entry: shared,
      delivery: waiting({state: 'could-not', parked: {at: '', status: 422, title: 'The note is too long'}}),
    },
    'Could not be sent: it was not taken (400)': {
      entry: shared,
      delivery: waiting({state: 'could-not', parked: {at: '', status: 400}}),
    },
    'Could not be sent: Harbor Street does not answer. It is tried again.': {
      entry: shared,
      delivery: {...(waiting({state: 'waiting'}) as object), failing: true},
    },
    'Not confirmed yet': {
      entry: shared,
      delivery: {...(waiting({state: 'waiting', isTried: true}) as object), unconfirmed: true},
    },
    'It was sent, but nothing says that it reached Harbor Street. It is tried again.': {
      entry: shared,
      delivery: {...(waiting({state: 'waiting', isTried: true}) as object), unconfirmed: true},
    },
    'It goes once your sign-in is renewed.': {
      entry: shared,
      delivery: {...(waiting({state: 'waiting'}) as object), paused: 'token'},
    },
  } as const;

  for (const [words, setting] of Object.entries(states)) {
    it(`is said in words: ${words}`, async () => {
      const there = await stage({record: {}, delivery: {}, ...setting});

      expect(there.text).to.include(words);
      await expect(there.widget).to.be.accessible();
    });
  }

  it('is not said to be sent where it was not tried yet, whatever became of others', async () => {
    const delivery = {...(waiting({state: 'waiting', isTried: false}) as object), unconfirmed: true};
    const there = await stage({record: {}, delivery, entry: shared});
    expect(there.text).to.include('Waiting for a connection').and.not.to.include('It was sent');
  });

  it('is said with the time it was sent; with the day, where that was another one', async () => {
    const at = new Date(2026, 10, 28, 10, 32).toISOString();
    const there = await stage({record: {}, delivery: {sent: new Map([[shared.id, {version: 1, at}]])}, entry: shared});
    expect(there.text.replace(/\s/g, ' ')).to.include('Sent 10:32 AM');

    await there.set({record: {today: '2026-11-29'}});
    expect(there.text.replace(/\s/g, ' ')).to.include('Sent Nov 28, 10:32 AM');
  });

  it('is never "on this device" for what goes with the tab', async () => {
    const there = await stage({record: {place: 'tab'}, entry: note()});

    expect(there.text).to.include('Kept until this tab closes');
    expect(there.text).to.not.include('Saved on this device');

    await there.set({record: {place: 'memory'}});
    expect(there.text).to.include('Kept until you leave this page');
  });

  it('that could not be sent can be tried again or kept private', async () => {
    const there = await stage({
      record: {},
      delivery: waiting({state: 'could-not', parked: {at: '', status: 422}}),
      entry: shared,
    });
    await there.press('Try again');
    await there.press('Keep private');

    expect(there.asked).to.deep.equal([`retry("${shared.id}")`, `withdraw("${shared.id}")`]);
  });
});
