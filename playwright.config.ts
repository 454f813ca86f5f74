import { existsSync, readFileSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';

// Tests the built site (dist/) as a visitor gets it; `npm run test:e2e` builds it first. Sizes of the window are chosen by
// the specs. No retries: a test that passes at the second try has failed. Never video: its recorder is a download.
// E2E_PORT: where the site is served. E2E_CHROMIUM: another browser than the one the set-up found.

const port = Number(process.env.E2E_PORT ?? 4179);
const address = `http://127.0.0.1:${port}/`;

/** The browser that scripts/setup/browser.mjs found; undefined means Playwright's own. */
function foundBrowser(): string | undefined {
  const record = new URL('node_modules/.cache/adl-lab/browser.json', import.meta.url);
  if (!existsSync(record)) return undefined;
  const { path }: { path: string | null } = JSON.parse(readFileSync(record, 'utf8'));
  return path ?? undefined;
}

const executablePath = process.env.E2E_CHROMIUM ?? foundBrowser();

export default defineConfig({
  testDir: './e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 30_000,
  reporter: [['list']],
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: { ...(executablePath ? { executablePath } : {}), chromiumSandbox: false },
      },
    },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
