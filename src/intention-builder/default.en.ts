/** What the builder shows by default, in English: the way to an intention. All of it can be replaced. */
import type {Part} from '../program/parts.ts';
import type {ProgramDocument} from '../program/schema.ts';
import {en} from '../program/text.ts';

const defaults: ProgramDocument = {
  intention: {
    steps: [
      {
        id: 'arrive',
        kind: 'breath',
        ask: en('Take one slow breath'),
        lead: en(
          'Only if you like. There are a few quiet questions here, and no right answers. You can skip any of them, stop, and come back.',
        ),
        choices: [],
        one: false,
      },
      {
        id: 'brings',
        kind: 'question',
        ask: en('What brings you here now?'),
        lead: en('There is no right answer. Choose any that fit, or none.'),
        choices: [
          {id: 'stuck', text: en('Feeling stuck'), phrase: en('what keeps me stuck')},
          {id: 'worry', text: en('Worry'), phrase: en('my worry')},
          {id: 'sadness', text: en('Sadness'), phrase: en('my sadness')},
          {id: 'grief', text: en('Grief'), phrase: en('my grief')},
          {id: 'pain', text: en('Old pain'), phrase: en('what still hurts')},
          {id: 'people', text: en('Relationships'), phrase: en('how I am with other people')},
          {id: 'meaning', text: en('Meaning'), phrase: en('what matters to me')},
          {id: 'kindness', text: en('Kindness to myself'), phrase: en('being kinder to myself')},
          {id: 'rest', text: en('Rest'), phrase: en('rest')},
          {id: 'unsure', text: en('Not sure')},
        ],
        one: false,
        field: en('In your own words'),
      },
      {
        id: 'stuck',
        kind: 'question',
        ask: en('What feels stuck?'),
        lead: en('It can be small. It could begin with “I keep …” or “I am tired of …”.'),
        choices: [],
        one: false,
        field: en('In your own words'),
      },
      {
        id: 'toward',
        kind: 'question',
        ask: en('What would you like?'),
        lead: en('One direction is enough.'),
        choices: [
          {id: 'understand', text: en('To understand something'), stem: en('I want to understand …')},
          {id: 'feel', text: en('To feel something'), stem: en('I am willing to feel …')},
          {id: 'release', text: en('To let go of something'), stem: en('May I let go of …')},
          {id: 'move', text: en('To move toward something'), stem: en('I want to move toward …')},
          {id: 'be-with', text: en('To be with something'), stem: en('May I be with …')},
          {id: 'unsure', text: en('I don’t know yet')},
        ],
        one: true,
        field: en('What is it?'),
      },
      {
        id: 'matters',
        kind: 'question',
        ask: en('What matters to you underneath that?'),
        lead: en('If that is hard to say, leave it out.'),
        choices: [
          {id: 'connection', text: en('Connection'), stem: en('May I find connection in …')},
          {id: 'honesty', text: en('Honesty'), stem: en('May I be honest with myself about …')},
          {id: 'courage', text: en('Courage'), stem: en('May I meet … with courage')},
          {id: 'care', text: en('Care'), stem: en('May I meet … with care')},
          {id: 'freedom', text: en('Freedom'), stem: en('May I feel a little more free with …')},
          {id: 'play', text: en('Play'), stem: en('May I be playful with …')},
        ],
        one: false,
        field: en('In your own words'),
      },
      {
        id: 'sentence',
        kind: 'sentence',
        ask: en('One sentence to bring'),
        lead: en('Take one of these, or write your own. It is a direction, not a goal.'),
        choices: [],
        one: false,
      },
      {
        id: 'word',
        kind: 'word',
        ask: en('A word to hold on to'),
        lead: en('One short word is easy to find again.'),
        choices: [
          {id: 'trust', text: en('Trust')},
          {id: 'let-go', text: en('Let go')},
          {id: 'open', text: en('Be open')},
          {id: 'soften', text: en('Soften')},
          {id: 'breathe', text: en('Breathe')},
        ],
        one: true,
        field: en('Or a word of your own'),
      },
      {
        id: 'hard',
        kind: 'support',
        ask: en('If it gets hard, what will help?'),
        lead: en('Choose what you may want to reach for.'),
        choices: [
          {id: 'breath', text: en('Breathe out slowly.')},
          {id: 'voice', text: en('Listen for my therapist’s voice.')},
          {id: 'hand', text: en('Reach for a hand, as we agreed.')},
          {id: 'word', text: en('Come back to my word.')},
          {id: 'eyes', text: en('Open my eyes and look around.')},
        ],
        one: false,
        field: en('Or in your own words'),
      },
    ],
    stems: {
      words: [en('May I be open to …'), en('I want to understand …'), en('I want to be kinder to myself about …')],
      sentence: [en('I want to understand why …'), en('May I be kind to myself when …')],
    },
    examples: [
      en('I want to see more clearly.'),
      en('I want to understand my anxiety.'),
      en('May I feel a little more open, and less stuck.'),
      en('May I be curious about my anger.'),
      en('I am willing to grieve.'),
      en('I want to stay open today.'),
    ],
    unknown: en('I don’t know yet.'),
    none: en('I come without an intention.'),
    rules: {sentences: true, long: true, other: true, outcome: true, stop: true, must: true},
    now: [
      en('Much the same'),
      en('It has changed'),
      en('It makes sense in a new way'),
      en('It matters less now'),
      en('I am not sure'),
    ],
  },
};

export const part: Part = {of: 'intention-builder', defaults};
