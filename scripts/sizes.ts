/**
 * What the bytes of `kap.js` are spent on: a list by module, largest first, and each file whole and with brotli.
 */
import {SourceMap} from 'node:module';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {inMemory} from './page-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = await inMemory({root, build: {sourcemap: 'hidden'}});

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

for (const file of files) {
  if (file.type !== 'chunk' || !file.map) continue;
  const groups = spent(file.code, new SourceMap({...file.map, sourceRoot: ''}));
  for (const [name, bytes] of [...groups].sort(([, a], [, b]) => b - a))
    console.log(`${String(bytes).padStart(7)}  ${name}`);
}
for (const file of files) {
  if (!file.fileName.endsWith('.js')) continue;
  const bytes = Buffer.from(file.type === 'chunk' ? file.code : file.source);
  console.log(`${file.fileName}: ${bytes.length} bytes, ${brotliCompressSync(bytes).length} with brotli`);
}
