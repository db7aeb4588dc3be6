/**
 * The whole test run: types, the browser tests in every engine that is here, the tests in Node. All of them run, whatever fails.
 */
import {spawnSync} from 'node:child_process';
import {engines, enginesHere, ensureChromium, type Engine} from './browsers.ts';
import {clearTotals, printTotals, readTotals, sum} from './totals.ts';

const titles: Record<Engine, string> = {chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit'};

/** Runs one program of the run; npm's script path finds it. */
function passes(title: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n== ${title}`);
  const {status, error} = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {...process.env, ...env},
  });
  if (error) console.error(error.message);
  if (status !== 0) console.error(`${title}: not passed`);
  return status === 0;
}

clearTotals();
ensureChromium();
const here = enginesHere();
const missing = engines.filter((engine) => !here.includes(engine));
if (missing.length > 0) {
  console.log(`Not on this machine, so not tested here: ${missing.map((engine) => titles[engine]).join(', ')}.`);
}

const results = [
  passes('Types', 'tsc', ['-p', '.']),
  ...here.map((engine) => passes(`Browser tests in ${titles[engine]}`, 'wtr', [], {KAP_ENGINE: engine})),
  passes('Tests in Node', process.execPath, [
    '--test',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./scripts/count-reporter.ts',
    '--test-reporter-destination=stderr',
    'test/**/*.node.test.ts',
  ]),
];

const total = sum(readTotals());
printTotals(total);
process.exitCode = results.every(Boolean) && total.failed === 0 ? 0 : 1;
