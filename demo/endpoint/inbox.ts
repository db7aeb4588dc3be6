/**
 * Serves the provider's inbox: its page, its styles, and its script, which is made from the sources when it is first asked for.
 */
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import type {Hono} from 'hono';

const folder = new URL('../inbox/', import.meta.url);

/** Only its own files, and nothing that turns text into markup. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Made once a process. */
let script: Promise<string> | undefined;

/** Adds the inbox at `/inbox/`. */
export function addInbox(app: Hono): void {
  app.get('/inbox', (context) => context.redirect('/inbox/', 308));
  app.get('/inbox/', async (context) => {
    context.header('content-security-policy', policy);
    return context.html(await readFile(new URL('index.html', folder), 'utf8'));
  });
  app.get('/inbox/page.css', async (context) =>
    context.body(await readFile(new URL('page.css', folder), 'utf8'), 200, {'content-type': 'text/css; charset=utf-8'}),
  );
  app.get('/inbox/inbox.js', async (context) =>
    context.body(await (script ??= bundle()), 200, {'content-type': 'text/javascript; charset=utf-8'}),
  );
}

async function bundle(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('main.ts', folder))],
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    write: false,
  });
  return outputFiles.map(({text}) => text).join('');
}
