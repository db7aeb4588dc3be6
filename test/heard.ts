/** What was said while a test ran, and what it had declared: the same for the page of a browser test and for whole pages that Node visits. */

/** The methods of a console that are listened to. */
export const methods = ['error', 'warn', 'info', 'log', 'debug', 'trace'] as const;

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
export function hear(source: Source, args: readonly unknown[]): boolean {
  const text = args.map(String).join(' ');
  const expected = declared.find(
    (one) => one.source === source && (typeof one.says === 'string' ? text.includes(one.says) : one.says.test(text)),
  );
  if (expected) expected.heard.push(text);
  else
    undeclared.push(`${source}: ${text}${args.map((arg) => (arg instanceof Error ? `\n${arg.stack}` : '')).join('')}`);
  return Boolean(expected);
}

/** Gives what is wrong, and begins anew. */
export function takeFaults(): string[] {
  const missing = declared.filter(({heard}) => heard.length === 0);
  const faults = [
    ...undeclared.map((said) => `not declared: ${said}`),
    ...missing.map(({source, says}) => `declared, and did not come: ${source}: ${says}`),
  ];
  declared = [];
  undeclared = [];
  return faults;
}
