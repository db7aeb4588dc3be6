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
      {id: 'slow-breath', title: en('Slow breath out'), minutes: 2},
      {id: 'look-around', title: en('Look around'), minutes: 2},
      {id: 'feet', title: en('Feet on the floor'), minutes: 1},
      {id: 'even-breath', title: en('Even breath'), minutes: 5},
      {id: 'sigh', title: en('Long sigh'), minutes: 1},
      {id: 'box-breath', title: en('Box breath'), minutes: 2},
      {id: '4-7-8', title: en('4-7-8 breath'), minutes: 1},
      {id: 'five-senses', title: en('Five senses'), minutes: 3},
      {id: 'body-scan', title: en('Head to feet'), minutes: 6},
      {id: 'tense-7', title: en('Tense and let go: 7 parts'), minutes: 12},
      {id: 'tense-14', title: en('Tense and let go: 14 parts'), minutes: 7},
      {id: 'calm-place', title: en('A calm place'), minutes: 3},
      {id: 'container', title: en('A box for later'), minutes: 3},
      {id: 'butterfly-hug', title: en('Butterfly hug'), minutes: 2},
      {id: 'cool-cloth', title: en('Something cool'), minutes: 2},
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
