/**
 * Builds `dist/`: what pages load, what npm users import, and what describes both. The same sources give the same bytes.
 *
 * `node scripts/build.ts [folder]`
 */
import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build as viteBuild} from 'vite';
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

/** Modules with their declarations. TypeScript leaves the sources' `.ts` in the imports of declarations, and of static fields. */
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
  for (const kind of ['modules', 'types']) {
    for (const name of filesBelow(join(out, kind))) {
      const file = join(out, kind, name);
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace(
          /((?:from |import |declare module |import\()(['"])\.{1,2}\/[^'"]*)\.ts\2/g,
          '$1.js$2',
        ),
      );
    }
  }
}

/** Builds what pages load into a folder, which is emptied first: `vite build`. */
export async function buildPages(out: string): Promise<void> {
  await viteBuild({root, logLevel: 'warn', build: {outDir: out}});
}

/** Builds everything into a folder, which is emptied first. */
export async function build(out: string): Promise<void> {
  const write = (name: string, content: string | Uint8Array): void => {
    const file = join(out, name);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, content);
  };

  await buildPages(out);
  compile(out);

  write('custom-elements.json', json(makeManifest()));
  for (const [name, schema] of makeSchemas()) write(`schema/${name}`, json(schema));
}

/** Writes into the README what it says from the manifest. */
function writeReadme(): void {
  const file = join(root, 'README.md');
  writeFileSync(file, withVariables(readFileSync(file, 'utf8'), makeManifest()));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dist = join(root, 'dist');
  const out = resolve(process.argv[2] ?? dist);
  await build(out);
  if (out === dist) writeReadme();
  console.log(`Built ${filesBelow(out).length} files in ${out}`);
}
