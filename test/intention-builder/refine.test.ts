import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {refine, type Rule} from '../../src/intention-builder/refine.ts';
import {firstSentences} from '../../src/intention-builder/sentences.ts';
import {speaksOfDanger} from '../../src/parts/danger.ts';
import {growth, inStep} from '../growth.ts';
import {defaultProgram} from '../../src/whole.ts';

const {rules, examples, steps, stems} = defaultProgram.intention;
const lines = (text: string) => text.trim().split(/\n\s*/);

/** What a client wrote, and what is suggested. */
const suggestions: Record<Rule, readonly (readonly [wrote: string, suggested: string])[]> = {
  sentences: [
    ['My life is a mess. I want to understand my anger.', 'I want to understand my anger.'],
    [
      'I want to feel close to my kids again. I want to sleep. I want to be calm.',
      'I want to feel close to my kids again.',
    ],
    ['I am so tired! Nothing helps.', 'I am so tired!'],
    ['So much happened… May I be open to it.', 'May I be open to it.'],
    ['my mom died last year. it still hurts. help me grieve her', 'help me grieve her'],
    ['I hate this. I want to stop being so anxious.', 'I want to be more at ease with my worry.'],
    ['I saw Dr. Lee today. I’d like to be open.', 'I’d like to be open.'],
    ['Who am I without work? Show me.', 'Who am I without work?'],
    ['I want peace.  I want\nquiet.', 'I want peace.'],
    ['Estoy cansada. Quiero entender mi miedo.', 'Estoy cansada.'],
    ['I have kids and a job. I must be strong.', 'May I be strong.'],
    ['I need rest, e.g. a walk. I want peace.', 'I need rest, e.g. a walk.'],
    ['We moved to the U.S. in May. I want peace.', 'I want peace.'],
  ],
  must: [
    ['I must let go of my past.', 'May I let go of my past.'],
    ['I must let go of control', 'May I let go of control'],
    ['I have to forgive myself', 'May I forgive myself'],
    ['I need to be kinder to myself.', 'May I be kinder to myself.'],
    ['i should be more grateful', 'may i be more grateful'],
    ['i really need to forgive my brother', 'may i forgive my brother'],
    ['I must always be strong', 'May I be strong'],
    ['I want to always be calm.', 'I want to be calm.'],
    ['I will always be patient.', 'I will be patient.'],
    ['I want to feel calm all the time.', 'I want to feel calm.'],
    ['I want to be always honest', 'I want to be honest'],
    ['I’ve got to let her go', 'May I let her go'],
    ['I gotta trust this', 'May I trust this'],
    ['I need to stop being so jealous.', 'May I be more at ease with my jealousy.'],
    ['I have to fix my marriage', 'May I understand my marriage'],
    ['I must not be weak', 'May I be kinder to myself when I feel weak'],
    ['I want to never be afraid', 'I want to be more at ease with my fear'],
    ['I need to let go!', 'May I let go!'],
    ['I need to take better care of myself', 'May I take better care of myself'],
    ['I should let myself cry', 'May I let myself cry'],
  ],
  outcome: [
    ['I want to fix my anxiety.', 'I want to understand my anxiety.'],
    ['I want to fix my anxiety', 'I want to understand my anxiety'],
    ['i want to cure my depression', 'i want to understand my depression'],
    ['I want to cure depression', 'I want to understand my depression'],
    ['I want ketamine to fix my depression.', 'I want to understand my depression.'],
    ['I want this to take away my pain', 'I want to soften toward my pain'],
    ['I want to get rid of my fear for good.', 'I want to soften toward my fear.'],
    ['I want to get rid of my fear for good', 'I want to soften toward my fear'],
    ['get rid of my anxiety', 'soften toward my anxiety'],
    ['Get rid of anxiety.', 'Soften toward my anxiety.'],
    ['I want to overcome my shame.', 'I want to be more at ease with my shame.'],
    ['I want to overcome my fear of flying', 'I want to be more at ease with my fear of flying'],
    ['help me overcome my social anxiety', 'help me be more at ease with my social anxiety'],
    ['I want to overcome my addiction.', 'I want to understand what is underneath my addiction.'],
    ['I want to get rid of my cravings', 'I want to understand what is underneath my cravings'],
    ['I want to fix myself', 'I want to be kinder to myself'],
    ['I want to fix what’s wrong with me', 'I want to be kinder to myself'],
    ['I want to be fixed.', 'I want to be kinder to myself as I am.'],
    ['I want to be normal again', 'I want to be kinder to myself as I am'],
    ['i just want to feel normal', 'i just want to be kinder to myself as i am'],
    ['I want to be happy again.', 'I want to be open to small joys.'],
    ['I want to be happy again for good.', 'I want to be open to small joys.'],
    ['I want to go back to who I was before all this', 'I want to be curious about who I am now'],
    ['I want to be free of anxiety forever.', 'I want to be more at ease with my anxiety.'],
    ['I want my anxiety to go away.', 'I want to soften toward my anxiety.'],
    ['I want the sadness gone', 'I want to soften toward the sadness'],
    ['i want the pain to stop', 'i want to soften toward the pain'],
    ['I want to make my panic go away', 'I want to soften toward my panic'],
    ['I never want to feel sad again.', 'I want to be more at ease with my sadness.'],
    ['I never want to feel sad again', 'I want to be more at ease with my sadness'],
    ['I want to never be afraid again', 'I want to be more at ease with my fear'],
    ['I will never yell at my kids again.', 'I want to understand what makes me yell at my kids.'],
    ['I want to heal my depression', 'I want to understand my depression'],
    ['I want to heal my relationship with my mother.', 'I want to understand my relationship with my mother.'],
    ['May I heal my broken heart', 'May I be with my broken heart'],
    ['I want to heal from my divorce.', 'I want to be with what still hurts from my divorce.'],
    ['I want to heal from my trauma once and for all.', 'I want to be kinder to myself about my trauma.'],
    ['I want to cure my PTSD', 'I want to be kinder to myself about my PTSD'],
    ['I want to end my suffering.', 'I want to soften toward my suffering.'],
    ['I want to get over my divorce', 'I want to be with what I feel about my divorce'],
    ['I want to get over him', 'I want to be with what I feel about him'],
    ['I want to solve all my problems', 'I want to understand all my problems'],
    ['I’d like to finally beat this depression', 'I’d like to finally be more at ease with this depression'],
    ['I want to let go of my anger once and for all', 'I want to let go of my anger'],
    ['I WANT TO FIX MY ANXIETY', 'I WANT TO UNDERSTAND MY ANXIETY'],
    ['I want to fix my anxiety so I can sleep.', 'I want to understand my anxiety so I can sleep.'],
    ['I want to fix my marriage and get rid of my fear', 'I want to understand my marriage and soften toward my fear'],
    ['I want to fix my anxiety 😊', 'I want to understand my anxiety 😊'],
    ['I need to be fixed', 'May I be kinder to myself as I am'],
    ['I want to overcome my shame about being gay', 'I want to be more at ease with my shame about being gay'],
  ],
  stop: [
    ['I want to stop being so anxious.', 'I want to be more at ease with my worry.'],
    ['i want to stop being anxious all the time', 'i want to be more at ease with my worry'],
    ['stop being so anxious', 'be more at ease with my worry'],
    ['Stop being so angry.', 'Be more at ease with my anger.'],
    ['I want to stop feeling guilty.', 'I want to be more at ease with my guilt.'],
    ['I want to stop feeling guilty about the divorce', 'I want to be more at ease with my guilt about the divorce'],
    ['I would like to stop being angry at my dad.', 'I would like to be more at ease with my anger at my dad.'],
    ['I want to stop being afraid of people.', 'I want to be more at ease with my fear of people.'],
    ['I want to stop being ashamed of my body', 'I want to be more at ease with my shame about my body'],
    ['I want to not be lonely anymore.', 'I want to be more at ease with my loneliness.'],
    ['I don’t want to be sad any more.', 'I want to be more at ease with my sadness.'],
    ['i dont want to be anxious anymore', 'i want to be more at ease with my worry'],
    ["I don't want to feel numb", 'I want to be more at ease with my numbness'],
    ['I want to stop being such a failure.', 'I want to be kinder to myself when I feel like a failure.'],
    ['I want to stop being a burden', 'I want to be kinder to myself when I feel like a burden'],
    ['I want to stop feeling like a bad mother', 'I want to be kinder to myself when I feel like a bad mother'],
    ['I want to stop being depressed', 'I want to be kinder to myself when I feel depressed'],
    ['I want to stop being anxious and depressed.', 'I want to be kinder to myself when I feel anxious and depressed.'],
    ['I want to stop being anxious and start living', 'I want to be more at ease with my worry, and start living'],
    ['I want to stop being so hard on myself.', 'I want to be kinder to myself.'],
    ['I wish I could stop being so hard on myself', 'I wish I could be kinder to myself'],
    ['I want to stop hating myself', 'I want to be kinder to myself'],
    ['I want to stop blaming myself for my divorce', 'I want to be kinder to myself about my divorce'],
    ['I want to stop beating myself up', 'I want to be kinder to myself'],
    ['I want to stop hating my body', 'I want to be kinder to my body'],
    [
      'I want to stop comparing myself to other people.',
      'I want to understand what keeps me comparing myself to other people.',
    ],
    ['I want to stop overthinking.', 'I want to understand my overthinking.'],
    ['i want to stop overthinking everything', 'i want to understand what keeps me overthinking everything'],
    ['i wanna stop people pleasing', 'i wanna understand my people pleasing'],
    ['I want to stop worrying about money', 'I want to be more at ease with my worry about money'],
    ['I want to stop worrying so much', 'I want to be more at ease with my worry'],
    ['I want to stop crying all the time', 'I want to be more at ease with my tears'],
    ['I want to stop pushing people away', 'I want to understand what keeps me pushing people away'],
    ['I want to stop procrastinating every day', 'I want to understand my procrastinating'],
    ['I want to stop having panic attacks', 'I want to be more at ease with my panic attacks'],
    ['I want to stop feeling stuck', 'I want to understand what keeps me stuck'],
    ['I want to stop feeling overwhelmed.', 'I want to be more at ease with feeling overwhelmed.'],
    ['I want to stop being defensive with my wife', 'I want to understand what makes me defensive with my wife'],
    ['I want to stop being on guard', 'I want to understand what keeps me on guard'],
    ['I want to stop being a people pleaser', 'I want to be kinder to the people pleaser in me'],
    ['I want to stop drinking.', 'I want to understand what is underneath the drinking.'],
    ['help me stop smoking', 'help me understand what is underneath the smoking'],
    ["I don't want to hide anymore", 'I want to understand why I hide'],
    ['May I stop being so restless.', 'May I be more at ease with my restlessness.'],
    ['I really want to stop feeling so empty.', 'I really want to be kinder to myself when I feel empty.'],
    ["I'd like to stop being scared of everything", "I'd like to be more at ease with my fear of everything"],
    ['I want to be open and stop being so angry.', 'I want to be open and be more at ease with my anger.'],
    ['I want to stop being anxious & depressed', 'I want to be kinder to myself when I feel anxious & depressed'],
    ['I want to stop being anxious/depressed', 'I want to be kinder to myself when I feel anxious/depressed'],
    ['I want to stop being anxious and tired', 'I want to be kinder to myself when I feel anxious and tired'],
    ['I want to stop being worried sick about my son', 'I want to be more at ease with my worry about my son'],
    ['I want to stop being mad all the time at everyone', 'I want to be more at ease with my anger at everyone'],
    ['I want to stop being afraid to be seen', 'I want to be more at ease with my fear of being seen'],
    ['I want to stop being scared to let go', 'I want to be more at ease with my fear of letting go'],
    ['I want to stop being afraid to speak up', 'I want to be more at ease with my fear of speaking up'],
    ['I want to stop being afraid to love', 'I want to be more at ease with my fear of loving'],
    ['I want to stop being ashamed to ask for help', 'I want to be more at ease with my shame about asking for help'],
    ['I want to stop being ashamed of being gay', 'I want to be more at ease with my shame about being gay'],
    ['I want to not feel numb when my kids hug me', 'I want to be open to what I feel when my kids hug me'],
    ['I don’t want to feel so disconnected', 'I want to be more at ease with feeling disconnected'],
  ],
  other: [
    ['I want my mother to forgive me.', 'I want to understand what happens in me with my mother.'],
    ['I want my mother to forgive me', 'I want to understand what happens in me with my mother'],
    ['i want my mom to stop being angry at me', 'i want to understand what happens in me with my mom'],
    ['I want my husband to listen to me', 'I want to understand what happens in me with my husband'],
    ['I wish my dad would love me.', 'I want to understand what happens in me with my dad.'],
    ['I hope she forgives me', 'I want to understand what happens in me with her'],
    ['I wish he would just listen', 'I want to understand what happens in me with him'],
    ['I want people to like me.', 'I want to understand what happens in me with people.'],
    ['make my husband listen', 'I want to understand what happens in me with my husband'],
    ['I want to make my husband listen.', 'I want to understand what happens in me with my husband.'],
    ['help my son be happy', 'I want to understand what happens in me with my son'],
    ['I want to help my son overcome his anxiety.', 'I want to understand what happens in me with my son.'],
    ['I want her back.', 'I want to be with how much I miss her.'],
    ['I want her back', 'I want to be with how much I miss her'],
    ['I want to get my ex back', 'I want to be with how much I miss my ex'],
    ['I wish my dad was still alive', 'I want to be with how much I miss my dad'],
    ['May my mother finally see me.', 'I want to understand what happens in me with my mother.'],
    ['I need my kids to respect me', 'I want to understand what happens in me with my kids'],
    ['I want to change my wife.', 'I want to understand what happens in me with my wife.'],
    ['I want to get my ex-husband to apologize', 'I want to understand what happens in me with my ex-husband'],
  ],
  long: [
    [
      'I want to be able to let myself cry about my father, which I have not done in the ten years since he died',
      'I want to be able to let myself cry about my father',
    ],
    [
      'May I be open to whatever comes up today, even if it is not what I was hoping for at all.',
      'May I be open to whatever comes up today.',
    ],
    [
      'I want to understand why I shut down when we argue and then say nothing to anybody for days',
      'I want to understand why I shut down when we argue',
    ],
    [
      'I want to feel at home in my body again because I have been living in my head for years and years',
      'I want to feel at home in my body again',
    ],
    [
      'i want to let go of the shame that i have been carrying around with me since i was a kid',
      'i want to let go of the shame',
    ],
    [
      'I want to understand my anger, my fear, and the sadness that comes with living so far from home.',
      'I want to understand my anger.',
    ],
    [
      'May I be kind to myself when I cannot do all the things that everybody seems to want from me',
      'May I be kind to myself',
    ],
    [
      'I want to be more patient with my kids and to really listen when they tell me about their day at school',
      'I want to be more patient with my kids and to really listen',
    ],
  ],
};

const good = lines(`
  May I be open.
  I want to let go of my past.
  May I let go of what I cannot change
  I want to grieve my father.
  I am willing to grieve
  I want to be kinder to my wife.
  May I forgive my brother
  I want to feel close to my kids.
  I want to understand why I always hide
  I want to understand why I never cry.
  I want to understand why I always have to be perfect.
  Show me what I need to see.
  I want to heal.
  May I heal in my own time
  I want to feel more free.
  I am ready to listen.
  Trust, let go, be open
  I want to stay open today.
  May I be gentle with my anger
  I want to find out what I am afraid of
  I am willing to feel sad.
  May I meet my fear with curiosity.
  I want to be at home in my body
  curiosity
  peace
  I would like to rest.
  I’d like to understand my panic better.
  May I remember that I am loved.
  I want to be honest with myself about my drinking
  I want to talk with my mother in my heart.
  May I be a little braver
  I want to look at what stops me.
  I want to know what I need.
  I wish to be softer with myself.
  Let me be surprised.
  Help me trust this.
  May I receive what comes.
  I want to remember joy.
  I want to make room for sadness
  I want to make peace with my body.
  I want to make peace with my mother
  I want to get to know my fear.
  May I be with the part of me that wants to stop.
  I want to feel the end of this year with care.
  May I stop and listen
  I want to be curious about my fixing
  I have been hiding, and I am ready to be seen
  I don’t know yet.
  I come without an intention.
  May I be free of fear
  May all of us be well
  May my kids be happy
  I want to help others
  I want to help my mother
  I want my heart to open
  I want my inner child to feel safe
  I want to be a force for good
  I want to use my energy for good
  I need help
  I should have been there
  I must say I am scared
  I want... to feel safe
  I want to be happy
  I want to feel better
  I want to end my marriage with kindness
  I want to stop taking my meds
  I want to stop cutting
  I want to stop being drunk
  I want to stop hurting
  I want to get rid of my husband
  I want to live with more ease 🌿
  what do i need right now?
  I will always love him
  I want to love my wife forever
  everything I have to do can wait
  I used to always be angry and I am learning
  I want to feel loved by my father
  May I be less afraid.
  More patience with my kids
  Why do I always push people away?
  I want to never forget her
  I will never give up
`);

/** Nothing to reword: a fear that may be right, what was done to somebody, a need, who one is, what is in nobody's hands. */
const silent = lines(`
  I want to stop being afraid of my husband
  stop being scared of him
  I want to stop being scared of my ex
  I want to stop being scared he will come back
  I want to stop being scared at home
  I want to stop being afraid of my parents
  I want to stop being nervous around my father
  I want to overcome my fear of my stepfather
  I want to overcome my fear of my parents
  I need to heal my daughter
  I want to heal from the rape
  I want to get over the rape
  I want to heal from the violence
  I want to get over the violence
  I want him to stop hitting me
  I want my dad to stop abusing me
  I wish my husband would stop hurting me
  I want to stop feeling unsafe
  I don’t want to be touched
  I don’t want to be ignored
  I need to get help
  I need to call someone
  I must take my meds
  I have to eat more
  I need to protect my kids
  I have to leave before he comes home
  I need to leave him
  I should call my sponsor
  I need to get sober
  I need to be sober
  I should be dead
  I must be punished
  I have to suffer
  I must be thin
  I need to be skinny
  I have to lose weight
  I must obey my husband
  I must always obey
  I must let him decide
  I should hate him
  I should be straight
  I must always be perfect
  I want to always be perfect
  I want to be perfect all the time
  I want to stop being gay
  I don’t want to be trans
  I want to stop being queer
  I want to stop being black
  I want to stop being autistic
  I want to fix being autistic
  I want to cure my autism
  I want to stop being fat
  I want to stop being attracted to men
  I want to get rid of my gay thoughts
  I don’t want to be me
  I want to stop being a man
  I want to stop being a mom
  I don’t want to be sick with cancer anymore
  I don’t want to be homeless
  I want to stop being single
  I want to stop feeling hungry
  I want to stop being afraid to love and trust
  I want to stop feeling sad every morning
  I want to heal my daughter
  I want to make my kids feel safe
  I want my son to live
  I want my kids to be happy
  1. sleep better 2. less anxiety 3. be kind
  I moved to the U.S. Last year was hard.
  I want to stop blaming myself for my mom’s death
  I want to stop thinking about my dead mother
  I want to kill my anxiety
  I am so tired. I want to die. I want to understand my anger.
  I am tired and lonely most days, and I do not want to die anymore, and I want to understand my anger
  I want to understand my anger because I do not want to die anymore and I am so tired of it all
  I want to disappear, so that my mind can rest with the waves and the sea and the sun
  I want it to stop and I want to be able to sit with my kids at the table in the evening
  I want to be able to end things, which have been hard for so long, with some care for my husband
`);

/** Somebody may want to stop; nobody is asked to be at ease with it. */
const harmful = lines(`
  I want to stop drinking
  I want to stop being drunk
  I want to stop being an alcoholic
  I want to stop using
  I want to stop cutting
  I want to stop hurting myself
  I want to stop purging
  I want to stop starving myself
  I want to stop being abusive
  I want to stop being abused
  I want to stop being hit
  I want to stop hitting my kids
  I want to overcome my addiction
  I want to overcome my bulimia
  I want to get rid of my cravings
  I want my cravings gone
  I want to be free of alcohol forever
  I never want to drink again
  I don’t want to be high anymore
  I want to stop living
  I want to stop feeling suicidal
  I want to get rid of the urge to hurt myself
  I want to stop taking my pills
`);

describe('refinement', () => {
  for (const [rule, table] of Object.entries(suggestions)) {
    for (const [wrote, suggested] of table) {
      it(`${rule}: “${wrote.slice(0, 60)}”`, () => {
        const found = refine(wrote, rules);
        expect(found?.sentence).to.equal(suggested);
        expect(found?.rule).to.equal(rule);
        expect(found?.parts.join('')).to.equal(suggested);
        expect(refine(suggested, rules), 'what is suggested is good').to.equal(undefined);
      });
    }
  }

  for (const sentence of [...good, ...silent]) {
    it(`says nothing to “${sentence}”`, () => {
      expect(refine(sentence, rules)).to.equal(undefined);
    });
  }

  for (const sentence of harmful) {
    it(`asks nobody to be at ease with it: “${sentence}”`, () => {
      expect(refine(sentence, rules)?.sentence ?? '').not.to.match(/ease|soften|be with|kinder/);
    });
  }

  it('says nothing to the program’s own examples, nor to what it makes of its own words', () => {
    const en = (texts: Readonly<Record<string, string>> | undefined) => texts?.['en'] ?? '';
    const choices = steps.flatMap((step) => step.choices);
    const phrases = choices.map(({phrase}) => en(phrase)).filter(Boolean);
    const beginnings = [...choices.map(({stem}) => en(stem)).filter(Boolean), ...stems.words.map(en)];
    const made = [
      ...beginnings.flatMap((stem) => phrases.map((phrase) => `${stem.replace('…', phrase)}.`)),
      ...firstSentences([{text: 'I am on guard', choices: []}], {words: [], sentence: stems.sentence.map(en)}),
    ];
    expect(made.length).to.be.above(100);
    for (const sentence of [...made, ...phrases, ...examples.map(en)]) {
      expect(refine(sentence, rules), sentence).to.equal(undefined);
    }
  });

  it('makes no wish of a need, nor of words of danger, whichever rules are off', () => {
    for (const rule of Object.keys(suggestions)) {
      for (const wrote of silent) expect(refine(wrote, {...rules, [rule]: false}), wrote).to.equal(undefined);
    }
    expect(refine('I need to be fixed', {...rules, outcome: false})).to.equal(undefined);
    for (const [wrote, suggested] of Object.values(suggestions).flat()) {
      expect(speaksOfDanger(wrote) || speaksOfDanger(suggested), wrote).to.equal(false);
    }
  });

  it('leaves out a rule that is off', () => {
    for (const [rule, table] of Object.entries(suggestions)) {
      for (const [wrote] of table) expect(refine(wrote, {...rules, [rule]: false})?.rule, wrote).not.to.equal(rule);
    }
  });

  it('marks what is new, by whole words', () => {
    const parts = (sentence: string) => refine(sentence, rules)?.parts;
    expect(parts('I want to fix my anxiety.')).to.deep.equal(['I want to ', 'understand', ' my anxiety.']);
    expect(parts('I want to stop being so anxious.')).to.deep.equal([
      'I want to ',
      'be more at ease with my worry.',
      '',
    ]);
    expect(parts('I want to always be calm')).to.deep.equal(['I want to ', '', 'be calm']);
  });

  it('takes any white space and any apostrophe', () => {
    for (const wrote of ['  I want\nto\t stop   being\u00a0so anxious.  ', 'I want to stop being so anxious.']) {
      expect(refine(wrote, rules)?.sentence).to.equal('I want to be more at ease with my worry.');
    }
    for (const wrote of [
      'I don’t want to be sad',
      "I don't want to be sad",
      'I dont want to be sad',
      'I do not want to be sad',
    ]) {
      expect(refine(wrote, rules)?.sentence).to.equal('I want to be more at ease with my sadness');
    }
  });

  it('says nothing to what it cannot read', () => {
    for (const text of [
      '',
      ' ',
      '🌊🌊',
      'אני רוצה להיות פתוח',
      '我想放下。我累了。',
      'Я устала. Я хочу покоя.',
      'Quiero entender mi miedo',
      '<b>',
      '$& $1',
      '(((',
    ]) {
      expect(refine(text, rules), text).to.equal(undefined);
    }
  });

  it('has nothing to add to what it suggested, whatever was written and whichever rules are on', () => {
    const said = Object.values(suggestions).flat().flat();
    const pieces = [
      ...said.flatMap((one) => one.split(' ')),
      'and',
      'never',
      'again',
      'always',
      ', ',
      '. ',
      '…',
      '🙂',
      '’',
    ];
    const sentence = fc.oneof(
      fc.tuple(fc.constantFrom(...said), fc.constantFrom(...said)).map((two) => two.join(' ')),
      fc.array(fc.constantFrom(...pieces), {maxLength: 30}).map((words) => words.join(' ')),
      fc.string({unit: 'grapheme'}),
    );
    const on = fc.boolean();
    fc.assert(
      fc.property(
        sentence,
        fc.record({sentences: on, long: on, other: on, outcome: on, stop: on, must: on}),
        (wrote, some) => {
          const found = refine(wrote, some);
          if (!found) return;
          expect(some[found.rule]).to.equal(true);
          expect(found.parts.join('')).to.equal(found.sentence);
          expect(refine(found.sentence, some)).to.equal(undefined);
        },
      ),
      {numRuns: 500},
    );
  });

  // A pattern that tries every way through a text would never come back.
  describe('reads 100,000 characters of anything', () => {
    for (const piece of [
      'I want to stop being ',
      'a',
      'a, ',
      'not be so very ',
      '. ',
      'I want my mother ',
      'so ',
      '  ',
      'ה',
      'all my ',
    ]) {
      it(`of “${piece}”`, () => {
        const found = refine(piece.repeat(100_000 / piece.length), rules);
        expect(found?.parts.join('')).to.equal(found?.sentence);
        const work = (text: string) => refine(text, rules);
        expect(growth(work, piece, 32_000)).to.be.below(inStep);
        // As long as what is looked at closely. "a, a, a, …" is looked through once for each comma.
        expect(growth(work, piece, 600)).to.be.below(32 * 32);
      });
    }
  });
});
