// The browser that the set-up found or the environment names; Playwright's own when there is neither.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function foundBrowser(root) {
  const named = process.env.E2E_CHROMIUM;
  if (named) return { executablePath: named };
  const record = join(root, 'node_modules', '.cache', 'adl-lab', 'browser.json');
  if (!existsSync(record)) return {};
  const { path } = JSON.parse(readFileSync(record, 'utf8'));
  return path ? { executablePath: path } : {};
}
