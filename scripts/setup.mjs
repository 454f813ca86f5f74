// node scripts/setup.mjs deps [browser] [others]
// Makes a fresh clone ready: the locked packages and, for the browser tests, a Chromium that really starts; `others`: and
// the other browsers, where they can be had. Asks nothing, says what it does, and gives each step a time limit. Node built-ins only.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './setup/dependencies.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const wanted = new Set(process.argv.slice(2));
const say = (line) => console.error(`[setup] ${line}`);

if (wanted.has('deps')) ensureDependencies(root, say);
if (wanted.has('browser')) {
  const { ensureBrowser } = await import('./setup/browser.mjs');
  const found = await ensureBrowser(root, say);
  if (!found) process.exit(1);
  say(`browser tests use ${found.how}: Chromium ${found.version}`);
}
if (wanted.has('others')) {
  const { ensureOtherBrowsers } = await import('./setup/otherBrowsers.mjs');
  await ensureOtherBrowsers(root, say);
}
