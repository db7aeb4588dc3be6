/** What makes a calendar file, while it is on its way and where it does not come. */
import {expect} from '@open-wc/testing';
import type * as Appointments from '../../src/session-timeline/appointments.ts';
import {KapSessionTimeline} from '../../src/session-timeline/session-timeline.ts';
import {declares} from '../console.ts';
import {openRecord} from '../record/open.ts';
import {Stage} from './stage.ts';

const {appointments} = KapSessionTimeline;
const {click} = HTMLAnchorElement.prototype;
const {createObjectURL} = URL;

/** What was asked for, and held back until a test lets it come. */
let asked: {come(): Promise<void>; fail(): void}[] = [];
/** the files that were made */
let made: Blob[] = [];
let stage: Stage;

/** Whether the browser still takes what is done now as the answer to a press. */
function answersPress(isActive: boolean): void {
  Object.defineProperty(navigator, 'userActivation', {value: {isActive}, configurable: true});
}

beforeEach(() => {
  asked = [];
  made = [];
  answersPress(true);
  KapSessionTimeline.appointments = () => {
    const {promise, resolve, reject} = Promise.withResolvers<typeof Appointments>();
    asked.push({come: async () => resolve(await appointments()), fail: () => reject(new Error('no network'))});
    return promise;
  };
  URL.createObjectURL = (blob: Blob) => (made.push(blob), 'data:text/calendar,');
  HTMLAnchorElement.prototype.click = () => undefined;
});
afterEach(() => {
  KapSessionTimeline.appointments = appointments;
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = click;
  Reflect.deleteProperty(navigator, 'userActivation');
});

/** A timeline whose form for the calendar is open. */
async function open(): Promise<void> {
  stage = await Stage.open({attributes: {'session-date': '2026-12-03T10:00', 'session-key': 's1'}});
  expect(asked, 'not before somebody is about to make one').to.have.length(0);
  await stage.press('Add to calendar');
}

const press = (): Promise<void> => stage.press('Get the calendar file');
const said = (): string => stage.$('form:has(#calendar-title) [role=status]').textContent!.trim();

async function comes(): Promise<void> {
  await asked.at(-1)!.come();
  await stage.settled();
}

describe('a calendar file whose maker is on its way', () => {
  it('is asked for when its form is opened, once', async () => {
    await open();
    expect(asked).to.have.length(1);
    expect(stage.focused?.id).to.equal('calendar-title');
    await stage.press('Add to calendar');
    await stage.press('Add to calendar');
    expect(asked).to.have.length(1);
  });

  it('is made once when that comes, with the title of the last press, however often was pressed', async () => {
    await open();
    await press();
    stage.$<HTMLInputElement>('#calendar-title').value = 'Me time';
    await press();
    expect(made).to.have.length(0);
    await comes();
    expect(made).to.have.length(1);
    expect(await made[0]!.text()).to.include('SUMMARY:Me time');
    expect(stage.root.querySelector('#calendar-title')).to.equal(null);
    expect(stage.focused?.id).to.equal('calendar');
  });

  it('waits for one more press where the browser would not take it any more, and says so', async () => {
    await open();
    await press();
    answersPress(false);
    await comes();
    expect(made).to.have.length(0);
    expect(said()).to.equal('It is ready. Press once more.');
    await press();
    expect(made).to.have.length(1);
  });

  it('is not made where its form was closed meanwhile', async () => {
    await open();
    await press();
    await stage.press('Add to calendar');
    await comes();
    expect(made).to.have.length(0);
    await stage.press('Add to calendar');
    expect(said.bind(undefined), 'nothing is said of what is there').to.throw();
    await press();
    expect(made).to.have.length(1);
  });

  it('is not made for another client, whose record was opened meanwhile', async () => {
    await open();
    await press();
    await stage.opens(await openRecord());
    await comes();
    expect(made).to.have.length(0);
    await press();
    expect(made).to.have.length(1);
  });

  it('takes the focus from nobody who writes elsewhere on the page', async () => {
    await open();
    await press();
    const elsewhere = document.createElement('input');
    stage.page.append(elsewhere);
    elsewhere.focus();
    await comes();
    expect(made).to.have.length(1);
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('says where that does not come, keeps the title, and makes it with the next press', async () => {
    declares('a part of this page did not come');
    await open();
    stage.$<HTMLInputElement>('#calendar-title').value = 'Me time';
    await press();
    asked.at(-1)!.fail();
    await stage.settled();
    expect(said()).to.include('This part did not come.');
    expect(stage.$<HTMLInputElement>('#calendar-title').value).to.equal('Me time');
    await expect(stage.widget).to.be.accessible();
    await press();
    expect(asked).to.have.length(2);
    await comes();
    expect(await made[0]!.text()).to.include('SUMMARY:Me time');
  });
});
