import {expect} from '@open-wc/testing';
import {checkProgram} from '../../src/program/check.ts';
import {allParts, partOf, type PartName} from '../../src/program/members.ts';
import {idOf, listsWithIds, merge, type Path} from '../../src/program/merge.ts';
import {bringDefault, commonProgram, defaultProgram, onPart, partsThere, withPart} from '../../src/program/parts.ts';
import {programSchema, type Program} from '../../src/program/schema.ts';
import {defaultProgram as whole, parts} from '../../src/whole.ts';

/** Every leaf, by its path; items of lists that are merged by id go by it. An empty list or object is a leaf, too. */
function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).map(([key, item]): [string | number, unknown] => [
    Array.isArray(value) ? (idOf(item) ?? Number(key)) : key,
    item,
  ]);
  return below.length ? below.flatMap(([key, item]) => leavesOf(item, [...path, key])) : [path];
}

/** An item's id stands in all parts that say something of it. */
const leaves = (value: unknown): string[] =>
  leavesOf(value)
    .filter((path) => !(path.at(-1) === 'id' && listsWithIds.has(String(path.at(-3)))))
    .map((path) => path.join(' '));

/** Whose a leaf is: an item's place in its list says nothing about that. */
function ownersOf(value: unknown, path: Path = []): (PartName | undefined)[] {
  if (typeof value !== 'object' || value === null) return [partOf(path)];
  const below = Object.entries(value).filter(
    ([key]) => key !== 'id' || !listsWithIds.has(String(path.filter((step) => typeof step === 'string').at(-1))),
  );
  if (!below.length && !('id' in value)) return [partOf(path)];
  return below.flatMap(([key, item]) => ownersOf(item, [...path, Array.isArray(value) ? Number(key) : key]));
}

const only = (part: PartName): ReadonlySet<PartName> => new Set([part]);
const none: ReadonlySet<PartName> = new Set();

describe('the default program', () => {
  it('is written as the schema gives it back, in each part and as a whole', () => {
    expect(programSchema('en', none).parse(commonProgram)).to.deep.equal(commonProgram);
    for (const part of parts) {
      const program = withPart(commonProgram, part);
      expect(programSchema('en', only(part.of)).parse(program), part.of).to.deep.equal(program);
    }
    expect(programSchema('en').parse(whole)).to.deep.equal(whole);
  });

  it('has each of its leaves in exactly one file', () => {
    const files = [commonProgram, ...parts.map(({defaults}) => defaults)];
    expect(files.flatMap(leaves).sort()).to.deep.equal(leaves(whole).sort());
    expect(new Set(leaves(whole)).size).to.equal(leaves(whole).length);
    expect(leaves(whole).length).to.be.above(800);
  });

  it('has in each widget’s file what only that widget shows, and in the common one nothing of it', () => {
    expect(new Set(ownersOf(commonProgram))).to.deep.equal(new Set([undefined]));
    for (const {of, defaults} of parts) expect(new Set(ownersOf(defaults)), of).to.deep.equal(new Set([of]));
    expect(parts.map(({of}) => of).sort()).to.deep.equal([...allParts].sort());
  });
});

describe('a part of the default', () => {
  it('is put on top as the grammar for documents would do it', () => {
    let merged: unknown = commonProgram;
    for (const part of parts) {
      expect(withPart(commonProgram, part), part.of).to.deep.equal(
        merge(commonProgram, part.defaults, (path) => expect.fail(path.join('.'))),
      );
      merged = merge(merged, part.defaults, (path) => expect.fail(path.join('.')));
    }
    expect(whole).to.deep.equal(merged);
    expect(commonProgram, 'which stays as it was').to.not.have.property('intention');
  });
});

describe('a part of a program whose widget is not there', () => {
  const document = {
    lang: 'es',
    practice: {name: 'Calle del Puerto'},
    phases: [
      {id: 'evening', title: 'Esa noche', days: {from: 0, to: 0}},
      {id: 'arrival', notice: 'one text is no list'},
    ],
    checklists: {before: {items: [{id: 'nobody', remove: true}], order: ['consent']}},
    intention: {steps: [{id: 'stuck', remove: true}, {ask: 'without an id'}], unknown: 7},
    grounding: {
      exercises: [{id: 'feet', needs: ['nobody'], steps: [{id: 'press', text: 5}]}],
      needs: {choices: [{id: 'sleep', remove: true}], order: ['floaty']},
    },
  };

  it('is not checked, and kept as it was written', () => {
    const {program, problems, document: kept} = checkProgram(document, commonProgram, none);

    expect(problems).to.deep.equal([]);
    expect(kept).to.deep.equal(document);
    expect(program.practice.name).to.deep.equal({es: 'Calle del Puerto'});
    expect(program.phases.map(({id}) => id)).to.deep.equal(whole.phases.map(({id}) => id));
  });

  it('is not missed', () => {
    expect(checkProgram({}, commonProgram, none)).to.deep.include({program: commonProgram, problems: []});
  });

  it('is checked with those that are there, and only then', () => {
    const paths = Object.fromEntries(
      parts.map((part) => [
        part.of,
        checkProgram(document, withPart(commonProgram, part), only(part.of)).problems.map(({path}) => path),
      ]),
    );

    expect(paths).to.deep.equal({
      'session-timeline': ['program.checklists.before.items[0].id', 'program.phases[1].notice'],
      'intention-builder': ['program.intention.steps[1]', 'program.intention.unknown'],
      'grounding-player': ['program.grounding.exercises[0].steps[0].text', 'program.grounding.exercises[0].needs[0]'],
    });
    const all = checkProgram(document, whole, allParts).problems.map(({path}) => path);
    expect(all.sort()).to.deep.equal(Object.values(paths).flat().sort());
  });

  it('has how an exercise goes: who only names it neither checks that nor misses it', () => {
    const hum = {id: 'hum', title: 'Hum', kind: 'song', when: 'never'};
    const document = {grounding: {exercises: [hum]}, phases: [{id: 'evening', exercise: 'hum'}]};
    const {program, problems, document: kept} = checkProgram(document, commonProgram, none);
    expect(problems).to.deep.equal([]);
    expect(kept).to.deep.equal(document);
    expect(program.grounding.exercises.at(-1)?.title).to.deep.equal({en: 'Hum'});

    const player = parts.find(({of}) => of === 'grounding-player')!;
    const there = checkProgram(document, withPart(commonProgram, player), only('grounding-player'));
    expect(there.problems.map(({path}) => path)).to.include.members([
      'program.grounding.exercises[0].kind',
      'program.grounding.exercises[0].when',
    ]);
  });

  it('is not needed to tell that an exercise which a phase names is known to nobody', () => {
    const messages = (exercise: string) =>
      checkProgram({phases: [{id: 'evening', exercise}]}, commonProgram, none).problems.map(({message}) => message);
    expect(messages('feet')).to.deep.equal([]);
    expect(messages('nobody')).to.have.length(1);
    expect(messages('nobody')[0]).to.match(
      /^program\.phases\[0\]\.exercise: expected one of .*\bfeet\b.*, found "nobody"$/,
    );
  });

  it('does not hide what is wrong in the common one', () => {
    const wrong = {...document, visit: {im: {min: 'two hours'}}, tracking: true};
    expect(checkProgram(wrong, commonProgram, none).problems.map(({path}) => path)).to.have.members([
      'program.visit.im.min',
      'program.tracking',
    ]);
  });

  it('can be anything', () => {
    for (const anything of [5, 'text', [], {}, [[{}]], {a: {b: []}}]) {
      const odd = {
        intention: anything,
        checklists: anything,
        phases: [{id: 'evening', title: anything, helps: anything}],
        grounding: {needs: anything, openEyes: anything, exercises: [{id: 'feet', needs: anything, lead: anything}]},
      };
      const {problems, document: kept} = checkProgram(odd, commonProgram, none);
      expect(problems).to.deep.equal([]);
      expect(kept).to.deep.equal(odd);
    }
  });
});

describe('the default of a page', () => {
  it('grows by the parts that come, each once, and says so', () => {
    const heard: Program[] = [];
    const stop = onPart(() => heard.push(defaultProgram()));
    expect(defaultProgram()).to.equal(commonProgram);

    for (const part of [...parts, ...parts]) bringDefault(part);
    stop();

    expect(heard).to.have.length(parts.length);
    expect(heard.at(-1)).to.equal(defaultProgram());
    expect(defaultProgram()).to.deep.equal(whole);
    expect([...partsThere()].sort()).to.deep.equal([...allParts].sort());
    expect(commonProgram).to.not.have.property('intention');
  });
});
