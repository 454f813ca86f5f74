// npm test, or node scripts/test.mjs STEP...: runs the checks one after another, shows what each says, then one row per
// step with its time and a total. Exit status 1 if any failed. npm test installs what is missing first (see setup.mjs).
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runLoud } from './run.mjs';
import { countsOfPlaywright, countsOfVitest } from './test/counts.mjs';
import { freePort } from './test/freePort.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const bin = (name, program) => path.join('node_modules', name, program);
const report = (name) => path.join(root, 'node_modules', '.cache', 'adl-lab', name);

const STEPS = [
  { name: 'types', says: 'TypeScript, each part with its own platform', args: ['scripts/typecheck.mjs'] },
  {
    name: 'lint',
    says: 'format, lint rules, import cycles (Biome)',
    args: [bin('@biomejs/biome', 'bin/biome'), 'ci', '--colors=off', '--error-on-warnings', '.'],
  },
  { name: 'promises', says: 'lint rules that need types (oxlint)', args: ['scripts/checks/promises.mjs'] },
  { name: 'house', says: 'who imports whom, purity of the engine, lock file', args: ['scripts/checks/house.mjs'] },
  { name: 'dead', says: 'unused files, exports, packages (knip)', args: [bin('knip', 'bin/knip.js'), '--no-progress'] },
  {
    name: 'unit',
    says: 'unit and property tests (Vitest)',
    args: [
      bin('vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report('unit.json')}`,
    ],
    counts: () => countsOfVitest(report('unit.json')),
  },
  { name: 'build', says: 'the site (Vite)', args: [bin('vite', 'bin/vite.js'), 'build', '--logLevel', 'warn'] },
  {
    name: 'e2e',
    says: 'the built site in a browser (Playwright)',
    needs: 'build',
    args: [bin('@playwright/test', 'cli.js'), 'test', '--reporter=list,json'],
    env: async () => ({
      PLAYWRIGHT_JSON_OUTPUT_NAME: report('e2e.json'),
      E2E_PORT: process.env.E2E_PORT ?? String(await freePort(4179)),
    }),
    counts: () => countsOfPlaywright(report('e2e.json')),
  },
];

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

const rows = [];
for (const step of STEPS.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  const failedNeed = rows.some((row) => row.name === step.needs && !row.ok);
  if (failedNeed) {
    rows.push({ name: step.name, ok: false, note: `not run: ${step.needs} failed`, seconds: 0 });
    continue;
  }
  console.log(`\n── ${step.name}: ${step.says}`);
  const start = performance.now();
  const status = await runLoud(step.args, root, (await step.env?.()) ?? {});
  rows.push({
    name: step.name,
    ok: status === 0,
    note: step.counts?.() ?? '',
    seconds: (performance.now() - start) / 1000,
  });
}

console.log('');
for (const { name, ok, note, seconds } of rows) {
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(9)}${seconds.toFixed(1).padStart(7)} s  ${note}`.trimEnd());
}
const failed = rows.filter((row) => !row.ok).length;
console.log(`\n${rows.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
