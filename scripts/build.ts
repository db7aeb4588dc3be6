/**
 * Builds `dist/`: what pages load, what npm users import, and what describes both. The same sources give the same bytes.
 *
 * `node scripts/build.ts [folder]`
 */
import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {integrityOf, makeBundles} from './bundle.ts';
import {makeManifest} from './manifest.ts';
import {withVariables} from './readme.ts';
import {makeSchemas} from './schemas.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** All files below a folder, as paths relative to it with `/`, in a fixed order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The licences of everything in the bundles, ours first, as their packages have them. */
function licences(packages: readonly string[]): string {
  const one = (folder: string): string => {
    const {name, version} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      name: string;
      version: string;
    }; // npm wants both
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
    if (!file) throw new Error(`${name} brings no licence`);
    return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  };
  return [root, ...packages.map((name) => join(root, 'node_modules', name))].map(one).join(`\n${'-'.repeat(72)}\n\n`);
}

/** Modules with their declarations. TypeScript leaves the sources' `.ts` in the imports of declarations. */
function compile(out: string): void {
  const {status} = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/typescript/bin/tsc'),
      ...['-p', join(root, 'tsconfig.build.json')],
      ...['--outDir', join(out, 'modules'), '--declarationDir', join(out, 'types')],
    ],
    {stdio: ['ignore', 'inherit', 'inherit'], cwd: root},
  );
  if (status !== 0) throw new Error('the sources do not compile');
  for (const name of filesBelow(join(out, 'types'))) {
    const file = join(out, 'types', name);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/((?:from |import |import\()(['"])\.{1,2}\/[^'"]*)\.ts\2/g, '$1.js$2'),
    );
  }
}

/** Builds everything into a folder, which is emptied first. */
export async function build(out: string): Promise<void> {
  rmSync(out, {recursive: true, force: true});
  const write = (name: string, content: string | Uint8Array): void => {
    const file = join(out, name);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, content);
  };

  const {files, packages} = await makeBundles();
  for (const [name, bytes] of files) write(name, bytes);
  const integrity = [...files]
    .map(([name, bytes]) => [name, integrityOf(bytes)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  write('sri.json', json(Object.fromEntries(integrity)));
  write('LICENSES.txt', licences(packages));

  compile(out);

  write('custom-elements.json', json(makeManifest()));
  for (const [name, schema] of makeSchemas()) write(`schema/${name}`, json(schema));
}

/** Writes into the README what it says from the manifest. */
function writeReadme(): void {
  const file = join(root, 'README.md');
  writeFileSync(file, withVariables(readFileSync(file, 'utf8'), makeManifest()));
}

/** Writes the hash of `kap.js` wherever the repository shows the snippet that providers paste. */
function pinSnippets(integrity: string): void {
  const clinic = join(root, 'demo/clinic');
  const pages = filesBelow(clinic).filter((name) => name.endsWith('.html'));
  for (const file of [join(root, 'README.md'), ...pages.map((name) => join(clinic, name))]) {
    const text = readFileSync(file, 'utf8');
    const pinned = text.replace(/(kap\.js"\s+integrity=")[^"]*/g, `$1${integrity}`);
    if (pinned !== text) writeFileSync(file, pinned);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dist = join(root, 'dist');
  const out = resolve(process.argv[2] ?? dist);
  await build(out);
  if (out === dist) {
    writeReadme();
    pinSnippets(integrityOf(readFileSync(join(dist, 'kap.js'))));
  }
  console.log(`Built ${filesBelow(out).length} files in ${out}`);
}
