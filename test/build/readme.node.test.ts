import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {makeManifest} from '../../scripts/manifest.ts';
import {variablesOf, withVariables} from '../../scripts/readme.ts';
import {checkProgram} from '../../src/whole.ts';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

describe('the README', () => {
  it('has the two commands, and CI runs the one for tests as it stands there', () => {
    assert.match(read('README.md'), /^npm ci && npm run demo$/m);
    assert.match(read('README.md'), /^npm ci && npm test$/m);
    assert.match(read('.ci/run'), /\(npm ci && npm test\)/);
  });

  it('names scripts that are there, as CONTRIBUTING does', () => {
    const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>}; // ours
    const named = [...`${read('README.md')}${read('CONTRIBUTING.md')}`.matchAll(/npm run ([a-z:]+)/g)].map(
      ([, name]) => name ?? '',
    );
    for (const name of named) assert.ok(scripts[name], name);
  });

  it('shows programs in which nothing is wrong', () => {
    const programs = [...read('README.md').matchAll(/^```json\n([^]*?)^```/gm)].map(([, text]) => text ?? '');
    assert.ok(programs.length > 2);
    for (const text of programs) assert.deepEqual(checkProgram(JSON.parse(text)).problems, [], text);
  });

  it('has every variable, as the manifest has it', () => {
    const manifest = makeManifest();
    for (const {name} of variablesOf(manifest)) assert.match(read('README.md'), new RegExp(`^\\| \`${name}\` `, 'm'));
    assert.equal(withVariables(read('README.md'), manifest), read('README.md'), 'run `npm run build`');
  });
});
