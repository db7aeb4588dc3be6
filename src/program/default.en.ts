/**
 * What is common in the default program, in English: what two widgets show, or the check and help need. What one widget alone shows
 * stands beside it, in its `default.en.ts`. All of it can be replaced.
 *
 * It is written as the schema gives it back, so that nobody has to check it in a client's browser; a test does.
 *
 * It names no dose, no hours to fast and no medicine to stop: those are the prescriber's to say. The signs to call follow what is
 * published by providers of this therapy, and the warnings of the United States Food and Drug Administration on ketamine (October
 * 2023) and on esketamine's label.
 *
 * Numbers differ much between providers, so each is a range, said as "about":
 * - lozenge: 10 to 20 minutes until it begins, about 40 to 60 of main effect, 2 to 3 hours in all (pages of three providers);
 * - injection into a muscle: begins within 5 minutes, about an hour, 1 to 3 hours in all (pages of two providers);
 * - infusion: begins within minutes, runs about 40 minutes, altered for 45 to 50, then 15 or more of recovery, 90 to 120 in all
 *   (a clinic's consent form, pages of two providers);
 * - nasal esketamine: effects are strongest at about 40 minutes, and its label wants at least 2 hours of watching.
 */
import type {ProgramDocument} from './schema.ts';
import {en} from './text.ts';

/** The last time the numbers below were checked. */
const checked = '2026-11-23';

const range = (min: number, max: number) => ({min, max});

/** Steps of an exercise by their ids, and how long each lasts. What they say stands beside the player. */
const steps = (ids: string, seconds?: number) => ids.split(' ').map((id) => ({id, ...(seconds && {seconds})}));

const outside = ['before', 'after'] as const;
const notAtOnset = ['before', 'returning', 'after'] as const;

export const common: ProgramDocument = {
  lang: 'en',
  practice: {
    name: en('your provider'),
    place: 'both',
    therapist: en('your therapist'),
    prescriber: en('your prescriber'),
    licensed: [],
  },

  help: {
    region: 'US',
    regions: [
      {
        id: 'US',
        name: en('United States'),
        emergency: {call: '911'},
        lines: [
          {
            id: '988',
            name: en('988 Suicide and Crisis Lifeline'),
            call: '988',
            note: en('Press 1 for veterans, 2 for Spanish.'),
            text: {number: '988'},
            chat: 'https://988lifeline.org/chat/',
            hours: en('Any hour, free.'),
          },
          {
            id: 'text',
            name: en('Crisis Text Line'),
            text: {number: '741741', keyword: 'HOME'},
            hours: en('Any hour, free.'),
          },
        ],
        checked,
      },
      {
        id: 'CA',
        name: en('Canada'),
        emergency: {call: '911'},
        lines: [
          {
            id: '988',
            name: en('9-8-8 Suicide Crisis Helpline'),
            call: '988',
            note: en('In English and French.'),
            text: {number: '988'},
            hours: en('Any hour, free.'),
          },
        ],
        checked,
      },
      {
        id: 'GB',
        name: en('United Kingdom'),
        emergency: {call: '999'},
        lines: [
          {id: 'samaritans', name: en('Samaritans'), call: '116 123', hours: en('Any hour, free.')},
          {id: 'text', name: en('Shout'), text: {number: '85258', keyword: 'SHOUT'}, hours: en('Any hour, free.')},
          {
            id: '111',
            name: en('NHS mental health help'),
            call: '111',
            note: en('In England, choose option 2. Scotland and Wales are similar.'),
          },
        ],
        checked,
      },
      {
        id: 'IE',
        name: en('Ireland'),
        emergency: {call: '112', note: en('999 works too.')},
        lines: [
          {id: 'samaritans', name: en('Samaritans'), call: '116 123', hours: en('Any hour, free.')},
          {
            id: 'text',
            name: en('Text About It'),
            text: {number: '50808', keyword: 'HELLO'},
            hours: en('Any hour, free.'),
          },
          {id: 'pieta', name: en('Pieta'), call: '1800 247 247', text: {number: '51444', keyword: 'HELP'}},
        ],
        checked,
      },
      {
        id: 'AU',
        name: en('Australia'),
        emergency: {call: '000'},
        lines: [
          {
            id: 'lifeline',
            name: en('Lifeline'),
            call: '13 11 14',
            text: {number: '0477 13 11 14'},
            chat: 'https://www.lifeline.org.au/crisis-chat/',
            hours: en('Any hour.'),
          },
        ],
        checked,
      },
      {
        id: 'NZ',
        name: en('New Zealand'),
        emergency: {call: '111'},
        lines: [
          {
            id: '1737',
            name: en('1737, to talk with a counselor'),
            call: '1737',
            text: {number: '1737'},
            hours: en('Any hour, free.'),
          },
          {id: 'lifeline', name: en('Lifeline'), call: '0800 543 354', text: {number: '4357', keyword: 'HELP'}},
          {id: 'suicide', name: en('Suicide Crisis Helpline'), call: '0508 828 865'},
        ],
        checked,
      },
      {
        id: 'else',
        name: en('Another country'),
        emergency: {note: en('Call your local emergency number.')},
        lines: [{id: 'find', name: en('Find a helpline near you'), chat: 'https://findahelpline.com/'}],
        checked,
      },
    ],
    now: [
      en('You think of ending your life and may act on it, or you cannot stay safe.'),
      en('Chest pain, trouble breathing, or fainting.'),
      en('You cannot stay awake.'),
      en('A very bad headache, or very high blood pressure.'),
      en('A seizure, or signs of a stroke: a drooping face, a weak arm, slurred speech.'),
    ],
    today: [
      en('Things still look or feel unreal, and it is not settling.'),
      en('You are very restless, hear voices, or feel that others mean you harm.'),
      en('You hardly sleep, your thoughts race, or you take risks that are not like you.'),
      en('Your mood or worry is getting worse.'),
      en('You cannot stop throwing up.'),
    ],
    soon: [
      en('It hurts to pass urine, you need to go often or in a rush, or there is blood in it.'),
      en('You crave the medicine, or use more than was agreed.'),
      en('Your memory is worse than before.'),
    ],
  },

  visit: {
    lozenge: range(120, 180),
    im: range(120, 180),
    iv: range(90, 120),
    nasal: range(135, 180),
    unspecified: range(120, 180),
  },

  phases: [
    {
      id: 'preparation',
      part: 'before',
      days: {from: -14, to: -1},
      exercise: 'slow-breath',
      checklist: 'before',
      plan: 26,
    },
    {
      id: 'arrival',
      part: 'day',
      minutes: {
        lozenge: range(15, 30),
        im: range(15, 30),
        iv: range(15, 30),
        nasal: range(15, 30),
        unspecified: range(15, 30),
      },
      early: 15,
      exercise: 'slow-breath',
      checklist: 'day',
      plan: 8,
    },
    {
      id: 'onset',
      part: 'day',
      minutes: {
        lozenge: range(10, 20),
        im: range(3, 5),
        iv: range(1, 5),
        nasal: range(5, 15),
        unspecified: range(5, 20),
      },
      plan: 6,
    },
    {
      id: 'inner',
      part: 'day',
      minutes: {
        lozenge: range(40, 60),
        im: range(45, 60),
        iv: range(40, 50),
        nasal: range(40, 60),
        unspecified: range(40, 60),
      },
      plan: 11,
    },
    {
      id: 'return',
      part: 'day',
      minutes: {
        lozenge: range(30, 60),
        im: range(30, 60),
        iv: range(15, 30),
        nasal: range(30, 45),
        unspecified: range(30, 60),
      },
      exercise: 'look-around',
      plan: 9,
    },
    {
      id: 'rest',
      part: 'day',
      minutes: {
        lozenge: range(20, 30),
        im: range(20, 30),
        iv: range(15, 30),
        nasal: range(45, 60),
        unspecified: range(20, 40),
      },
      exercise: 'feet',
      plan: 8,
    },
    {id: 'evening', part: 'after', days: {from: 0, to: 0}, exercise: 'feet', checklist: 'after', plan: 7},
    {id: 'day-1', part: 'after', days: {from: 1, to: 1}, exercise: 'slow-breath', checklist: 'after', plan: 8},
    {id: 'integration', part: 'after', days: {from: 2, to: 14}, exercise: 'slow-breath', checklist: 'after', plan: 22},
  ],

  grounding: {
    exercises: [
      {
        id: 'slow-breath',
        title: en('Slow breath out'),
        kind: 'breath',
        minutes: 2,
        when: ['before', 'onset', 'returning', 'after'],
        pattern: [
          {cue: 'in', seconds: 4},
          {cue: 'out', seconds: 6},
        ],
        steps: [],
      },
      {
        id: 'look-around',
        title: en('Look around'),
        kind: 'timed',
        minutes: 2,
        when: notAtOnset,
        steps: steps('look find name where day now', 15),
      },
      {
        id: 'feet',
        title: en('Feet on the floor'),
        kind: 'timed',
        minutes: 1,
        when: notAtOnset,
        steps: steps('flat press soles weight', 15),
      },
      {
        id: 'even-breath',
        title: en('Even breath'),
        kind: 'breath',
        minutes: 5,
        when: notAtOnset,
        pattern: [
          {cue: 'in', seconds: 5},
          {cue: 'out', seconds: 5},
        ],
        steps: [],
      },
      {
        id: 'sigh',
        title: en('Long sigh'),
        kind: 'breath',
        minutes: 1,
        when: notAtOnset,
        pattern: [
          {cue: 'in', seconds: 3, hint: en('through your nose')},
          {cue: 'sip', seconds: 1},
          {cue: 'out', seconds: 8, hint: en('through your mouth, slowly')},
        ],
        rounds: 3,
        most: 25,
        steps: [],
      },
      {
        id: 'box-breath',
        title: en('Box breath'),
        kind: 'breath',
        minutes: 2,
        when: outside,
        pattern: [
          {cue: 'in', seconds: 4},
          {cue: 'hold', seconds: 4},
          {cue: 'out', seconds: 4},
          {cue: 'hold', seconds: 4},
        ],
        most: 20,
        steps: [],
      },
      {
        id: '4-7-8',
        title: en('4-7-8 breath'),
        kind: 'breath',
        minutes: 1,
        when: outside,
        pattern: [
          {cue: 'in', seconds: 4, hint: en('through your nose')},
          {cue: 'hold', seconds: 7},
          {cue: 'out', seconds: 8, hint: en('with a whoosh')},
        ],
        rounds: 4,
        most: 4,
        steps: [],
      },
      {
        id: 'five-senses',
        title: en('Five senses'),
        kind: 'senses',
        minutes: 3,
        when: notAtOnset,
        steps: [
          {id: 'see', count: 5},
          {id: 'feel', count: 4},
          {id: 'hear', count: 3},
          {id: 'smell', count: 2},
          {id: 'taste', count: 1},
        ],
      },
      {
        id: 'body-scan',
        title: en('Head to feet'),
        kind: 'timed',
        minutes: 6,
        when: outside,
        steps: steps('forehead eyes jaw neck shoulders arms hands back chest belly seat thighs calves feet', 25),
      },
      {
        id: 'tense-7',
        title: en('Tense and let go: 7 parts'),
        kind: 'tense',
        minutes: 12,
        when: outside,
        rounds: 2,
        steps: steps('arm arm2 face neck trunk leg leg2'),
        tense: 7,
        release: 40,
      },
      {
        id: 'tense-14',
        title: en('Tense and let go: 14 parts'),
        kind: 'tense',
        minutes: 7,
        when: outside,
        steps: steps('forehead eyes jaw neck shoulders arms hands back chest belly seat thighs calves feet'),
        tense: 5,
        release: 20,
      },
      {
        id: 'calm-place',
        title: en('A calm place'),
        kind: 'timed',
        minutes: 3,
        when: outside,
        steps: steps('choose see hear smell feel word', 25),
      },
      {
        id: 'container',
        title: en('A box for later'),
        kind: 'timed',
        minutes: 3,
        when: outside,
        steps: steps('box look fill close until', 30),
      },
      {
        id: 'butterfly-hug',
        title: en('Butterfly hug'),
        kind: 'taps',
        minutes: 2,
        when: outside,
        most: 10,
        steps: [],
        taps: {seconds: 1, count: 6, notice: 12},
      },
      {
        id: 'cool-cloth',
        title: en('Something cool'),
        kind: 'steps',
        minutes: 2,
        when: ['returning', 'after'],
        steps: steps('cloth notice sip'),
      },
    ],
  },

  tracker: {},
  links: {},

  sharing: {
    who: en('Your therapist and the people who work with them.'),
    when: en('Not right away. Ask them when they read it.'),
  },
  disclaimer: en(
    'Information and support, not medical advice. It does not diagnose, treat, or watch over you, and it does not replace your care team. No one sees what you write unless you share it.',
  ),
  notLive: en('Nobody watches this page live.'),
};
