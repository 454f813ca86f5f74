// Rung: a chromium package of Debian, when we may install packages. (Ubuntu's packages of that name are empty stubs.)
// The shell comes first: browser tests take half the processor time in it. Older Debians only have the whole browser.
import { existsSync, readFileSync } from 'node:fs';
import { attempt, findProgram } from './attempt.mjs';

const isDebian = () => existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

export async function aptChromium(root, say) {
  const apt = findProgram('apt-get');
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !apt || !isDebian()) return [];
  say('installing the Debian package chromium-headless-shell (about 65 MB; a minute or less on most networks)');
  const waits = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=2'];
  const options = { cwd: root, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const update = attempt(apt, [...waits, 'update', '-qq'], { ...options, seconds: 180 });
  if (!update.ok) say(`apt-get update: ${update.why}`);
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const install = attempt(apt, [...waits, 'install', '-y', '-qq', '--no-install-recommends', name], {
      ...options,
      seconds: 500,
    });
    if (install.ok) return [`/usr/bin/${name}`];
    say(`apt-get install ${name}: ${install.why}`);
  }
  return [];
}
