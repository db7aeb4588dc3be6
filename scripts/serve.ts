/**
 * A small web server for the demo and for tests: folders under paths, with the headers that a careful site sends.
 */
import {once} from 'node:events';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {createAdaptorServer} from '@hono/node-server';
import {serveStatic} from '@hono/node-server/serve-static';
import {Hono} from 'hono';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Folders of the repository by the path that they are served under, such as `{'/': 'demo/clinic', '/dist/': 'dist'}`. */
export type Folders = Readonly<Record<string, string>>;

export interface Site {
  readonly origin: string;
  close(): Promise<void>;
}

/** The strictest policy under which the suite works: no inline style, no inline script, no request but to these origins. */
export function strictPolicy(...connect: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    ["connect-src 'self'", ...connect].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

/**
 * Serves folders on the loopback. Of two paths that fit, the longer one is served.
 *
 * @param port 0 for any that is free
 * @param headers sent with everything
 * @param rewrite changes a page on its way, such as the address of an endpoint in it
 */
export async function serve(
  folders: Folders,
  {
    port = 0,
    headers = {},
    rewrite = (page) => page,
  }: {port?: number; headers?: Readonly<Record<string, string>>; rewrite?: (page: string) => string} = {},
): Promise<Site> {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    const type = context.res.headers.get('content-type');
    if (type?.startsWith('text/html')) {
      const page = rewrite(await context.res.text());
      context.res = undefined; // with its length
      context.res = new Response(page, {headers: {'content-type': type}});
    }
    const usual = {'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer'};
    for (const [name, value] of Object.entries({...usual, ...headers})) context.header(name, value);
  });
  for (const [path, folder] of Object.entries(folders).sort(([a], [b]) => b.length - a.length)) {
    const rewriteRequestPath = (asked: string): string => asked.slice(path.length);
    app.get(`${path}*`, serveStatic({root: resolve(root, folder), rewriteRequestPath}));
  }

  const server = createAdaptorServer({fetch: app.fetch});
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('a server without a port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async close() {
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
