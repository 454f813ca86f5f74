// A small copy of the house with files planted in it, to see a checker find what it must find.
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const home = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

const RULES = [
  'package.json',
  'biome.json',
  '.oxlintrc.json',
  'tsconfig.base.json',
  'tsconfig.json',
  'tsconfig',
  'knip.json',
  'index.html',
  '.gitignore',
];

/** @param {Record<string, string>} files text by path. The folder's name has a space in it, as people's folders do. */
export function plant(files) {
  const root = mkdtempSync(path.join(os.tmpdir(), 'adl house '));
  for (const rule of RULES) cpSync(path.join(home, rule), path.join(root, rule), { recursive: true });
  symlinkSync(path.join(home, 'node_modules'), path.join(root, 'node_modules'), 'junction');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
