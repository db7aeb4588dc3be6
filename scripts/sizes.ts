/**
 * What the bytes of `kap.js` are spent on: a list by module, largest first, and the whole with brotli.
 */
import {brotliCompressSync} from 'node:zlib';
import {makeBundles} from './bundle.ts';

const {files, modules} = await makeBundles();
const groups = new Map<string, number>();
for (const [path, bytes] of Object.entries(modules)) {
  const packaged = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
  const group = packaged ?? path;
  groups.set(group, (groups.get(group) ?? 0) + bytes);
}
for (const [group, bytes] of [...groups].sort(([, a], [, b]) => b - a))
  console.log(`${String(bytes).padStart(7)}  ${group}`);
for (const [name, bytes] of files) {
  console.log(`${name}: ${bytes.length} bytes, ${brotliCompressSync(bytes).length} with brotli`);
}
