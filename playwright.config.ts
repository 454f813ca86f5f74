import { existsSync, readFileSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { otherBrowsers } from './e2e/pages/otherBrowsers.ts';

// Tests the built site (dist/) as a visitor gets it; `npm run test:e2e` builds it first. Sizes of the window are chosen by
// the specs. No retries: a test that passes at the second try has failed. Never video: its recorder is a download.
// E2E_PORT: where the site is served. E2E_CHROMIUM: another browser than the one the set-up found. E2E_TRACE=1: keep a
// trace of what failed; recording one makes every step about twice as slow, so nobody pays for it unasked.

const port = Number(process.env.E2E_PORT ?? 4179);
const address = `http://127.0.0.1:${port}/`;

/** The browser that scripts/setup/browser.mjs found; undefined means Playwright's own. */
function foundBrowser(): string | undefined {
  const record = new URL('node_modules/.cache/adl-lab/browser.json', import.meta.url);
  if (!existsSync(record)) return undefined;
  const { path }: { path: string | null } = JSON.parse(readFileSync(record, 'utf8'));
  return path ?? undefined;
}

const { firefox, webkit } = otherBrowsers();
const executablePath = process.env.E2E_CHROMIUM ?? foundBrowser();

export default defineConfig({
  testDir: './e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  // Three or four times what the slowest ordinary test takes on a quiet machine.
  timeout: 60_000,
  reporter: [['list']],
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Else every test would fetch the whole site for later; the test of being offline allows it.
    serviceWorkers: 'block',
    trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: { ...(executablePath ? { executablePath } : {}), chromiumSandbox: false },
      },
      testIgnore: 'webkitgtk/**',
    },
    // The second, shorter run: where else it must work. Firefox takes the tests marked @firefox, and its time.
    ...(firefox
      ? [
          {
            name: 'firefox',
            grep: /@firefox/,
            expect: { timeout: 20_000 },
            testIgnore: 'webkitgtk/**',
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              viewport: { width: 1280, height: 720 },
              launchOptions: { executablePath: firefox.program },
            },
          },
        ]
      : []),
    ...(webkit ? [{ name: 'webkitgtk', testMatch: 'webkitgtk/**/*.spec.ts' }] : []),
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
