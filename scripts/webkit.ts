/**
 * Starts and stops WebKitGTK's driver, on a port and a screen of its own.
 */
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createConnection, createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import {createInterface} from 'node:readline';
import type {Readable} from 'node:stream';
import {setTimeout as pause} from 'node:timers/promises';
import type {WebKit} from './browsers.ts';

/** A port of the loopback that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo; // a TCP server's address is never a path
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(port: number): Promise<boolean> {
  const socket = createConnection(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** An X server picks its display itself and writes its number to the third pipe: no two runs can meet on one. */
async function startScreen(program: string): Promise<{display: string; screen: ChildProcess}> {
  const screen = spawn(program, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const pipe = screen.stdio[3] as Readable; // `pipe` above makes it one
  const [number] = (await Promise.race([
    once(createInterface(pipe), 'line'),
    once(screen, 'exit').then(() => Promise.reject(new Error(`${program} ended before it had a display`))),
  ])) as [string]; // a line is a string
  return {display: `:${number}`, screen};
}

/** A running driver. */
export interface WebKitDriver {
  readonly port: number;
  stop(): void;
}

/**
 * Starts the driver and waits until it answers, 20 seconds at most.
 *
 * One driver serves one session at a time.
 */
export async function startWebKitDriver(webkit: WebKit): Promise<WebKitDriver> {
  const {display, screen} = await startScreen(webkit.screen);
  const port = await freePort();
  const driver = spawn(webkit.driver, [`--port=${port}`], {stdio: 'ignore', env: {...process.env, DISPLAY: display}});
  const stop = (): void => {
    driver.kill();
    screen.kill();
  };
  process.once('exit', stop);
  for (let tries = 0; tries < 200; tries++) {
    if (await answers(port)) return {port, stop};
    if (driver.exitCode !== null) break;
    await pause(100);
  }
  stop();
  throw new Error(`${webkit.driver} did not answer on port ${port}`);
}
