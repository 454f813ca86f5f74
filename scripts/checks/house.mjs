// The rules of the house that neither the compiler nor the linter can say: borders between folders, purity of the engine,
// size and names of files, the lock file. Each rule is proven to bite by house.test.mjs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bordersCrossed } from './borders.mjs';
import { badHabits, silentCatches } from './habits.mjs';
import { lockFaults, unpinned } from './lock.mjs';
import { impuritiesOf } from './purity.mjs';
import { importsOf, parse } from './syntax.mjs';

const PURE = /^(engine|protocol)\//;

/** Checks one source file; `file` is its path from src/. */
export function checkSource(file, text) {
  const syntax = parse(file, text);
  const imports = importsOf(syntax);
  const isTest = /\.test\.tsx?$/.test(file);
  const faults = [
    ...bordersCrossed(file, imports),
    ...(PURE.test(file) && !isTest ? impuritiesOf(file, syntax) : []),
    ...badHabits(file, text),
    ...silentCatches(file, text, syntax),
  ];
  return { faults, imports: imports.length };
}

function sourcesOf(root) {
  const src = path.join(root, 'src');
  if (!existsSync(src)) return [];
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .sort();
}

export function checkHouse(root) {
  const read = (file) => readFileSync(path.join(root, file), 'utf8');
  const lock = JSON.parse(read('package-lock.json'));
  const faults = [...lockFaults(lock), ...unpinned(JSON.parse(read('package.json')))];
  const files = sourcesOf(root);
  let imports = 0;
  for (const file of files) {
    const result = checkSource(file, read(`src/${file}`));
    faults.push(...result.faults);
    imports += result.imports;
  }
  const pure = files.filter((file) => PURE.test(file)).length;
  if (files.length === 0) faults.push('src/: no source file was seen');
  const seen = `${files.length} files, ${imports} imports, ${pure} files held pure, ${Object.keys(lock.packages).length} packages`;
  return { faults, seen };
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
  const { faults, seen } = checkHouse(root);
  for (const fault of faults) console.error(fault);
  console.log(`house: ${seen}; ${faults.length === 0 ? 'all rules kept' : `${faults.length} broken`}`);
  process.exit(faults.length === 0 ? 0 : 1);
}
