import {expect} from '@open-wc/testing';
import {KapIntentionBuilder} from '../../src/intention-builder/intention-builder.ts';
import {declares} from '../console.ts';
import {defineJourney, defineProbe, stand} from '../journey/probe.ts';
import {note, stage} from './stage.ts';

const status = ({root}: {root: ShadowRoot}) => root.querySelector('.kap > [role="status"]')!;

defineProbe();
defineJourney();
KapIntentionBuilder.define();

/** Waits, frame by frame, until something is there. */
async function until<T>(look: () => T | null | undefined): Promise<T> {
  for (let frame = 0; frame < 300; frame++) {
    const found = look();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error('It did not come.');
}

const asks = {undecided: true, written: true, place: 'tab'} as const;

describe('the question whose device this is', () => {
  it('is asked once something was written, and not before', async () => {
    const there = await stage({record: {undecided: true, place: 'tab'}});
    expect(there.text).to.not.include('only one who uses this device');

    await there.set({record: asks});

    expect(there.text).to.include('Are you the only one who uses this device?');
    await expect(there.widget).to.be.accessible();
  });

  it('gives the focus back to what had it, and to the title where that is gone', async () => {
    const there = await stage({record: asks});
    there.answers.keep = () => there.set({record: {}});
    const field = there.root.querySelector('textarea')!;
    field.focus();
    there.find('Yes, only me').focus();
    await there.press('Yes, only me');
    expect(there.root.activeElement === field).to.equal(true);

    await there.set({record: asks});
    there.find('Yes, only me').focus();
    field.remove();
    await there.press('Yes, only me');
    expect(there.focused).to.equal('title');
  });

  it('gives the focus back to the field that is made anew once the record is open on the device', async () => {
    const {journey, probe} = await stand({storage: 'ask'});
    await probe.opened();
    const builder = document.createElement('kap-intention-builder') as KapIntentionBuilder; // by its tag
    journey.append(builder);
    const root = await until(() => builder.shadowRoot);
    const have = () => [...root.querySelectorAll('button')].find((one) => /I have a sentence/.test(one.textContent));
    (await until(have)).click();
    const field = await until(() => root.querySelector<HTMLTextAreaElement>('textarea'));
    field.focus();
    field.value = 'Rest';
    field.dispatchEvent(new Event('input'));
    const yes = await until(() => root.querySelector<HTMLElement>('#keep-ask .equal > *'));
    yes.focus();
    yes.click();
    await probe.sees(({record}) => record.place === 'device');
    const again = await until(() => {
      // Where the browser may clear the device, that is said first.
      [...root.querySelectorAll<HTMLElement>('#keep-ask button')].find((one) => /Close/.test(one.textContent))?.click();
      const at = root.activeElement;
      return at instanceof HTMLTextAreaElement && at !== field ? at : undefined;
    });
    expect(again.value).to.equal('Rest');
  });

  it('comes before the offer of what was written here before, which then has the focus', async () => {
    const there = await stage({record: {undecided: true, place: 'tab', offered: 2}});
    expect(there.text).to.include('only one who uses this device');
    expect(there.text).to.not.include('written here before');

    there.answers.keep = () => there.set({record: {offered: 2}});
    await there.press('Yes, only me');

    expect(there.text).to.include('2 things were written here before');
    expect(there.focused).to.include('panel');
  });

  it('has two answers of one size', async () => {
    const there = await stage({record: asks});
    const [yes, no] = ['Yes, only me', 'No, or not sure'].map((words) => there.find(words).getBoundingClientRect());

    expect(yes!.width).to.be.closeTo(no!.width, 0.5);
    expect(yes!.height).to.be.closeTo(no!.height, 0.5);
  });

  it('is answered with one press', async () => {
    const there = await stage({record: asks});
    await there.press('Yes, only me');
    await there.press('No, or not sure');

    expect(there.asked).to.deep.equal(['keep("device")', 'keep("tab")']);
    expect(there.focused).to.include('panel');
  });

  it('comes up in one element of a journey: the one that was used', async () => {
    const there = await stage({record: {undecided: true, place: 'tab'}});
    const second = document.createElement('test-widget');
    there.page.append(second);
    await there.settled();
    second.shadowRoot!.querySelector('textarea')!.focus();

    await there.set({record: asks});
    await there.settled();

    expect(second.shadowRoot!.textContent).to.include('only one who uses this device');
    expect(there.text).to.not.include('only one who uses this device');
  });

  it('stays where it is while another element is used', async () => {
    const there = await stage({record: asks});
    const second = document.createElement('test-widget');
    there.page.append(second);
    await there.settled();
    second.shadowRoot!.querySelector('textarea')!.focus();
    await there.set({record: {...asks, revision: 1}});

    expect(there.text).to.include('only one who uses this device');
  });

  it('tells, once it is answered, where the browser may clear it, and offers a copy', async () => {
    const there = await stage({record: {...asks, evictable: true}});
    there.answers.keep = () => there.set({record: {evictable: true}});
    await there.press('Yes, only me');

    const ask = there.root.querySelector('#keep-ask')!;
    expect(ask.textContent).to.include('7 days without a visit');
    expect(ask.querySelectorAll('button')).to.have.length(2);
    await there.press('Close');
    expect(there.focused).to.equal('title');
    expect(ask.textContent!.trim()).to.equal('');
  });

  it('says so where the answer could not be kept', async () => {
    declares('Error: no room');
    const there = await stage({record: asks});
    there.answers.keep = () => Promise.reject(Object.assign(new Error('no room'), {failure: 'full'}));
    await there.press('Yes, only me');

    expect(there.root.querySelector('[role="alert"]')!.textContent).to.include('no room left');
    expect(there.has('Yes, only me Keep what I write here.')).to.equal(true);
  });
});

describe('where the record is', () => {
  it('can be seen', async () => {
    const there = await stage({record: {opened: 'link', client: 'mo-7', evictable: true}});
    await there.press('What you wrote, and where it is');

    expect(there.text).to.include('It is kept in this browser');
    expect(there.text).to.include('personal link (mo-7)');
    expect(there.text).to.include('7 days without a visit');
    await expect(there.widget).to.be.accessible();
  });

  it('can be changed from the tab to the device', async () => {
    const there = await stage({record: {place: 'tab'}});
    await there.press('What you wrote, and where it is');
    expect(there.text).to.include('It is kept while this tab is open');

    await there.press('Keep it on this device');

    expect(there.asked).to.deep.equal(['keep("device")']);
  });

  it('can be closed by somebody else', async () => {
    const there = await stage({record: {opened: 'link', client: 'mo-7'}});
    await there.press('What you wrote, and where it is');
    await there.press('Not you?');

    expect(there.asked).to.deep.equal(['leave()']);
    expect(there.focused).to.equal('What you wrote, and where it is');
  });

  it('is said where nothing is kept, and what cannot be opened', async () => {
    const there = await stage({record: {place: 'memory'}});
    expect(there.text).to.include('This page cannot keep anything here');

    await there.set({record: {status: 'failed', failure: 'newer'}});
    expect(there.text).to.include('A newer version of this page wrote here');

    await there.set({record: {status: 'closed'}});
    expect(there.text).to.include('No record is open here');
    expect(there.has('What you wrote, and where it is')).to.equal(false);

    await there.set({record: {readonly: true, place: 'tab'}});
    expect(there.text).to.include('second copy of a tab');
    await expect(there.widget).to.be.accessible();
  });

  it('is on its way: what takes longer than a second is said in a place that stood there before, until it is there', async () => {
    const there = await stage({record: {status: 'waiting'}});
    const place = status(there);
    expect(place.textContent!.trim()).to.equal('');
    await until(() => place.textContent!.trim());
    expect(place.textContent!.trim()).to.equal('One moment: this is on its way.');
    await expect(there.widget).to.be.accessible();

    await there.set({record: {}});
    expect(status(there) === place).to.equal(true);
    expect(place.textContent!.trim()).to.equal('');
    await there.set({record: {status: 'waiting'}});
    expect(place.textContent!.trim(), 'another wait begins anew').to.equal('');
  });

  it('is not on its way where a sign-in is waited for', async () => {
    const there = await stage({record: {status: 'waiting'}});
    await there.set({record: {status: 'closed'}});
    const before = status(there).textContent;
    const later = await stage({record: {status: 'waiting'}});
    await until(() => status(later).textContent!.trim());
    expect(status(there).textContent).to.equal(before);
  });

  it('can be tried again where what reads it did not come, and only there', async () => {
    const there = await stage({record: {status: 'failed', failure: 'newer'}});
    expect(there.has('Try again')).to.equal(false);

    await there.set({record: {status: 'failed', failure: 'unloaded'}});
    expect(there.text).to.include('A part of this page has not come.');
    await expect(there.widget).to.be.accessible();
    there.answers.reopen = () => there.set({record: {status: 'waiting'}});
    there.find('Try again').focus();
    await there.press('Try again');

    expect(there.asked).to.deep.equal(['reopen()']);
    expect(there.has('Try again')).to.equal(false);
    expect(there.focused, 'the title stands for what was pressed').to.equal('title');
  });

  it('can be taken along as a file', async () => {
    const there = await stage({record: {}});
    const saved: {name: string; text: Promise<string>}[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      saved.push({name: this.download, text: fetch(this.href).then((answer) => answer.text())});
    };
    there.answers.export = '{"entries":[]}';
    await there.press('What you wrote, and where it is');
    await there.press('Download a copy');
    HTMLAnchorElement.prototype.click = click;

    expect(saved.map(({name}) => name)).to.deep.equal(['my-record.json']);
    expect(await saved[0]!.text).to.equal('{"entries":[]}');
  });
});

describe('erasing all', () => {
  it('says what goes, and waits for a second press', async () => {
    const there = await stage({record: {}, delivery: {}});
    await there.press('What you wrote, and where it is');
    await there.press('Erase all');
    expect(there.asked).to.be.empty;
    expect(there.text).to.include('It cannot be brought back');
    expect(there.text).to.include('What you shared stays with Harbor Street');
    expect(there.focused).to.include('panel');
    await expect(there.widget).to.be.accessible();

    await there.press('Erase now');

    expect(there.asked).to.deep.equal(['erase(false)']);
    expect(there.text).to.include('Everything you wrote here is erased');
    expect(there.has('Erase all')).to.equal(true);
  });

  it('can be let be', async () => {
    const there = await stage({record: {}});
    await there.press('What you wrote, and where it is');
    await there.press('Erase all');
    await there.press('Cancel');

    expect(there.asked).to.be.empty;
    expect(there.has('Erase now')).to.equal(false);
    expect(there.focused).to.equal('What you wrote, and where it is');
  });

  it('says which withdrawals have not gone yet, and waits for them or goes ahead', async () => {
    const there = await stage({record: {withdrawals: 2}, delivery: {}});
    there.answers.erase = () => new Promise(() => undefined);
    await there.press('What you wrote, and where it is');
    await there.press('Erase all');
    expect(there.text).to.include('2 things you took back have not reached Harbor Street yet');

    await there.press('Wait for it, then erase');
    expect(there.text).to.include('Keep this page open');
    await there.press('Erase now');

    expect(there.asked).to.deep.equal(['erase(true)', 'erase(false)']);
  });

  it('says so where it did not work', async () => {
    declares('Error: broke');
    const there = await stage({record: {}});
    there.answers.erase = () => Promise.reject(Object.assign(new Error('broke'), {failure: 'aborted'}));
    await there.press('What you wrote, and where it is');
    await there.press('Erase all');
    await there.press('Erase now');

    expect(there.root.querySelector('[role="alert"]')!.textContent).to.include('That did not work');
    expect(there.text).to.not.include('is erased');
  });
});

describe('what was written before a link came', () => {
  it('is offered entry by entry, and nothing is ticked', async () => {
    const there = await stage({record: {offered: 2, opened: 'link', client: 'mo-7'}});
    const other = note({id: '01940000-0000-7000-8000-000000000002', content: {text: 'Not mine', bring: false}});
    there.answers.offered = [note(), other];
    expect(there.text).to.include('2 things were written here before');
    await there.press('Look at them');
    expect(there.root.querySelectorAll('#keep-ask :checked')).to.be.empty;
    await expect(there.widget).to.be.accessible();

    await there.press('Move what is ticked');
    expect(there.asked).to.deep.equal(['offered()']);
    expect(there.text).to.include('Nothing is ticked yet.');
    expect(there.root.activeElement?.matches('#keep-ask li:first-child input')).to.equal(true);
    there.root.querySelector<HTMLElement>(`#keep-ask [value="${note().id}"]`)!.click();
    await there.press('Move what is ticked');

    expect(there.asked).to.deep.equal(['offered()', `takeOver(["${note().id}"])`]);
  });

  for (const [text, lines] of [
    ['What about my dog?', 0],
    ['I want to die.', 1],
  ] as const) {
    it(`has the line to help beside it only where it speaks of danger: ${text}`, async () => {
      const there = await stage({record: {offered: 1, opened: 'link', client: 'mo-7'}});
      there.answers.offered = [note({content: {text, bring: false}})];
      await there.press('Look at it');
      expect(there.root.querySelectorAll('#keep-ask .near')).to.have.length(lines);
    });
  }

  it('is listed as a client knows it: a session by its own day, an exercise by its title', async () => {
    const there = await stage({record: {offered: 1, opened: 'link', client: 'mo-7'}});
    const {content: _, ...rest} = note();
    const visits = {route: 'im', status: 'planned', sequence: 0, visits: []};
    there.answers.offered = [
      {...rest, kind: 'session', content: {start: '2027-03-08T10:00', zone: 'America/New_York', ...visits}},
      {...rest, kind: 'practice', content: {exercise: 'a', title: {text: 'Box breathing', lang: 'en'}, seconds: 60}},
    ];
    await there.press('Look at it');

    expect(there.text).to.include('Session, Mar 8');
    expect(there.text).to.include('Box breathing');
  });

  it('can be left', async () => {
    const there = await stage({record: {offered: 1, opened: 'link', client: 'mo-7'}});
    await there.press('None is mine');

    expect(there.asked).to.deep.equal(['declineOffer()']);
  });
});
