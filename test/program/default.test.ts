import {expect} from '@open-wc/testing';
import {routes} from '../../src/record/entry.ts';
import {listsWithIds} from '../../src/program/merge.ts';
import {checkProgram, defaultProgram} from '../../src/whole.ts';

/** Every text of a part of the program, in English. */
function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const {en} = value as {en?: unknown}; // any object may be a text
  return typeof en === 'string' ? [en] : Object.values(value).flatMap(textsIn);
}

const phase = (id: string) => defaultProgram.phases.find((it) => it.id === id);
const all = textsIn(defaultProgram);
const {practice, help, phases, checklists, grounding, visit, instructions} = defaultProgram;

describe('the default program', () => {
  it('is right by its own rules', () => {
    expect(checkProgram(defaultProgram)).to.deep.include({program: defaultProgram, problems: []});
  });

  it('goes from preparation to day 14', () => {
    expect(phases.map(({id, part}) => `${part} ${id}`)).to.deep.equal([
      'before preparation',
      'day arrival',
      'day onset',
      'day inner',
      'day return',
      'day rest',
      'after evening',
      'after day-1',
      'after integration',
    ]);
    expect(phase('integration')?.days?.to).to.equal(14);
    for (const [i, {days}] of phases.entries()) {
      const next = phases[i + 1];
      if (days && next?.days)
        expect(next.days.from, `${next.id} begins when the one before ends`).to.equal(days.to + 1);
    }
  });

  it('says of every phase what happens, what may be noticed, what helps, what to ask, where, and what is next in a line', () => {
    for (const {id, happens, notice, helps, ask, place, short} of phases) {
      for (const texts of [happens, notice, helps, ask]) expect(texts.length, id).to.be.above(0);
      expect(place?.['in-person']?.['en'], id).to.be.a('string');
      expect(place?.online?.['en'], id).to.be.a('string');
      expect(short['en']?.length, id).to.be.within(5, 60);
    }
  });

  it('gives ranges by route that fit the whole visit', () => {
    for (const route of routes) {
      const day = phases.filter(({part}) => part === 'day').map(({minutes}) => minutes?.[route] ?? {min: 0, max: 0});
      const min = day.reduce((sum, range) => sum + range.min, 0);
      const max = day.reduce((sum, range) => sum + range.max, 0);
      expect(visit[route].min, route).to.be.within(min - 15, max);
      expect(visit[route].max, route).to.be.within(min, max);
    }
    const watched = phases
      .filter(({id}) => id !== 'arrival')
      .reduce((sum, {minutes}) => sum + (minutes?.nasal.min ?? 0), 0);
    expect(watched, 'the nasal spray is watched for 2 hours').to.be.at.least(120);
  });

  it('suggests only exercises that are there, and every checklist has its place', () => {
    const exercises = grounding.exercises.map(({id}) => id);
    for (const {exercise, id} of phases) if (exercise) expect(exercises, id).to.include(exercise);
    for (const list of ['before', 'day', 'after'] as const) {
      expect(
        phases.some(({checklist}) => checklist === list),
        list,
      ).to.equal(true);
      expect(checklists[list].items.length).to.be.above(2);
    }
  });

  const facts: Readonly<Record<string, readonly RegExp[]>> = {
    preparation: [
      /goals/,
      /feels stuck/,
      /an intention/,
      /grounding techniques/,
      /strong emotions/,
      /practical details/,
      /how you will be supported/,
      /nothing new/,
    ],
    arrival: [/blood pressure/, /restroom/, /intention/, /comfortable place/, /go ahead/, /say no/],
    onset: [/reclining/, /eye mask/, /music/, /inward/, /[Dd]eep relaxation/],
    inner: [
      /sense of space/,
      /Changes in what you see/,
      /Pictures/,
      /memories may surface/,
      /look new/,
      /Everyday thinking can seem far/,
      /stay aware/,
      /supported/,
      /nothing much happens/,
    ],
    return: [
      /Calm/,
      /openness/,
      /reflect/,
      /tired but clear/,
      /Talk or be quiet: both are fine/,
      /first impressions/,
      /do not have to analyze/,
      /normal/,
    ],
    rest: [
      /adult you trust takes you home/,
      /Do not drive until the next day, after a restful sleep, or longer if your provider says so\./,
    ],
    evening: [
      /Light food/,
      /No driving, machines, alcohol, or signing/,
      /hard talks/,
      /does not have to mean anything yet/,
    ],
    'day-1': [/unreal/, /just the same/],
    integration: [
      /[Nn]ew awareness/,
      /shifted perspective/,
      /less intense distress/,
      /more openness/,
      /Insights may keep emerging/,
      /integration sessions, for example with EMDR/,
      /daily life/,
      /nothing much happened/,
      /normal/,
    ],
  };
  for (const [id, said] of Object.entries(facts)) {
    it(`says all there is to say about ${id}`, () => {
      const text = textsIn(phase(id)).join(' ');
      for (const fact of said) expect(text).to.match(fact);
    });
  }

  const {exercises} = grounding;
  const texts = (id: string) => textsIn(exercises.find((it) => it.id === id)).join(' ');

  it('has every exercise, with its timing', () => {
    const timings = exercises.map(({id, kind, pattern, steps, taps, tense, release, rounds, most, minutes}) => {
      const lengths = [...new Set(steps.map(({seconds}) => seconds).filter(Boolean))].join();
      const what = {
        breath: pattern?.map(({cue, seconds}) => `${cue} ${seconds}`).join(', '),
        timed: `${steps.length} steps of ${lengths} s`,
        steps: `${steps.length} steps`,
        senses: steps.map(({id, count}) => `${count} ${id}`).join(', '),
        tense: `${steps.length} parts, tense ${tense}, release ${release}`,
        taps: `${taps?.count} of ${taps?.seconds} s, notice ${taps?.notice}`,
        media: '',
      }[kind];
      return [id, what, rounds && `${rounds} times`, most && `${most} at most`, `about ${minutes} min`]
        .filter(Boolean)
        .join('; ');
    });
    expect(timings).to.deep.equal([
      'slow-breath; in 4, out 6; about 2 min',
      'look-around; 6 steps of 15 s; about 2 min',
      'feet; 4 steps of 15 s; about 1 min',
      'even-breath; in 5, out 5; about 5 min',
      'sigh; in 3, sip 1, out 8; 3 times; 25 at most; about 1 min',
      'box-breath; in 4, hold 4, out 4, hold 4; 20 at most; about 2 min',
      '4-7-8; in 4, hold 7, out 8; 4 times; 4 at most; about 1 min',
      'five-senses; 5 see, 4 feel, 3 hear, 2 smell, 1 taste; about 3 min',
      'body-scan; 14 steps of 25 s; about 6 min',
      'tense-7; 7 parts, tense 7, release 40; 2 times; about 12 min',
      'tense-14; 14 parts, tense 5, release 20; about 7 min',
      'calm-place; 6 steps of 25 s; about 3 min',
      'container; 5 steps of 30 s; about 3 min',
      'butterfly-hug; 6 of 1 s, notice 12; 10 at most; about 2 min',
      'cool-cloth; 3 steps; about 2 min',
    ]);
  });

  it('offers each exercise only where it is fit to be done', () => {
    const at = (when: string) => exercises.filter((it) => it.when.some((each) => each === when)).map(({id}) => id);
    const holding = ['box-breath', '4-7-8'];
    const imagined = ['body-scan', 'tense-7', 'tense-14', 'calm-place', 'container', 'butterfly-hug'];
    expect(at('onset')).to.deep.equal(['slow-breath']);
    expect(at('returning')).to.have.members([
      'slow-breath',
      'look-around',
      'feet',
      'even-breath',
      'sigh',
      'five-senses',
      'cool-cloth',
    ]);
    expect(at('before')).to.include.members([...holding, ...imagined, 'slow-breath', 'feet', 'sigh']);
    expect(at('after').length).to.equal(exercises.length);
    for (const {id, pattern} of exercises)
      expect(pattern?.some(({cue}) => cue === 'hold') ?? false, id).to.equal(holding.includes(id));
  });

  const said: Readonly<Record<string, readonly RegExp[]>> = {
    'slow-breath': [/small and quiet/, /quicker/],
    'look-around': [
      /door/,
      /edge/,
      /color/,
      /name/,
      /where you are/,
      /day, the date, the season and the year/,
      /dizzy/,
    ],
    feet: [/flat/, /Press down slowly.*Three times/, /weight/, /stand up only when you are told/],
    'even-breath': [/small and quiet/, /dizzy or tingly, stop/],
    sigh: [/through your nose/, /second, short sip/, /through your mouth/, /not strain/, /pregnant/],
    'box-breath': [/shorter/, /leave out the holds/, /pregnant/, /fainted/, /blood pressure/, /heart or lung/, /panic/],
    '4-7-8': [
      /Sit or lie/,
      /behind your upper front teeth/,
      /breathe out\. Then/,
      /light-headed/,
      /first month/,
      /holds/,
    ],
    'five-senses': [/aloud or silently/, /strange, use fewer senses/],
    'body-scan': [/Skip any part/, /something in the room/, /memories/, /hard session/],
    'tense-7': [/stronger arm/, /face/, /neck/, /back and belly/, /stronger leg/, /Skip what is sore/, /arch/, /cramp/],
    'tense-14': [/eyebrows/, /eyelids/, /toes/, /surgery/, /high blood pressure/, /only picture it/, /dizzy/],
    'calm-place': [/calm, peaceful, or just plain/, /hear/, /smell/, /word/, /no place like that/, /picture turns/],
    container: [/lid/, /until/i, /your next session/, /ending your life/, /shown you how/],
    'butterfly-hug': [/collarbones/, /Tap slowly/, /stop, breathe, and notice/, /short and slow/, /memories/],
    'cool-cloth': [
      /ask for it/,
      /stay seated/,
      /cloth to your face/,
      /can in your hands/,
      /sip of water/,
      /not icy/,
      /Breathe as usual/,
    ],
  };
  for (const [id, facts] of Object.entries(said)) {
    it(`says how to do ${id}, and what to be careful of`, () => {
      for (const fact of facts) expect(texts(id)).to.match(fact);
    });
  }

  it('says of every exercise what it is, when to use it, how to do it without sight or sound, and where it is from', () => {
    for (const {id, lead, needs, noSight, noHearing, source, steps, look} of exercises) {
      for (const it of [lead, noSight, noHearing]) expect(it?.['en']?.length, id).to.be.above(20);
      expect(needs.length, id).to.be.above(0);
      expect(source?.length, id).to.be.above(8);
      expect(new Set(steps.map(({id}) => id)).size, id).to.equal(steps.length);
      expect(look, id).to.equal({'even-breath': 'wave', 'box-breath': 'path'}[id]);
    }
    expect(texts('five-senses'), 'each sense has another').to.match(/color/);
    for (const {instead} of exercises.find(({id}) => id === 'five-senses')!.steps) expect(instead).to.be.an('object');
  });

  it('has three or more exercises for each need, and says when to stop any of them', () => {
    for (const {id} of grounding.needs.choices) {
      expect(exercises.filter(({needs}) => needs.includes(id)).length, id).to.be.above(2);
    }
    for (const sign of [
      /dizzy/,
      /tingly/,
      /short of breath/,
      /floaty/,
      /more upset/,
      /Breathe as usual/,
      /open your eyes/,
      /feet on the floor/,
      /tell your therapist/,
    ])
      expect(grounding.stop['en']).to.match(sign);
    expect(grounding.driving['en']).to.equal('Never while driving. Your eyes can stay open all the time.');
    expect(grounding.openEyes.steps.length).to.be.within(3, 5);
  });

  it('names the numbers to call, by region, with the day they were checked', () => {
    const numbers = help.regions.map(({id, emergency, lines}) => [
      id,
      emergency.call,
      ...lines.flatMap(({call, text}) =>
        [call, text && [text.keyword, text.number].filter(Boolean).join(' to ')].filter(Boolean),
      ),
    ]);
    expect(numbers).to.deep.equal([
      ['US', '911', '988', '988', 'HOME to 741741'],
      ['CA', '911', '988', '988'],
      ['GB', '999', '116 123', 'SHOUT to 85258', '111'],
      ['IE', '112', '116 123', 'HELLO to 50808', '1800 247 247', 'HELP to 51444'],
      ['AU', '000', '13 11 14', '0477 13 11 14'],
      ['NZ', '111', '1737', '1737', '0800 543 354', 'HELP to 4357', '0508 828 865'],
      ['else', undefined],
    ]);
    for (const {checked} of help.regions) expect(Date.parse(checked)).to.be.above(Date.parse('2026-01-01'));
  });

  it('names the signs to act on', () => {
    const now = textsIn(help.now).join(' ');
    for (const sign of [
      /cannot stay safe/,
      /[Cc]hest pain/,
      /trouble breathing/,
      /fainting/,
      /cannot stay awake/,
      /headache/,
      /blood pressure/,
      /stroke/,
      /seizure/,
    ]) {
      expect(now).to.match(sign);
    }
    const today = textsIn(help.today).join(' ');
    for (const sign of [/unreal/, /restless/, /hardly sleep/, /race/, /voices/, /mood or worry/, /throwing up/])
      expect(today).to.match(sign);
    const soon = textsIn(help.soon).join(' ');
    for (const sign of [/urine/, /blood/, /crave/, /memory/]) expect(soon).to.match(sign);
  });

  it('invents no practice', () => {
    expect(practice).to.deep.equal({
      name: {en: 'your provider'},
      place: 'both',
      therapist: {en: 'your therapist'},
      prescriber: {en: 'your prescriber'},
      licensed: [],
    });
  });

  it('leaves food and medicines to the prescriber', () => {
    expect(instructions).to.deep.equal({});
    for (const list of [checklists.before, checklists.day]) {
      expect(list.items.map(({slot}) => slot).filter(Boolean)).to.have.members(['food', 'medicines']);
    }
    for (const text of all) {
      expect(text).not.to.match(/\bfast(ing)?\b(?! heart)|\bempty stomach\b/i);
      expect(text).not.to.match(/\d+\s*(hours?|h|mg|ml|days?|minutes?)\b/i);
      expect(text).not.to.match(/benzodiazepine|lamotrigine|stimulant|aspirin|nasal spray/i);
    }
  });

  it('promises nothing, scolds nobody, cheers nothing', () => {
    for (const text of all) {
      expect(text).not.to.match(
        /!|\bshould\b|\bmust\b|\bfail|\bcure|\bheal\b|\bguarantee|\bwill feel\b|\bcommit(ted)? suicide\b|\bepidemic\b|\bsafe and effective\b/i,
      );
    }
  });

  it('can be read by a sixth-grader', () => {
    const sentences = all
      .flatMap((text) => text.split(/(?<=[.?:])\s+/))
      .map((sentence) => sentence.match(/[a-z']+/gi) ?? []);
    const words = sentences.flat();
    const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
    const read = sentences.filter((sentence) => sentence.length);
    // Flesch and Kincaid, 1975
    const grade = 0.39 * (words.length / read.length) + 11.8 * (syllables / words.length) - 15.59;
    expect(grade).to.be.below(6);
    for (const sentence of read) expect(sentence.length, sentence.join(' ')).to.be.below(31);
  });

  it('has ids in just the lists that are merged by id', () => {
    const lists = (value: unknown, key: string): [string, boolean][] => {
      if (typeof value !== 'object' || value === null) return [];
      if (!Array.isArray(value)) return Object.entries(value).flatMap(([name, below]) => lists(below, name));
      const items: unknown[] = value;
      const withIds = items.every((item) => typeof (item as {id?: unknown}).id === 'string'); // every item is an object
      return [
        ...(items.length ? [[key, withIds] as [string, boolean]] : []),
        ...items.flatMap((item) => lists(item, '')),
      ];
    };
    const found = lists(defaultProgram, '');
    for (const [key, withIds] of found) expect(listsWithIds.has(key), key).to.equal(withIds);
    expect(
      [...listsWithIds].filter((key) => key !== 'licensed').every((key) => found.some(([name]) => name === key)),
    ).to.equal(true);
  });
});

/** Groups of vowels, a silent last "e" left out: near enough for an average. */
function syllablesOf(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/[^laeiouy]e$|(?<=[^td])ed$/, '')
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 0);
}
