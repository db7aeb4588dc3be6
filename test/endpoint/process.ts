/** The endpoint as a process of its own, which can be killed. */
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {ask, providerKey, type Running} from './running.ts';

export const program = fileURLToPath(new URL('../../demo/endpoint/server.ts', import.meta.url));

export interface Process extends Pick<Running, 'ask' | 'url'> {
  readonly child: ChildProcess;
  /** every line it printed */
  readonly lines: string[];
  /** Ends it, and gives its exit code; null where a signal ended it at once. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/** Starts the endpoint on a database file and waits until it says where it listens. */
export async function startProcess(file: string, env: Record<string, string> = {}): Promise<Process> {
  const child = spawn(process.execPath, [program], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      KAP_DATABASE: file,
      KAP_PROVIDER_KEY: providerKey,
      KAP_PRACTICE: 'harbor Harbor Street Therapy',
      KAP_CLIENT_PAGE: 'https://clinic.example/day.html',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({input: child.stdout}).on('line', (line) => {
      lines.push(line);
      const [, found] = /^Inbox: (http:.*)\/inbox\/$/.exec(line) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
  return {
    child,
    url,
    lines,
    ask: (method, path, options) => ask(url, method, path, options),
    end: async (signal) => {
      const ended = once(child, 'exit');
      child.kill(signal);
      const [code] = await ended;
      return typeof code === 'number' ? code : null;
    },
  };
}
