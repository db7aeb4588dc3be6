/**
 * What a page says while it is tested: messages in the console, errors that nobody caught, rejections that nobody handled. A test
 * declares what it expects of them, which is then not printed; whatever else is said fails it, and so does what was declared and did
 * not come. The test runner puts this file in front of every other one.
 */
import {hear, methods, takeFaults} from './heard.ts';

export {declares} from './heard.ts';

/** Takes note of what nobody caught, and keeps it from whoever listens after us: the runner would stop the file. */
function hearUncaught(event: ErrorEvent | PromiseRejectionEvent): void {
  event.stopImmediatePropagation();
  event.preventDefault();
  if ('reason' in event) hear('unhandledrejection', [event.reason]);
  else hear('error', [event.error ?? event.message]);
}

function hearConsole(console: Console): void {
  for (const method of methods) {
    const print = console[method].bind(console);
    console[method] = (...args: readonly unknown[]) => {
      if (!hear(`console.${method}`, args)) print(...args);
    };
  }
}

/** Listens to another page that a test opened. */
export function listenTo(page: Window & typeof globalThis): void {
  hearConsole(page.console);
  page.addEventListener('error', hearUncaught);
  page.addEventListener('unhandledrejection', hearUncaught);
}

declare global {
  interface Window {
    /** What the page around a test file does with what nobody caught: `web-test-runner.config.mjs`. */
    hearUncaught?: typeof hearUncaught;
  }
}
window.hearUncaught = hearUncaught;
hearConsole(console);

/** Lets the browser do what it has to do. */
function task(): Promise<unknown> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
}

afterEach(async function () {
  // A rejection that nobody handles is told in a task after the one that made it.
  for (let i = 0; i < 2; i++) await task();
  const faults = takeFaults();
  const test = this.currentTest;
  if (faults.length === 0 || test?.state !== 'passed') return;
  // Not thrown: that would be the hook's failure, and end the file.
  test.state = 'failed';
  test.err = new Error(faults.join('\n'));
});

// What came after the last test.
after(() => {
  const faults = takeFaults();
  if (faults.length > 0) throw new Error(faults.join('\n'));
});
