// Installs the locked packages when what is installed is not what package-lock.json says. Node built-ins only: this runs on
// a fresh clone, before anything is installed.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';

/** The oldest Node the packages run on, as in package.json. */
const OLDEST = [20, 19];

export function isNodeNewEnough(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** Does a lock entry belong on this machine? Native packages name their systems; `!name` excludes one. */
function isForHere(entry) {
  const libc =
    process.platform === 'linux' ? (process.report?.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl') : '';
  const allows = (list, value) =>
    !list || ((list.includes(value) || list.every((item) => item.startsWith('!'))) && !list.includes(`!${value}`));
  return allows(entry.os, process.platform) && allows(entry.cpu, process.arch) && (!libc || allows(entry.libc, libc));
}

/** Why the packages must be installed again, or null. npm writes its own list last, so a broken install has none. */
export function whatIsMissing(root) {
  const locked = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const listFile = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(listFile)) return 'nothing is installed';
  const installed = JSON.parse(readFileSync(listFile, 'utf8')).packages;
  for (const [place, entry] of Object.entries(locked)) {
    // An optional package that names no system serves one that does (say, a WebAssembly build): npm decides about it.
    if (place === '' || !isForHere(entry) || (entry.optional && !entry.os && !entry.cpu)) continue;
    const version = installed[place]?.version;
    if (version !== entry.version)
      return `${place.replace(/^node_modules\//, '')} is ${version ?? 'absent'}, not ${entry.version}`;
  }
  return null;
}

export function ensureDependencies(root, say) {
  if (!isNodeNewEnough()) {
    say(`Node ${process.versions.node} is too old: ${OLDEST.join('.')} or newer is needed (nodejs.org).`);
    process.exit(1);
  }
  const why = whatIsMissing(root);
  if (!why) return;
  say(`${why}: installing the packages of package-lock.json (npm ci)`);
  // NODE_ENV=production or an omit setting of the machine must not leave out the tools.
  const result = npm(root, ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'], {
    output: 'stderr',
  });
  if (!result.ok) {
    say(`npm ci failed${result.error ? ` (${result.error})` : '; its message is above'}. Nothing was run.`);
    process.exit(1);
  }
}
