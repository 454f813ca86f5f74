// What npm test runs. `needs`: the step whose result this one works on. `counts`: how many tests there were, for the total.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { countsOfPlaywright, countsOfVitest } from './counts.mjs';
import { freePort } from './freePort.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const bin = (name, program) => path.join('node_modules', name, program);
const report = (name) => path.join(root, 'node_modules', '.cache', 'adl-lab', name);

export const STEPS = [
  { name: 'build', says: 'the site and the page for embedding (Vite)', args: ['scripts/build.mjs'] },
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
    name: 'sizes',
    says: 'what a reader has to load, compressed',
    needs: 'build',
    args: ['scripts/checks/sizes.mjs'],
  },
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
];
