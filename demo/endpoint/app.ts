/**
 * The endpoint's addresses: what is asked, by whom, and what is answered.
 */
import {Hono, type Context} from 'hono';
import {routePath} from 'hono/route';
import * as z from 'zod/mini';
import {createIds} from '../../src/record/uuid.ts';
import {discard, readJson} from './body.ts';
import {
  eraseClient,
  listClients,
  listDevices,
  listLinks,
  makeClient,
  makeLink,
  markRead,
  revokeDevice,
  revokeLink,
  type Desk,
  type LinkTerms,
} from './clients.ts';
import type {Config} from './config.ts';
import {corsHeaders} from './cors.ts';
import type {Database} from './database.ts';
import {enrol, holderOf, isKnownCode, type Holder} from './enrolments.ts';
import {readEvents, storeEvents} from './events.ts';
import {addInbox} from './inbox.ts';
import {readEnrolment, readIncoming} from './incoming.ts';
import {countOne, refuseTooMany} from './limits.ts';
import {Problem} from './problems.ts';
import {bearer, hashOf, matches, type Random} from './tokens.ts';

/** One request, as it is logged: nothing that says who, and nothing that a client wrote. */
export interface LogLine {
  readonly method: string;
  /** the route's pattern, such as `/v1/clients/:id` */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  /** what went wrong inside, without its message, which could quote content */
  readonly error?: string;
}

export interface AppOptions {
  readonly database: Database;
  readonly config: Config;
  /** milliseconds since the epoch */
  readonly now: () => number;
  readonly random: Random;
  readonly log: (line: LogLine) => void;
  /** the address that a request came from */
  readonly addressOf: (context: Context) => string;
}

const alwaysSent = {'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer'};
const largestRequest = 16 * 1024;
const clientName = z.string().check(z.trim(), z.minLength(1), z.maxLength(80), z.regex(/^\P{Cc}+$/u));
const terms = {
  days: z.optional(z.int().check(z.minimum(1), z.maximum(365))),
  devices: z.optional(z.int().check(z.minimum(1), z.maximum(20))),
};
const newClient = z.strictObject({name: clientName, ...terms});
const newLink = z.strictObject(terms);
const readUpTo = z.strictObject({seq: z.int().check(z.nonnegative())});
const wholeNumber = z.string().check(z.regex(/^\d{1,15}$/));
const eventsQuery = z.strictObject({
  client: z.optional(z.string()),
  kind: z.optional(z.string()),
  after: z.optional(wholeNumber),
  limit: z.optional(wholeNumber),
});

/** Makes the endpoint. It holds no state of its own: several can stand on one database. */
export function createApp({database, config, now, random, log, addressOf}: AppOptions): Hono {
  const app = new Hono();
  const newId = createIds(now, random);
  const providerHash = hashOf(config.providerKey);

  const failures = (context: Context, what: 'key' | 'code' | 'token'): string =>
    // Addresses are people's: kept only as a hash that takes the key to make.
    `failed ${what} ${hashOf(`${config.providerKey} ${addressOf(context)}`)}`;

  /** Counts a failed attempt. Where there were too many it is that which ends the request. */
  const countFailure = (context: Context, what: 'key' | 'code' | 'token'): Promise<void> =>
    countOne(database, failures(context, what), config.limits.failures, now());

  /** Whoever posts with a device's token. Nobody can guess one: a wrong one is counted, a right one is never held up for it. */
  const device = async (context: Context): Promise<Holder> => {
    const token = bearer(context.req.header('authorization'));
    if (token === undefined) throw new Problem('unauthorized');
    const holder = await holderOf(database.query, hashOf(token), now());
    if (!holder || !matches(token, holder.hash)) {
      await countFailure(context, 'token');
      throw new Problem('unauthorized');
    }
    await countOne(database, `token ${holder.hash}`, config.limits.requests, now());
    return holder;
  };

  /** Whoever has the provider's key. A person chose that: after too many wrong ones even the right one waits. */
  const provider = async (context: Context): Promise<Desk> => {
    await refuseTooMany(database, failures(context, 'key'), config.limits.failures, now());
    const key = bearer(context.req.header('authorization'));
    if (key === undefined) throw new Problem('unauthorized');
    if (!matches(key, providerHash)) {
      await countFailure(context, 'key');
      throw new Problem('unauthorized');
    }
    await countOne(database, `key ${providerHash}`, config.limits.requests, now());
    const {practice, clientPage} = config;
    return {database, practice: practice.id, reader: 'key', clientPage, random, newId, now: now()};
  };

  app.use(async (context, next) => {
    const began = now();
    const {req} = context;
    await next();
    const headers = {...alwaysSent, ...corsHeaders(req.raw, config.allowedOrigins)};
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    const {error} = context;
    // A connection that broke half-way has nobody left to answer.
    if (context.res.status >= 400) await discard(req.raw).catch(() => undefined);
    log({
      method: req.method,
      route: routePath(context, -1),
      status: context.res.status,
      milliseconds: now() - began,
      ...(error && !(error instanceof Problem) && {error: withoutMessage(error)}),
    });
  });

  app.onError((error) => {
    if (error instanceof Problem) return error.toResponse();
    if (database.isBusy(error)) return new Problem('busy', undefined, {'retry-after': '2'}).toResponse();
    return new Problem('internal').toResponse();
  });
  app.notFound(() => new Problem('not-found').toResponse());
  app.options('*', (context) => context.body(null, 204));

  app.post('/v1/events', async (context) => {
    const holder = await device(context);
    const incoming = await readIncoming(context.req.raw, holder.client);
    const outcome = await storeEvents(database, holder, incoming.events, now());
    const [rejected] = outcome.rejected;
    if (incoming.batch) {
      const refused = [...incoming.rejected, ...outcome.rejected];
      return context.json({accepted: outcome.accepted, ...(refused.length > 0 && {rejected: refused})});
    }
    if (rejected) throw new Problem('id-reused');
    return context.json({accepted: outcome.accepted}, outcome.stored > 0 ? 201 : 200);
  });

  app.get('/v1/events', async (context) => {
    const desk = await provider(context);
    const query = fit(eventsQuery, context.req.query());
    const limit = Math.min(500, Math.max(1, Number(query.limit ?? 100)));
    const range = {client: query.client, kind: query.kind, after: Number(query.after ?? 0), limit};
    return context.json(await readEvents(database, desk.practice, range));
  });

  app.post('/v1/enrolments', async (context) => {
    const request = await readEnrolment(context.req.raw);
    if (!(await isKnownCode(database, request))) await countFailure(context, 'code');
    return context.json(await enrol(database, request, random, now()), 201);
  });

  app.get('/v1/clients', async (context) => {
    const desk = await provider(context);
    return context.json({practice: config.practice, clients: await listClients(desk)});
  });

  app.post('/v1/clients', async (context) => {
    const desk = await provider(context);
    const {name, ...asked} = fit(newClient, await readJson(context.req.raw, largestRequest));
    return context.json(await makeClient(desk, name, termsOf(asked, config.link)), 201);
  });

  app.delete('/v1/clients/:id', async (context) => {
    await eraseClient(await provider(context), context.req.param('id'));
    return context.body(null, 204);
  });

  app.put('/v1/clients/:id/read', async (context) => {
    const desk = await provider(context);
    const {seq} = fit(readUpTo, await readJson(context.req.raw, largestRequest));
    await markRead(desk, context.req.param('id'), seq);
    return context.body(null, 204);
  });

  app.get('/v1/clients/:id/links', async (context) =>
    context.json({links: await listLinks(await provider(context), context.req.param('id'))}),
  );

  app.post('/v1/clients/:id/links', async (context) => {
    const desk = await provider(context);
    const asked = fit(newLink, await readJson(context.req.raw, largestRequest));
    return context.json({link: await makeLink(desk, context.req.param('id'), termsOf(asked, config.link))}, 201);
  });

  app.delete('/v1/clients/:id/links/:link', async (context) => {
    await revokeLink(await provider(context), context.req.param('id'), context.req.param('link'));
    return context.body(null, 204);
  });

  app.get('/v1/clients/:id/devices', async (context) =>
    context.json({devices: await listDevices(await provider(context), context.req.param('id'))}),
  );

  app.delete('/v1/clients/:id/devices/:device', async (context) => {
    await revokeDevice(await provider(context), context.req.param('id'), context.req.param('device'));
    return context.body(null, 204);
  });

  app.get('/healthz', async (context) => {
    await database.query.selectFrom('practices').select('id').limit(1).execute();
    return context.json({status: 'up'});
  });

  addInbox(app);
  allowOnly(app);
  return app;
}

function termsOf({days, devices}: z.infer<typeof newLink>, usual: LinkTerms): LinkTerms {
  return {days: days ?? usual.days, devices: devices ?? usual.devices};
}

/** Makes sure that the practice of the set-up is there, by the name that it has now. */
export async function settlePractice(database: Database, {practice}: Config, now: number): Promise<void> {
  await database.query
    .insertInto('practices')
    .values({...practice, counter: 0, created_at: new Date(now).toISOString()})
    .onConflict((conflict) => conflict.column('id').doUpdateSet({name: practice.name}))
    .execute();
}

/** Answers other methods at known addresses with 405 and the methods that are taken. */
function allowOnly(app: Hono): void {
  const methods = new Map<string, Set<string>>();
  for (const {path, method} of app.routes) {
    if (method === 'ALL' || path === '*' || path === '/*') continue;
    methods.set(path, (methods.get(path) ?? new Set(['OPTIONS'])).add(method));
  }
  for (const [path, allowed] of methods) {
    const allow = [...allowed].join(', ');
    app.all(path, () => new Problem('method', undefined, {allow}).toResponse());
  }
}

/** Checks what the provider sent, or ends the request. */
function fit<T extends z.ZodMiniType>(schema: T, value: unknown): z.infer<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Problem('invalid', `Not as expected: ${issue?.path.join('.') || 'the whole'}.`);
}

/** An error's name, code and place. Its message could quote what somebody wrote. */
function withoutMessage(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  return [`${error.name}${code}`, ...frames.slice(0, 5)].join('\n');
}
