import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {programSchema, type ProgramDocument} from '../../src/program/schema.ts';
import {checkProgram, defaultProgram} from '../../src/whole.ts';

const messages = (document: unknown) => checkProgram(document).problems.map(({message}) => message);
const check = (document: ProgramDocument) => checkProgram(document);
const exercises = defaultProgram.grounding.exercises.map(({id}) => id);
const exercise = (document: ProgramDocument, id: string) =>
  check(document).program.grounding.exercises.find((it) => it.id === id);
const phase = (document: ProgramDocument, id: string) => check(document).program.phases.find((it) => it.id === id);

describe('a provider that writes what differs', () => {
  it('gets the default where it wrote nothing', () => {
    const {program, problems, document} = checkProgram({});
    expect(program).to.deep.equal(defaultProgram);
    expect(problems).to.deep.equal([]);
    expect(document).to.deep.equal({});
  });

  it('gets its own words, in the language of its document, and the default for the rest', () => {
    const {program, problems} = check({
      lang: 'es',
      practice: {name: 'Calle del Puerto', licensed: [{id: 'US-WA', name: 'Washington', offers: ['IM']}]},
      phases: [{id: 'arrival', title: {es: 'Llegada'}, minutes: {im: {max: 45}}}],
    });
    expect(problems).to.deep.equal([]);
    expect(program.lang).to.equal('es');
    expect(program.practice.name).to.deep.equal({es: 'Calle del Puerto'});
    expect(program.practice.licensed).to.deep.equal([{id: 'US-WA', name: {es: 'Washington'}, offers: [{es: 'IM'}]}]);
    expect(program.phases[1]?.title).to.deep.equal({en: 'Arriving', es: 'Llegada'});
    expect(program.phases[1]?.minutes?.im).to.deep.equal({min: 15, max: 45});
    expect(program.disclaimer, 'what it did not write is not passed off as Spanish').to.have.all.keys('en');
  });

  it('can put a phase of its own among the others, in its part of the way', () => {
    const walk = {id: 'walk', title: 'A walk', short: 'A walk.', plan: 5} as const;
    const ids = (document: ProgramDocument) => check(document).program.phases.map(({id}) => id);
    const before = {...walk, part: 'before', days: {from: -1, to: -1}} as const;

    expect(ids({phases: [before]}).slice(0, 3)).to.deep.equal(['preparation', 'walk', 'arrival']);
    expect(ids({phases: [before], order: ['walk']}).slice(0, 3)).to.deep.equal(['walk', 'preparation', 'arrival']);
    expect(ids({order: ['integration']}).slice(-3), 'after stays after').to.deep.equal([
      'integration',
      'evening',
      'day-1',
    ]);
    expect(check({phases: [before]}).program.phases[1]?.helps).to.deep.equal([]);
  });

  it('can blank a text that need not be there, and not one that names something', () => {
    expect(phase({phases: [{id: 'evening', call: ''}]}, 'evening')?.call).to.deep.equal({en: ''});
    expect(messages({phases: [{id: 'evening', title: ''}]})).to.deep.equal([
      'program.phases[0].title: expected a text that is not empty, found ""',
    ]);
  });

  it('fills in what only the prescriber can say', () => {
    expect(check({instructions: {food: 'Nothing after breakfast.'}}).program.instructions.food).to.deep.equal({
      en: 'Nothing after breakfast.',
    });
  });

  it('can take an exercise away that phases suggest', () => {
    const {program, problems} = check({grounding: {exercises: [{id: 'feet', remove: true}]}});
    expect(problems).to.deep.equal([]);
    expect(program.grounding.exercises.map(({id}) => id)).to.deep.equal(exercises.filter((id) => id !== 'feet'));
  });

  it('can add an exercise with the least that it takes, and it is never offered in the session unless it says so', () => {
    const hum = {id: 'hum', title: 'Hum', steps: [{id: 'low', text: 'Hum a low note.'}]};
    const {program, problems} = check({grounding: {exercises: [hum], order: ['hum']}});
    expect(problems).to.deep.equal([]);
    expect(program.grounding.exercises[0]).to.deep.equal({
      id: 'hum',
      title: {en: 'Hum'},
      kind: 'steps',
      needs: [],
      when: ['before', 'after'],
      steps: [{id: 'low', text: {en: 'Hum a low note.'}}],
    });
  });

  it('can add an exercise that is only a page of its own', () => {
    const {program, problems} = check({grounding: {exercises: [{id: 'hum', title: 'Hum', url: '/hum'}]}});
    expect(problems).to.deep.equal([]);
    expect(program.grounding.exercises.at(-1)).to.deep.include({id: 'hum', url: '/hum', steps: []});
  });

  it('can put a recording of its own in place of an exercise, and keeps the rest of it', () => {
    const media = {src: '/scan.mp3', captions: '/scan.vtt'};
    const document = {grounding: {exercises: [{id: 'body-scan', kind: 'media', media}]}} as const;
    expect(check(document).problems).to.deep.equal([]);
    const scan = exercise(document, 'body-scan');
    expect(scan?.media).to.deep.equal({...media, video: false});
    expect(scan?.caution).to.deep.equal(exercise({}, 'body-scan')?.caution);
  });

  it('can change the steps of an exercise: one by one, taken away, in another order', () => {
    const document = {
      grounding: {
        exercises: [
          {
            id: 'feet',
            steps: [
              {id: 'press', text: 'Press.', seconds: 8},
              {id: 'soles', remove: true},
            ],
            order: ['weight'],
          },
        ],
      },
    } as const;
    expect(check(document).problems).to.deep.equal([]);
    const steps = exercise(document, 'feet')?.steps;
    expect(steps?.map(({id}) => id)).to.deep.equal(['weight', 'flat', 'press']);
    expect(steps?.[2]).to.deep.equal({id: 'press', text: {en: 'Press.'}, seconds: 8});
  });

  it('can add a need, name it, and take one away that exercises still name', () => {
    const {problems} = check({
      grounding: {
        needs: {
          choices: [
            {id: 'cold', text: 'Warm up'},
            {id: 'sleep', remove: true},
          ],
          order: ['cold'],
        },
        exercises: [{id: 'feet', needs: ['cold']}],
      },
    });
    expect(problems).to.deep.equal([]);
  });

  it('can put its own region first, with its own line', () => {
    const {program} = check({
      help: {
        region: 'NZ',
        regions: [
          {
            id: 'NZ',
            checked: '2026-12-01',
            lines: [{id: 'ours', name: 'Our night line', call: '09 555 0142'}],
            order: ['ours'],
          },
        ],
      },
    });
    const region = program.help.regions.find(({id}) => id === program.help.region);
    expect(region?.lines.map(({id}) => id)).to.deep.equal(['ours', '1737', 'lifeline', 'suicide']);
    expect(region?.checked).to.equal('2026-12-01');
  });
});

/** A document that changes the slow breath, the default's own choice in the session. */
const slowBreath = (changes: object) => ({grounding: {exercises: [{id: 'slow-breath', ...changes}]}});
const aPattern =
  'program.grounding.exercises[0].pattern: expected at most 12 parts with an "in" and an "out", 5 seconds or more for each breath without its holds, at most 10 seconds of "hold" in a row, and "rest" only after "out", found a list';
const aKind =
  'program.grounding.exercises[0].kind: expected "breath" with "pattern", "taps" with "taps", "media" with "media", another with "steps", or only a "url", found';
const noHold =
  'program.grounding.exercises[0]: expected no "hold" in its pattern, or neither "onset" nor "returning" in "when", found an object';
const breathOf = (...parts: [cue: string, seconds: unknown][]) => ({
  pattern: parts.map(([cue, seconds]) => ({cue, seconds})),
});
const exerciseCases: readonly [what: string, document: unknown, message: string][] = [
  ...[0, -1, 0.4, 31, 1e9, '4'].map((seconds): [string, unknown, string] => [
    `a breath in of ${JSON.stringify(seconds)} seconds`,
    slowBreath(breathOf(['in', seconds], ['out', 6])),
    `program.grounding.exercises[0].pattern[0].seconds: expected a number of seconds from 0.5 to 30, found ${JSON.stringify(seconds)}`,
  ]),
  ['a breath without a breath out', slowBreath(breathOf(['in', 4], ['rest', 4])), aPattern],
  ['a breath without a breath in', slowBreath(breathOf(['out', 4], ['sip', 4])), aPattern],
  ['a breath of nothing', slowBreath({pattern: []}), aPattern],
  [
    'a breath of too many parts',
    slowBreath(
      breathOf(
        ...Array(7)
          .fill([
            ['in', 4],
            ['out', 4],
          ])
          .flat(),
      ),
    ),
    aPattern,
  ],
  [
    'panting, also between holds',
    {grounding: {exercises: [{id: 'box-breath', ...breathOf(['in', 1], ['hold', 9], ['out', 1])}]}},
    aPattern,
  ],
  [
    'a breath that is held for long',
    {grounding: {exercises: [{id: 'box-breath', ...breathOf(['in', 4], ['hold', 8], ['hold', 8], ['out', 4])}]}},
    aPattern,
  ],
  ['a hold by another name', slowBreath(breathOf(['in', 4], ['rest', 8], ['out', 4])), aPattern],
  [
    'a cue that is none',
    slowBreath(breathOf(['gasp', 4])),
    'program.grounding.exercises[0].pattern[0].cue: expected one of in, sip, hold, out, rest, found "gasp"',
  ],
  ['a hold in the session', slowBreath(breathOf(['in', 4], ['hold', 4], ['out', 4])), noHold],
  [
    'holds that are moved into the session',
    {grounding: {exercises: [{id: 'box-breath', when: ['before', 'returning']}]}},
    noHold,
  ],
  ['a kind without what it is made of', slowBreath({kind: 'taps'}), `${aKind} "taps"`],
  ['a recording that is not there', slowBreath({kind: 'media'}), `${aKind} "media"`],
  ['a new exercise with nothing in it', {grounding: {exercises: [{id: 'hum', title: 'Hum'}]}}, `${aKind} nothing`],
  [
    'an exercise whose steps are all taken away',
    {
      grounding: {
        exercises: [{id: 'feet', steps: ['flat', 'press', 'soles', 'weight'].map((id) => ({id, remove: true}))}],
      },
    },
    `${aKind} nothing`,
  ],
  [
    'a kind that is none',
    slowBreath({kind: 'dance'}),
    'program.grounding.exercises[0].kind: expected one of breath, timed, steps, senses, tense, taps, media, found "dance"',
  ],
  [
    '10,000 steps',
    {
      grounding: {
        exercises: [
          {id: 'feet', steps: Array.from({length: 10_000}, (_, i) => ({id: `s${i}`, text: 'Press.', seconds: 1}))},
        ],
      },
    },
    'program.grounding.exercises[0].steps: expected at most 200 steps, found a list',
  ],
  [
    'a step of an hour',
    {grounding: {exercises: [{id: 'feet', steps: [{id: 'press', seconds: 3600}]}]}},
    'program.grounding.exercises[0].steps[0].seconds: expected a number of seconds from 1 to 600, found 3600',
  ],
  [
    'rounds without end',
    slowBreath({rounds: 1e6}),
    'program.grounding.exercises[0].rounds: expected a number of rounds from 1 to 200, found 1000000',
  ],
  [
    'taps that are too quick',
    {grounding: {exercises: [{id: 'butterfly-hug', taps: {seconds: 0.2}}]}},
    'program.grounding.exercises[0].taps.seconds: expected a number of seconds from 0.75 to 10, found 0.2',
  ],
  [
    'a need that is not there',
    slowBreath({needs: ['breath', 'coffee']}),
    'program.grounding.exercises[0].needs[1]: expected one of breath, tense, racing, floaty, body, sleep, found "coffee"',
  ],
  [
    'a recording without captions',
    slowBreath({media: {src: '/a.mp3'}}),
    'program.grounding.exercises[0].media.captions: expected a web address: https, http or a path on this site, found nothing',
  ],
];

describe('a provider that makes a mistake', () => {
  const cases: readonly [what: string, document: unknown, message: string][] = [
    [
      'an unknown key',
      {practice: {fone: '1'}},
      'program.practice.fone: expected a key that is in the schema, found "1"',
    ],
    ['an unknown key at the top', {phase: []}, 'program.phase: expected a key that is in the schema, found a list'],
    [
      'a wrong type',
      {phases: [{id: 'inner', minutes: {im: {max: 'two hours'}}}]},
      'program.phases[0].minutes.im.max: expected a number of minutes above 0, found "two hours"',
    ],
    ['minutes of none', {visit: {iv: {min: 0}}}, 'program.visit.iv.min: expected a number of minutes above 0, found 0'],
    [
      'a range upside down',
      {visit: {iv: {min: 500}}},
      'program.visit.iv: expected a "max" that is not below "min", found an object',
    ],
    [
      'days upside down',
      {phases: [{id: 'day-1', days: {to: 0}}]},
      'program.phases[0].days: expected a "to" that is not before "from", found an object',
    ],
    ['null', {practice: {phone: null}}, 'program.practice.phone: expected a value, or nothing at all, found null'],
    ['null for all of it', null, 'program: expected a value, or nothing at all, found null'],
    ['a list for all of it', [], 'program: expected an object, found a list'],
    ['a text for all of it', 'hello', 'program: expected an object, found "hello"'],
    [
      'a number for a text',
      {disclaimer: 5},
      'program.disclaimer: expected a text, or texts by language such as {"en": "…"}, found 5',
    ],
    ['a number in a text', {disclaimer: {es: 5}}, 'program.disclaimer.es: expected a text, found 5'],
    [
      'a language that is none',
      {disclaimer: {'in Spanish': 'x'}},
      'program.disclaimer.in Spanish: expected a text, or texts by language such as {"en": "…"}, found "x"',
    ],
    [
      'a text without any language',
      {grounding: {exercises: [{id: 'hum', title: {}, url: '/hum'}]}},
      'program.grounding.exercises[0].title: expected a text, or texts by language such as {"en": "…"}, found an object',
    ],
    [
      'a document language that is none',
      {lang: 'English please'},
      'program.lang: expected a language such as "en" or "es-MX", found "English please"',
    ],
    ['an object for a list', {phases: {id: 'x'}}, 'program.phases: expected a list, found an object'],
    [
      'an item without an id',
      {phases: [{title: 'x'}]},
      'program.phases[0]: expected an item with an "id", found an object',
    ],
    [
      'an id twice',
      {phases: [{id: 'rest'}, {id: 'rest'}]},
      'program.phases[1].id: expected an id that is not yet in this list, found "rest"',
    ],
    [
      'a new item that lacks something',
      {phases: [{id: 'rest'}, {id: 'walk', part: 'after', days: {from: 1, to: 1}, short: 'x', plan: 1}]},
      'program.phases[1].title: expected a text, or texts by language such as {"en": "…"}, found nothing',
    ],
    [
      'a phase moved to the day without minutes',
      {phases: [{id: 'evening', part: 'day'}]},
      'program.phases[0].part: expected "day" with "minutes" beside it, or "before" or "after" with "days", found "day"',
    ],
    [
      'a part that is none',
      {phases: [{id: 'evening', part: 'night'}]},
      'program.phases[0].part: expected one of before, day, after, found "night"',
    ],
    [
      'a suggestion that is not there',
      {phases: [{id: 'rest', exercise: 'feets'}]},
      `program.phases[0].exercise: expected one of ${exercises.join(', ')}, found "feets"`,
    ],
    ...exerciseCases,
    [
      'a region that is not there',
      {help: {region: 'FR'}},
      'program.help.region: expected one of US, CA, GB, IE, AU, NZ, else, found "FR"',
    ],
    [
      'an order of nothing',
      {links: {order: ['a']}},
      'program.links.order: expected a key that is in the schema, found a list',
    ],
    [
      'a time zone that is none',
      {practice: {zone: 'PST8'}},
      'program.practice.zone: expected a time zone such as "America/Los_Angeles", found "PST8"',
    ],
    [
      'an offset for a time zone',
      {practice: {zone: '+01:00'}},
      'program.practice.zone: expected a time zone such as "America/Los_Angeles", found "+01:00"',
    ],
    [
      'words for a phone number',
      {practice: {phone: 'call us'}},
      'program.practice.phone: expected a phone number, found "call us"',
    ],
    [
      'a practice id with a space',
      {practice: {id: 'Harbor Street'}},
      'program.practice.id: expected a name or an address without spaces, found "Harbor Street"',
    ],
    [
      'a day that is not in the calendar',
      {help: {regions: [{id: 'US', checked: '2026-02-30'}]}},
      'program.help.regions[0].checked: expected a day such as "2026-11-23", found "2026-02-30"',
    ],
    [
      'no phase at all',
      {phases: defaultProgram.phases.map(({id}) => ({id, remove: true}))},
      'program.phases: expected at least one phase, found a list',
    ],
    [
      'a key to the prototype',
      JSON.parse('{"__proto__": {"lang": "xx"}}'),
      'program.__proto__: expected another key, found an object',
    ],
  ];

  for (const [what, document, message] of cases) {
    it(`is told of ${what}, once, and the default stands in`, () => {
      const {program, problems} = checkProgram(document);
      expect(problems.map((it) => it.message)).to.deep.equal([message]);
      expect(program).to.deep.equal(defaultProgram);
    });
  }

  it('keeps the exercise as it was where its recording has no address', () => {
    const {program, problems} = checkProgram(
      slowBreath({kind: 'media', media: {src: 'javascript:alert(1)', captions: '/a.vtt'}, title: 'Ours'}),
    );
    expect(problems.map(({path}) => path)).to.deep.equal([
      'program.grounding.exercises[0].media.src',
      'program.grounding.exercises[0].kind',
    ]);
    expect(program.grounding.exercises[0]).to.deep.equal({
      ...defaultProgram.grounding.exercises[0],
      title: {en: 'Ours'},
    });
  });

  for (const url of [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://a.example/x',
    'file:///etc',
    'http://',
    ' ',
  ]) {
    it(`is refused the link ${JSON.stringify(url)}`, () => {
      const {program, problems} = checkProgram({links: {player: url, day: '/day'}});
      expect(problems.map(({path}) => path)).to.deep.equal(['program.links.player']);
      expect(program.links).to.deep.equal({day: '/day'});
    });
  }

  for (const url of [
    'https://clinic.example/a?b#c',
    'http://localhost:8080/',
    '/prepare',
    'day.html#kap-phase=rest',
    '../after',
    '?page=2',
    '#top',
    '//clinic.example/x',
  ]) {
    it(`may link to ${url}`, () => {
      expect(messages({links: {player: url}})).to.deep.equal([]);
    });
  }

  it('is told of a stranger in an order, and the others keep theirs', () => {
    const {program, problems} = check({grounding: {order: ['feet', 'head']}});
    expect(problems.map(({message}) => message)).to.deep.equal([
      `program.grounding.order[1]: expected an id of the list, each once: ${exercises.join(', ')}, found "head"`,
    ]);
    expect(program.grounding.exercises.map(({id}) => id).slice(0, 3)).to.deep.equal([
      'feet',
      'slow-breath',
      'look-around',
    ]);
  });

  it('keeps an order beside a list that is wrong', () => {
    const {program, problems} = checkProgram({grounding: {exercises: 'all', order: ['feet']}});
    expect(problems.map(({path}) => path)).to.deep.equal(['program.grounding.exercises']);
    expect(program.grounding.exercises.map(({id}) => id).slice(0, 3)).to.deep.equal([
      'feet',
      'slow-breath',
      'look-around',
    ]);
  });

  it('loses nothing but the wrong part', () => {
    const right = {
      practice: {name: 'Harbor Street', phone: '(206) 555-0142'},
      phases: [
        {id: 'rest', title: 'Rest'},
        {id: 'evening', helps: ['Soup.']},
      ],
      visit: {im: {min: 100}},
    };
    const wrong = {
      practice: {...right.practice, phone: '(206) 555-0142', zone: 5, url: 'javascript:x'},
      phases: [
        '?',
        {id: 'rest', title: 'Rest', plan: 'long', call: {es: 7}},
        null,
        {id: 'evening', helps: ['Soup.'], ask: ['Why?', 5]},
      ],
      visit: {im: {min: 100}, iv: {min: 1.5}, sea: {min: 1}},
      tracker: [],
    };
    const {program, problems, document} = checkProgram(wrong);
    expect(program).to.deep.equal(checkProgram(right).program);
    expect(problems.map(({path}) => path).sort()).to.deep.equal([
      'program.phases[0]',
      'program.phases[1].call.es',
      'program.phases[1].plan',
      'program.phases[2]',
      'program.phases[3].ask[1]',
      'program.practice.url',
      'program.practice.zone',
      'program.tracker',
      'program.visit.iv.min',
      'program.visit.sea',
    ]);
    expect(checkProgram(document)).to.deep.include({program, problems: []});
  });

  it('never gets half a list of warning signs', () => {
    const {program} = checkProgram({help: {now: ['Chest pain.', 5]}});
    expect(program.help.now).to.deep.equal(defaultProgram.help.now);
  });

  it('is told of a hundred mistakes, and of no more: such a document is not used at all', () => {
    const {program, problems, document} = checkProgram({
      practice: {phone: '555 0142'},
      ...Object.fromEntries(Array.from({length: 5000}, (_, i) => [`key${i}`, i])),
    });
    expect(problems.length).to.equal(101);
    expect(problems.at(-1)?.message).to.equal('program: expected at most 100 mistakes, found more');
    expect(program).to.equal(defaultProgram);
    expect(document).to.equal(undefined);
  });

  it('shows a long value by its beginning only', () => {
    const [message] = messages({practice: {zone: 'x'.repeat(100_000)}});
    expect(message?.length).to.be.below(200);
  });
});

describe('laws of checking', () => {
  const valid = (program: unknown) => programSchema('en').safeParse(program).success;
  /** Values that look as if they belonged here. */
  const odd = fc.oneof(
    fc.jsonValue({maxDepth: 2}),
    fc.constantFrom(
      '',
      'en',
      'javascript:x',
      -1,
      0,
      30,
      1e9,
      {},
      [],
      [{id: 'rest'}],
      {id: 'rest', remove: true},
      {min: 5, max: 3},
      ['rest', 'inner'],
    ),
  );
  /** Somewhere in the default program, also at the keys of the grammar. */
  const somewhere = fc.constantFrom(...pathsIn(defaultProgram));

  it('whatever the document is: nothing is thrown, the program is whole, and the default stays as it was', () => {
    const before = JSON.stringify(defaultProgram);
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (document) => {
        expect(valid(checkProgram(document).program)).to.equal(true);
      }),
      {numRuns: 60},
    );
    expect(JSON.stringify(defaultProgram)).to.equal(before);
  }).timeout(30_000);

  it('odd values anywhere in a document: the program is whole, and what is kept of the document has no problem', () => {
    const before = JSON.stringify(defaultProgram);
    fc.assert(
      fc.property(fc.array(fc.tuple(somewhere, odd), {minLength: 1, maxLength: 5}), (changes) => {
        const written: unknown = JSON.parse(before);
        for (const [path, value] of changes) put(written, path, value);
        const {program, problems, document} = checkProgram(written);
        expect(valid(program)).to.equal(true);
        expect(new Set(problems.map(({path}) => path)).size, 'each is said once').to.equal(problems.length);
        const again = checkProgram(document);
        expect(again.problems).to.deep.equal([]);
        expect(again.program).to.deep.equal(program);
      }),
      {numRuns: 80},
    );
    expect(JSON.stringify(defaultProgram)).to.equal(before);
  }).timeout(30_000);

  it('one wrong value among right ones: what comes out is as if it had not been written', () => {
    fc.assert(
      fc.property(somewhere, (path) => {
        const wrong = {wrong: ['javascript:x']}; // fits nowhere
        const document: unknown = JSON.parse(JSON.stringify(defaultProgram));
        put(document, path, wrong);
        const {program, problems} = checkProgram(document);
        expect(problems.length).to.be.above(0);
        if (path.at(-1) !== 'id') expect(program).to.deep.equal(defaultProgram);
      }),
      {numRuns: 80},
    );
  }).timeout(30_000);

  it('a program that is whole is its own document', () => {
    const {program, problems} = checkProgram(defaultProgram);
    expect(program).to.deep.equal(defaultProgram);
    expect(problems).to.deep.equal([]);
  });
});

/** The path of every value in a document, lists and objects too. */
function pathsIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Array.isArray(value)
    ? value.map((item, i) => pathsIn(item, [...path, i]))
    : Object.entries(value).map(([key, item]) => pathsIn(item, [...path, key]));
  return [...(path.length ? [path] : []), ...below.flat()];
}

function put(document: unknown, path: readonly (string | number)[], value: unknown): void {
  let at = document as Record<string | number, unknown>; // a path of `pathsIn` leads through objects and lists
  for (const step of path.slice(0, -1)) {
    const next = at[step];
    if (typeof next !== 'object' || next === null) return; // another change was faster
    at = next as Record<string | number, unknown>; // as above
  }
  at[path.at(-1) ?? ''] = value;
}
