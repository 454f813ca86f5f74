// npm test, or node scripts/test.mjs STEP...: runs the checks, two at a time, shows what each says, then one row per step
// with its time and a total. Exit status 1 if any failed. npm test installs what is missing first (see setup.mjs).
import { existsSync } from 'node:fs';
import path from 'node:path';
import { runSteps } from './test/lanes.mjs';
import { root, STEPS } from './test/steps.mjs';

/** Browser tests wait for the page half of the time; what needs the processor fills it. */
const LANES = 2;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`no such step: ${unknown.join(', ')}. Steps: ${STEPS.map((step) => step.name).join(', ')}`);
  process.exit(2);
}
if (!existsSync(path.join(root, 'node_modules'))) {
  console.error('Nothing is installed yet: run npm test, or npm ci.');
  process.exit(2);
}

const wanted = STEPS.filter(({ name }) => asked.length === 0 || asked.includes(name));
const rows = await runSteps(wanted, root, LANES);

console.log('');
for (const { name, ok, note, seconds } of rows) {
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(9)}${seconds.toFixed(1).padStart(7)} s  ${note}`.trimEnd());
}
const failed = rows.filter((row) => !row.ok).length;
console.log(`\n${rows.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
