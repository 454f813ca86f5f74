/** The site as it is delivered, built into the cache, served on this machine and opened in the browser the set-up found. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { build, preview } from 'vite';

/** The program runs from the cache, wherever that is: the installed packages show where the project stands. */
const root = path.resolve(path.dirname(createRequire(import.meta.url).resolve('vite/package.json')), '..', '..');
const cache = path.join(root, 'node_modules', '.cache', 'adl-lab');

export interface Site {
  readonly address: string;
  readonly browser: Browser;
}

/** Playwright's own when the set-up recorded no other. */
function foundBrowser(): string | null {
  const record = path.join(cache, 'browser.json');
  if (!existsSync(record)) return null;
  const found: { path: string | null } = JSON.parse(readFileSync(record, 'utf8'));
  return found.path;
}

/** Builds, serves and opens once; closes both when `measure` is done, however it ends. */
export async function withSite<Found>(measure: (site: Site) => Promise<Found>): Promise<Found> {
  const outDir = path.join(cache, 'bench-site');
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({ root, logLevel: 'error', build: { outDir }, preview: { port: 4280 } });
  const executablePath = foundBrowser();
  try {
    const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), chromiumSandbox: false });
    try {
      const address = server.resolvedUrls?.local[0];
      if (address === undefined) throw new Error('the site is served nowhere');
      return await measure({ address, browser });
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}
