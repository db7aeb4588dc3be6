/**
 * Counts what the test runs found, in one file, so that a run of several programs ends in one number.
 */
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';

/** How many tests of one run passed and failed. A file that could not be loaded counts as one failure. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** of each that failed, where it stands and what was wrong */
  readonly failures: readonly string[];
}

/** Counts by the name of the run: an engine, or `node`. */
export type Totals = Readonly<Record<string, Count>>;

const folder = new URL('../.cache/', import.meta.url);
const file = new URL('tests.json', folder);

/** What was counted so far. */
export function readTotals(): Totals {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Totals; // only `addCount` writes it
  } catch {
    return {};
  }
}

/** Starts from nothing. */
export function clearTotals(): void {
  rmSync(file, {force: true});
}

/** Adds the count of one run. */
export function addCount(run: string, count: Count): void {
  mkdirSync(folder, {recursive: true});
  writeFileSync(file, JSON.stringify({...readTotals(), [run]: count}));
}

/** The sum of all runs, and all that failed. */
export function sum(totals: Totals): Count {
  let passed = 0;
  let failed = 0;
  const failures: string[] = [];
  for (const [run, count] of Object.entries(totals)) {
    passed += count.passed;
    failed += count.failed;
    failures.push(...count.failures.map((failure) => `${run}: ${failure}`));
  }
  return {passed, failed, failures};
}

/** Says what failed once more, where a long run ends, and at last how many passed and failed. */
export function printTotals({passed, failed, failures}: Count): void {
  for (const failure of failures) console.log(`\nFailed in ${failure}`);
  console.log(`\n${passed} passed, ${failed} failed`);
}
