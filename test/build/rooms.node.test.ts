/** The plan of the house is that of the house as it stands, and the rules are about the rooms that are there. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const root = new URL('../../', import.meta.url);
const contributing = readFileSync(new URL('CONTRIBUTING.md', root), 'utf8');
const [, house = '', layers = ''] = /## The house\n\n```\n([^]*?)```[^]*?```\n([^]*?)```/.exec(contributing) ?? [];

const foldersIn = (path: string): string[] =>
  readdirSync(new URL(path, root), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name);

/** The rooms that the plan has in each folder of the repository. */
const plan = new Map<string, string[]>();
for (const line of house.split('\n')) {
  const [, indent, name = ''] = /^(\s*)([\w-]+)\//.exec(line) ?? [];
  if (indent === '') plan.set(name, []);
  else if (indent) [...plan.values()].at(-1)?.push(name);
}
const rooms = (folder: string): string[] => plan.get(folder)?.toSorted() ?? [];

interface Rule {
  readonly name: string;
  readonly from: {readonly path?: string};
}
const {forbidden} = (
  (await import(new URL('.dependency-cruiser.mjs', root).href)) as {default: {forbidden: readonly Rule[]}}
).default; // ours

describe('the plan of the house', () => {
  it('has every room of src/ and demo/, and no other', () => {
    assert.deepEqual(rooms('src'), foldersIn('src').sort());
    const demo = foldersIn('demo').filter((name) => name !== 'data'); // what somebody recorded there
    assert.deepEqual(rooms('demo'), demo.sort());
  });

  it('says which tests have no room of their name beside them', () => {
    const others = foldersIn('test').filter((name) => !rooms('src').includes(name) && !rooms('demo').includes(name));
    assert.deepEqual(rooms('test'), others.sort());
  });

  it('names folders of the repository that are there', () => {
    assert.ok(plan.size > 4);
    for (const folder of plan.keys()) assert.ok(existsSync(new URL(`${folder}/`, root)), folder);
  });

  it('draws its layers between rooms', () => {
    const drawn = layers.match(/[\w-]+/g) ?? [];
    assert.ok(drawn.length > 6);
    for (const name of drawn) assert.ok(name === 'widgets' || rooms('src').includes(name), name);
  });

  it('names no path that is not there', () => {
    const paths = [...contributing.matchAll(/`([\w.-]*\/[\w./-]*)`/g)].map(([, path = '']) => path);
    assert.ok(paths.length > 3);
    for (const path of paths) {
      const places = ['', 'src/', 'node_modules/'].map((place) => new URL(place + path, root));
      assert.ok(places.some(existsSync), path);
    }
  });
});

describe('the rules of who may call whom', () => {
  it('have a line for every room, and none for another', () => {
    const ruled = forbidden.flatMap(({name}) => /^(.*)-calls-down$/.exec(name)?.[1] ?? []);
    assert.deepEqual(ruled.sort(), rooms('src'));
  });

  it('keep Lit out of the rooms that the plan calls plain', () => {
    const [, sentence = ''] = /^- (`.*?) know neither Lit nor elements/m.exec(contributing) ?? [];
    const named = [...sentence.matchAll(/`([\w-]+)`/g)].map(([, name]) => name);
    const rule = forbidden.find(({name}) => name === 'plain-rooms-without-lit')?.from.path;
    assert.equal(rule, `^src/(${named.join('|')})/`);
  });
});
