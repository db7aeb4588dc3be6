/**
 * The development server: the demo's pages on the sources, reloaded as they change. `npm run build` makes what ships.
 *
 * The pages load `/dist/kap.js`, as a provider's load their copy of it; here that is `src/define/all.ts`.
 */
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig, type Plugin} from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Where a path of the demo lies in the repository. */
function source(path: string): string {
  const [, entry] = /^\/dist\/(kap[a-z-]*)\.js$/.exec(path) ?? [];
  if (entry) return `/src/define/${entry === 'kap' ? 'all' : entry}.ts`;
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
  // The sources' bytes are not those that the page was told to expect.
  transformIndexHtml: (page) => page.replace(/\s+integrity="[^"]*"/g, ''),
};

export default defineConfig({
  root,
  appType: 'mpa',
  plugins: [demo],
  server: {port: 4170, strictPort: true, host: '127.0.0.1'},
});
