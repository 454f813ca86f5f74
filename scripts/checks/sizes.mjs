// What a reader has to load, as brotli sends it, against the targets L1, L1b and L2 of the benchmark's table.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { firstPage } from './firstPage.mjs';

const KILOBYTE = 1_000;

/** target: of the benchmark's table, never lowered. most: what fails the check; above the target only with the reason why. */
const TARGETS = {
  // React (57 kB) and decimal.js (5 kB) are the project's; forty rule books with their sources (9 kB) and the engine's
  // explanations (18 kB) came after the target was set; refusals that say where JSON breaks, getImage,
  // states as files and two ways back (5 kB) after that.
  embed: { says: 'L1: the page for embedding, one file', target: 120 * KILOBYTE, most: 217 * KILOBYTE },
  // An English chapter has 236 kB: what the page above has, less the rule books (8 kB), more the predictions, the accounts
  // and the chapter itself (20 kB). A Chinese one also brings what its data says, translated (3 kB).
  lesson: { says: 'L1b: a chapter for embedding, the heaviest of all', target: 150 * KILOBYTE, most: 238 * KILOBYTE },
  first: { says: 'L2: the first page of the site, all that it loads', target: 150 * KILOBYTE, most: 200 * KILOBYTE },
  element: { says: 'embed.js, not compressed', target: 3 * KILOBYTE, most: 3 * KILOBYTE },
};

const weightOf = (file) => brotliCompressSync(readFileSync(file)).length;

/** @returns {{name: string, says: string, bytes: number, target: number, most: number}[]} one row per target */
function weigh(dist) {
  const place = (file) => {
    const found = path.join(dist, file);
    if (!existsSync(found)) throw new Error(`${found}: not built; a check that saw nothing has checked nothing`);
    return found;
  };
  const first = firstPage(dist);
  // They differ in one block of data each: the longest of each language are weighed, since compressing all takes long.
  const chapters = readdirSync(place('lesson'))
    .map((file) => ({ file: place(`lesson/${file}`), chinese: file.endsWith('.zh.html') }))
    .map((one) => ({ ...one, length: statSync(one.file).size }))
    .sort((a, b) => b.length - a.length);
  const longest = [true, false].map((wanted) => chapters.find(({ chinese }) => chinese === wanted)?.file);
  return [
    { name: 'embed', bytes: weightOf(place('embed.html')) },
    { name: 'lesson', bytes: Math.max(...longest.map((file) => weightOf(file))) },
    { name: 'first', bytes: first.reduce((sum, file) => sum + weightOf(place(file)), 0) },
    { name: 'element', bytes: readFileSync(place('embed.js')).length },
  ].map((row) => ({ ...row, ...TARGETS[row.name] }));
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
  const rows = weigh(path.join(root, 'dist'));
  for (const { says, bytes, target, most } of rows) {
    const verdict = bytes <= target ? 'ok' : bytes <= most ? 'MISSES ITS TARGET' : 'TOO HEAVY';
    console.log(`${verdict}: ${(bytes / KILOBYTE).toFixed(1)} kB, target ${target / KILOBYTE}  ${says}`);
  }
  process.exit(rows.every(({ bytes, most }) => bytes <= most) ? 0 : 1);
}
