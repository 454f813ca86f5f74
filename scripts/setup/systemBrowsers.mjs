// Where the systems keep a browser of the Chromium family. Node built-ins only.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { findProgram } from './attempt.mjs';

/** The quickest first. */
const LINUX_NAMES = [
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'brave-browser',
];
const MAC_NAMES = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
const WINDOWS_FILES = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

export function systemBrowsers() {
  if (process.platform === 'darwin') {
    return MAC_NAMES.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`).filter(existsSync);
  }
  if (process.platform === 'win32') {
    const homes = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return homes
      .filter(Boolean)
      .flatMap((home) => WINDOWS_FILES.map((parts) => path.join(home, ...parts)))
      .filter(existsSync);
  }
  return LINUX_NAMES.map(findProgram).filter(Boolean);
}
