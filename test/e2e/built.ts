/** What pages load, built from the sources as they are. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {buildPages} from '../../scripts/build.ts';
import {start, type SiteOptions} from './server.ts';

/** Builds the files into a folder of their own. */
export async function builtFiles(): Promise<{folder: string; remove: () => void}> {
  const folder = mkdtempSync(join(tmpdir(), 'kap-dist-'));
  await buildPages(folder);
  return {folder, remove: () => rmSync(folder, {recursive: true})};
}

/** Serves the clinic's pages under the strictest policy, with what is built from the sources as they are. */
export async function strictSite(options: SiteOptions = {}): Promise<{url: string; close: () => Promise<void>}> {
  const {folder, remove} = await builtFiles();
  const {url, close} = await start({...options, strict: true, dist: folder});
  return {
    url,
    close: async () => {
      await close();
      remove();
    },
  };
}
