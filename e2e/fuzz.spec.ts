// The page played with at random for some seconds, under everything that must hold (src/testing/fuzz). A failure says the
// seed and what was done: FUZZ_SEED=7 plays that game again, FUZZ_SECONDS=600 plays for longer.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { serveFolder } from './pages/folder.ts';
import { watch } from './pages/watch.ts';

const SITE = 'node_modules/.cache/adl-lab/fuzz-site';
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 4);
const SEED = Number(process.env.FUZZ_SEED ?? 11);

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  const vite = path.join('node_modules', 'vite', 'bin', 'vite.js');
  await promisify(execFile)(process.execPath, [
    vite,
    'build',
    '--mode',
    'fuzz',
    '--outDir',
    SITE,
    '--logLevel',
    'warn',
  ]);
});

async function play(page: Page, seed: number): Promise<void> {
  const site = await serveFolder([SITE, 'dist'], '/');
  const noticed = await watch(page, site.address);
  await page.goto(`${site.address}?fuzz=${seed}&seconds=${SECONDS}`);
  const report = await page.waitForFunction(() => window.fuzz, null, { timeout: 0 });
  const { wrong, log } = await report.evaluate((fuzz) => ({ wrong: fuzz?.wrong ?? [], log: fuzz?.log ?? [] }));
  await site.close();
  const told = `seed ${seed}, after ${log.length} moves, the last of them:\n${log.slice(-12).join('\n')}`;
  expect([...wrong, ...noticed.trouble], told).toEqual([]);
  expect(log.length).toBeGreaterThan(SECONDS);
}

test(`on a desk, seed ${SEED}`, async ({ page }) => {
  test.setTimeout(60_000 + 3_000 * SECONDS);
  await page.setViewportSize({ width: 1440, height: 900 });
  await play(page, SEED);
});

test(`on a phone, seed ${SEED + 1}`, async ({ page }) => {
  test.setTimeout(60_000 + 3_000 * SECONDS);
  await page.setViewportSize({ width: 390, height: 844 });
  await play(page, SEED + 1);
});
