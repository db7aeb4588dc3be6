/** What a session is meant for: shown where it helps, offered before, looked at after. */
import {expect} from '@open-wc/testing';
import type {KapIntentionRequest} from '../../src/parts/intention-request.ts';
import type {Content} from '../../src/record/entry.ts';
import type {Store} from '../../src/record/store.ts';
import {harbor, Stage} from './stage.ts';

const attributes = {'session-date': '2026-12-03T10:00', 'session-key': 's1'};
const linked = {...harbor, links: {builder: '#intention'}};

const open: Content<'intention'> = {sentence: 'May I be open.'};
const full: Content<'intention'> = {...open, word: 'Soften', hard: 'Breathe out slowly.'};
const unknown: Content<'intention'> = {sentence: 'I don’t know yet.', answer: 'unknown'};
const none: Content<'intention'> = {sentence: 'I come without an intention.', answer: 'none'};

const seed =
  (content: Content<'intention'>, session?: string) =>
  (store: Store): Promise<unknown> =>
    store.save({kind: 'intention', content, session});

/** What a phase's room says, whether it is open or not. */
const room = (stage: Stage, phase: string): string =>
  (stage.$(`#phase-${phase} .room-do`).textContent ?? '').replace(/\s+/g, ' ');

/** The words by which the builder can be reached, by phase. */
const ways = (stage: Stage): Record<string, string> =>
  Object.fromEntries(
    [...stage.root.querySelectorAll('.phase')].flatMap((phase) => {
      const links = [...phase.querySelectorAll('a[href="#intention"]')].map((link) => link.textContent ?? '');
      return links.length ? [[phase.id.replace('phase-', ''), links.join()]] : [];
    }),
  );

/** what listens on the page goes with each test */
let test: AbortController;
beforeEach(() => (test = new AbortController()));
afterEach(() => test.abort());

/** Makes an element a builder, as far as the timeline knows one: where it can be seen, it answers. */
function answerAs(builder: Element, go: () => void): void {
  const {signal} = test;
  const answer = (event: KapIntentionRequest): void => {
    if (!builder.isConnected || !builder.checkVisibility() || event.defaultPrevented) return;
    event.preventDefault();
    if (!event.probe) go();
  };
  document.addEventListener('kap-intention-request', answer, {signal});
}

/** A builder on the page. */
function standBuilder(where: ParentNode): HTMLElement {
  const builder = document.createElement('div');
  const title = document.createElement('h2');
  Object.assign(title, {id: 'title', tabIndex: -1, textContent: 'Your intention'});
  builder.attachShadow({mode: 'open'}).append(title);
  const space = document.createElement('div');
  space.style.blockSize = '300vh';
  where.append(space, builder);
  answerAs(builder, () => {
    builder.scrollIntoView();
    title.focus({preventScroll: true});
  });
  return builder;
}

describe('the intention', () => {
  it('is there at arrival, with its word and what helps, and not before it was written', async () => {
    const stage = await Stage.open({attributes, at: '2026-12-03T09:50'});
    expect(stage.text).not.to.include('Your intention');
    await seed(full)(stage.store);
    await stage.settled();
    expect(stage.$('#phase-arrival .said').innerText.replace(/\s+/g, ' ').trim()).to.equal(
      'Your intention May I be open. A word to hold Soften If it gets hard Breathe out slowly. Read your intention once. Then hold it lightly.',
    );
  });

  it('that speaks of danger has the line to help beside it in every room, and nothing says to hold it', async () => {
    for (const content of [
      {sentence: 'I want to die.'},
      {...full, hard: 'a way to kill myself'},
    ] as Content<'intention'>[]) {
      for (const at of ['2026-12-02T12:00', '2026-12-03T09:50', '2026-12-05T12:00']) {
        for (const layout of ['full', 'day']) {
          const stage = await Stage.open({attributes: {...attributes, layout}, at, seed: seed(content, 's1')});
          const shown = [...stage.root.querySelectorAll('.said')];
          if (layout === 'full') expect(shown).not.to.have.length(0);
          for (const said of shown) {
            expect(said.textContent).to.include('someone can talk with you').and.to.include('What you wrote');
            expect(said.querySelector('a[href="tel:988"]'), at).to.exist;
            expect(said.querySelector('[popovertarget=help]'), at).to.exist;
            expect(said.closest('[role=status], [aria-live]'), 'it is not announced again').to.equal(null);
          }
          expect(stage.root.textContent)
            .not.to.match(/hold it lightly/i)
            .and.not.to.include('Read your intention');
          stage.page.remove();
        }
      }
    }
  });

  it('is read once and held lightly at arrival alone, and only where there is one', async () => {
    const rooms = (stage: Stage) =>
      [...stage.root.querySelectorAll('.phase')]
        .filter(({textContent}) => textContent?.includes('Read your intention once'))
        .map(({id}) => id);
    expect(rooms(await Stage.open({attributes, seed: seed(open, 's1')}))).to.deep.equal(['phase-arrival']);
    expect(rooms(await Stage.open({attributes, seed: seed(unknown, 's1')}))).to.deep.equal([]);
    expect(rooms(await Stage.open({attributes}))).to.deep.equal([]);
  });

  it('of a sentence alone is the sentence alone', async () => {
    const stage = await Stage.open({attributes, seed: seed(open, 's1')});
    expect(stage.$('#phase-arrival .said').textContent).not.to.include('A word to hold').and.not.to.include('hard');
  });

  it('of another session is not this one’s', async () => {
    const stage = await Stage.open({attributes, program: linked, seed: seed(open, 's0')});
    expect(stage.$('.phases').textContent).not.to.include('May I be open.');
    expect(ways(stage)).to.deep.equal({preparation: 'Write an intention'});
  });

  it('of the session before, written without a date, is not the next one’s', async () => {
    const stage = await Stage.open({
      attributes: {'session-date': '2026-12-10T10:00', 'session-key': 's2'},
      at: '2026-12-09T08:00',
      seed: async (store) => {
        await seed(open)(store);
        await store.save({
          kind: 'session',
          content: {
            start: '2026-12-09T10:00',
            zone: 'America/Los_Angeles',
            route: 'im',
            status: 'planned',
            sequence: 0,
            visits: [],
          },
        });
      },
    });
    await stage.wake('2026-12-09T12:00');
    expect(stage.title, 'the one before').to.equal('The day of your session');
    expect(room(stage, 'arrival')).to.include('May I be open.');
    await stage.wake('2026-12-10T08:00');
    expect(stage.title).to.match(/^Your session is at 10:00/);
    expect(room(stage, 'arrival')).not.to.include('May I be open.');
  });

  it('stays the one of its session when the next one was already written, and that waits for the next', async () => {
    const stage = await Stage.open({
      attributes,
      at: '2026-12-06T12:00',
      seed: async (store) => {
        await seed(full, 's1')(store);
        await seed({sentence: 'May I let go.'})(store);
      },
    });
    expect(room(stage, 'arrival')).to.include('May I be open.');
    expect(room(stage, 'integration')).to.include('May I be open.');
    expect(stage.$('.phases').textContent).not.to.include('May I let go.');
    await stage.store.save({
      kind: 'session',
      content: {
        start: '2026-12-17T10:00',
        zone: 'America/Los_Angeles',
        route: 'im',
        status: 'planned',
        sequence: 0,
        visits: [],
      },
    });
    await stage.wake('2026-12-15T12:00');
    expect(stage.title, 'the next').to.match(/December 17/);
    expect(room(stage, 'preparation')).to.include('May I let go.');
    expect(stage.$('.phases').textContent).not.to.include('May I be open.');
  });

  it('written once the session was over, with nothing planned, is nobody’s yet', async () => {
    for (const at of ['2026-12-03T20:00', '2026-12-06T12:00']) {
      const stage = await Stage.open({attributes, program: linked, at, seed: seed(full)});
      expect(stage.$('.phases').textContent, at).not.to.include('May I be open.');
    }
  });

  it('of a session that was called off is there while no other is planned', async () => {
    const stage = await Stage.open({program: linked, seed: seed(full)});
    await stage.setDate('2026-12-03', '10:00');
    expect(room(stage, 'preparation')).to.include('May I be open.');
    await stage.press('Change the date');
    await stage.press('Call it off');
    expect(room(stage, 'preparation')).to.include('May I be open.').and.to.include('Change it');
  });

  it('stands once before the session, where the client is, and can be changed there', async () => {
    const stage = await Stage.open({attributes, program: linked, seed: seed(full, 's1')});
    expect(room(stage, 'preparation')).to.include('May I be open.').and.to.include('Soften');
    expect(stage.find('Change it').getAttribute('href')).to.equal('#intention');
    await stage.wake('2026-12-03T09:50');
    expect(room(stage, 'preparation')).not.to.include('May I be open.');
    expect(room(stage, 'arrival')).to.include('May I be open.').and.to.include('Change it');
  });

  it('during the session can only be looked at', async () => {
    const stage = await Stage.open({attributes, program: linked, at: '2026-12-03T10:12', seed: seed(full, 's1')});
    expect(ways(stage)['arrival']).to.equal('Look at it');
    expect(Object.keys(ways(stage))).not.to.include('preparation');
  });

  it('after the session asks how it looks now', async () => {
    const stage = await Stage.open({attributes, program: linked, at: '2026-12-06T12:00', seed: seed(full, 's1')});
    expect(stage.$('#phase-integration .said').innerText).to.include('May I be open.').and.to.include('Soften');
    expect(ways(stage)).to.include({arrival: 'Look at it', integration: 'How does it look now?'});
  });

  it('that nobody can write to here can be looked at', async () => {
    const stage = await Stage.open({attributes, program: linked, seed: seed(open, 's1'), record: {readonly: true}});
    expect(new Set(Object.values(ways(stage)))).to.deep.equal(new Set(['Look at it']));
  });

  it('is text, whatever it looks like, in its own direction', async () => {
    const markup = '<img src=x onerror="document.title=1"><b>bold</b>';
    const content = {sentence: `${markup} ${'x'.repeat(100_000)}`, word: 'שלום', hard: markup};
    const stage = await Stage.open({attributes, seed: seed(content, 's1'), width: 320});
    const [said] = stage.root.querySelectorAll<HTMLElement>('.lit .said');
    expect(said?.querySelector('img, b')).to.equal(null);
    expect(said?.innerText).to.include(markup);
    const [word] = [...(said?.querySelectorAll('dd') ?? [])].map((it) => getComputedStyle(it).direction);
    expect(word).to.equal('rtl');
    expect(stage.page.scrollWidth).to.be.at.most(320);
  });
});

describe('the builder', () => {
  it('is offered once, where the client prepares', async () => {
    const stage = await Stage.open({attributes, program: linked});
    expect(ways(stage)).to.deep.equal({preparation: 'Write an intention'});
    await stage.wake('2026-12-03T09:50');
    expect(ways(stage)).to.deep.equal({arrival: 'Write an intention'});
  });

  it('is offered also before there is a date, and when it was called off', async () => {
    const stage = await Stage.open({program: linked});
    expect(ways(stage)).to.deep.equal({preparation: 'Write an intention'});
    await stage.setDate('2026-12-03', '10:00');
    expect(ways(stage)).to.deep.equal({preparation: 'Write an intention'});
    await stage.press('Change the date');
    await stage.press('Call it off');
    expect(ways(stage)).to.deep.equal({preparation: 'Write an intention'});
  });

  it('is not offered any more once the session has begun', async () => {
    for (const at of ['2026-12-03T10:05', '2026-12-03T18:00', '2026-12-06T12:00', '2027-02-06T12:00']) {
      const stage = await Stage.open({attributes, program: linked, at});
      expect(ways(stage), at).to.deep.equal({});
    }
  });

  it('takes nothing away under a reader’s eyes when the session begins', async () => {
    const stage = await Stage.open({attributes, program: linked, at: '2026-12-03T09:59'});
    await stage.pass('2026-12-03T10:01');
    expect(ways(stage)).to.deep.equal({arrival: 'Write an intention'});
    await stage.wake('2026-12-03T10:02');
    expect(ways(stage)).to.deep.equal({});
  });

  it('is still offered to somebody who does not know yet', async () => {
    const stage = await Stage.open({attributes, program: linked, seed: seed(unknown, 's1')});
    expect(room(stage, 'preparation')).to.include('I don’t know yet. Look for one');
    await stage.wake('2026-12-06T12:00');
    expect(ways(stage)).to.include({arrival: 'Look at it', integration: 'How does it look now?'});
  });

  it('is not offered to somebody who comes without an intention: that can be changed, and nothing more', async () => {
    const stage = await Stage.open({attributes, program: linked, seed: seed(none, 's1')});
    expect(room(stage, 'preparation')).to.include('I come without an intention. Change it');
    expect(new Set(Object.values(ways(stage)))).to.deep.equal(new Set(['Change it']));
  });

  it('is offered to nobody who cannot write, or of whom nothing is known yet', async () => {
    for (const record of [{status: 'waiting'}, {status: 'closed'}, {readonly: true}] as const) {
      const stage = await Stage.open({attributes, program: linked, record});
      expect(ways(stage)).to.deep.equal({});
    }
  });

  it('on the same page is gone to, and can be read on from there', async () => {
    const stage = await Stage.open({attributes, at: '2026-12-02T19:00'});
    expect(stage.has('Write an intention'), 'there is none').to.equal(false);
    const builder = standBuilder(stage.page);
    await stage.pass('2026-12-02T19:01');
    await stage.press('Write an intention');
    expect(builder.shadowRoot?.activeElement?.id).to.equal('title');
    expect(builder.getBoundingClientRect().top).to.be.within(-1, window.innerHeight);
  });

  it('is found in the page around the timeline, and beside it in the same shadow tree', async () => {
    const stage = await Stage.open({attributes, seed: seed(open, 's1')});
    const host = document.createElement('div');
    stage.page.before(host);
    host.attachShadow({mode: 'open'}).append(stage.page);
    const outer = standBuilder(document.body);
    await stage.settled();
    await stage.press('Change it');
    expect(document.activeElement === outer).to.equal(true);
    outer.previousElementSibling?.remove();
    outer.remove();
    const inner = standBuilder(host.shadowRoot!);
    await stage.pass('2026-11-28T12:01');
    await stage.press('Change it');
    expect(host.shadowRoot?.activeElement === inner).to.equal(true);
    host.remove();
  });

  it('that nobody can see is no way, and none is offered', async () => {
    const stage = await Stage.open({attributes, seed: seed(open, 's1')});
    expect(stage.has('Change it'), 'there is none').to.equal(false);
    const builder = standBuilder(stage.page);
    builder.hidden = true;
    await stage.pass('2026-11-28T12:01');
    expect(stage.has('Change it'), 'it is hidden').to.equal(false);
    builder.hidden = false;
    await stage.pass('2026-11-28T12:02');
    expect(stage.has('Change it')).to.equal(true);
  });

  it('that was hidden meanwhile moves nothing, and the way to it goes', async () => {
    const stage = await Stage.open({attributes, seed: seed(open, 's1')});
    const builder = standBuilder(stage.page);
    await stage.pass('2026-11-28T12:01');
    builder.hidden = true;
    await stage.press('Change it');
    expect(builder.shadowRoot?.activeElement).to.equal(null);
    expect(stage.has('Change it')).to.equal(false);
    expect(stage.focused?.id, 'what had the focus is gone').to.equal('title');
  });

  it('that is defined later is offered then', async () => {
    const stage = await Stage.open({attributes, seed: seed(open, 's1')});
    stage.page.append(document.createElement('kap-intention-builder'));
    await stage.pass('2026-11-28T12:01');
    expect(stage.has('Change it')).to.equal(false);
    customElements.define(
      'kap-intention-builder',
      class extends HTMLElement {
        connectedCallback(): void {
          answerAs(this, () => undefined);
        }
      },
    );
    await stage.settled();
    expect(stage.has('Change it')).to.equal(true);
  });

  it('is asked for without a word of what the client wrote', async () => {
    const stage = await Stage.open({attributes, seed: seed(full, 's1')});
    standBuilder(stage.page);
    await stage.pass('2026-11-28T12:01');
    const events: KapIntentionRequest[] = [];
    document.addEventListener('kap-intention-request', (event) => events.push(event), {signal: test.signal});
    await stage.press('Change it');
    expect(events.filter(({probe}) => !probe)).to.have.lengthOf(1);
    for (const event of events) expect(Object.keys(event)).to.deep.equal(['isTrusted', 'probe']);
  });

  it('is not asked for where the program links to it', async () => {
    const asked: Event[] = [];
    document.addEventListener('kap-intention-request', (event) => asked.push(event), {signal: test.signal});
    await Stage.open({attributes, program: linked});
    expect(asked).to.be.empty;
  });

  it('that the program links to is gone to by that link, whatever else is on the page', async () => {
    const stage = await Stage.open({attributes, program: linked});
    standBuilder(stage.page);
    await stage.pass('2026-11-28T12:01');
    expect(stage.find('Write an intention').getAttribute('href')).to.equal('#intention');
  });
});

describe('the intention in the other layouts', () => {
  const day = {...attributes, layout: 'day'};

  it('day: stands below the next step, with its word, until the session begins', async () => {
    const stage = await Stage.open({attributes: day, program: linked, at: '2026-12-03T08:00', seed: seed(full, 's1')});
    expect(stage.text).to.match(/Your intention May I be open\. A word to hold Soften .* Change it$/);
    await stage.wake('2026-12-03T10:30');
    expect(stage.text).not.to.include('Your intention');
    await stage.wake('2026-12-06T12:00');
    expect(stage.text).to.match(/May I be open\. .* How does it look now\?$/);
  });

  it('day: offers the builder before the session, and not after', async () => {
    const stage = await Stage.open({attributes: day, program: linked, at: '2026-12-02T19:00'});
    expect(stage.has('Write an intention')).to.equal(true);
    await stage.wake('2026-12-06T12:00');
    expect(stage.has('Write an intention')).to.equal(false);
  });

  it('compact: leaves it to the whole way', async () => {
    const compact = {...attributes, layout: 'compact'};
    const stage = await Stage.open({attributes: compact, program: linked, seed: seed(full, 's1')});
    expect(stage.text).not.to.include('May I be open.');
    await stage.press('Open your timeline');
    expect(stage.text).to.include('May I be open.');
  });
});
