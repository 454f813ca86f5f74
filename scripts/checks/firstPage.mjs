// What a browser fetches before the reader does anything: the page, what it links, whatever those import at once, and the
// worker that they start. What is imported later is not on the list; a browser test (e2e/loading.spec.ts) holds it to that.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const LINKED = /<(?:script|link rel="(?:icon|stylesheet|modulepreload)")[^>]*? (?:src|href)="\.\/([^"]+)"/g;
const IMPORTED = /(?:^|[;}\n])(?:import|export)(?:[\w$*{},\s]*?from)?\s*["'`]\.\/([^"'`]+)["'`]/g;
const WORKER = /new Worker\((?:new URL\()+[`"']([^`"']+)[`"'],\s*import\.meta\.url/g;

const found = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name);

/**
 * @param {string} dist a built site
 * @returns {string[]} files from its root, the page first
 */
export function firstPage(dist) {
  const files = ['index.html'];
  let workers = 0;
  for (const file of files) {
    const place = path.join(dist, file);
    if (!existsSync(place)) throw new Error(`${place}: not built; a check that saw nothing has checked nothing`);
    const text = readFileSync(place, 'utf8');
    workers += found(text, WORKER).length;
    const next = leadingTo(file, text).map((to) => path.posix.join(path.posix.dirname(file), to));
    files.push(...new Set(next.filter((one) => !files.includes(one))));
  }
  if (workers === 0) throw new Error(`${dist}: no worker is started by ${files.join(', ')}`);
  return files;
}

function leadingTo(file, text) {
  // What only a browser without scripts reads.
  if (file.endsWith('.html')) return found(text.replaceAll(/<noscript>[\s\S]*?<\/noscript>/g, ''), LINKED);
  return file.endsWith('.js') ? [...found(text, IMPORTED), ...found(text, WORKER)] : [];
}
