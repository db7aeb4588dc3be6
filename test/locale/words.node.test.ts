/** Where words stand, by what the sources say. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {allWords, wordsByFile, wordsByFolder} from './words.ts';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const keys = Object.keys(allWords);
const folders = Object.entries(wordsByFolder).map(([folder, words]) => [folder, new Set(Object.keys(words))] as const);
const widgets = folders.filter(([folder]) => folder !== 'locale');
const [, common] = folders.find(([folder]) => folder === 'locale')!;

/** The words that a text says: strings that are the name of one, and those that a template can become. */
function saidIn(source: string): string[] {
  const exact = new Set(Array.from(source.matchAll(/'([\w.-]+)'/g), ([, text]) => text));
  const templates = Array.from(
    source.matchAll(/`([\w-]+\.[\w.-]*)\$\{[^`{}]*\}`/g),
    ([, start]) => new RegExp(`^${start?.replaceAll('.', '\\.')}[\\w-]+$`),
  );
  return keys.filter((key) => exact.has(key) || templates.some((template) => template.test(key)));
}

/** Folders of `src/` by the words that are said in them. */
const saidBy = new Map<string, Set<string>>();
for (const file of readdirSync(src, {recursive: true, encoding: 'utf8'})) {
  if (!file.endsWith('.ts') || file.endsWith('words.en.ts')) continue;
  const folder = file.split(/[\\/]/)[0] ?? '';
  const said = saidBy.get(folder) ?? new Set();
  for (const key of saidIn(readFileSync(join(src, file), 'utf8'))) said.add(key);
  saidBy.set(folder, said);
}
const says = (folder: string, key: string): boolean => saidBy.get(folder)?.has(key) ?? false;

describe('a word', () => {
  it('stands in exactly one file', () => {
    assert.deepEqual(wordsByFile.flatMap((words) => Object.keys(words)).sort(), [...keys].sort());
  });

  it('is said by the widget that brings it, or is common', () => {
    for (const [folder, words] of widgets) {
      const strange = [...(saidBy.get(folder) ?? [])].filter((key) => !words.has(key) && !common.has(key));
      assert.deepEqual(strange, [], folder);
    }
    const below = [...saidBy].filter(([folder]) => !widgets.some(([widget]) => widget === folder));
    for (const [folder, said] of below) {
      assert.deepEqual(
        [...said].filter((key) => !common.has(key)),
        [],
        folder,
      );
    }
  });

  it('that a widget brings is said there', () => {
    for (const [folder, words] of widgets) {
      assert.deepEqual(
        [...words].filter((key) => !says(folder, key)),
        [],
        folder,
      );
    }
  });

  it('that is common is said by what widgets share, or by two of them', () => {
    const alone = [...common].filter(
      (key) => !says('parts', key) && widgets.filter(([folder]) => says(folder, key)).length < 2,
    );
    assert.deepEqual(alone, []);
  });
});
