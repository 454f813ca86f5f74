// Does a browser really start? A file that exists may be a stub that tells people to install something, or may lack
// libraries, so a candidate counts only when a page in it has computed something. Needs the installed playwright package.
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * @param {string | null} executablePath null: the one Playwright downloaded for itself
 * @returns {Promise<{version: string | null, why: string}>} version null: it does not start, and why
 */
export async function tryLaunch(root, executablePath) {
  const require = createRequire(path.join(root, 'package.json'));
  const { chromium } = require('playwright');
  let browser;
  try {
    browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      chromiumSandbox: false,
      timeout: 20_000,
    });
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto('data:text/html,<title>probe</title>');
    const sum = await page.evaluate('6 * 7');
    return sum === 42 ? { version: browser.version(), why: '' } : { version: null, why: 'it computes wrongly' };
  } catch (error) {
    return { version: null, why: String(error.message).split('\n').slice(0, 3).join(' ') };
  } finally {
    await browser?.close().catch((error) => console.error(`[setup] closing the browser: ${error.message}`));
  }
}
