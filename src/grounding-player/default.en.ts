/**
 * What the player shows by default, in English: what exercises are for, how they go, what to watch out for, and what their steps say.
 * What they are called is common to all widgets, in `program/default.en.ts`. All of it can be replaced.
 */
import type {Part} from '../program/parts.ts';
import type {ProgramDocument} from '../program/schema.ts';
import {en} from '../program/text.ts';

const bySight = en('Nothing here needs sound. Each cue is shown, and your device may buzz.');
const aided = {noSight: en('Turn on the voice or the tones, and let them lead you.'), noHearing: bySight};
const aidedSteps = {
  noSight: en('Turn on the voice, and let it lead you. A screen reader says each step, too.'),
  noHearing: bySight,
};

const health = 'are pregnant, have fainted before, or have high blood pressure or heart or lung trouble';
const holds = `Leave out the holds if you feel panic, ${health}.`;
const tensing = en(
  'Skip what is sore or hurt, do not arch your back, and ease off if a muscle cramps. After surgery, or with high blood pressure, go gently or only picture it. Leave it for another day if you felt dizzy today.',
);
const howTense = 'Sit or lie down. Tense just enough to feel it, and keep breathing. Then let go, and notice.';

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
const how: Readonly<Record<string, string>> = {
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
const inTheRoom = en('One thing in the room: its color, its shape');

const outside = ['before', 'after'] as const;
const notAtOnset = ['before', 'returning', 'after'] as const;

/** Steps by their ids: what each says, how, and how long it lasts. */
const steps = (
  texts: Readonly<Record<string, string>>,
  hints: Readonly<Record<string, string>> = {},
  seconds?: number,
) =>
  Object.entries(texts).map(([id, text]) => ({
    id,
    text: en(text),
    ...(hints[id] && {hint: en(hints[id])}),
    ...(seconds && {seconds}),
  }));

const defaults: ProgramDocument = {
  grounding: {
    needs: {
      choices: [
        {id: 'breath', text: en('Slow down my breath')},
        {id: 'tense', text: en('Loosen a tense body')},
        {id: 'racing', text: en('Step out of racing thoughts')},
        {id: 'floaty', text: en('Feel where I am')},
        {id: 'body', text: en('Feel my body again')},
        {id: 'sleep', text: en('Get ready to sleep')},
      ],
    },
    driving: en('Never while driving. Your eyes can stay open all the time.'),
    stop: en(
      'If you get dizzy, tingly, short of breath, floaty or more upset: stop. Breathe as usual, open your eyes, put your feet on the floor, and tell your therapist.',
    ),
    openEyes: {
      steps: steps({look: here.look, feet: 'Feel your feet, and what holds you up.', where: here.where, day: here.day}),
    },
    exercises: [
      {
        id: 'slow-breath',
        kind: 'breath',
        when: ['before', 'onset', 'returning', 'after'],
        pattern: [
          {cue: 'in', seconds: 4},
          {cue: 'out', seconds: 6},
        ],
        lead: en(
          'Sit or lie as you like. Breathe in through your nose, then out for longer. Keep each breath small and quiet. If it feels too slow, make it quicker.',
        ),
        needs: ['breath', 'tense', 'racing', 'sleep'],
        ...aided,
        source: 'DBT, handout on TIPP',
        steps: [],
      },
      {
        id: 'look-around',
        kind: 'timed',
        when: notAtOnset,
        lead: en('Stay where you are, with your eyes open. Answer aloud or silently.'),
        needs: ['floaty', 'racing'],
        noSight: en('In place of looking, listen to the room and touch what is near you.'),
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
          {look: 'If you are dizzy, turn your head very slowly.'},
          15,
        ),
      },
      {
        id: 'feet',
        kind: 'timed',
        when: notAtOnset,
        lead: en('Stay seated. If you lie down, press against the bed or the wall.'),
        needs: ['floaty', 'body'],
        caution: en('On the day of a session, stand up only when you are told that you can.'),
        ...aidedSteps,
        source: 'ixcoach.com; timing our own',
        steps: steps(
          {
            flat: 'Put both feet flat on the floor.',
            press: 'Press down slowly, and let go. Three times.',
            soles: 'Feel the floor under your heels and toes.',
            weight: 'Feel the weight of your body, and what carries it.',
          },
          {},
          15,
        ),
      },
      {
        id: 'even-breath',
        kind: 'breath',
        when: notAtOnset,
        pattern: [
          {cue: 'in', seconds: 5},
          {cue: 'out', seconds: 5},
        ],
        lead: en('In and out take the same time, with no stop in between.'),
        needs: ['breath', 'racing', 'sleep'],
        caution: en('Keep it small and quiet. If you feel dizzy or tingly, stop.'),
        ...aided,
        source: 'deepbreathingexercises.com; doi.org/10.1371/journal.pone.0218550',
        look: 'wave',
        steps: [],
      },
      {
        id: 'sigh',
        kind: 'breath',
        when: notAtOnset,
        pattern: [
          {cue: 'in', seconds: 3, hint: en('through your nose')},
          {cue: 'sip', seconds: 1},
          {cue: 'out', seconds: 8, hint: en('through your mouth, slowly')},
        ],
        rounds: 3,
        most: 25,
        lead: en(
          'Breathe in through your nose, then take a second, short sip of air on top. Let it all out through your mouth, slowly.',
        ),
        needs: ['breath', 'tense'],
        caution: en(`Do not strain. Go gently if you ${health}.`),
        ...aided,
        source: 'deepbreathingexercises.com; doi.org/10.1016/j.xcrm.2022.100895',
        steps: [],
      },
      {
        id: 'box-breath',
        kind: 'breath',
        when: outside,
        pattern: [
          {cue: 'in', seconds: 4},
          {cue: 'hold', seconds: 4},
          {cue: 'out', seconds: 4},
          {cue: 'hold', seconds: 4},
        ],
        most: 20,
        lead: en('Four equal sides: in, hold, out, hold. You can make them shorter, or leave out the holds.'),
        needs: ['breath', 'racing'],
        caution: en(holds),
        ...aided,
        source: 'deepbreathingexercises.com',
        look: 'path',
        steps: [],
      },
      {
        id: '4-7-8',
        kind: 'breath',
        when: outside,
        pattern: [
          {cue: 'in', seconds: 4, hint: en('through your nose')},
          {cue: 'hold', seconds: 7},
          {cue: 'out', seconds: 8, hint: en('with a whoosh')},
        ],
        rounds: 4,
        most: 4,
        lead: en(
          'Sit or lie down. Rest the tip of your tongue behind your upper front teeth, and breathe out. Then breathe in through your nose, hold, and let the air whoosh out. The rhythm matters, not the seconds.',
        ),
        needs: ['sleep', 'breath'],
        caution: en(`You may feel light-headed at first. Four rounds are enough for the first month. ${holds}`),
        ...aided,
        source: 'Andrew Weil',
        steps: [],
      },
      {
        id: 'five-senses',
        kind: 'senses',
        when: notAtOnset,
        lead: en('Find things around you, one sense at a time. Name each one, aloud or silently.'),
        needs: ['floaty', 'racing', 'body'],
        caution: en('If things look or sound strange, use fewer senses.'),
        noSight: en('In place of what you see, find what you hear or feel.'),
        noHearing: en('In place of what you hear, find what moves.'),
        source: 'empathics.co.uk',
        steps: [
          {id: 'see', count: 5, text: en('things you can see'), instead: en('things you can hear or feel')},
          {
            id: 'feel',
            count: 4,
            text: en('things you can feel with your hands or feet'),
            instead: en('colors you can see'),
          },
          {id: 'hear', count: 3, text: en('things you can hear'), instead: en('things that move')},
          {id: 'smell', count: 2, text: en('things you can smell'), instead: en('smells you like to think of')},
          {
            id: 'taste',
            count: 1,
            text: en('thing you can taste'),
            instead: en('sip of water, or a taste you like to think of'),
          },
        ],
      },
      {
        id: 'body-scan',
        kind: 'timed',
        when: outside,
        lead: en(
          'Go through your body and notice what is there. Nothing has to change. Skip any part, or look at something in the room in its place.',
        ),
        needs: ['sleep', 'body', 'tense'],
        caution: en(
          'Noticing your body can stir up memories. If it does, look at something in the room, or stop. Leave it for another day after a hard session.',
        ),
        ...aidedSteps,
        source: 'ixcoach.com; timing as is common',
        steps: steps(body, {}, 25).map((step) => ({...step, instead: inTheRoom})),
      },
      {
        id: 'tense-7',
        kind: 'tense',
        when: outside,
        rounds: 2,
        tense: 7,
        release: 40,
        lead: en(`Seven parts, each twice and with long rests. ${howTense}`),
        needs: ['tense', 'sleep', 'body'],
        caution: tensing,
        ...aidedSteps,
        source: 'abcdocz.com/doc/985098',
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
          how,
        ),
      },
      {
        id: 'tense-14',
        kind: 'tense',
        when: outside,
        tense: 5,
        release: 20,
        lead: en(howTense),
        needs: ['tense', 'sleep', 'body'],
        caution: tensing,
        ...aidedSteps,
        source: 'studyres.com/doc/1468623',
        steps: steps(body, how),
      },
      {
        id: 'calm-place',
        kind: 'timed',
        when: outside,
        lead: en('Think of a place that is calm, peaceful, or just plain. It can be real or made up.'),
        needs: ['racing', 'sleep'],
        caution: en(
          'Many people have no place like that. If none comes, or the picture turns, stop and look around you.',
        ),
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
          {},
          25,
        ),
      },
      {
        id: 'container',
        kind: 'timed',
        when: outside,
        lead: en(
          'Set a worry down until you can look at it with someone. It is easier once your therapist has shown you how.',
        ),
        needs: ['racing', 'sleep'],
        caution: en('Not for thoughts of ending your life or of hurting someone. Tell someone about those now.'),
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
          {},
          30,
        ),
      },
      {
        id: 'butterfly-hug',
        kind: 'taps',
        when: outside,
        most: 10,
        taps: {seconds: 1, count: 6, notice: 12},
        lead: en(
          'Cross your arms, with your middle fingers just below your collarbones. Your thumbs can hook together. Tap slowly, left and right in turn. Then stop, breathe, and notice.',
        ),
        needs: ['body', 'tense'],
        caution: en('Keep it short and slow. It is not for working on memories: if some come, stop and look around.'),
        ...aided,
        source: 'Artigas 1998; resilienceafteraces.org',
        steps: [],
      },
      {
        id: 'cool-cloth',
        kind: 'steps',
        when: ['returning', 'after'],
        lead: en('Cool, not icy: a damp cloth, a cool can, or some water. Have it beside you, or ask for it.'),
        needs: ['body', 'floaty'],
        caution: en(
          'Leave it out if your skin reacts to cold. On the day of a session stay seated, and let somebody bring what you need.',
        ),
        noSight: en('Each step waits for you. Press Next when you are ready.'),
        noHearing: en('Nothing here needs sound.'),
        source: 'DBT, TIPP: the gentle part only',
        steps: steps({
          cloth: 'Hold the cloth to your face, or the can in your hands.',
          notice: 'Notice where it is cool. Breathe as usual.',
          sip: 'Take a slow sip of water, and feel it go down.',
        }),
      },
    ],
  },
};

export const part: Part = {of: 'grounding-player', defaults};
