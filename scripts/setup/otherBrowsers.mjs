// The second, shorter run of the browser tests: Firefox ESR and WebKitGTK, where they are or can be had as Debian packages.
// What is found is recorded in node_modules/.cache/adl-lab/other-browsers.json, which playwright.config.ts reads; what is
// not found is said and left out. Needs the installed playwright package.
//
// ADL_BROWSER_SKIP=firefox,webkit   leave them out
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { debianPackages } from './apt.mjs';
import { findProgram } from './attempt.mjs';

/** Newest of the three programming interfaces that Debian has had the small browser for. */
const miniBrowser = () =>
  ['6.0', '4.1', '4.0']
    .flatMap((version) =>
      ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
    )
    .find(existsSync);

const FOUND_BY = {
  firefox: () => {
    const program = findProgram('firefox-esr');
    return program ? { program } : null;
  },
  webkit: () => {
    const [driver, screen, program] = [findProgram('WebKitWebDriver'), findProgram('Xvfb'), miniBrowser()];
    return driver && screen && program ? { driver, screen, program } : null;
  },
};

const PACKAGES = { firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };
const NAMES = { firefox: 'Firefox ESR', webkit: 'WebKitGTK' };

async function firefoxStarts(root, program) {
  const { firefox } = createRequire(path.join(root, 'package.json'))('playwright');
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath: program, timeout: 30_000 });
  const version = browser.version();
  await browser.close();
  return version;
}

/** Records what there is. Never fails: a machine without them runs the tests in Chromium alone. */
export async function ensureOtherBrowsers(root, say) {
  const skipped = new Set((process.env.ADL_BROWSER_SKIP ?? '').split(','));
  const wanted = Object.keys(FOUND_BY).filter((name) => !skipped.has(name));
  const missing = wanted.filter((name) => !FOUND_BY[name]());
  const packages = missing.length > 0 ? debianPackages(root, say) : null;
  if (packages) {
    const names = missing.flatMap((name) => PACKAGES[name]);
    say(`installing the Debian packages ${names.join(', ')} (about 110 MB together) for a second, shorter run`);
    if (!packages.install(...names)) {
      packages.update();
      packages.install(...names);
    }
  }
  const found = Object.fromEntries(wanted.map((name) => [name, FOUND_BY[name]()]));
  if (found.firefox) {
    try {
      say(`a shorter run in Firefox ${await firefoxStarts(root, found.firefox.program)}`);
    } catch (error) {
      say(`${found.firefox.program} does not start: ${String(error.message).split('\n')[0]}`);
      found.firefox = null;
    }
  }
  if (found.webkit) say('a shorter run in WebKitGTK');
  for (const name of Object.keys(FOUND_BY))
    if (!found[name]) say(`${NAMES[name]} is not here: the shorter run in it is left out`);
  const folder = path.join(root, 'node_modules', '.cache', 'adl-lab');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'other-browsers.json'), `${JSON.stringify(found)}\n`);
}
