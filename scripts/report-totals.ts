/**
 * The last line of a run in CI: how many tests passed and failed. Fails where an engine, or Node, ran nothing.
 */
import {engines} from './browsers.ts';
import {printTotals, readTotals, sum} from './totals.ts';

const totals = readTotals();
const silent = [...engines, 'node'].filter((run) => !totals[run]?.passed);
for (const run of silent) console.error(`No test passed in: ${run}`);
const total = sum(totals);
printTotals(total);
process.exitCode = silent.length > 0 || total.failed > 0 ? 1 : 0;
