/**
 * The demo: a clinic's website with the suite in its pages, and, on an origin of its own, the endpoint with the provider's inbox.
 * What is recorded stays in `demo/data/`. Ctrl-C ends both.
 */
import {spawn} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer as listener} from 'node:http';
import {fileURLToPath} from 'node:url';
import {createServer} from 'vite';
import {serve, strictPolicy} from './serve.ts';

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** The clinic's pages name the endpoint's address, so both ports are fixed. */
const clinicPort = 4170;
const endpointPort = 4180;
const playgroundPort = 4171;
const clinic = `http://127.0.0.1:${clinicPort}`;
const endpoint = `http://127.0.0.1:${endpointPort}`;

/** Made at the first start, and kept beside the database. */
function providerKey(): string {
  const file = path('demo/data/provider-key');
  if (!existsSync(file)) {
    mkdirSync(path('demo/data'), {recursive: true});
    writeFileSync(file, `${randomBytes(24).toString('base64url')}\n`, {mode: 0o600});
  }
  return readFileSync(file, 'utf8').trim();
}

const key = providerKey();
const policy = strictPolicy(endpoint);
const site = await serve(
  {'/': 'demo/clinic', '/dist/': 'dist'},
  {port: clinicPort, headers: {'content-security-policy': policy}},
).catch((error: Error) => {
  console.error(`The clinic cannot start: ${error.message}`);
  process.exit(1);
});
// On the sources, as `npm run dev` has it. In this mode Vite leaves the port and the signals to us.
const vite = await createServer({root: path(''), logLevel: 'warn', server: {middlewareMode: true, hmr: false}});
const playground = listener(vite.middlewares).listen(playgroundPort, '127.0.0.1');

const server = spawn(process.execPath, [path('demo/endpoint/server.ts')], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: {
    ...process.env,
    PORT: String(endpointPort),
    HOST: '127.0.0.1',
    KAP_DATABASE: path('demo/data/endpoint.sqlite'),
    KAP_PROVIDER_KEY: key,
    KAP_ALLOWED_ORIGINS: clinic,
    KAP_PRACTICE: 'millrace Millrace Psychotherapy',
    KAP_CLIENT_PAGE: `${clinic}/prepare.html`,
  },
});

let announced = false;
server.stdout.on('data', () => {
  if (announced) return;
  announced = true;
  console.log(`
  The clinic       ${clinic}/
  The playground   http://127.0.0.1:${playgroundPort}/playground/
  The endpoint     ${endpoint}/v1/events
  The inbox        ${endpoint}/inbox/
  The inbox's key  ${key}

  Sign in to the inbox with the key, make a link for a client, and open it: it leads to the clinic.
  Ctrl-C ends it. What was recorded is in demo/data/.
`);
});

let ending = false;
async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  server.kill('SIGTERM');
  playground.close();
  playground.closeAllConnections();
  await Promise.all([site.close(), vite.close()]);
}
process.on('SIGINT', () => void end());
process.on('SIGTERM', () => void end());
server.on('exit', (code) => {
  if (!ending) console.error('The endpoint ended.');
  process.exitCode = ending ? 0 : (code ?? 1);
  void end();
});
