import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Package} from 'custom-elements-manifest/schema';
import {parseSync} from 'vite';
import {build, filesBelow} from '../../scripts/build.ts';
import {integrityOf} from '../../scripts/integrity.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');

function contents(folder: string): Map<string, string> {
  return new Map(filesBelow(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));
}

/** Names of files that are in one folder only, or differ. */
function differences(one: Map<string, string>, other: Map<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
}

describe('what is built', () => {
  const work = mkdtempSync(join(tmpdir(), 'kap-build-'));
  const first = join(work, 'first');
  const scripts = (): string[] => readdirSync(first).filter((name) => name.endsWith('.js'));
  const text = (name: string): string => readFileSync(join(first, name), 'utf8');
  before(() => build(first));
  after(() => rmSync(work, {recursive: true}));

  it('has the same bytes each time, whatever the shell says', async () => {
    process.env['NODE_ENV'] = 'development';
    const second = join(work, 'a-folder-elsewhere');
    await build(second);
    assert.deepEqual(differences(contents(first), contents(second)), []);
  });

  it('is what dist/ has', () => {
    assert.deepEqual(differences(contents(first), contents(dist)), [], 'run `npm run build`');
  });

  /** What a file imports as soon as it is loaded, and where it has an `import(…)`. */
  const importsOf = (name: string): {readonly first: string[]; readonly later: string[]} => {
    const {module} = parseSync(name, text(name));
    return {
      first: module.staticImports.map(({moduleRequest}) => moduleRequest.value),
      later: module.dynamicImports.map(({start, end}) => text(name).slice(start, end)),
    };
  };
  const core = (): string => scripts().find((name) => /^core-\w{8}\.js$/.test(name)) ?? 'no core';
  const alone = ['kap.js', 'kap-all.js'];

  it('is a loader, one file for who wants no more, and files that import core alone', () => {
    for (const name of scripts()) {
      const {first} = importsOf(name);
      if ([...alone, core()].includes(name)) assert.deepEqual(first, [], name);
      else assert.ok(first.every((one) => one === `./${core()}`) && first.length <= 1, name);
    }
    for (const widget of ['session-timeline', 'intention-builder', 'grounding-player'])
      assert.equal(scripts().filter((name) => name.startsWith(`${widget}-`)).length, 1, widget);
  });

  it('imports nothing later but through the loader, which alone knows the names of the others', () => {
    const hashed = scripts().filter((name) => !alone.includes(name));
    for (const name of scripts().filter((name) => name !== 'kap.js')) {
      assert.deepEqual(importsOf(name).later, [], name);
      for (const other of hashed) if (other !== core()) assert.ok(!text(name).includes(other), `${name}: ${other}`);
    }
    for (const name of [...hashed, 'kap-all.js']) {
      assert.ok(text('kap.js').includes(name), name);
      assert.ok(text('kap.js').includes(integrityOf(readFileSync(join(first, name)))), name);
    }
  });

  it('names every file but those that a page names by its content', () => {
    for (const name of scripts().filter((name) => !alone.includes(name))) {
      assert.match(name, new RegExp(`-${createHash('sha256').update(text(name)).digest('hex').slice(0, 8)}\\.js$`));
    }
  });

  it('fetches nothing ahead but what the loader does', () => {
    for (const name of scripts()) {
      assert.doesNotMatch(text(name), /__vitePreload|polyfill/, name);
      if (name !== 'kap.js') assert.doesNotMatch(text(name), /modulepreload/, name);
    }
  });

  it('lists the hash of each file that a page loads', () => {
    const listed: unknown = JSON.parse(text('sri.json'));
    const expected = scripts().map((name) => [name, integrityOf(readFileSync(join(first, name)))]);
    assert.deepEqual(listed, Object.fromEntries(expected));
  });

  it('asks nothing of a page that a strict policy forbids', () => {
    for (const name of scripts()) assert.doesNotMatch(text(name), /\beval\(|new Function\(|\bFunction\(["'`]/, name);
  });

  it('brings the licences of what is in it', () => {
    for (const name of ['kap-widgets', 'lit', 'lit-html', '@lit/reactive-element', '@lit/context', 'idb', 'zod']) {
      assert.match(text('LICENSES.txt'), new RegExp(`^${name} \\d+\\.\\d+`, 'm'));
    }
    for (const name of scripts()) assert.match(text(name), /^\/\*! kap-widgets .*LICENSES\.txt/);
  });

  it('imports files that are there, in modules and in their types', () => {
    for (const kind of ['modules', 'types']) {
      const folder = join(first, kind);
      for (const name of filesBelow(folder)) {
        const source = readFileSync(join(folder, name), 'utf8');
        for (const [, path = ''] of source.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]*)['"]/g)) {
          const file = join(folder, name, '..', kind === 'types' ? path.replace(/\.js$/, '.d.ts') : path);
          assert.ok(existsSync(file), `${kind}/${name}: ${path}`);
        }
      }
    }
  });

  it('describes each element with its attributes', () => {
    const manifest = JSON.parse(text('custom-elements.json')) as Package; // the build wrote it
    const elements = manifest.modules.flatMap(({declarations = []}) => declarations);
    const tags = elements.flatMap((element) => ('tagName' in element ? [element.tagName] : []));
    assert.deepEqual(tags.sort(), [
      'kap-grounding-player',
      'kap-intention-builder',
      'kap-journey',
      'kap-session-timeline',
    ]);
    for (const element of elements) {
      assert.ok(element.description && element.summary, element.name);
      assert.ok('attributes' in element && element.attributes?.every(({description}) => description), element.name);
    }
  });

  it('has a snippet with the hash of kap.js, which is what the README shows beside that', () => {
    const hash = ` integrity="${integrityOf(readFileSync(join(first, 'kap.js')))}" crossorigin="anonymous"`;
    assert.ok(text('snippet.html').includes(hash));
    const [, shown] = /^```html\n([^]*?)^```/m.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
    assert.equal(text('snippet.html').replace(hash, ''), shown);
  });
});
