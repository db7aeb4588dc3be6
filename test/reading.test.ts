/** What is read without schemas is read as the schemas would: the same is taken, and the same comes of it. */
import {expect} from '@open-wc/testing';
import fc, {type Arbitrary} from 'fast-check';
import * as z from 'zod/mini';
import {acknowledgementIn, problemIn} from '../src/delivery/answer.ts';
import {enrolmentIn} from '../src/delivery/enrol.ts';
import {acknowledgementSchema, enrolmentAnswerSchema, problemSchema} from '../src/delivery/event.ts';
import {quickest, slowest} from '../src/grounding-player/score.ts';
import {readPreferences} from '../src/grounding-player/preferences.ts';
import {draftIn} from '../src/intention-builder/answers.ts';
import {leftIn} from '../src/record/typing.ts';

const answer = z.strictObject({
  ask: z.string(),
  text: z._default(z.string(), ''),
  choices: z._default(z.record(z.string(), z.string()), {}),
  used: z.optional(z.string()),
  before: z.optional(z.string()),
});

const draft = z.strictObject({
  answers: z.record(z.string(), answer),
  step: z.optional(z.string()),
  answer: z.optional(z.enum(['unknown', 'none'])),
  kept: z.optional(z.string()),
  version: z.optional(z.number()),
});

const left = z.strictObject({
  generation: z.number(),
  drafts: z.array(z.strictObject({key: z.string(), text: z.string(), at: z.string(), by: z.string()})),
});

const ids = z.array(z.string()).check(z.maxLength(200));
const volume = z.number().check(z.minimum(0), z.maximum(1));
const preferences = z.strictObject({
  favorites: ids,
  used: ids,
  cautions: ids,
  sound: z.boolean(),
  tones: volume,
  noise: volume,
  voice: z.boolean(),
  speech: volume,
  haptics: z.boolean(),
  holds: z.boolean(),
  pace: z.number().check(z.minimum(slowest), z.maximum(quickest)),
  look: z.optional(z.enum(['circle', 'wave', 'path', 'words'])),
});

/** Values as they come out of JSON, among them those that somebody means harm with. */
const json: Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(null, '', [], {}, 0, -1, 1.5, 2 ** 53, 1e308, true, {__proto__: null}, [[]], {length: 1}),
);

/** Mostly as it should be, now and then not, or not there. */
function nearly<T>(good: Arbitrary<T>): Arbitrary<unknown> {
  return fc.oneof({weight: 8, arbitrary: good as Arbitrary<unknown>}, {weight: 1, arbitrary: json});
}

/** An object of such members, each there or not, and now and then one more. */
function object(members: Readonly<Record<string, Arbitrary<unknown>>>, needed: readonly string[]): Arbitrary<unknown> {
  const more = fc.oneof({weight: 8, arbitrary: fc.constant({})}, {weight: 1, arbitrary: fc.dictionary(name, json)});
  const some = fc.record(members, {requiredKeys: [...needed]});
  const all = fc.oneof({weight: 6, arbitrary: some}, {weight: 1, arbitrary: fc.record(members, {requiredKeys: []})});
  return nearly(fc.tuple(all, more).map(([good, extra]) => ({...good, ...extra})));
}

const name = fc.oneof(
  fc.string(),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'length', 'text', 'id', 'status', 'version'),
);
const text = nearly(fc.string());
const number = nearly(
  fc.oneof(fc.integer(), fc.double({noNaN: true, noDefaultInfinity: true}), fc.constantFrom(0, 1, 2 ** 53)),
);
const list = (of: Arbitrary<unknown>, maxLength = 4) => nearly(fc.array(of, {maxLength}));
const byName = (of: Arbitrary<unknown>) => nearly(fc.dictionary(name, of, {maxKeys: 4}));
const flag = nearly(fc.boolean());

const problem = object({type: text, title: text, detail: text, status: number}, []);
const acknowledgement = object({accepted: list(text), rejected: list(object({id: text, problem}, ['id']))}, [
  'accepted',
]);
const instant = fc.constantFrom(
  '2027-03-01T15:00:00.000Z',
  '2027-03-01T15:00:00+01:00',
  '2027-03-01T15:00:00Z\n',
  '2027-03-01T15:00Z',
  '2027-03-01',
);
const enrolment = object({token: text, expires: nearly(instant)}, ['token']);
const given = object({ask: text, text, choices: byName(text), used: text, before: text}, ['ask']);
const intention = object(
  {answers: byName(given), step: text, answer: nearly(fc.constantFrom('unknown', 'none')), kept: text, version: number},
  ['answers'],
);
const leaving = object(
  {generation: number, drafts: list(object({key: text, text, at: text, by: text}, ['key', 'text', 'at', 'by']))},
  ['generation', 'drafts'],
);
const level = nearly(fc.oneof(fc.double({min: 0, max: 1}), fc.double({min: -1, max: 2, noNaN: true})));
const chosenIds = nearly(
  fc.oneof(fc.array(fc.string(), {maxLength: 3}), fc.array(fc.constant('feet'), {minLength: 199, maxLength: 202})),
);
const look = nearly(fc.constantFrom('circle', 'wave', 'path', 'words'));
const chosen = object(
  {
    favorites: chosenIds,
    used: chosenIds,
    cautions: chosenIds,
    sound: flag,
    tones: level,
    noise: level,
    voice: flag,
    speech: level,
    haptics: flag,
    holds: flag,
    pace: level,
    look,
  },
  ['pace'],
);

/** As it arrives: through JSON, which also makes members of `__proto__`. */
const arrives = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');

const cases: readonly [
  what: string,
  read: (value: unknown) => unknown,
  schema: z.ZodMiniType,
  near: Arbitrary<unknown>,
][] = [
  ['a problem', problemIn, problemSchema(), problem],
  ['an acknowledgement', acknowledgementIn, acknowledgementSchema(), acknowledgement],
  ['the answer to an enrolment', enrolmentIn, enrolmentAnswerSchema(), enrolment],
  ['a draft of an intention', draftIn, draft, intention],
  ['what a page has left', leftIn, left, leaving],
];

describe('what is read without a schema', () => {
  for (const [what, read, schema, near] of cases) {
    it(`is what the schema would make of it: ${what}`, () => {
      let taken = 0;
      fc.assert(
        fc.property(fc.oneof({weight: 5, arbitrary: near}, {weight: 1, arbitrary: json}), (made) => {
          const value = arrives(made);
          const {data} = schema.safeParse(value);
          if (data) taken += 1;
          expect(read(value)).to.deep.equal(data);
          expect(JSON.stringify(read(value)), 'in the same order').to.equal(JSON.stringify(data));
        }),
        {numRuns: 1000},
      );
      expect(taken, 'many are near enough to be taken').to.be.within(100, 990);
    });
  }

  it('is what the schema would make of it, member by member: what a client has chosen', () => {
    const defaults = readPreferences();
    let taken = 0;
    fc.assert(
      fc.property(fc.oneof({weight: 5, arbitrary: chosen}, {weight: 1, arbitrary: json}), (made) => {
        const kept = Object(arrives(made)) as Record<string, unknown>; // an object has members, of whatever kind
        const good = Object.entries(preferences.shape).flatMap(([member, one]) => {
          const {success, data} = one.safeParse(kept[member]);
          return success ? [[member, data] as const] : [];
        });
        if (good.length > 6) taken += 1;
        expect(readPreferences(JSON.stringify(arrives(made)))).to.deep.equal({
          ...defaults,
          ...Object.fromEntries(good),
        });
      }),
      {numRuns: 1000},
    );
    expect(taken, 'many are near enough to be taken').to.be.within(20, 990);
  });
});
