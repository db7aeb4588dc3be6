/**
 * What the player shows by default, in English: what exercises are for, what to watch out for, and what their steps say. Their names
 * and how they go are common to all widgets, in `program/default.en.ts`. All of it can be replaced.
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
  look: en('Look slowly around the room.'),
  where: en('Say where you are: the room, the building, the town.'),
  day: en('Say the day, the date, the season and the year.'),
};

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
      steps: [
        {id: 'look', text: here.look},
        {id: 'feet', text: en('Feel your feet, and what holds you up.')},
        {id: 'where', text: here.where},
        {id: 'day', text: here.day},
      ],
    },
    exercises: [
      {
        id: 'slow-breath',
        lead: en(
          'Sit or lie as you like. Breathe in through your nose, then out for longer. Keep each breath small and quiet. If it feels too slow, make it quicker.',
        ),
        needs: ['breath', 'tense', 'racing', 'sleep'],
        ...aided,
        source: 'DBT, handout on TIPP',
      },
      {
        id: 'look-around',
        lead: en('Stay where you are, with your eyes open. Answer aloud or silently.'),
        needs: ['floaty', 'racing'],
        noSight: en('In place of looking, listen to the room and touch what is near you.'),
        noHearing: bySight,
        source: 'allisoncarterlcsw.com; timing our own',
        steps: [
          {
            id: 'look',
            text: here.look,
            hint: en('If you are dizzy, turn your head very slowly.'),
          },
          {id: 'find', text: en('Find the door, an edge, and a color you like.')},
          {id: 'name', text: en('Say your name.')},
          {id: 'where', text: here.where},
          {id: 'day', text: here.day},
          {id: 'now', text: en('Say: “I am in this room, and it is today.”')},
        ],
      },
      {
        id: 'feet',
        lead: en('Stay seated. If you lie down, press against the bed or the wall.'),
        needs: ['floaty', 'body'],
        caution: en('On the day of a session, stand up only when you are told that you can.'),
        ...aidedSteps,
        source: 'ixcoach.com; timing our own',
        steps: [
          {id: 'flat', text: en('Put both feet flat on the floor.')},
          {id: 'press', text: en('Press down slowly, and let go. Three times.')},
          {id: 'soles', text: en('Feel the floor under your heels and toes.')},
          {id: 'weight', text: en('Feel the weight of your body, and what carries it.')},
        ],
      },
      {
        id: 'even-breath',
        lead: en('In and out take the same time, with no stop in between.'),
        needs: ['breath', 'racing', 'sleep'],
        caution: en('Keep it small and quiet. If you feel dizzy or tingly, stop.'),
        ...aided,
        source: 'deepbreathingexercises.com; doi.org/10.1371/journal.pone.0218550',
        look: 'wave',
      },
      {
        id: 'sigh',
        lead: en(
          'Breathe in through your nose, then take a second, short sip of air on top. Let it all out through your mouth, slowly.',
        ),
        needs: ['breath', 'tense'],
        caution: en(`Do not strain. Go gently if you ${health}.`),
        ...aided,
        source: 'deepbreathingexercises.com; doi.org/10.1016/j.xcrm.2022.100895',
      },
      {
        id: 'box-breath',
        lead: en('Four equal sides: in, hold, out, hold. You can make them shorter, or leave out the holds.'),
        needs: ['breath', 'racing'],
        caution: en(holds),
        ...aided,
        source: 'deepbreathingexercises.com',
        look: 'path',
      },
      {
        id: '4-7-8',
        lead: en(
          'Sit or lie down. Rest the tip of your tongue behind your upper front teeth, and breathe out. Then breathe in through your nose, hold, and let the air whoosh out. The rhythm matters, not the seconds.',
        ),
        needs: ['sleep', 'breath'],
        caution: en(`You may feel light-headed at first. Four rounds are enough for the first month. ${holds}`),
        ...aided,
        source: 'Andrew Weil',
      },
      {
        id: 'five-senses',
        lead: en('Find things around you, one sense at a time. Name each one, aloud or silently.'),
        needs: ['floaty', 'racing', 'body'],
        caution: en('If things look or sound strange, use fewer senses.'),
        noSight: en('In place of what you see, find what you hear or feel.'),
        noHearing: en('In place of what you hear, find what moves.'),
        source: 'empathics.co.uk',
        steps: [
          {id: 'see', text: en('things you can see'), instead: en('things you can hear or feel')},
          {id: 'feel', text: en('things you can feel with your hands or feet'), instead: en('colors you can see')},
          {id: 'hear', text: en('things you can hear'), instead: en('things that move')},
          {id: 'smell', text: en('things you can smell'), instead: en('smells you like to think of')},
          {id: 'taste', text: en('thing you can taste'), instead: en('sip of water, or a taste you like to think of')},
        ],
      },
      {
        id: 'body-scan',
        lead: en(
          'Go through your body and notice what is there. Nothing has to change. Skip any part, or look at something in the room in its place.',
        ),
        needs: ['sleep', 'body', 'tense'],
        caution: en(
          'Noticing your body can stir up memories. If it does, look at something in the room, or stop. Leave it for another day after a hard session.',
        ),
        ...aidedSteps,
        source: 'ixcoach.com; timing as is common',
        steps: [
          {id: 'forehead', text: en('Your forehead'), instead: en('One thing in the room: its color, its shape')},
          {id: 'eyes', text: en('Your eyes'), instead: en('One thing in the room: its color, its shape')},
          {id: 'jaw', text: en('Your mouth and jaw'), instead: en('One thing in the room: its color, its shape')},
          {id: 'neck', text: en('Your neck'), instead: en('One thing in the room: its color, its shape')},
          {id: 'shoulders', text: en('Your shoulders'), instead: en('One thing in the room: its color, its shape')},
          {id: 'arms', text: en('Your upper arms'), instead: en('One thing in the room: its color, its shape')},
          {id: 'hands', text: en('Your hands'), instead: en('One thing in the room: its color, its shape')},
          {id: 'back', text: en('Your upper back'), instead: en('One thing in the room: its color, its shape')},
          {id: 'chest', text: en('Your chest'), instead: en('One thing in the room: its color, its shape')},
          {id: 'belly', text: en('Your belly'), instead: en('One thing in the room: its color, its shape')},
          {id: 'seat', text: en('Your seat'), instead: en('One thing in the room: its color, its shape')},
          {id: 'thighs', text: en('Your thighs'), instead: en('One thing in the room: its color, its shape')},
          {id: 'calves', text: en('Your calves'), instead: en('One thing in the room: its color, its shape')},
          {id: 'feet', text: en('Your feet'), instead: en('One thing in the room: its color, its shape')},
        ],
      },
      {
        id: 'tense-7',
        lead: en(`Seven parts, each twice and with long rests. ${howTense}`),
        needs: ['tense', 'sleep', 'body'],
        caution: tensing,
        ...aidedSteps,
        source: 'abcdocz.com/doc/985098',
        steps: [
          {id: 'arm', text: en('Your stronger arm'), hint: en('Make a fist and bend your elbow.')},
          {id: 'arm2', text: en('Your other arm'), hint: en('Make a fist and bend your elbow.')},
          {id: 'face', text: en('Your face'), hint: en('Scrunch it up.')},
          {id: 'neck', text: en('Your neck'), hint: en('Pull your chin in a little.')},
          {
            id: 'trunk',
            text: en('Your chest, shoulders, back and belly'),
            hint: en('Pull your shoulders back and your belly in.'),
          },
          {id: 'leg', text: en('Your stronger leg'), hint: en('Press your heel down and pull your toes up.')},
          {id: 'leg2', text: en('Your other leg'), hint: en('Press your heel down and pull your toes up.')},
        ],
      },
      {
        id: 'tense-14',
        lead: en(howTense),
        needs: ['tense', 'sleep', 'body'],
        caution: tensing,
        ...aidedSteps,
        source: 'studyres.com/doc/1468623',
        steps: [
          {id: 'forehead', text: en('Your forehead'), hint: en('Raise your eyebrows.')},
          {id: 'eyes', text: en('Your eyes'), hint: en('Squeeze your eyelids shut.')},
          {id: 'jaw', text: en('Your mouth and jaw'), hint: en('Press your lips together.')},
          {id: 'neck', text: en('Your neck'), hint: en('Pull your chin in a little.')},
          {id: 'shoulders', text: en('Your shoulders'), hint: en('Lift them toward your ears.')},
          {id: 'arms', text: en('Your upper arms'), hint: en('Bend your elbows.')},
          {id: 'hands', text: en('Your hands'), hint: en('Make fists.')},
          {id: 'back', text: en('Your upper back'), hint: en('Draw your shoulder blades together.')},
          {id: 'chest', text: en('Your chest'), hint: en('Press your palms together in front of you.')},
          {id: 'belly', text: en('Your belly'), hint: en('Pull it in.')},
          {id: 'seat', text: en('Your seat'), hint: en('Squeeze it.')},
          {id: 'thighs', text: en('Your thighs'), hint: en('Press your knees together.')},
          {id: 'calves', text: en('Your calves'), hint: en('Pull your toes up.')},
          {id: 'feet', text: en('Your feet'), hint: en('Curl your toes.')},
        ],
      },
      {
        id: 'calm-place',
        lead: en('Think of a place that is calm, peaceful, or just plain. It can be real or made up.'),
        needs: ['racing', 'sleep'],
        caution: en(
          'Many people have no place like that. If none comes, or the picture turns, stop and look around you.',
        ),
        ...aidedSteps,
        source: 'EMDR script, scribd 663444340',
        steps: [
          {id: 'choose', text: en('Choose your place, and what to call it.')},
          {id: 'see', text: en('What do you see there?')},
          {id: 'hear', text: en('What do you hear?')},
          {id: 'smell', text: en('What do you smell?')},
          {id: 'feel', text: en('What do you feel on your skin, and under you?')},
          {id: 'word', text: en('Find one word for it, and say it a few times.')},
        ],
      },
      {
        id: 'container',
        lead: en(
          'Set a worry down until you can look at it with someone. It is easier once your therapist has shown you how.',
        ),
        needs: ['racing', 'sleep'],
        caution: en('Not for thoughts of ending your life or of hurting someone. Tell someone about those now.'),
        ...aidedSteps,
        source: 'EMDR, as is common',
        steps: [
          {id: 'box', text: en('Picture something strong with a lid: a box, a chest, a safe.')},
          {id: 'look', text: en('What is it made of? How does it close?')},
          {id: 'fill', text: en('Put the worry in. It can be a word, a picture, or a color.')},
          {id: 'close', text: en('Close the lid, and lock it.')},
          {id: 'until', text: en('Say when you will open it: in your next session, with your therapist.')},
        ],
      },
      {
        id: 'butterfly-hug',
        lead: en(
          'Cross your arms, with your middle fingers just below your collarbones. Your thumbs can hook together. Tap slowly, left and right in turn. Then stop, breathe, and notice.',
        ),
        needs: ['body', 'tense'],
        caution: en('Keep it short and slow. It is not for working on memories: if some come, stop and look around.'),
        ...aided,
        source: 'Artigas 1998; resilienceafteraces.org',
      },
      {
        id: 'cool-cloth',
        lead: en('Cool, not icy: a damp cloth, a cool can, or some water. Have it beside you, or ask for it.'),
        needs: ['body', 'floaty'],
        caution: en(
          'Leave it out if your skin reacts to cold. On the day of a session stay seated, and let somebody bring what you need.',
        ),
        noSight: en('Each step waits for you. Press Next when you are ready.'),
        noHearing: en('Nothing here needs sound.'),
        source: 'DBT, TIPP: the gentle part only',
        steps: [
          {id: 'cloth', text: en('Hold the cloth to your face, or the can in your hands.')},
          {id: 'notice', text: en('Notice where it is cool. Breathe as usual.')},
          {id: 'sip', text: en('Take a slow sip of water, and feel it go down.')},
        ],
      },
    ],
  },
};

export const part: Part = {of: 'grounding-player', defaults};
