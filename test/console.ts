/**
 * What a page says while it is tested: messages in the console, errors that nobody caught, rejections that nobody handled. A test
 * declares what it expects of them, which is then not printed; whatever else is said fails it, and so does what was declared and did
 * not come. The test runner puts this file in front of every other one.
 */

const methods = ['error', 'warn', 'info', 'log', 'debug', 'trace'] as const;

/** Where something was said: by a method of the console, or by the event of that name. */
export type Source = `console.${(typeof methods)[number]}` | 'error' | 'unhandledrejection';

interface Declared {
  readonly source: Source;
  readonly says: string | RegExp;
  readonly heard: string[];
}

let declared: Declared[] = [];
let undeclared: string[] = [];

/**
 * Declares that something is said before the running test ends, once or more often.
 *
 * @param says a part of what is said
 * @returns all that was said of it, as it comes
 */
export function declares(says: string | RegExp, source: Source = 'console.error'): readonly string[] {
  const heard: string[] = [];
  declared.push({source, says, heard});
  return heard;
}

/** Takes note of what was said; true where it was declared. */
function hear(source: Source, args: readonly unknown[]): boolean {
  const text = args.map(String).join(' ');
  const expected = declared.find(
    (one) => one.source === source && (typeof one.says === 'string' ? text.includes(one.says) : one.says.test(text)),
  );
  if (expected) expected.heard.push(text);
  else
    undeclared.push(`${source}: ${text}${args.map((arg) => (arg instanceof Error ? `\n${arg.stack}` : '')).join('')}`);
  return Boolean(expected);
}

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

/** Gives what is wrong, and begins anew. */
function takeFaults(): string[] {
  const missing = declared.filter(({heard}) => heard.length === 0);
  const faults = [
    ...undeclared.map((said) => `not declared: ${said}`),
    ...missing.map(({source, says}) => `declared, and did not come: ${source}: ${says}`),
  ];
  declared = [];
  undeclared = [];
  return faults;
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
