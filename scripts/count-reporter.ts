/**
 * A reporter for `node --test` that prints what failed and leaves the counts for the whole run.
 */
import type {TestEvent} from 'node:test/reporters';
import {addCount} from './totals.ts';

/** Counts tests, not the suites around them. What was skipped counts as failed: no test is left out. */
export default async function* count(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let passed = 0;
  const failures: string[] = [];
  for await (const event of source) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const {data} = event;
    if (data.details.type === 'suite') continue;
    const isLeftOut = data.skip !== undefined || data.todo !== undefined;
    if (event.type === 'test:pass' && !isLeftOut) passed++;
    else {
      const said = event.type === 'test:fail' ? String(event.data.details.error.cause) : 'left out';
      failures.push(`${data.file ?? ''}: ${data.name}\n${said}`);
    }
  }
  addCount('node', {passed, failed: failures.length, failures});
  yield '';
}
