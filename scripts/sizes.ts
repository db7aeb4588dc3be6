/**
 * What the bytes of each file that a page loads are spent on: a list by module, largest first, and each file whole and with brotli.
 *
 * `npm run sizes`, or `npm run sizes core` for the modules of one
 */
import {SourceMap, type SourceMapPayload} from 'node:module';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {inMemory} from './page-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** a file as it is before it is named by its content */
const files: {readonly name: string; readonly code: string; readonly map: SourceMapPayload}[] = [];
const built = await inMemory({
  root,
  build: {sourcemap: 'hidden'},
  plugins: [
    {
      name: 'sizes',
      generateBundle: {
        order: 'pre',
        handler(_, bundle) {
          for (const file of Object.values(bundle)) {
            if (file.type !== 'chunk' || !file.map) continue;
            files.push({name: file.name, code: file.code, map: {...file.map, sourceRoot: ''}});
          }
        },
      },
    },
  ],
});

/** The package, or the path of our own, that a source belongs to. What Vite adds has none. */
function group(source = 'the rest'): string {
  return /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? source.replace(/^(\.\.\/)+/, '');
}

/** Bytes by where they come from. */
function spent(code: string, map: SourceMap): Map<string, number> {
  const groups = new Map<string, number>();
  for (const [line, text] of code.split('\n').entries()) {
    let column = 0;
    for (const character of text) {
      const entry = map.findEntry(line, column);
      const from = group('originalSource' in entry ? entry.originalSource : undefined);
      groups.set(from, (groups.get(from) ?? 0) + Buffer.byteLength(character));
      column += character.length;
    }
  }
  return groups;
}

const [only] = process.argv.slice(2);
for (const {name, code, map} of files) {
  if (only && name !== only) continue;
  console.log(name);
  const groups = spent(code, new SourceMap(map));
  for (const [from, bytes] of [...groups].sort(([, a], [, b]) => b - a))
    console.log(`${String(bytes).padStart(7)}  ${from}`);
}
for (const {fileName, ...file} of built) {
  if (!fileName.endsWith('.js')) continue;
  const bytes = Buffer.from(file.type === 'chunk' ? file.code : file.source);
  console.log(`${fileName}: ${bytes.length} bytes, ${brotliCompressSync(bytes).length} with brotli`);
}
