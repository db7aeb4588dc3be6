/**
 * The browsers of this machine: where they are, and how to get Chromium where there is none.
 */
import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {chromium as playwrightChromium} from 'playwright-core';

/** The engines in which the tests run. */
export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

/** What a run in WebKit needs: its driver, the browser it drives, and a screen that nobody looks at. */
export interface WebKit {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of the names that is a program on the path, or of the absolute paths that is there. */
function firstProgram(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = names.flatMap((name) =>
    name.includes('/') ? [name] : folders.map((folder) => join(folder, name)),
  );
  return candidates.find((file) => canRun(file));
}

/** Where Chromium is; `KAP_CHROMIUM` names another one. */
export function findChromium(): string | undefined {
  const named = process.env['KAP_CHROMIUM'];
  if (named) return named;
  const installed = firstProgram(
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  );
  if (installed) return installed;
  const fetched = playwrightChromium.executablePath();
  return existsSync(fetched) ? fetched : undefined;
}

/** Where Firefox is; `KAP_FIREFOX` names another one. */
export function findFirefox(): string | undefined {
  const named = process.env['KAP_FIREFOX'];
  return named ?? firstProgram('firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox');
}

/** MiniBrowser stands in the library folder of WebKitGTK, under a name with the processor and the version in it. */
function findMiniBrowser(): string | undefined {
  const folders = ['/usr/lib', '/usr/libexec', '/usr/lib64'].flatMap((folder) => [
    folder,
    ...(existsSync(folder)
      ? readdirSync(folder, {withFileTypes: true})
          .filter((entry) => entry.isDirectory() && /-linux-gnu/.test(entry.name))
          .map((entry) => join(folder, entry.name))
      : []),
  ]);
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.startsWith('webkit2gtk-'))
        .map((name) => join(folder, name)),
    )
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((file) => canRun(file));
}

/** Where WebKitGTK's driver, browser and an X server are: all of them, or nothing. */
export function findWebKit(): WebKit | undefined {
  const driver = firstProgram('WebKitWebDriver');
  const browser = findMiniBrowser();
  const screen = firstProgram('Xvfb');
  return driver && browser && screen ? {driver, browser, screen} : undefined;
}

/** The engines that can run here. */
export function enginesHere(): Engine[] {
  const here = {chromium: findChromium, firefox: findFirefox, webkit: findWebKit};
  return engines.filter((engine) => here[engine]());
}

/** Flags with which Chromium asks nobody anything on its own. As root it cannot make its sandbox. */
export const chromiumFlags: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
];

function run(command: string, ...args: readonly string[]): void {
  console.log(`> ${command} ${args.join(' ')}`);
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
}

/**
 * Gives Chromium's path, and gets Chromium first where there is none: from Debian's packages as root there, else through
 * Playwright's installer, which asks for no rights.
 *
 * @throws where neither gave one
 */
export function ensureChromium(): string {
  let path = findChromium();
  if (path) return path;
  console.log('There is no Chromium on this machine. Getting one …');
  if (process.getuid?.() === 0 && firstProgram('apt-get')) {
    run('apt-get', 'update', '-q');
    run('apt-get', 'install', '-y', '-q', 'chromium');
    path = findChromium();
  }
  if (!path) {
    run('npx', '--no-install', 'playwright-core', 'install', 'chromium');
    path = findChromium();
  }
  if (!path)
    throw new Error(
      'No Chromium: neither the package manager nor the installer gave one. Install it, or set KAP_CHROMIUM to its path.',
    );
  return path;
}
