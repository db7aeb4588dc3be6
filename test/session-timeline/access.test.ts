import {expect} from '@open-wc/testing';
import {registerWords} from '../../src/locale/locale.ts';
import {bareWords, holdForEveryone, type States} from '../access.ts';
import {declares} from '../console.ts';
import {pseudo, pseudoWords} from '../locale/pseudo.ts';
import type {Store} from '../../src/record/store.ts';
import {destination, harbor, Stage} from './stage.ts';

const date = {'session-date': '2026-12-03T10:00', 'session-key': 's1'};

const linked = {...harbor, links: {builder: '#intention'}};
const intended = {
  attributes: date,
  program: linked,
  seed: (store: Store) =>
    store.save({
      kind: 'intention',
      content: {
        sentence: 'May I be open to what I have been holding.',
        word: 'Soften',
        hard: 'Breathe out slowly. Reach for a hand, as we agreed.',
      },
      session: 's1',
    }),
};

const states: States<Stage> = {
  'no date': () => Stage.open(),
  'no date, nothing can be written': () => Stage.open({record: {status: 'closed'}}),
  'a week before': () => Stage.open({attributes: date}),
  'the evening before': () => Stage.open({attributes: date, at: '2026-12-02T19:00'}),
  'the morning': () => Stage.open({attributes: date, at: '2026-12-03T08:00'}),
  'coming back': () => Stage.open({attributes: date, at: '2026-12-03T11:30'}),
  'day 3': () => Stage.open({attributes: date, at: '2026-12-06T12:00'}),
  'weeks after': () => Stage.open({attributes: date, at: '2027-02-06T12:00'}),
  'two zones': () => Stage.open({attributes: date, zone: 'Asia/Tokyo'}),
  compact: () => Stage.open({attributes: {...date, layout: 'compact'}}),
  'compact, no date': () => Stage.open({attributes: {layout: 'compact'}}),
  day: () => Stage.open({attributes: {...date, layout: 'day'}, at: '2026-12-03T08:00'}),
  'day, in the session': () => Stage.open({attributes: {...date, layout: 'day'}, at: '2026-12-03T11:30'}),
  'every phase open': async () => {
    const stage = await Stage.open({attributes: date, at: '2026-12-06T12:00'});
    for (const summary of stage.root.querySelectorAll<HTMLElement>('.phases summary')) {
      if (!(summary.parentElement as HTMLDetailsElement).open) summary.click(); // a summary stands in details
      await stage.settled();
    }
    return stage;
  },
  'a date being changed, with a visit': async () => {
    const stage = await Stage.open({attributes: date});
    await stage.press('Change the date');
    await stage.press('Kind of medicine');
    await stage.press('Add a visit');
    return stage;
  },
  'a date called off': async () => {
    const stage = await Stage.open({attributes: date});
    await stage.press('Change the date');
    await stage.press('Call it off');
    return stage;
  },
  'a series': async () => {
    const stage = await Stage.open({attributes: date});
    await stage.press('Add a session');
    await stage.setDate('2026-12-10', '10:00');
    await stage.press('All 2 sessions');
    return stage;
  },
  'the calendar’s title': async () => {
    const stage = await Stage.open({attributes: date});
    await stage.press('Add to calendar');
    return stage;
  },
  'questions, one of them being changed': async () => {
    const stage = await Stage.open({attributes: date, delivery: {available: true, destination}});
    for (const text of ['One', 'Two']) {
      await stage.type('textarea', text);
      await stage.press('Keep this question');
    }
    await stage.press('Edit');
    return stage;
  },
  'an intention before the session': () => Stage.open({...intended, at: '2026-12-02T19:00'}),
  'an intention after the session': () => Stage.open({...intended, at: '2026-12-06T12:00'}),
  'an intention on the day': () =>
    Stage.open({...intended, attributes: {...date, layout: 'day'}, at: '2026-12-03T08:00'}),
  'an intention that can be written': () => Stage.open({attributes: date, program: linked}),
  'not saved': async () => {
    declares('RecordError: made to fail');
    const stage = await Stage.open({attributes: date});
    await stage.type('textarea', 'What if?');
    stage.failure = 'full';
    await stage.press('Keep this question');
    await stage.press('Arrange a ride');
    return stage;
  },
  'asked where to keep it': async () => {
    const stage = await Stage.open({attributes: date, record: {undecided: true}});
    await stage.press('Arrange a ride');
    return stage;
  },
};

describe('for everyone', () => {
  holdForEveryone(states, '.timeline', '.vh');

  it('says no word of its own that is not in the words', async () => {
    registerWords(pseudo, pseudoWords);
    for (const attributes of [date, {...date, layout: 'compact'}, {...date, layout: 'day'}, {}]) {
      const stage = await Stage.open({attributes, lang: pseudo, at: '2026-12-02T19:00'});
      const bare = bareWords(stage, '.timeline');
      expect(bare).to.deep.equal(['(206) 555-0142'].filter((it) => bare.includes(it)));
    }
  });

  it('every target is 44 px high at least', async () => {
    const stage = await Stage.open(intended);
    await stage.press('Change the date');
    const small = [
      ...stage.root.querySelectorAll('.timeline :is(button, summary, select, textarea, .check, .input, a.btn, a.link)'),
    ]
      .filter((it) => it.checkVisibility() && it.getBoundingClientRect().height < 43.5)
      .map((it) => it.outerHTML.slice(0, 80));
    expect(small).to.deep.equal([]);
  });

  it('the line, its marks and the plan turn with the direction', async () => {
    registerWords(pseudo, pseudoWords);
    const stage = await Stage.open({attributes: date, lang: pseudo});
    const mark = stage.$('#phase-inner .phase-mark').getBoundingClientRect();
    const title = stage.$('#phase-inner h3').getBoundingClientRect();
    expect(mark.left).to.be.greaterThan(title.right - 1);
    const rooms = [...stage.root.querySelectorAll('.plan-rooms > *')].map((it) => it.getBoundingClientRect().left);
    expect(rooms[0]).to.be.greaterThan(rooms.at(-1)!);
  });
});
