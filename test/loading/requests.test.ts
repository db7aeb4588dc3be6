/** Events that ask for a widget whose file is not there yet. */
import {expect} from '@open-wc/testing';
import {declares} from '../console.ts';
import {journey, until, visit, type Frame} from './stand.ts';

const body = `${journey()}<button></button>
  <div hidden><kap-intention-builder></kap-intention-builder></div>
  <kap-grounding-player></kap-grounding-player>`;

/** Dispatches a request as a widget does. */
function request(page: Frame, type: string, what: object): Event & {readonly coming?: Promise<boolean>} {
  const {Event} = page.window;
  const event = Object.assign(new Event(type, {bubbles: true, composed: true, cancelable: true}), what);
  page.document.querySelector('button')!.dispatchEvent(event);
  return event;
}

/** Asks for something, and says whether it was answered. */
function ask(page: Frame, type: string, what: object): boolean {
  return request(page, type, what).defaultPrevented;
}

/** Counts what comes to a page's document and was not answered before. */
function heard(page: Frame, type: string): Event[] {
  const events: Event[] = [];
  page.document.addEventListener(type, (event) => events.push(event), {capture: true});
  return events;
}

const open = {exercise: 'slow-breath'};

describe('an event that asks for a widget', () => {
  it('is answered while the file is on its way, and followed once when it comes', async () => {
    const page = await visit({body, files: {'grounding-player': ['held']}});
    await page.askedFor('grounding-player');
    const asked = request(page, 'kap-exercise-request', open);
    expect(asked.defaultPrevented).to.equal(true);
    const again = heard(page, 'kap-exercise-request');
    await page.plan({});

    await page.askedFor('doing');
    await until(() => page.shows('kap-grounding-player', 'Slow breath out'));
    expect(page.shows('kap-grounding-player'), 'it is open').to.equal(false);
    expect(again).to.have.length(1);
    expect(again[0]?.defaultPrevented, 'the player answered').to.equal(true);
    expect(await asked.coming, 'who asked is told').to.equal(true);
  });

  it('asked twice is followed once, and of two the last one', async () => {
    const page = await visit({body, files: {'grounding-player': ['held']}});
    await page.askedFor('grounding-player');
    ask(page, 'kap-exercise-request', {exercise: 'look-around'});
    ask(page, 'kap-exercise-request', open);
    const again = heard(page, 'kap-exercise-request');
    await page.plan({});

    await until(() => page.isDefined('kap-grounding-player') && again.length);
    await page.askedFor('doing');
    expect(again.map((event) => (event as Event & typeof open).exercise)).to.deep.equal(['slow-breath']);
  });

  it('has it loaded before rest', async () => {
    const page = await visit({body});
    await page.drawn('kap-grounding-player');
    expect(page.isDefined('kap-intention-builder')).to.equal(false);
    expect(ask(page, 'kap-intention-request', {probe: false})).to.equal(true);

    await page.defined('kap-intention-builder');
  });

  it('and only wants to know whether there is a way is not answered, and has nothing loaded', async () => {
    const page = await visit({body});
    await page.drawn('kap-grounding-player');

    expect(ask(page, 'kap-intention-request', {probe: true})).to.equal(false);
    expect(await page.asked()).to.not.include('intention-builder');
  });

  it('is not answered where no tag stands', async () => {
    const page = await visit({body: `${journey()}<button></button>`});
    await page.defined('kap-journey');

    expect(ask(page, 'kap-exercise-request', open)).to.equal(false);
  });

  it('is not followed where it was dispatched from is gone', async () => {
    const page = await visit({body, files: {'grounding-player': ['held']}});
    await page.askedFor('grounding-player');
    ask(page, 'kap-exercise-request', open);
    page.document.querySelector('button')!.remove();
    await page.plan({});

    await page.drawn('kap-grounding-player');
  });

  it('tells who asked where the widget has no answer to it', async () => {
    const page = await visit({body, files: {'grounding-player': ['held']}});
    await page.askedFor('grounding-player');
    const asked = request(page, 'kap-exercise-request', {exercise: 'no-such-exercise'});
    expect(asked.defaultPrevented).to.equal(true);
    await page.plan({});

    expect(await asked.coming).to.equal(false);
  });

  it('goes nowhere where the file could not be run, and who asked is told', async () => {
    declares('no such element today');
    const page = await visit({
      body,
      files: {'grounding-player': ['held']},
      first: (window) => {
        const define = window.customElements.define.bind(window.customElements);
        window.customElements.define = (tag, ...rest) => {
          if (tag === 'kap-grounding-player') throw new Error('no such element today');
          define(tag, ...rest);
        };
      },
    });
    await page.askedFor('grounding-player');
    const asked = request(page, 'kap-exercise-request', open);
    const again = heard(page, 'kap-exercise-request');
    await page.plan({});
    page.rest();
    await page.defined('kap-intention-builder');

    expect(await asked.coming).to.equal(false);

    expect(again).to.deep.equal([]);
  });
});
