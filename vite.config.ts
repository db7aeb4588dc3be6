/**
 * `vite build` makes what pages load. `vite` is the development server: the demo's pages on the sources, reloaded as they change.
 *
 * The pages load `/dist/kap.js`, as a provider's load their copy of it; here that is `src/define/all.ts`.
 */
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig, mergeConfig, type Plugin, type UserConfig} from 'vite';
import {integrity} from './scripts/integrity.ts';
import {files, pageFiles, suite} from './scripts/page-files.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Where a path of the demo lies in the repository. */
function source(path: string): string {
  if (path === '/dist/kap.js') return '/src/define/all.ts';
  if (path.startsWith('/playground/')) return `/demo${path}`;
  const page = `/demo/clinic${path.endsWith('/') ? `${path}index.html` : path}`;
  return existsSync(root + page) ? page : path;
}

const demo: Plugin = {
  name: 'demo',
  configureServer({middlewares}) {
    middlewares.use((request, _response, next) => {
      const {pathname, search} = new URL(request.url ?? '/', 'http://site.invalid');
      request.url = source(pathname) + search;
      next();
    });
  },
};

const demoServer: UserConfig = {
  root,
  appType: 'mpa',
  plugins: [demo],
  optimizeDeps: {noDiscovery: true}, // all that is imported are modules; what Vite finds late would break the first page that is opened
  server: {
    port: 4170,
    strictPort: true,
    host: '127.0.0.1',
    fs: {deny: ['**/.git/**', '**/demo/data/**']}, // what the demo recorded, and the provider's key
  },
};

export default defineConfig(({command}) =>
  command === 'build' ? mergeConfig(pageFiles(suite), {plugins: [files(), integrity()]}) : demoServer,
);
