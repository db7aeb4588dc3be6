/**
 * How Vite builds what pages load: each file from one module and all that it imports, and what is loaded on demand as files of their own.
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {basename, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, mergeConfig, type InlineConfig, type Plugin, type Rolldown} from 'vite';
import {shorterTemplates} from './literals.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function packageIn(folder: string): {name: string; version: string} {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {name: string; version: string}; // npm wants both
}

/**
 * What the builds of all files for pages have in common.
 *
 * @param input the module that each file starts from, below the repository, by the file's name without `.js`
 */
export function pageFiles(input: Readonly<Record<string, string>>): InlineConfig {
  return {
    root,
    plugins: [shorterTemplates()],
    // Whatever the shell says of NODE_ENV: Vite would ask it.
    resolve: {conditions: ['module', 'browser', 'production']},
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      target: 'es2022',
      emptyOutDir: true,
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'exports-only', // what is loaded on demand is loaded for what it exports
        optimization: {inlineConst: true},
        checks: {pluginTimings: false},
        output: {
          entryFileNames: '[name].js',
          topLevelVar: false, // with `const`, as the sources have it, there is less to compress
          postBanner: `/*! kap-widgets ${packageIn(root).version} | MIT, with others' work in it: LICENSES.txt */`,
        },
      },
    },
  };
}

/** The licences of everything in the files, ours first, as their packages have them. */
function licences(modules: Iterable<string>): string {
  const packages = [...modules].flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id) ?? []);
  const one = (folder: string): string => {
    const {name, version} = packageIn(folder);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
    if (!file) throw new Error(`${name} brings no licence`);
    return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  };
  return [root, ...new Set(packages.sort())].map(one).join(`\n${'-'.repeat(72)}\n\n`);
}

/** What a build makes, which is not written. */
export async function inMemory(config: InlineConfig): Promise<(Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const built = await build(mergeConfig(config, {logLevel: 'warn', build: {write: false}}));
  return [built].flat().flatMap((result) => ('output' in result ? result.output : []));
}

/** Builds a module that is loaded on demand. */
async function later(id: string): Promise<Rolldown.OutputChunk> {
  const path = relative(root, id);
  const input = {[basename(id, '.ts')]: path};
  const [file, ...others] = await inMemory({...pageFiles(input), configFile: false});
  if (file?.type !== 'chunk' || others.length + file.imports.length + file.dynamicImports.length > 0)
    throw new Error(`${path} is loaded on demand and does not fit into one file`);
  const lit = file.moduleIds.find((module) => /\/node_modules\/(lit|lit-html|@lit)\//.test(module));
  if (lit) throw new Error(`${path} is loaded on demand and brings a second copy of ${relative(root, lit)}`);
  return file;
}

/** The name of a file, with what stands for its content in it. */
function named({name, code}: Rolldown.OutputChunk): string {
  return `${name}-${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
}

/**
 * Builds each module that is imported with `import(…)` as a file of its own that imports nothing, named by its content: a page that
 * adds `?ver=2` to the address of `kap.js` would otherwise load all of it a second time, for the part that they share. So what is
 * loaded on demand must not need Lit: a second copy of it breaks on a page that names the Trusted Types policies it allows.
 *
 * The licences of all that is in the files are written beside them.
 */
export function onDemand(): Plugin {
  const files = new Map<string, Promise<Rolldown.OutputChunk>>();
  return {
    name: 'on-demand',

    // Vite wraps each `import(…)` in what fetches the file's own imports and styles ahead. Here are none, and it is 500 bytes.
    configResolved({plugins}) {
      const preloading = plugins.findIndex(({name}) => name === 'native:import-analysis-build');
      if (preloading < 0) throw new Error('what wraps each `import(…)` has another name now');
      (plugins as Plugin[]).splice(preloading, 1); // there is no option for it
    },

    buildStart: () => files.clear(),

    async resolveDynamicImport(specifier, importer) {
      const resolved = await this.resolve(specifier, importer);
      if (!resolved) return null;
      let file = files.get(resolved.id);
      if (!file) files.set(resolved.id, (file = later(resolved.id)));
      return {id: `./${named(await file)}`, external: true};
    },

    async generateBundle() {
      const modules = new Set(this.getModuleIds());
      for (const file of await Promise.all(files.values())) {
        this.emitFile({type: 'asset', fileName: named(file), source: file.code});
        for (const id of file.moduleIds) modules.add(id);
      }
      this.emitFile({type: 'asset', fileName: 'LICENSES.txt', source: licences(modules)});
    },
  };
}
