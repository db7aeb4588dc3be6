import {expect} from '@open-wc/testing';
import {firstSentences} from '../../src/intention-builder/sentences.ts';
import {refine, type Rule} from '../../src/intention-builder/refine.ts';
import {defaultProgram} from '../../src/program/default.en.ts';

const {rules, examples, steps, stems} = defaultProgram.intention;

/** What a client wrote, and what is suggested. */
const suggestions: Record<Rule, readonly (readonly [wrote: string, suggested: string])[]> = {
  stop: [
    ['I want to stop being so anxious.', 'I want to be more at ease with my worry.'],
    ['i want to stop being anxious all the time', 'i want to be more at ease with my worry'],
    ['I want to stop feeling guilty.', 'I want to be more at ease with my guilt.'],
    ['I would like to stop being angry at my dad.', 'I would like to be more at ease with my anger at my dad.'],
    ['I want to stop being afraid of people.', 'I want to be more at ease with my fear of people.'],
    ['I want to stop being ashamed of my body', 'I want to be more at ease with my shame about my body'],
    ['I want to not be lonely anymore.', 'I want to be more at ease with my loneliness.'],
    ['I don’t want to be sad any more.', 'I want to be more at ease with my sadness.'],
    ["I don't want to feel numb", 'I want to be more at ease with my numbness'],
    ['I want to stop being such a failure.', 'I want to be more at ease with feeling like a failure.'],
    ['I want to stop being a burden', 'I want to be more at ease with feeling like a burden'],
    ['I want to stop being so hard on myself.', 'I want to be kinder to myself.'],
    ['I want to stop hating myself', 'I want to be kinder to myself'],
    ['I want to stop comparing myself to other people.', 'I want to be kinder to myself.'],
    ['I want to stop overthinking.', 'I want to understand my overthinking.'],
    ['I want to stop worrying about money', 'I want to understand my worrying about money'],
    ['I want to stop pushing people away', 'I want to understand my pushing people away'],
    ['I want to stop procrastinating every day', 'I want to understand my procrastinating'],
    ['I want to stop drinking.', 'I want to understand what is underneath the drinking.'],
    ['help me stop smoking', 'help me understand what is underneath the smoking'],
    ["I don't want to hide anymore", 'I want to understand why I hide'],
    ['I need to stop being so jealous.', 'May I be more at ease with my jealousy.'],
    ['May I stop being so restless.', 'May I be more at ease with my restlessness.'],
    ['I really want to stop feeling so empty.', 'I really want to be more at ease with feeling empty.'],
    ["I'd like to stop being scared of everything", "I'd like to be more at ease with my fear of everything"],
    ['I must not be weak', 'May I be more at ease with feeling weak'],
  ],
  outcome: [
    ['I want to fix my anxiety.', 'I want to understand my anxiety.'],
    ['i want to cure my depression', 'i want to understand my depression'],
    ['I want ketamine to fix my depression.', 'I want to understand my depression.'],
    ['I want this to take away my pain', 'I want to understand my pain'],
    ['I want to get rid of my fear for good.', 'I want to soften toward my fear.'],
    ['I want to overcome my shame.', 'I want to soften toward my shame.'],
    ['I want to fix myself', 'I want to be kinder to myself'],
    ['I want to be fixed.', 'I want to be kinder to myself as I am.'],
    ['I want to be normal again', 'I want to be kinder to myself as I am'],
    ['I want to be happy again.', 'I want to be open to small joys.'],
    ['I want to go back to who I was before all this', 'I want to be curious about who I am now'],
    ['I want to be free of anxiety forever.', 'I want to be more at ease with anxiety.'],
    ['I want to be free from this pain', 'I want to be more at ease with this pain'],
    ['I want my anxiety to go away.', 'I want to be more at ease with my anxiety.'],
    ['I want the sadness gone', 'I want to be more at ease with the sadness'],
    ['I want to make my panic go away', 'I want to be with my panic'],
    ['I never want to feel sad again.', 'I want to be more at ease with my sadness.'],
    ['I want to never be afraid again', 'I want to be more at ease with my fear'],
    ['I never want to drink again.', 'I want to understand what makes me drink.'],
    ['I will never yell at my kids again.', 'I want to understand what makes me yell at my kids.'],
    ['I want to heal my depression', 'I want to understand my depression'],
    ['I want to heal from my trauma once and for all.', 'I want to understand my trauma.'],
    ['I want to end my suffering.', 'I want to soften toward my suffering.'],
    ['I want to get over my divorce', 'I want to soften toward my divorce'],
    ['I want to solve all my problems', 'I want to understand all my problems'],
  ],
  must: [
    ['I must let go of my past.', 'May I let go of my past.'],
    ['I have to forgive myself', 'May I forgive myself'],
    ['I need to be kinder to myself.', 'May I be kinder to myself.'],
    ['i should be more grateful', 'May I be more grateful'],
    ['I must always be strong', 'May I be strong'],
    ['I want to always be calm.', 'I want to be calm.'],
    ['I will always be patient.', 'May I be patient.'],
    ['I want to feel calm all the time.', 'I want to feel calm.'],
    ['I want to be always honest', 'I want to be honest'],
    ['I’ve got to let her go', 'May I let her go'],
    ['I want to never be late', 'I want to be more at ease with feeling late'],
  ],
  other: [
    ['I want my mother to forgive me.', 'I want to understand what happens in me with my mother.'],
    ['I want my husband to listen to me', 'I want to understand what happens in me with my husband'],
    ['I wish my dad would love me.', 'I want to understand what happens in me with my dad.'],
    ['I want people to like me.', 'I want to understand what happens in me with people.'],
    ['Make my boss respect me', 'I want to understand what happens in me with my boss'],
    ['I want to make my husband listen.', 'I want to understand what happens in me with my husband.'],
    ['help my son be happy', 'I want to understand what happens in me with my son'],
    ['I want her back.', 'I want to be with how much I miss her.'],
    ['I want to get my ex back', 'I want to be with how much I miss my ex'],
    ['May my mother finally see me.', 'I want to understand what happens in me with my mother.'],
    ['I need my kids to respect me', 'I want to understand what happens in me with my kids'],
    ['I want to change my wife.', 'I want to understand what happens in me with my wife.'],
  ],
  sentences: [
    ['My life is a mess. I want to understand my anger.', 'I want to understand my anger.'],
    [
      'I want to feel close to my kids again. I want to sleep. I want to be calm.',
      'I want to feel close to my kids again.',
    ],
    ['I am so tired! Nothing helps.', 'I am so tired!'],
    ['So much happened… May I be open to it.', 'May I be open to it.'],
    ['I hate this. I want to stop being so anxious.', 'I want to be more at ease with my worry.'],
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
  ],
};

const good = [
  'May I be open.',
  'I want to let go of my past.',
  'May I let go of what I cannot change',
  'I want to grieve my father.',
  'I am willing to grieve',
  'I want to be kinder to my wife.',
  'May I forgive my brother',
  'I want to feel close to my kids.',
  'I want to understand why I always hide',
  'I want to understand why I never cry.',
  'Show me what I need to see.',
  'I want to heal.',
  'May I heal in my own time',
  'I want to feel more free.',
  'I am ready to listen.',
  'Trust, let go, be open',
  'I want to stay open today.',
  'May I be gentle with my anger',
  'I want to find out what I am afraid of',
  'I am willing to feel sad.',
  'May I meet my fear with curiosity.',
  'I want to be at home in my body',
  'curiosity',
  'peace',
  'I would like to rest.',
  'I’d like to understand my panic better.',
  'May I remember that I am loved.',
  'I want to be honest with myself about my drinking',
  'I want to talk with my mother in my heart.',
  'May I be a little braver',
  'I want to look at what stops me.',
  'I want to know what I need.',
  'I wish to be softer with myself.',
  'Let me be surprised.',
  'Help me trust this.',
  'May I receive what comes.',
  'I want to remember joy.',
  'I want to make room for sadness',
  'I want to make peace with my body.',
  'I want to get to know my fear.',
  'May I be with the part of me that wants to stop.',
  'I want to feel the end of this year with care.',
  'May I stop and listen',
  'I want to be curious about my fixing',
  'I have been hiding, and I am ready to be seen',
  'I don’t know yet.',
  'I come without an intention.',
];

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

  it('has enough to go by', () => {
    expect(Object.values(suggestions).flat().length).to.be.above(80);
    expect(good.length).to.be.above(45);
  });

  for (const sentence of good) {
    it(`says nothing to “${sentence}”`, () => {
      expect(refine(sentence, rules)).to.equal(undefined);
    });
  }

  it('says nothing to the program’s own examples, nor to what it makes of its own words', () => {
    const en = (texts: Readonly<Record<string, string>> | undefined) => texts?.['en'] ?? '';
    const made = steps.flatMap(({choices}) =>
      choices.flatMap(({phrase, stem}) =>
        firstSentences(
          [
            {text: 'I keep still', choices: [{phrase: en(phrase) || 'my worry', stem: en(stem)}]},
            {text: 'the quiet in me', choices: []},
          ],
          {words: stems.words.map(en), sentence: stems.sentence.map(en)},
        ),
      ),
    );
    expect(made.length).to.be.above(50);
    for (const sentence of [...made, ...examples.map(en)])
      expect(refine(sentence, rules), sentence).to.equal(undefined);
  });

  it('leaves out a rule that is off', () => {
    for (const [rule, [first]] of Object.entries(suggestions)) {
      expect(refine(first![0], {...rules, [rule]: false})?.rule).not.to.equal(rule);
    }
  });

  it('marks what is new, by whole words', () => {
    expect(refine('I want to fix my anxiety.', rules)!.parts).to.deep.equal([
      'I want to ',
      'understand ',
      'my anxiety.',
    ]);
  });

  it('takes any white space and any apostrophe', () => {
    expect(refine('  I want\nto\t stop   being so anxious.  ', rules)!.sentence).to.equal(
      'I want to be more at ease with my worry.',
    );
    expect(refine("I'd like to stop being sad", rules)!.sentence).to.equal(
      "I'd like to be more at ease with my sadness",
    );
  });

  it('says nothing to what it cannot read', () => {
    for (const text of [
      '',
      ' ',
      '🌊🌊',
      'אני רוצה להיות פתוח',
      '我想放下',
      'Quiero entender mi miedo',
      '<b>',
      '$& $1',
      '(((',
    ]) {
      expect(refine(text, rules), text).to.equal(undefined);
    }
  });

  // A pattern that tries every way through a text would never come back.
  it('reads 100,000 characters of anything', () => {
    for (const piece of [
      'I want to stop being ',
      'a',
      'a, ',
      'not be so very ',
      '. ',
      'I want my mother ',
      '  ',
      'ה',
    ]) {
      const much = piece.repeat(100_000 / piece.length);
      const found = refine(much, rules);
      expect(found ? found.parts.join('') : '', piece).to.equal(found?.sentence ?? '');
    }
  });
});
