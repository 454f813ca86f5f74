// WebKit, as far as its own driver reaches: the site, the page in one file from another origin in a sandbox, and from disk.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { By, Key } from 'selenium-webdriver';
import { openWebkitGtk, type WebkitGtk } from '../pages/webkitgtk.ts';

// One browser for both.
test.describe.configure({ mode: 'serial' });

let webkit: WebkitGtk;
test.beforeAll(async () => {
  webkit = await openWebkitGtk();
});
test.afterAll(() => webkit?.close());

/** The field whose label says Price. */
const FIELD = By.xpath('//input[@id = //label[normalize-space() = "Price"]/@for]');
/** The screen is drawn by the processor, which the other tests use too. */
const PATIENCE = { timeout: 20_000 };
const HANDLE = By.css('[role="slider"][aria-valuetext]');
const ANNOUNCER = By.css('[data-announcer]');

const announced = async () => (await webkit.driver.findElement(ANNOUNCER).getAttribute('textContent')) ?? '';

/** One shock to 84, typed, and the sentence that tells how it came out. */
async function crash(): Promise<void> {
  await expect.poll(() => announced().catch(() => 'not there yet'), PATIENCE).toContain('is ready');
  const field = await webkit.driver.findElement(FIELD);
  // Two calls: the driver lets go of Control only at the end of one.
  await field.sendKeys(Key.chord(Key.CONTROL, 'a'));
  await field.sendKeys('84', Key.ENTER);
  await expect.poll(announced, PATIENCE).toContain('2 were deleveraged');
}

test('the site: the canonical crash, typed', async ({ baseURL }) => {
  await webkit.driver.get(`${baseURL}?motion=none`);
  await crash();
});

test('the page in one file: in a sandbox inside a file of another origin, and itself from disk', async ({
  baseURL,
}) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'adl-lab-host-'));
  const file = path.join(folder, 'host.html');
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><title>Host</title><iframe title="x" sandbox="allow-scripts" width="720" height="480"
      src="${baseURL}embed.html?motion=none&price=84"></iframe>`,
  );
  try {
    await webkit.driver.get(pathToFileURL(file).href);
    await webkit.driver.switchTo().frame(0);
    // The driver cannot type into a sandboxed frame.
    const said = async () => webkit.driver.findElement(HANDLE).then((handle) => handle.getAttribute('aria-valuetext'));
    await expect.poll(() => said().catch(() => 'not there yet'), PATIENCE).toContain('Sol, Sam deleveraged; fund 80');
    await webkit.driver.get(`${pathToFileURL(path.resolve('dist/embed.html')).href}?motion=none`);
    await crash();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
