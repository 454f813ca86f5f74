// Installing packages of Debian, where we may: as root. Says what it does and why it could not. Node built-ins only.
import { existsSync, readFileSync } from 'node:fs';
import { attempt, findProgram } from './attempt.mjs';

const WAITS = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=2'];

const isDebian = () => existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

/** null where packages cannot be installed. (Ubuntu's packages of the browsers' names are empty stubs.) */
export function debianPackages(root, say) {
  const apt = findProgram('apt-get');
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !apt || !isDebian()) return null;
  const options = { cwd: root, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  return {
    update() {
      const update = attempt(apt, [...WAITS, 'update', '-qq'], { ...options, seconds: 180 });
      if (!update.ok) say(`apt-get update: ${update.why}`);
    },
    /** @returns {boolean} all of them are there now */
    install(...names) {
      const install = attempt(apt, [...WAITS, 'install', '-y', '-qq', '--no-install-recommends', ...names], {
        ...options,
        seconds: 500,
      });
      if (!install.ok) say(`apt-get install ${names.join(' ')}: ${install.why}`);
      return install.ok;
    },
  };
}
