/**
 * The files in `dist/`, which another test holds to the sources, as a bad day serves them: late, once not, never, or changed on their way. Each test has a run of its own below
 * `/faults/`, and says what its page is and what happens to which file; it may say otherwise while the page stands.
 */
import {readFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {fileURLToPath} from 'node:url';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/**
 * What happens to a request: it is refused, there is no such file any more, it waits until something else happens to its file, it is
 * answered with other bytes than were built, or with nothing at all since there is no server.
 */
export type Fate = 'comes' | 'fails' | 'gone' | 'held' | 'changed' | 'stopped';

export interface Plan {
  /** the page's markup */
  readonly page: string;
  /** sent with the page */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * By name without hash and ending, what happens to each request for a file: the first, the second, and to all others what happens
   * to the last one. `*` is every file.
   */
  readonly files?: Readonly<Record<string, readonly Fate[]>>;
}

interface Run {
  plan: Plan;
  /** what was asked for, in order: names without hash and ending, with what stands behind `?` */
  readonly asked: string[];
  readonly held: (() => void)[];
}

const runs = new Map<string, Run>();

function runOf(id: string): Run {
  const run = runs.get(id) ?? {plan: {page: ''}, asked: [], held: []};
  runs.set(id, run);
  return run;
}

/** What is said in a file that was changed. */
const change = '\n;globalThis.wasChanged = true;';

function serveFile(run: Run, file: string, query: string, response: ServerResponse): void {
  const name = file.replace(/(-[0-9a-f]{8})?\.js$/, '');
  const nth = run.asked.filter((one) => one.split('?')[0] === name).length;
  run.asked.push(name + query);
  const answer = (): void => {
    const {'*': all, [name]: own = all} = run.plan.files ?? {};
    const fate = own?.[nth] ?? own?.at(-1) ?? 'comes';
    // A frame without origin, and a page of another one, get modules only from who lets everybody have them.
    const headers = {'content-type': 'text/javascript', 'access-control-allow-origin': '*'};
    switch (fate) {
      case 'comes':
      case 'changed':
        response
          .writeHead(200, headers)
          .end(readFileSync(join(dist, file), 'utf8') + (fate === 'changed' ? change : ''));
        return;
      case 'fails':
        response.writeHead(503, headers).end();
        return;
      case 'gone':
        response.writeHead(404, headers).end();
        return;
      case 'held':
        run.held.push(answer);
        return;
      case 'stopped':
        response.destroy();
        return;
    }
  };
  answer();
}

/** Answers what is asked for below `/faults/<run>/`. */
export async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const {pathname, search} = new URL(request.url ?? '', 'http://localhost');
  const [, , id = '', what = ''] = pathname.split('/');
  const run = runOf(id);
  const json = (value: unknown): void =>
    void response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(value));

  if (request.method === 'PUT') {
    run.plan = (await new Response(Readable.toWeb(request) as ReadableStream).json()) as Plan; // a test's own; Node's stream is one
    for (const again of run.held.splice(0)) again();
    json('done');
  } else if (what === 'page') {
    const {page, headers} = run.plan;
    response
      .writeHead(200, {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers})
      .end(page);
  } else if (what === 'asked') json(run.asked);
  else if (what === 'elsewhere') json(await elsewhere());
  else serveFile(run, what, search, response);
}

let other: Promise<string> | undefined;

/** The same, from another origin. */
function elsewhere(): Promise<string> {
  return (other ??= new Promise((resolve) => {
    const server = createServer((request, response) => void answer(request, response));
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)); // it listens on a port
    server.unref();
  }));
}
