/**
 * A small web server for the demo and for tests: folders under paths, with the headers that a careful site sends.
 */
import {readFile, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {once} from 'node:events';
import {extname, join, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ts': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

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

/** A TypeScript module and all that it imports, as one module for the browser. */
async function bundled(file: string): Promise<Uint8Array> {
  const {outputFiles} = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'error',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** The file for a path: the longest prefix wins, a folder means its `index.html`, and nothing outside of the folder is reached. */
async function find(folders: Folders, path: string): Promise<string | undefined> {
  const prefix = Object.keys(folders)
    .filter((candidate) => path.startsWith(candidate))
    .sort((a, b) => b.length - a.length)[0];
  if (prefix === undefined) return undefined;
  const folder = resolve(root, folders[prefix] ?? '');
  const file = resolve(folder, path.slice(prefix.length));
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return file;
  return found?.isDirectory() && path.endsWith('/') ? join(file, 'index.html') : undefined;
}

/**
 * Serves folders on the loopback.
 *
 * @param port 0 for any that is free
 * @param headers sent with every page
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
  const answer = async (path: string): Promise<{status: number; type: string; body: string | Uint8Array}> => {
    const file = await find(folders, path);
    const type = file && types[extname(file)];
    if (!type) return {status: 404, type: 'text/plain; charset=utf-8', body: 'Not found\n'};
    if (file.endsWith('.ts')) return {status: 200, type, body: await bundled(file)};
    const body = await readFile(file).catch(() => undefined);
    if (!body) return {status: 404, type: 'text/plain; charset=utf-8', body: 'Not found\n'};
    return {status: 200, type, body: file.endsWith('.html') ? rewrite(body.toString()) : body};
  };

  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, {allow: 'GET, HEAD'}).end();
      return;
    }
    let path: string;
    try {
      path = decodeURIComponent(new URL(request.url ?? '/', 'http://site.invalid').pathname);
    } catch {
      response.writeHead(400).end();
      return;
    }
    answer(path).then(
      ({status, type, body}) => {
        response.writeHead(status, {
          'content-type': type,
          'cache-control': 'no-cache',
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          ...headers,
        });
        response.end(request.method === 'HEAD' ? undefined : body);
      },
      (error: unknown) => {
        console.error(error);
        response.writeHead(500).end();
      },
    );
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('a server without a port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
