/**
 * How Vite builds what pages load: the loader, core, a file for each widget, what comes later as files of their own, and all of it in one.
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, mergeConfig, parseSync, type InlineConfig, type Plugin, type Rolldown} from 'vite';
import {integrityOf} from './integrity.ts';
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
        preserveEntrySignatures: 'allow-extension', // core gives the others what they share
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

/** The file that every other one imports, and nothing imports it without. */
const core = 'core';

/** Comes when it is asked for, also at rest: only a journey with an endpoint needs it. */
const neverAhead: ReadonlySet<string> = new Set(['sending']);

/** What pages load but `kap.js` and `kap-all.js`: core, and a file for each widget. What these load later is found in the sources. */
export const suite: Readonly<Record<string, string>> = {
  [core]: 'src/loading/core.ts',
  'session-timeline': 'src/define/kap-session-timeline.ts',
  'intention-builder': 'src/define/kap-intention-builder.ts',
  'grounding-player': 'src/define/kap-grounding-player.ts',
};

/** Takes away what Vite wraps each `import(…)` in, to fetch that file's own imports and styles ahead: ours have none. */
function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    configResolved({plugins}) {
      const preloading = plugins.findIndex(({name}) => name === 'native:import-analysis-build');
      if (preloading < 0) throw new Error('what wraps each `import(…)` has another name now');
      (plugins as Plugin[]).splice(preloading, 1); // there is no option for it
    },
  };
}

/** The one file of a build. */
async function single(config: InlineConfig): Promise<Rolldown.OutputChunk> {
  const [file, ...others] = await inMemory({
    ...config,
    configFile: false,
    plugins: [...(config.plugins ?? []), plainImports()],
  });
  if (file?.type !== 'chunk' || others.length > 0) throw new Error(`${file?.fileName} is not one file`);
  // What was taken in counts as imported from the file itself.
  if ([...file.imports, ...file.dynamicImports].some((one) => one !== file.fileName))
    throw new Error(`${file.fileName} does not stand alone`);
  return file;
}

/** All of the suite in one file, with what others load later. */
function whole(): Promise<Rolldown.OutputChunk> {
  const {build, ...rest} = pageFiles({'kap-all': 'src/define/all.ts'});
  return single(mergeConfig({...rest, build}, {build: {rolldownOptions: {output: {codeSplitting: false}}}}));
}

/** The loader, which knows all other files. */
function loader(files: Readonly<Record<string, readonly unknown[]>>): Promise<Rolldown.OutputChunk> {
  return single(mergeConfig(pageFiles({kap: 'src/loading/kap.ts'}), {define: {FILES: JSON.stringify(files)}}));
}

/** Where the loader is: what it imports is no file of the sources. */
const loading = 'src/loading';

/** The modules of the suite. */
function sources(): string[] {
  return readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
    .map((path) => join(root, 'src', path))
    .filter((path) => path.endsWith('.ts') && !path.startsWith(join(root, loading)))
    .sort();
}

/** A module's `import('./name.ts')`: where it stands, and what it names. */
function laterIn(id: string, code: string): {readonly start: number; readonly end: number; readonly path: string}[] {
  if (!code.includes('import(')) return [];
  return parseSync(id, code).module.dynamicImports.map(({start, end, moduleRequest}) => {
    const path = code.slice(moduleRequest.start + 1, moduleRequest.end - 1);
    if (!path.startsWith('./') && !path.startsWith('../'))
      throw new Error(`${id}: what comes later is named as './name.ts'`);
    return {start, end, path};
  });
}

/**
 * Makes of the suite what a page loads, file by file:
 *
 * - `core-….js` imports nothing, every other file imports it and nothing else: what two of them share is in it.
 * - What the sources import with `import('./name.ts')` is a file of its own. The call becomes one of core's table, so that no file
 *   but `kap.js` knows the name of another, which is made of its content: a change in one changes that one and `kap.js`.
 * - `kap.js` is built last, from the bytes of the others. `kap-all.js` is everything in one.
 *
 * The licences of all that is in the files are written beside them.
 */
export function files(): Plugin[] {
  /** by name, the module that it starts from */
  const starts = new Map<string, string>();
  /** by module, the names of what it loads later */
  const asks = new Map<string, readonly string[]>();
  /** all that a module imports, itself included */
  const reached = (id: string, of: (id: string) => readonly string[], found = new Set<string>()): Set<string> => {
    if (found.has(id)) return found;
    found.add(id);
    for (const imported of of(id)) reached(imported, of, found);
    return found;
  };
  /** what core has, once all modules are known */
  let shared: ReadonlySet<string> = new Set();
  const inCore = (of: (id: string) => readonly string[]): ReadonlySet<string> => {
    const found = [...starts].map(([name, id]) => [name, reached(id, of)] as const);
    const count = new Map<string, number>();
    for (const [name, ids] of found) {
      for (const id of ids) count.set(id, (count.get(id) ?? 0) + (name === core ? 2 : 1));
    }
    return new Set([...count].filter(([, times]) => times > 1).map(([id]) => id));
  };

  return [
    plainImports(),
    {
      name: 'what-comes-later',
      enforce: 'pre',

      // Before any module is read, and in one order: the same sources give the same bytes.
      buildStart() {
        starts.clear();
        asks.clear();
        for (const [name, path] of Object.entries(suite)) starts.set(name, join(root, path));
        for (const id of sources()) {
          const names: string[] = [];
          for (const {path} of laterIn(id, readFileSync(id, 'utf8'))) {
            const name = basename(path, '.ts');
            const target = join(dirname(id), path);
            if ((starts.get(name) ?? target) !== target) this.error(`two files that come later are called ${name}`);
            if (!starts.has(name)) this.emitFile({type: 'chunk', id: target, name});
            starts.set(name, target);
            names.push(name);
          }
          asks.set(id, names);
        }
      },

      transform(code, id) {
        if (!asks.get(id)?.length) return null;
        let calls = code;
        for (const {start, end, path} of laterIn(id, code).reverse())
          calls = `${calls.slice(0, start)}later('${basename(path, '.ts')}')${calls.slice(end)}`;
        return {code: `import {later} from '${join(root, loading, 'later.ts')}';${calls}`, map: null};
      },

      buildEnd() {
        shared = inCore((id) => this.getModuleInfo(id)?.importedIds ?? []);
      },

      outputOptions(options) {
        return {
          ...options,
          chunkFileNames: '[name].js',
          codeSplitting: {
            groups: [
              {
                // What rolldown adds starts with \0.
                name: (id) => (shared.has(id) || id.startsWith('\0') ? core : null),
              },
            ],
          },
        };
      },

      async generateBundle(_, bundle) {
        const modules = new Set(this.getModuleIds());
        const importedBy = (id: string): readonly string[] => this.getModuleInfo(id)?.importedIds ?? [];
        /** what the files of a name may ask for */
        const ahead = (name: string): string[] => {
          const ids = reached(starts.get(name) ?? '', importedBy);
          const own = name === core ? [...shared] : [...ids].filter((id) => !shared.has(id));
          return [...new Set(own.flatMap((id) => asks.get(id) ?? []))].filter((name) => !neverAhead.has(name)).sort();
        };
        const table: Record<string, readonly [file: string, integrity: string, later: readonly string[]]> = {};
        const put = (name: string, fileName: string, code: string): void => {
          table[name] = [fileName, integrityOf(code), fileName === 'kap-all.js' ? [] : ahead(name)];
          this.emitFile({type: 'asset', fileName, source: code});
        };

        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const ofCore = chunks.find(({name}) => name === core);
        if (!ofCore || ofCore.imports.length) this.error('core imports something');
        put(core, named(core, ofCore.code), ofCore.code);
        const coreFile = table[core]?.[0] ?? '';
        for (const {name, fileName, code, imports, dynamicImports} of chunks) {
          delete bundle[fileName];
          if (name === core) continue;
          if (imports.some((one) => one !== ofCore.fileName) || dynamicImports.length > 0)
            this.error(`${name} imports more than core`);
          const bound = code.replace(`"./${ofCore.fileName}"`, `"./${coreFile}"`);
          put(name, named(name, bound), bound);
        }
        const all = await whole();
        put('kap-all', all.fileName, all.code);
        const kap = await loader(table);
        this.emitFile({type: 'asset', fileName: kap.fileName, source: kap.code});
        for (const id of [...all.moduleIds, ...kap.moduleIds]) modules.add(id);
        this.emitFile({type: 'asset', fileName: 'LICENSES.txt', source: licences(modules)});
      },
    },
  ];
}

/** The name of a file, with what stands for its content in it. */
function named(name: string, code: string): string {
  return `${name}-${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
}
