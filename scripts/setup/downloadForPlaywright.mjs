// Rung: Playwright's own download. Without a network that reaches its servers this fails in seconds, not minutes.
import { createRequire } from 'node:module';
import path from 'node:path';
import { attempt, findProgram } from './attempt.mjs';
import { tryLaunch } from './launch.mjs';

export async function downloadForPlaywright(root, say) {
  if (process.env.PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD) return [];
  const require = createRequire(path.join(root, 'package.json'));
  const program = path.join(path.dirname(require.resolve('playwright/package.json')), 'cli.js');
  say('no browser yet: downloading the one Playwright tests with');
  const download = attempt(process.execPath, [program, 'install', '--only-shell', 'chromium'], {
    cwd: root,
    seconds: 600,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '8000' },
  });
  if (!download.ok) {
    say('the download did not work; trying other ways');
    return [];
  }
  const { version } = await tryLaunch(root, null);
  if (!version && process.platform === 'linux') {
    // It came, but lacks system libraries: only an administrator can add them.
    const isRoot = process.getuid?.() === 0;
    const sudo = findProgram('sudo');
    if (isRoot || (sudo && attempt(sudo, ['-n', 'true'], { cwd: root, seconds: 5 }).ok)) {
      say('installing the system libraries it needs');
      attempt(process.execPath, [program, 'install-deps', 'chromium'], { cwd: root, seconds: 400 });
    }
  }
  return [null];
}
