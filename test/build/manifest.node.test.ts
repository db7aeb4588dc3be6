import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {makeManifest, type ElementDeclaration} from '../../scripts/manifest.ts';
import {publicVariables, stylesIn} from '../../scripts/variables.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** All sources, by their path below `src/`. */
const sources = new Map(
  readdirSync(new URL('src/', root), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name.replaceAll('\\', '/'), read(`src/${name}`)]),
);
const all = [...sources.values()].join('\n');
const manifest = makeManifest();

interface Described {
  readonly element: ElementDeclaration;
  /** the folder of `src/` that it stands in */
  readonly room: string;
  /** its class, and the one that it extends */
  readonly code: string;
}

const described: readonly Described[] = manifest.modules.flatMap(({path, declarations = []}) => {
  const name = path.replace(/^dist\/modules\/(.*)\.js$/, '$1.ts');
  const own = sources.get(name) ?? '';
  const base = own.includes('extends KapElement') ? (sources.get('parts/kap-element.ts') ?? '') : '';
  return declarations.map((element) => ({
    element: element as ElementDeclaration, // the manifest has no others
    room: name.replace(/\/.*/, ''),
    code: own + base,
  }));
});

const names = (list: readonly {name: string}[] | undefined): string[] => (list ?? []).map(({name}) => name).sort();
const found = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''))].sort();
const element = (tag: string): ElementDeclaration => {
  const one = described.find(({element}) => element.tagName === tag);
  assert.ok(one, tag);
  return one.element;
};

describe('the manifest', () => {
  it('has every element that can be registered', () => {
    const registered = [...sources.keys()].flatMap((name) => /^define\/(kap-.*)\.ts$/.exec(name)?.[1] ?? []);
    assert.ok(registered.length > 3);
    assert.deepEqual(described.map(({element}) => element.tagName).sort(), registered.sort());
  });

  it('has the properties that a page can set, and nothing that is for the suite or its tests', () => {
    for (const {element, code} of described) {
      const properties = found(code, /@property\([^)]*\)\s+(\w+)/g);
      const methods = code.includes('static define(') ? ['define'] : [];
      assert.ok(properties.length > 1);
      assert.deepEqual(names(element.members), [...methods, ...properties].sort(), element.name);
    }
  });

  it('has an attribute for each property, but for those that take no text', () => {
    for (const {element, code} of described) {
      const expected = [...code.matchAll(/@property\(([^)]*)\)\s+(\w+)/g)].flatMap(([, options = '', name = '']) =>
        options.includes('attribute: false') ? [] : [/attribute: '([^']+)'/.exec(options)?.[1] ?? name.toLowerCase()],
      );
      assert.deepEqual(names(element.attributes), expected.sort(), element.name);
    }
  });

  it('lists the values of what takes a few only', () => {
    for (const {element} of described) {
      for (const {name, type} of element.attributes ?? []) {
        assert.match(type?.text ?? '', /^(string|boolean|number|'[^']*'( \| '[^']*')*)$/, `${element.name} ${name}`);
      }
    }
    const types = (tag: string): object =>
      Object.fromEntries((element(tag).attributes ?? []).map(({name, type}) => [name, type?.text]));
    assert.deepEqual(types('kap-session-timeline'), {
      layout: "'full' | 'compact' | 'day'",
      'session-date': 'string',
      'session-key': 'string',
      route: "'lozenge' | 'im' | 'iv' | 'nasal' | 'unspecified'",
      place: "'in-person' | 'online' | ''",
      phase: 'string',
      accent: 'string',
    });
    const {mode} = types('kap-grounding-player') as {mode?: string}; // as the list above
    assert.equal(mode, "'' | 'mini'");
  });

  it('spells out what a script can set, a function included', () => {
    const member = (name: string): unknown =>
      element('kap-journey').members?.find((one) => one.name === name && one.kind === 'field');
    assert.deepEqual((member('token') as {type?: object}).type, {
      text: 'string | ((client: string) => Promise<string>) | undefined',
    }); // a field, which has one
    assert.deepEqual((member('transport') as {type?: object}).type, {
      text: '((request: TransportRequest) => Promise<Answer>) | undefined',
    }); // as above
  });

  it('has the events that an element dispatches, with their classes', () => {
    const events = found(all, /class (Kap\w+) extends Event/g);
    assert.ok(events.length > 1);
    for (const {element, room} of described) {
      const code = [...sources].filter(([name]) => name.startsWith(`${room}/`)).map(([, text]) => text);
      const dispatched = found(code.join('\n'), /new (Kap\w+)\(/g).filter((name) => events.includes(name));
      assert.deepEqual((element.events ?? []).map(({type}) => type.text).sort(), dispatched, element.name);
      for (const {name, type} of element.events ?? []) {
        const [, constructed = ''] = new RegExp(`class ${type.text} [^]*?super\\('([^']*)'`).exec(all) ?? [];
        assert.equal(name, constructed);
      }
    }
  });

  it('has the parts and the slots that are there', () => {
    assert.deepEqual(
      [...new Set(described.flatMap(({element}) => names(element.cssParts)))],
      found(all, /\spart="([\w-]+)"/g),
    );
    for (const {element, code} of described) {
      assert.equal(element.slots?.length ?? 0, [...code.matchAll(/<slot\b/g)].length, element.name);
      assert.equal(element.cssParts?.length ?? 0, [...code.matchAll(/\spart="/g)].length, element.name);
    }
  });

  it('has each variable that a style reads, on every widget, and none that no style reads', () => {
    const read = found(all, /var\(\s*(--kap-[\w-]+)/g);
    assert.ok(read.length > 17);
    for (const {element, code} of described) {
      assert.deepEqual(names(element.cssProperties), code.includes('extends KapElement') ? read : [], element.name);
    }
  });

  it('says of everything what it is, and of each variable what it takes and what it is by itself', () => {
    for (const {element} of described) {
      const {summary, description, members = [], attributes = [], events = [], cssParts = [], slots = []} = element;
      assert.ok(summary && description, element.name);
      for (const one of [...members, ...attributes, ...events, ...cssParts, ...slots]) {
        assert.ok(one.description, `${element.name} ${one.name}`);
      }
      for (const {name, ...one} of element.cssProperties ?? []) {
        assert.ok(one.description && one.syntax && one.default, name);
        assert.doesNotMatch(one.default, /--_/, `${name} is described by a private name`);
      }
    }
  });
});

describe('the default of a variable', () => {
  it('is what stands in for it, with the private names put in', () => {
    const styles = `
      .a { --_r: var(--kap-radius, 12px); --_half: calc(var(--_r) / 2); padding: var(--kap-padding, var(--_half)); }
      @media print { .a { --_r: 0; } }
    `;
    assert.deepEqual(
      [...publicVariables(styles)],
      [
        ['--kap-radius', '12px'],
        ['--kap-padding', 'calc(var(--kap-radius, 12px) / 2)'],
      ],
    );
  });

  it('is one: two places cannot differ', () => {
    assert.throws(
      () => publicVariables('a { color: var(--kap-ink, red); border-color: var(--kap-ink, blue) }'),
      /--kap-ink is red in one place, blue in another/,
    );
  });

  it('comes from styles alone, not from what is said about them', () => {
    assert.equal(
      stylesIn('/** var(--kap-old) */ export const a = css`b {/* var(--kap-c) */ color: red}`;'),
      'b { color: red}',
    );
  });
});
