/** What pages load, built from the sources as they are. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {buildPages} from '../../scripts/build.ts';

/** Builds the files into a folder of their own. */
export async function builtFiles(): Promise<{folder: string; remove: () => void}> {
  const folder = mkdtempSync(join(tmpdir(), 'kap-dist-'));
  await buildPages(folder);
  return {folder, remove: () => rmSync(folder, {recursive: true})};
}
