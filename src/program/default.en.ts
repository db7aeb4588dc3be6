/**
 * The default program, in English. All of it can be replaced.
 *
 * It promises nothing and names no dose, no hours to fast and no medicine to stop: those are the prescriber's to say. What may
 * be noticed, what helps and the signs to call follow what is published by providers of this therapy, and the warnings of the
 * United States Food and Drug Administration on ketamine (October 2023) and on esketamine's label.
 *
 * Numbers differ much between providers, so each is a range, said as "about":
 * - lozenge: 10 to 20 minutes until it begins, about 40 to 60 of main effect, 2 to 3 hours in all (pages of three providers);
 * - injection into a muscle: begins within 5 minutes, about an hour, 1 to 3 hours in all (pages of two providers);
 * - infusion: begins within minutes, runs about 40 minutes, altered for 45 to 50, then 15 or more of recovery, 90 to 120 in all
 *   (a clinic's consent form, pages of two providers);
 * - nasal esketamine: effects are strongest at about 40 minutes, and its label wants at least 2 hours of watching.
 */
import {programSchema} from './schema.ts';
import type {Program} from './schema.ts';

/** The last time the numbers below were checked. */
const checked = '2026-11-23';

const driving = 'Do not drive until the next day, after a restful sleep, or longer if your provider says so.';
const home = {'in-person': 'At home.', online: 'At home.'};
const room = {
  'in-person': 'At the practice, with a trained person near you.',
  online: 'At home. Your provider is on the screen, and an adult you trust is close by.',
};

const range = (min: number, max: number) => ({min, max});

const breath = (...parts: readonly (readonly [cue: string, seconds: number, hint?: string])[]) =>
  parts.map(([cue, seconds, hint]) => ({cue, seconds, ...(hint && {hint})}));
/** Steps of an exercise: their texts by id, and what else there is to each. */
const steps = (texts: Readonly<Record<string, string>>, more: (id: string) => object = () => ({})) =>
  Object.entries(texts).map(([id, text]) => ({id, text, ...more(id)}));
const lasting = (seconds: number) => () => ({seconds});

const bySound = 'Turn on the voice or the tones, and let them lead you.';
const bySight = 'Nothing here needs sound. Each cue is shown, and your device may buzz.';
const aided = {noSight: bySound, noHearing: bySight};
const aidedSteps = {
  noSight: 'Turn on the voice, and let it lead you. A screen reader says each step, too.',
  noHearing: bySight,
};
const health = 'are pregnant, have fainted before, or have high blood pressure or heart or lung trouble';
const holds = `Leave out the holds if you feel panic, ${health}.`;
const notAtOnset = ['before', 'returning', 'after'];

const here = {
  look: 'Look slowly around the room.',
  where: 'Say where you are: the room, the building, the town.',
  day: 'Say the day, the date, the season and the year.',
};
const body = {
  forehead: 'Your forehead',
  eyes: 'Your eyes',
  jaw: 'Your mouth and jaw',
  neck: 'Your neck',
  shoulders: 'Your shoulders',
  arms: 'Your upper arms',
  hands: 'Your hands',
  back: 'Your upper back',
  chest: 'Your chest',
  belly: 'Your belly',
  seat: 'Your seat',
  thighs: 'Your thighs',
  calves: 'Your calves',
  feet: 'Your feet',
};
/** How each part is made tense, without holding the breath. */
const tensing: Readonly<Record<string, string>> = {
  forehead: 'Raise your eyebrows.',
  eyes: 'Squeeze your eyelids shut.',
  jaw: 'Press your lips together.',
  neck: 'Pull your chin in a little.',
  shoulders: 'Lift them toward your ears.',
  arms: 'Bend your elbows.',
  hands: 'Make fists.',
  back: 'Draw your shoulder blades together.',
  chest: 'Press your palms together in front of you.',
  belly: 'Pull it in.',
  seat: 'Squeeze it.',
  thighs: 'Press your knees together.',
  calves: 'Pull your toes up.',
  feet: 'Curl your toes.',
  arm: 'Make a fist and bend your elbow.',
  face: 'Scrunch it up.',
  trunk: 'Pull your shoulders back and your belly in.',
  leg: 'Press your heel down and pull your toes up.',
  arm2: 'Make a fist and bend your elbow.',
  leg2: 'Press your heel down and pull your toes up.',
};
const tenseAndRelease = {
  kind: 'tense',
  caution:
    'Skip what is sore or hurt, do not arch your back, and ease off if a muscle cramps. After surgery, or with high blood pressure, go gently or only picture it. Leave it for another day if you felt dizzy today.',
  ...aidedSteps,
};
const howTense = 'Sit or lie down. Tense just enough to feel it, and keep breathing. Then let go, and notice.';
const howTo = (id: string) => ({hint: tensing[id]});

export const defaultProgram: Program = programSchema('en').parse({
  lang: 'en',
  practice: {
    name: 'your provider',
    place: 'both',
    therapist: 'your therapist',
    prescriber: 'your prescriber',
    licensed: [],
  },

  help: {
    region: 'US',
    regions: [
      {
        id: 'US',
        name: 'United States',
        emergency: {call: '911'},
        lines: [
          {
            id: '988',
            name: '988 Suicide and Crisis Lifeline',
            call: '988',
            text: {number: '988'},
            chat: 'https://988lifeline.org/chat/',
            hours: 'Any hour, free.',
            note: 'Press 1 for veterans, 2 for Spanish.',
          },
          {id: 'text', name: 'Crisis Text Line', text: {number: '741741', keyword: 'HOME'}, hours: 'Any hour, free.'},
        ],
        checked,
      },
      {
        id: 'CA',
        name: 'Canada',
        emergency: {call: '911'},
        lines: [
          {
            id: '988',
            name: '9-8-8 Suicide Crisis Helpline',
            call: '988',
            text: {number: '988'},
            hours: 'Any hour, free.',
            note: 'In English and French.',
          },
        ],
        checked,
      },
      {
        id: 'GB',
        name: 'United Kingdom',
        emergency: {call: '999'},
        lines: [
          {id: 'samaritans', name: 'Samaritans', call: '116 123', hours: 'Any hour, free.'},
          {id: 'text', name: 'Shout', text: {number: '85258', keyword: 'SHOUT'}, hours: 'Any hour, free.'},
          {
            id: '111',
            name: 'NHS mental health help',
            call: '111',
            note: 'In England, choose option 2. Scotland and Wales are similar.',
          },
        ],
        checked,
      },
      {
        id: 'IE',
        name: 'Ireland',
        emergency: {call: '112', note: '999 works too.'},
        lines: [
          {id: 'samaritans', name: 'Samaritans', call: '116 123', hours: 'Any hour, free.'},
          {id: 'text', name: 'Text About It', text: {number: '50808', keyword: 'HELLO'}, hours: 'Any hour, free.'},
          {id: 'pieta', name: 'Pieta', call: '1800 247 247', text: {number: '51444', keyword: 'HELP'}},
        ],
        checked,
      },
      {
        id: 'AU',
        name: 'Australia',
        emergency: {call: '000'},
        lines: [
          {
            id: 'lifeline',
            name: 'Lifeline',
            call: '13 11 14',
            text: {number: '0477 13 11 14'},
            chat: 'https://www.lifeline.org.au/crisis-chat/',
            hours: 'Any hour.',
          },
        ],
        checked,
      },
      {
        id: 'NZ',
        name: 'New Zealand',
        emergency: {call: '111'},
        lines: [
          {
            id: '1737',
            name: '1737, to talk with a counselor',
            call: '1737',
            text: {number: '1737'},
            hours: 'Any hour, free.',
          },
          {id: 'lifeline', name: 'Lifeline', call: '0800 543 354', text: {number: '4357', keyword: 'HELP'}},
          {id: 'suicide', name: 'Suicide Crisis Helpline', call: '0508 828 865'},
        ],
        checked,
      },
      {
        id: 'else',
        name: 'Another country',
        emergency: {note: 'Call your local emergency number.'},
        lines: [{id: 'find', name: 'Find a helpline near you', chat: 'https://findahelpline.com/'}],
        checked,
      },
    ],
    now: [
      'You think of ending your life and may act on it, or you cannot stay safe.',
      'Chest pain, trouble breathing, or fainting.',
      'You cannot stay awake.',
      'A very bad headache, or very high blood pressure.',
      'A seizure, or signs of a stroke: a drooping face, a weak arm, slurred speech.',
    ],
    today: [
      'Things still look or feel unreal, and it is not settling.',
      'You are very restless, hear voices, or feel that others mean you harm.',
      'You hardly sleep, your thoughts race, or you take risks that are not like you.',
      'Your mood or worry is getting worse.',
      'You cannot stop throwing up.',
    ],
    soon: [
      'It hurts to pass urine, you need to go often or in a rush, or there is blood in it.',
      'You crave the medicine, or use more than was agreed.',
      'Your memory is worse than before.',
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
      title: 'Preparation',
      short: 'Get ready, at your own pace.',
      happens: [
        'You and your therapist talk about your goals and about what feels stuck. You may choose an intention: a direction, not a test.',
        'You practice grounding techniques, and plan what to do if strong emotions come.',
        'You go over the practical details, and how you will be supported before, during and after. Your prescriber checks that this treatment fits you.',
      ],
      notice: [
        'You may feel hopeful, worried, or both. Sleep can be lighter the night before. You may notice nothing new, and that is fine too.',
      ],
      helps: [
        'Keep the days simple. Rest, walk, see people who are good to you.',
        'Try one exercise now, so that it is not new on the day. If strong emotions come, breathe out slowly, feel what holds you up, and tell the person with you.',
      ],
      ask: [
        'Who will be with me, and how can you support me?',
        'What if I get scared, or want to stop?',
        'May anyone touch me, such as a hand on my shoulder? How do I say no?',
        'What about my medicines, food and drink?',
      ],
      eve: [
        'Feeling nervous is common. Nothing has to be solved before the session.',
        'See that your ride and your bag are ready. Then rest.',
      ],
      place: {'in-person': 'At the practice or at home, as you agreed.', online: 'At home, on a video call.'},
      call: 'Before the session, if you feel ill, if your health or your medicines changed, or if you are not sure.',
      days: {from: -14, to: -1},
      exercise: 'slow-breath',
      checklist: 'before',
      plan: 26,
    },
    {
      id: 'arrival',
      part: 'day',
      title: 'Arriving',
      short: 'Arriving, a talk, and a few checks.',
      happens: [
        'There is time to settle and use the restroom. Someone may check your blood pressure.',
        'You are asked again if you want to go ahead. You can say no, or wait.',
        'You talk about the day, and your intention if you have one. Then you find a comfortable place to lie back.',
      ],
      notice: ['A fast heart or doubts are common. So is feeling calm.'],
      helps: ['Say how you are, and what you ate, drank and took today.'],
      intended: 'Read your intention once. Then hold it lightly.',
      ask: ['How do I show that I need something?', 'What if I need the restroom?'],
      place: {
        'in-person': 'At the practice.',
        online: 'At home, in a quiet room, on a video call. An adult you trust is with you.',
      },
      early: 15,
      minutes: {
        lozenge: range(15, 30),
        im: range(15, 30),
        iv: range(15, 30),
        nasal: range(15, 30),
        unspecified: range(15, 30),
      },
      exercise: 'slow-breath',
      checklist: 'day',
      plan: 8,
    },
    {
      id: 'onset',
      part: 'day',
      title: 'The medicine begins',
      short: 'The medicine begins, and you lie back.',
      happens: [
        'You take the medicine as your prescriber planned it. You rest, reclining, with an eye mask and music if you like.',
        'Your focus turns inward. Nothing has to happen.',
      ],
      notice: ['Deep relaxation. You may feel heavy or light, dizzy, numb or tingly. Sounds can change.'],
      helps: [
        'Breathe out slowly and let the music carry you. You are not alone.',
        'If you feel sick, have pain, or find it hard to breathe, say so at once.',
      ],
      ask: ['How will I know that it begins?', 'Is what I feel expected?'],
      place: room,
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
      title: 'Inner journey',
      short: 'Your session. Put the phone away: you are supported.',
      happens: [
        'You rest and look inward. You stay aware that you are in a session, and you are supported: someone is there for you the whole time.',
      ],
      notice: [
        'A sense of space. Changes in what you see, hear or feel, or in time. Pictures may come, memories may surface, and old things may look new. Everyday thinking can seem far away.',
        'You may cry, laugh, or feel very calm. Or nothing much happens. All of these are normal.',
      ],
      helps: [
        'Let what comes, come. You do not have to follow it or make sense of it.',
        'If it gets hard, breathe out, feel what holds you up, and ask for a voice or a hand, as you agreed.',
      ],
      ask: ['May I move, talk, or take off the mask?', 'What will you do if I am afraid?'],
      place: room,
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
      title: 'Coming back',
      short: 'Coming back, slowly.',
      happens: [
        'The effects fade, and the room comes back bit by bit. There is no hurry. Stay lying or sitting until you are told that you can stand.',
      ],
      notice: [
        'Calm, openness, and time to reflect. You may be tired but clear. You may also be dizzy, queasy, or close to tears. This is normal.',
      ],
      helps: [
        'Talk or be quiet: both are fine.',
        'Notice your first impressions, a word or a picture. You do not have to analyze them.',
      ],
      ask: ['Is what I feel normal?', 'May I be quiet for a while?'],
      place: room,
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
      title: 'Rest, then home',
      short: 'Rest, then your ride home.',
      happens: [
        'You rest until your care team says that you are ready. They ask how you are and may check your blood pressure again.',
        'Then an adult you trust takes you home. If you are at home already, they stay with you.',
      ],
      notice: ['You may be sleepy, tender, or unsteady on your feet.'],
      helps: ['Stand up slowly. Drink some water.', driving],
      ask: ['Whom do I call tonight?', 'When may I take my usual medicines?', 'When is my integration session?'],
      place: {'in-person': 'At the practice, then on your way home.', online: 'At home, with an adult you trust.'},
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
    {
      id: 'evening',
      part: 'after',
      title: 'That evening',
      short: 'A quiet evening at home.',
      when: 'quiet, at home',
      happens: ['You rest at home, with someone close by or easy to reach.'],
      notice: ['You may be tired, calm, or tender. Feeling a little floaty can last until you have slept.'],
      helps: [
        'Light food, water, soft light, an early night.',
        'No driving, machines, alcohol, or signing things. Leave hard talks and big decisions for another day.',
        'Let it settle. It does not have to mean anything yet.',
      ],
      ask: ['What can I tell the people I live with?'],
      place: home,
      call: 'Today, if you cannot stop throwing up, are very restless or afraid, or feel worse and not better.',
      days: {from: 0, to: 0},
      exercise: 'feet',
      checklist: 'after',
      plan: 7,
    },
    {
      id: 'day-1',
      part: 'after',
      title: 'The next day',
      short: 'An easy day.',
      when: 'one easy day',
      happens: [
        'For most people the effects are gone after a night of sleep. Drive only if you slept well, feel steady, and your provider did not say to wait longer.',
      ],
      notice: ['You may feel fresh, tired, or low. Things may look a little different, or just the same.'],
      helps: ['Write or draw your first impressions. Go outside. Keep the day light.'],
      ask: ['Is what I feel today expected?'],
      place: home,
      call: 'Today, if things still look or feel unreal, you cannot rest, or you feel worse than before.',
      days: {from: 1, to: 1},
      exercise: 'slow-breath',
      checklist: 'after',
      plan: 8,
    },
    {
      id: 'integration',
      part: 'after',
      title: 'Integration',
      short: 'Bring it into your days, step by step.',
      when: 'about two weeks',
      happens: [
        'In integration sessions, for example with EMDR, you and your therapist turn insights into daily life.',
        'Until you meet, there is nothing that you have to work out.',
      ],
      notice: [
        'New awareness, a shifted perspective, less intense distress, or more openness. Insights may keep emerging. Feelings may come and go.',
        'Or nothing much happened, and the week feels like any other. That is normal, and worth telling your therapist.',
      ],
      helps: [
        'Write a few lines. Move, rest, go outside, see people who are good to you.',
        'Pick one small thing to do. Wait with big decisions until you have talked them over.',
      ],
      ask: ['How can I use this in my daily life?', 'What if I noticed nothing?', 'What comes next?'],
      place: {
        'in-person': 'At home, and with your therapist.',
        online: 'At home, and with your therapist on a video call.',
      },
      call: 'Today, if things still look or feel unreal, you cannot rest, or you feel worse than before.',
      days: {from: 2, to: 14},
      exercise: 'slow-breath',
      checklist: 'after',
      plan: 22,
    },
  ],

  checklists: {
    before: {
      title: 'Before your session',
      items: [
        {id: 'consent', text: 'Read and sign the consent form'},
        {id: 'ride', text: 'Arrange a ride home', hint: 'Online: an adult who stays with you.'},
        {id: 'free', text: 'Keep the rest of the day free', hint: driving},
        {
          id: 'medicines',
          text: 'Ask about your medicines',
          hint: 'Do not stop or change any on your own.',
          slot: 'medicines',
        },
        {
          id: 'food',
          text: 'Ask what you may eat and drink, and until when',
          hint: 'As your prescriber told you.',
          slot: 'food',
        },
        {id: 'exercise', text: 'Try one exercise'},
        {id: 'pack', text: 'Pack a bag', hint: 'Eye mask, headphones, warm socks, water, something to write on.'},
      ],
    },
    day: {
      title: 'Today',
      items: [
        {id: 'food', text: 'Eat and drink as your prescriber told you', slot: 'food'},
        {id: 'medicines', text: 'Take your medicines as your prescriber told you', slot: 'medicines'},
        {id: 'alcohol', text: 'No alcohol or cannabis', hint: 'Not sure? Ask your prescriber.'},
        {id: 'clothes', text: 'Wear loose clothes', hint: 'With sleeves that roll up.'},
        {id: 'ride', text: 'Check your ride home', hint: 'Online: that your adult is there.'},
        {
          id: 'early',
          text: 'Take your bag, and be a little early',
          hint: 'Online: set up your screen, mask and music.',
        },
        {id: 'phone', text: 'Silence your phone', hint: 'Online: keep it close, so that your provider can reach you.'},
      ],
    },
    after: {
      title: 'After your session',
      items: [
        {id: 'rest', text: 'Eat a little, drink water, rest'},
        {id: 'impressions', text: 'Note your first impressions', hint: 'A word or a picture is enough.'},
        {id: 'visit', text: 'Set a time for integration'},
        {id: 'step', text: 'Choose one small step'},
      ],
    },
  },
  instructions: {},

  grounding: {
    needs: {
      choices: [
        {id: 'breath', text: 'Slow down my breath'},
        {id: 'tense', text: 'Loosen a tense body'},
        {id: 'racing', text: 'Step out of racing thoughts'},
        {id: 'floaty', text: 'Feel where I am'},
        {id: 'body', text: 'Feel my body again'},
        {id: 'sleep', text: 'Get ready to sleep'},
      ],
    },
    driving: 'Never while driving. Your eyes can stay open all the time.',
    stop: 'If you get dizzy, tingly, short of breath, floaty or more upset: stop. Breathe as usual, open your eyes, put your feet on the floor, and tell your therapist.',
    openEyes: {
      steps: steps({
        look: here.look,
        feet: 'Feel your feet, and what holds you up.',
        where: here.where,
        day: here.day,
      }),
    },
    exercises: [
      {
        id: 'slow-breath',
        title: 'Slow breath out',
        kind: 'breath',
        minutes: 2,
        lead: 'Sit or lie as you like. Breathe in through your nose, then out for longer. Keep each breath small and quiet. If it feels too slow, make it quicker.',
        needs: ['breath', 'tense', 'racing', 'sleep'],
        when: ['before', 'onset', 'returning', 'after'],
        ...aided,
        source: 'DBT, handout on TIPP',
        pattern: breath(['in', 4], ['out', 6]),
      },
      {
        id: 'look-around',
        title: 'Look around',
        kind: 'timed',
        minutes: 2,
        lead: 'Stay where you are, with your eyes open. Answer aloud or silently.',
        needs: ['floaty', 'racing'],
        when: notAtOnset,
        noSight: 'In place of looking, listen to the room and touch what is near you.',
        noHearing: bySight,
        source: 'allisoncarterlcsw.com; timing our own',
        steps: steps(
          {
            look: here.look,
            find: 'Find the door, an edge, and a color you like.',
            name: 'Say your name.',
            where: here.where,
            day: here.day,
            now: 'Say: “I am in this room, and it is today.”',
          },
          (id) => ({seconds: 15, ...(id === 'look' ? {hint: 'If you are dizzy, turn your head very slowly.'} : {})}),
        ),
      },
      {
        id: 'feet',
        title: 'Feet on the floor',
        kind: 'timed',
        minutes: 1,
        lead: 'Stay seated. If you lie down, press against the bed or the wall.',
        needs: ['floaty', 'body'],
        when: notAtOnset,
        caution: 'On the day of a session, stand up only when you are told that you can.',
        ...aidedSteps,
        source: 'ixcoach.com; timing our own',
        steps: steps(
          {
            flat: 'Put both feet flat on the floor.',
            press: 'Press down slowly, and let go. Three times.',
            soles: 'Feel the floor under your heels and toes.',
            weight: 'Feel the weight of your body, and what carries it.',
          },
          lasting(15),
        ),
      },
      {
        id: 'even-breath',
        title: 'Even breath',
        kind: 'breath',
        minutes: 5,
        lead: 'In and out take the same time, with no stop in between.',
        needs: ['breath', 'racing', 'sleep'],
        when: notAtOnset,
        caution: 'Keep it small and quiet. If you feel dizzy or tingly, stop.',
        ...aided,
        source: 'deepbreathingexercises.com; doi.org/10.1371/journal.pone.0218550',
        look: 'wave',
        pattern: breath(['in', 5], ['out', 5]),
      },
      {
        id: 'sigh',
        title: 'Long sigh',
        kind: 'breath',
        minutes: 1,
        rounds: 3,
        lead: 'Breathe in through your nose, then take a second, short sip of air on top. Let it all out through your mouth, slowly.',
        needs: ['breath', 'tense'],
        when: notAtOnset,
        caution: `Do not strain. Go gently if you ${health}.`,
        ...aided,
        source: 'deepbreathingexercises.com; doi.org/10.1016/j.xcrm.2022.100895',
        most: 25,
        pattern: breath(['in', 3, 'through your nose'], ['sip', 1], ['out', 8, 'through your mouth, slowly']),
      },
      {
        id: 'box-breath',
        title: 'Box breath',
        kind: 'breath',
        minutes: 2,
        lead: 'Four equal sides: in, hold, out, hold. You can make them shorter, or leave out the holds.',
        needs: ['breath', 'racing'],
        caution: holds,
        ...aided,
        source: 'deepbreathingexercises.com',
        look: 'path',
        most: 20,
        pattern: breath(['in', 4], ['hold', 4], ['out', 4], ['hold', 4]),
      },
      {
        id: '4-7-8',
        title: '4-7-8 breath',
        kind: 'breath',
        minutes: 1,
        rounds: 4,
        most: 4,
        lead: 'Sit or lie down. Rest the tip of your tongue behind your upper front teeth, and breathe out. Then breathe in through your nose, hold, and let the air whoosh out. The rhythm matters, not the seconds.',
        needs: ['sleep', 'breath'],
        caution: `You may feel light-headed at first. Four rounds are enough for the first month. ${holds}`,
        ...aided,
        source: 'Andrew Weil',
        pattern: breath(['in', 4, 'through your nose'], ['hold', 7], ['out', 8, 'with a whoosh']),
      },
      {
        id: 'five-senses',
        title: 'Five senses',
        kind: 'senses',
        minutes: 3,
        lead: 'Find things around you, one sense at a time. Name each one, aloud or silently.',
        needs: ['floaty', 'racing', 'body'],
        when: notAtOnset,
        caution: 'If things look or sound strange, use fewer senses.',
        noSight: 'In place of what you see, find what you hear or feel.',
        noHearing: 'In place of what you hear, find what moves.',
        source: 'empathics.co.uk',
        steps: [
          {id: 'see', count: 5, text: 'things you can see', instead: 'things you can hear or feel'},
          {id: 'feel', count: 4, text: 'things you can feel with your hands or feet', instead: 'colors you can see'},
          {id: 'hear', count: 3, text: 'things you can hear', instead: 'things that move'},
          {id: 'smell', count: 2, text: 'things you can smell', instead: 'smells you like to think of'},
          {
            id: 'taste',
            count: 1,
            text: 'thing you can taste',
            instead: 'sip of water, or a taste you like to think of',
          },
        ],
      },
      {
        id: 'body-scan',
        title: 'Head to feet',
        kind: 'timed',
        minutes: 6,
        lead: 'Go through your body and notice what is there. Nothing has to change. Skip any part, or look at something in the room in its place.',
        needs: ['sleep', 'body', 'tense'],
        caution:
          'Noticing your body can stir up memories. If it does, look at something in the room, or stop. Leave it for another day after a hard session.',
        ...aidedSteps,
        source: 'ixcoach.com; timing as is common',
        steps: steps(body, () => ({seconds: 25, instead: 'One thing in the room: its color, its shape'})),
      },
      {
        ...tenseAndRelease,
        id: 'tense-7',
        title: 'Tense and let go: 7 parts',
        minutes: 12,
        lead: `Seven parts, each twice and with long rests. ${howTense}`,
        needs: ['tense', 'sleep', 'body'],
        source: 'abcdocz.com/doc/985098',
        tense: 7,
        release: 40,
        rounds: 2,
        steps: steps(
          {
            arm: 'Your stronger arm',
            arm2: 'Your other arm',
            face: 'Your face',
            neck: body.neck,
            trunk: 'Your chest, shoulders, back and belly',
            leg: 'Your stronger leg',
            leg2: 'Your other leg',
          },
          howTo,
        ),
      },
      {
        ...tenseAndRelease,
        id: 'tense-14',
        title: 'Tense and let go: 14 parts',
        minutes: 7,
        lead: howTense,
        needs: ['tense', 'sleep', 'body'],
        source: 'studyres.com/doc/1468623',
        tense: 5,
        release: 20,
        steps: steps(body, howTo),
      },
      {
        id: 'calm-place',
        title: 'A calm place',
        kind: 'timed',
        minutes: 3,
        lead: 'Think of a place that is calm, peaceful, or just plain. It can be real or made up.',
        needs: ['racing', 'sleep'],
        caution: 'Many people have no place like that. If none comes, or the picture turns, stop and look around you.',
        ...aidedSteps,
        source: 'EMDR script, scribd 663444340',
        steps: steps(
          {
            choose: 'Choose your place, and what to call it.',
            see: 'What do you see there?',
            hear: 'What do you hear?',
            smell: 'What do you smell?',
            feel: 'What do you feel on your skin, and under you?',
            word: 'Find one word for it, and say it a few times.',
          },
          lasting(25),
        ),
      },
      {
        id: 'container',
        title: 'A box for later',
        kind: 'timed',
        minutes: 3,
        lead: 'Set a worry down until you can look at it with someone. It is easier once your therapist has shown you how.',
        needs: ['racing', 'sleep'],
        caution: 'Not for thoughts of ending your life or of hurting someone. Tell someone about those now.',
        ...aidedSteps,
        source: 'EMDR, as is common',
        steps: steps(
          {
            box: 'Picture something strong with a lid: a box, a chest, a safe.',
            look: 'What is it made of? How does it close?',
            fill: 'Put the worry in. It can be a word, a picture, or a color.',
            close: 'Close the lid, and lock it.',
            until: 'Say when you will open it: in your next session, with your therapist.',
          },
          lasting(30),
        ),
      },
      {
        id: 'butterfly-hug',
        title: 'Butterfly hug',
        kind: 'taps',
        minutes: 2,
        lead: 'Cross your arms, with your middle fingers just below your collarbones. Your thumbs can hook together. Tap slowly, left and right in turn. Then stop, breathe, and notice.',
        needs: ['body', 'tense'],
        caution: 'Keep it short and slow. It is not for working on memories: if some come, stop and look around.',
        ...aided,
        source: 'Artigas 1998; resilienceafteraces.org',
        most: 10,
        taps: {seconds: 1, count: 6, notice: 12},
      },
      {
        id: 'cool-cloth',
        title: 'Something cool',
        kind: 'steps',
        minutes: 2,
        lead: 'Cool, not icy: a damp cloth, a cool can, or some water. Have it beside you, or ask for it.',
        needs: ['body', 'floaty'],
        when: ['returning', 'after'],
        caution:
          'Leave it out if your skin reacts to cold. On the day of a session stay seated, and let somebody bring what you need.',
        noSight: 'Each step waits for you. Press Next when you are ready.',
        noHearing: 'Nothing here needs sound.',
        source: 'DBT, TIPP: the gentle part only',
        steps: steps({
          cloth: 'Hold the cloth to your face, or the can in your hands.',
          notice: 'Notice where it is cool. Breathe as usual.',
          sip: 'Take a slow sip of water, and feel it go down.',
        }),
      },
    ],
  },
  intention: {
    steps: [
      {
        id: 'arrive',
        kind: 'breath',
        ask: 'Take one slow breath',
        lead: 'Only if you like. There are a few quiet questions here, and no right answers. You can skip any of them, stop, and come back.',
      },
      {
        id: 'brings',
        kind: 'question',
        ask: 'What brings you here now?',
        lead: 'There is no right answer. Choose any that fit, or none.',
        choices: [
          {id: 'stuck', text: 'Feeling stuck', phrase: 'what keeps me stuck'},
          {id: 'worry', text: 'Worry', phrase: 'my worry'},
          {id: 'sadness', text: 'Sadness', phrase: 'my sadness'},
          {id: 'grief', text: 'Grief', phrase: 'my grief'},
          {id: 'pain', text: 'Old pain', phrase: 'what still hurts'},
          {id: 'people', text: 'Relationships', phrase: 'how I am with other people'},
          {id: 'meaning', text: 'Meaning', phrase: 'what matters to me'},
          {id: 'kindness', text: 'Kindness to myself', phrase: 'being kinder to myself'},
          {id: 'rest', text: 'Rest', phrase: 'rest'},
          {id: 'unsure', text: 'Not sure'},
        ],
        field: 'In your own words',
      },
      {
        id: 'stuck',
        kind: 'question',
        ask: 'What feels stuck?',
        lead: 'It can be small. It could begin with “I keep …” or “I am tired of …”.',
        field: 'In your own words',
      },
      {
        id: 'toward',
        kind: 'question',
        ask: 'What would you like?',
        lead: 'One direction is enough.',
        choices: [
          {id: 'understand', text: 'To understand something', stem: 'I want to understand …'},
          {id: 'feel', text: 'To feel something', stem: 'I am willing to feel …'},
          {id: 'release', text: 'To let go of something', stem: 'May I let go of …'},
          {id: 'move', text: 'To move toward something', stem: 'I want to move toward …'},
          {id: 'be-with', text: 'To be with something', stem: 'May I be with …'},
          {id: 'unsure', text: 'I don’t know yet'},
        ],
        one: true,
        field: 'What is it?',
      },
      {
        id: 'matters',
        kind: 'question',
        ask: 'What matters to you underneath that?',
        lead: 'If that is hard to say, leave it out.',
        choices: [
          {id: 'connection', text: 'Connection', stem: 'May I find connection in …'},
          {id: 'honesty', text: 'Honesty', stem: 'May I be honest with myself about …'},
          {id: 'courage', text: 'Courage', stem: 'May I meet … with courage'},
          {id: 'care', text: 'Care', stem: 'May I meet … with care'},
          {id: 'freedom', text: 'Freedom', stem: 'May I feel a little more free with …'},
          {id: 'play', text: 'Play', stem: 'May I be playful with …'},
        ],
        field: 'In your own words',
      },
      {
        id: 'sentence',
        kind: 'sentence',
        ask: 'One sentence to bring',
        lead: 'Take one of these, or write your own. It is a direction, not a goal.',
      },
      {
        id: 'word',
        kind: 'word',
        ask: 'A word to hold on to',
        lead: 'One short word is easy to find again.',
        choices: [
          {id: 'trust', text: 'Trust'},
          {id: 'let-go', text: 'Let go'},
          {id: 'open', text: 'Be open'},
          {id: 'soften', text: 'Soften'},
          {id: 'breathe', text: 'Breathe'},
        ],
        one: true,
        field: 'Or a word of your own',
      },
      {
        id: 'hard',
        kind: 'support',
        ask: 'If it gets hard, what will help?',
        lead: 'Choose what you may want to reach for.',
        choices: [
          {id: 'breath', text: 'Breathe out slowly.'},
          {id: 'voice', text: 'Listen for my therapist’s voice.'},
          {id: 'hand', text: 'Reach for a hand, as we agreed.'},
          {id: 'word', text: 'Come back to my word.'},
          {id: 'eyes', text: 'Open my eyes and look around.'},
        ],
        field: 'Or in your own words',
      },
    ],
    stems: {
      words: ['May I be open to …', 'I want to understand …', 'I want to be kinder to myself about …'],
      sentence: ['I want to understand why …', 'May I be kind to myself when …'],
    },
    examples: [
      'I want to see more clearly.',
      'I want to understand my anxiety.',
      'May I feel a little more open, and less stuck.',
      'May I be curious about my anger.',
      'I am willing to grieve.',
      'I want to stay open today.',
    ],
    unknown: 'I don’t know yet.',
    none: 'I come without an intention.',
    rules: {sentences: true, long: true, other: true, outcome: true, stop: true, must: true},
    now: ['Much the same', 'It has changed', 'It makes sense in a new way', 'It matters less now', 'I am not sure'],
  },
  tracker: {},
  links: {},

  sharing: {
    who: 'Your therapist and the people who work with them.',
    when: 'Not right away. Ask them when they read it.',
  },
  disclaimer:
    'Information and support, not medical advice. It does not diagnose, treat, or watch over you, and it does not replace your care team. No one sees what you write unless you share it.',
  notLive: 'Nobody watches this page live.',
});
