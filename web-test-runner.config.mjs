/**
 * The browser tests, in one engine: `KAP_ENGINE` is `chromium` (without it, too), `firefox` or `webkit`. `npm test` runs one after
 * the other: two browsers at a time on two cores make timings, not tests.
 */
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {chromiumFlags, ensureChromium, findFirefox, findWebKit} from './scripts/browsers.ts';
import {addCount} from './scripts/totals.ts';
import {startWebKitDriver} from './scripts/webkit.ts';
import {answer} from './test/loading/faults.ts';

const engine = process.env.KAP_ENGINE ?? 'chromium';

function chromium() {
  return chromeLauncher({launchOptions: {executablePath: ensureChromium(), args: [...chromiumFlags]}});
}

function firefox() {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('There is no Firefox here.');
  return puppeteerLauncher({
    launchOptions: {browser: 'firefox', executablePath},
    createPage: async ({context}) => {
      const page = await context.newPage();
      const setViewport = page.setViewport.bind(page);
      // With the size it also sets the screen's orientation, which Firefox's long-term release (140) does not know yet.
      page.setViewport = (viewport) =>
        setViewport(viewport).catch((error) => {
          if (!String(error).includes('setScreenOrientationOverride')) throw error;
        });
      return page;
    },
  });
}

async function webkit() {
  const found = findWebKit();
  if (!found) throw new Error('There is no WebKitGTK driver here, or no browser or screen for it.');
  const {port, stop} = await startWebKitDriver(found);
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: found.browser, args: ['--automation']},
    },
  });
  const stopSessions = launcher.stop.bind(launcher);
  launcher.stop = async () => {
    await stopSessions();
    stop();
  };
  return launcher;
}

/** All tests of a suite and of the suites in it. */
function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

/** Leaves the number of passed and failed tests where the whole run can add them up. */
const counter = {
  onTestRunFinished({sessions}) {
    const passed = (test) => test.passed && !test.skipped;
    const all = sessions.flatMap(({testResults}) => testsOf(testResults));
    const failures = sessions.flatMap((session) => {
      const failed = testsOf(session.testResults).filter((test) => !passed(test));
      const broken = failed.length === 0 && !session.passed ? [{name: 'the whole file', error: undefined}] : failed;
      const said = session.errors.map(({message}) => `\n${message}`).join('');
      return broken.map(({name, error}) => `${session.testFile}: ${name}\n${error?.message ?? ''}${said}`);
    });
    addCount(engine, {passed: all.filter(passed).length, failed: failures.length, failures});
  },
};

/** Puts what listens to the console and to errors in front of every test file. */
const listening = {
  name: 'listening',
  transform({path, body}) {
    return path.endsWith('.test.ts') ? {body: `import '/test/console.ts'; ${body}`} : undefined;
  },
};

/** Serves pages whose files come badly, before anybody changes a byte of them. */
function faults(context, next) {
  if (!context.path.startsWith('/faults/')) return next();
  context.respond = false;
  context.status = 200; // the runner lists what it thinks is missing
  return answer(context.req, context.res);
}

export default {
  nodeResolve: {exportConditions: ['production', 'default']},
  files: [
    'test/**/*.test.ts',
    '!test/**/*.node.test.ts',
    ...(engine === 'chromium' ? [] : ['!test/**/*.chromium.test.ts']),
  ],
  middleware: [faults],
  plugins: [listening, esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'})],
  reporters: [defaultReporter(), counter],
  // What nobody caught is heard here before the runner's own listener, which goes into the head, prints it.
  testRunnerHtml: (framework) => `<!doctype html>
    <script>
      for (const name of ['error', 'unhandledrejection']) addEventListener(name, (event) => window.hearUncaught?.(event));
    </script>
    <head></head>
    <body><script type="module" src="${framework}"></script></body>`,
  // one page at a time: of two, one is in the background, where frames and focus do not come; a WebKit driver has one session only
  concurrency: 1,
  // a machine that is busy is no fault of a test
  testFramework: {config: {timeout: 20_000}},
  browserStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  browsers: [await {chromium, firefox, webkit}[engine]()],
};
