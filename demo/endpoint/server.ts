/**
 * The endpoint as a process: set up from the environment, until SIGTERM or SIGINT.
 */
import {mkdirSync} from 'node:fs';
import {dirname} from 'node:path';
import {createAdaptorServer, type HttpBindings} from '@hono/node-server';
import type {Context} from 'hono';
import {createApp, settlePractice} from './app.ts';
import {ConfigError, readConfig, type Config} from './config.ts';
import {openSqlite} from './sqlite.ts';

/** Milliseconds that requests which are under way get when the process is asked to end. */
const farewell = 10_000;

/** The address that a request came from; behind a proxy the one that the proxy names. */
function addressFinder({addressHeader}: Config): (context: Context) => string {
  return (context) => {
    const named = addressHeader && context.req.header(addressHeader)?.split(',').at(-1)?.trim();
    // @hono/node-server puts Node's own request there.
    const bindings = context.env as HttpBindings;
    return named || (bindings.incoming.socket.remoteAddress ?? '');
  };
}

async function start(): Promise<void> {
  const {config, place} = readConfig(process.env);
  mkdirSync(dirname(place.file), {recursive: true});
  const database = await openSqlite(place.file);
  const now = (): number => Date.now();
  await settlePractice(database, config, now());
  // What was withdrawn just before a process was killed may still stand in the log.
  await database.scrub();

  const app = createApp({
    database,
    config,
    now,
    random: (bytes) => crypto.getRandomValues(bytes),
    log: (line) => console.log(JSON.stringify(line)),
    addressOf: addressFinder(config),
  });
  const server = createAdaptorServer({fetch: app.fetch, serverOptions: {requestTimeout: 60_000}});

  const end = (): void => {
    server.close(() => {
      void database.close().then(() => process.exit(0));
    });
    setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), farewell).unref();
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);

  server.listen(place.port, place.host, () => {
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : place.port;
    const host = place.host.includes(':') ? `[${place.host}]` : place.host;
    console.log(`Endpoint: http://${host}:${port}/v1/events`);
    console.log(`Inbox: http://${host}:${port}/inbox/`);
  });
  server.on('error', (error: Error) => {
    console.error(error.message);
    process.exit(1);
  });
}

try {
  await start();
} catch (error) {
  // A set-up that is wrong is told in plain words; anything else with where it happened.
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}
