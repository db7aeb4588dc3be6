/**
 * Bundles the suite for pages: one file with everything, one entry per element, and what is loaded on demand.
 */
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {basename, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import * as esbuild from 'esbuild';
import {minifySync, rolldownVersion} from 'vite';
import {minifyLiterals} from './literals.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Files by the name they get in `dist/`, and what went into each. */
export interface Bundles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** bytes in `kap.js`, before compression, by the module they come from */
  readonly modules: Readonly<Record<string, number>>;
  /** the packages whose code is in the files, as folders below `node_modules` */
  readonly packages: readonly string[];
}

const templates: esbuild.Plugin = {
  name: 'templates',
  setup(build) {
    build.onLoad({filter: /\/src\/.*\.ts$/}, ({path}) => ({
      contents: minifyLiterals(readFileSync(path, 'utf8'), path),
      loader: 'ts',
    }));
  },
};

/**
 * Builds each module that is imported with `import(…)` as a file of its own that imports nothing: a page that adds `?ver=2` to the
 * address of `kap.js` would otherwise load all of it a second time, for the part that they share. So what is loaded on
 * demand must not need Lit: a second copy of it breaks on a page that names the Trusted Types policies it allows.
 */
function onDemand(add: (result: esbuild.BuildResult<{write: false; metafile: true}>) => string): esbuild.Plugin {
  const names = new Map<string, Promise<string>>();
  const make = async (path: string): Promise<string> => {
    const result = await bundle([{in: path, out: basename(path, '.ts')}], {
      entryNames: '[name]-[hash]',
      plugins: plugins(),
    });
    const lit = Object.keys(result.metafile.inputs).find((input) => /node_modules\/(lit|lit-html|@lit)\//.test(input));
    if (lit) throw new Error(`${relative(root, path)} is loaded on demand and brings a second copy of ${lit}`);
    return add(result);
  };
  const plugin: esbuild.Plugin = {
    name: 'on-demand',
    setup(build) {
      build.onResolve({filter: /./}, async ({kind, path, resolveDir, importer, pluginData}) => {
        if (kind !== 'dynamic-import' || pluginData === plugin) return undefined;
        const resolved = await build.resolve(path, {kind, resolveDir, importer, pluginData: plugin});
        if (resolved.errors.length > 0) return resolved;
        let name = names.get(resolved.path);
        if (!name) names.set(resolved.path, (name = make(resolved.path)));
        return {path: `./${await name}`, external: true};
      });
    },
  };
  const plugins = (): esbuild.Plugin[] => [plugin, templates];
  return plugin;
}

function bundle(
  entryPoints: {in: string; out: string}[],
  options: Pick<esbuild.BuildOptions, 'entryNames' | 'plugins' | 'splitting'>,
): Promise<esbuild.BuildResult<{write: false; metafile: true}>> {
  return esbuild.build({
    absWorkingDir: root,
    entryPoints,
    outdir: 'dist',
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    minify: true,
    charset: 'utf8',
    legalComments: 'none', // all of them are in LICENSES.txt, which the banner names
    chunkNames: 'shared-[hash]',
    footer: {js: `// ${rolldownVersion}`}, // the second minifier is part of what a name's hash stands for
    logLevel: 'error',
    ...options,
  });
}

/** A second minifier names variables by how often they stand in a scope, which is 3 % less to compress. */
function minified(name: string, source: string): string {
  const {code, errors} = minifySync(name, source, {
    module: true,
    compress: {target: 'es2022'},
    mangle: {toplevel: true},
  });
  if (errors.length > 0) throw new Error(`${name}: ${errors.map(({message}) => message).join(', ')}`);
  return code;
}

/** The folders of the packages among a build's inputs. */
function packagesOf(inputs: readonly string[]): string[] {
  return inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
}

/** Makes all files for pages, in memory. The same sources give the same bytes. */
export async function makeBundles(): Promise<Bundles> {
  const files = new Map<string, Uint8Array>();
  const inputs = new Set<string>();
  const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {version: string}; // npm wants it there
  const banner = `/*! kap-widgets ${version} | MIT, with others' work in it: LICENSES.txt */\n`;

  /** Keeps a build's files; gives the name of its entry. */
  const add = ({outputFiles, metafile}: esbuild.BuildResult<{write: false; metafile: true}>): string => {
    for (const {path, text} of outputFiles) {
      const name = basename(path);
      files.set(name, new TextEncoder().encode(banner + minified(name, text)));
    }
    for (const input of Object.keys(metafile.inputs)) inputs.add(input);
    const entry = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint);
    if (!entry) throw new Error('a bundle without an entry');
    return basename(entry[0]);
  };

  const plugins = [onDemand(add), templates];
  const whole = await bundle([{in: 'src/define/all.ts', out: 'kap'}], {plugins});
  add(whole);

  const elements = readdirSync(`${root}src/define`)
    .filter((name) => name.startsWith('kap-'))
    .sort()
    .map((name) => ({in: `src/define/${name}`, out: basename(name, '.ts')}));
  add(await bundle(elements, {plugins, splitting: true}));

  const modules: Record<string, number> = {};
  for (const [input, {bytesInOutput}] of Object.entries(whole.metafile.outputs['dist/kap.js']?.inputs ?? {})) {
    modules[input] = bytesInOutput;
  }
  return {files, modules, packages: [...new Set(packagesOf([...inputs]))].sort()};
}

/** The value of an `integrity` attribute. */
export function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
