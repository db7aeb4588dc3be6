/** Where three widgets of a page think that a client is: at the same moment, on the same record, the same. */
import {expect} from '@open-wc/testing';
import {harbor} from '../widget.ts';
import {Stage as BuilderStage} from '../intention-builder/stage.ts';
import {Stage as PlayerStage} from '../grounding-player/stage.ts';
import {Stage as TimelineStage} from '../session-timeline/stage.ts';
import type {Exercise, Program} from '../../src/program/schema.ts';
import type {Store} from '../../src/record/store.ts';

const [exercise] = harbor.grounding.exercises;
const exerciseFor = (when: Exercise['when'][number], more: Partial<Exercise> = {}): Exercise => ({
  ...exercise!,
  id: `for-${when}`,
  title: {en: when},
  when: [when],
  ...more,
});
/** A program by whose exercises it can be seen what the player takes the moment for. */
const program: Program = {
  ...harbor,
  phases: harbor.phases.map(({exercise: _, ...phase}) => phase),
  grounding: {
    ...harbor.grounding,
    exercises: [
      ...(['before', 'onset', 'returning', 'after'] as const).map((when) => exerciseFor(when)),
      exerciseFor('before', {
        id: 'held',
        title: {en: 'held'},
        when: ['before', 'onset', 'returning', 'after'],
        pattern: [
          {cue: 'in', seconds: 3},
          {cue: 'hold', seconds: 3},
          {cue: 'out', seconds: 3},
        ],
      }),
    ],
  },
};

const plan =
  (...starts: readonly string[]) =>
  async (store: Store): Promise<void> => {
    for (const start of starts) {
      const zone = 'America/Los_Angeles';
      await store.save({
        kind: 'session',
        content: {start, zone, route: 'lozenge', status: 'planned', sequence: 0, visits: []},
      });
    }
  };

/** The timeline's phase, with the day of the session that it speaks of. */
async function timeline(at: string, starts: readonly string[]): Promise<string> {
  const stage = await TimelineStage.open({at, program, seed: plan(...starts)});
  const session = stage.root.querySelector('.series [aria-current]')?.textContent ?? stage.title;
  const [, day = ''] = /Dec\w*\s(\d+)/.exec(session) ?? [];
  return `${stage.here ?? 'no phase'}${starts.length > 1 ? ` of ${day}` : ''}`;
}

/** The day of the session that a new intention is for. */
async function builder(at: string, starts: readonly string[]): Promise<string> {
  const stage = await BuilderStage.open({at, program, seed: plan(...starts)});
  await stage.keep('May I be open.');
  const [entry] = (await stage.store.query('intention')).entries;
  const session = stage.store.head.sessions.find(({id}) => id === entry?.session);
  return session ? session.content.start.slice(8, 10).replace(/^0/, '') : 'the next';
}

/** What exercises the player offers: for which moment, and whether the breath may be held; and what one with holds says. */
async function player(at: string, starts: readonly string[]): Promise<string> {
  const stage = await PlayerStage.open({at, program, seed: plan(...starts)});
  const offered = [...stage.root.querySelectorAll('.exercises b')].map(({textContent}) => textContent!.trim());
  const held = await PlayerStage.open({at, program, seed: plan(...starts), attributes: {exercise: 'held'}});
  const day = held.text.includes('Today without the holds') ? ', its day' : '';
  return `${offered.sort().join(' ')}${day}`;
}

const one = ['2026-12-03T10:00'];
const near = ['2026-12-03T10:00', '2026-12-10T10:00'];

const rows: readonly [at: string, starts: readonly string[], timeline: string, builder: string, player: string][] = [
  ['2026-11-28T12:00', [], 'no phase', 'the next', 'after before held onset returning'],
  ['2026-11-28T12:00', one, 'preparation', '3', 'before held'],
  ['2026-12-02T23:00', one, 'preparation', '3', 'before held'],
  ['2026-12-03T09:44', one, 'preparation', '3', 'before held, its day'],
  ['2026-12-03T09:46', one, 'arrival', '3', 'before, its day'],
  ['2026-12-03T10:10', one, 'onset', '3', 'onset, its day'],
  ['2026-12-03T10:30', one, 'inner', '3', 'onset, its day'],
  ['2026-12-03T11:30', one, 'return', '3', 'returning, its day'],
  ['2026-12-03T12:10', one, 'rest', '3', 'returning, its day'],
  ['2026-12-03T12:24', one, 'rest', '3', 'returning, its day'],
  ['2026-12-03T12:59', one, 'rest', '3', 'returning, its day'],
  ['2026-12-03T13:01', one, 'evening', 'the next', 'after held, its day'],
  ['2026-12-04T03:00', one, 'evening', 'the next', 'after held, its day'],
  ['2026-12-04T05:00', one, 'day-1', 'the next', 'after held'],
  ['2026-12-20T12:00', one, 'integration', 'the next', 'after held'],
  ['2026-12-03T12:59', near, 'rest of 3', '3', 'returning, its day'],
  ['2026-12-03T13:01', near, 'evening of 3', 'the next', 'after held, its day'],
  ['2026-12-04T12:00', near, 'day-1 of 3', 'the next', 'after held'],
  ['2026-12-05T12:00', near, 'preparation of 10', '10', 'before held'],
  ['2026-12-10T09:46', near, 'arrival of 10', '10', 'before, its day'],
];

describe('where the client is, to all three widgets', () => {
  for (const [at, starts, ...expected] of rows) {
    it(`at ${at}, with ${starts.length} planned`, async () => {
      expect([await timeline(at, starts), await builder(at, starts), await player(at, starts)]).to.deep.equal(expected);
    });
  }
});
