// Who may import whom. The table is the one of ARCHITECTURE.md; the borders test plants a violation of every row.
// Inside a folder imports are relative; into another folder they are written `#folder/file.ts`.
import path from 'node:path';

/**
 * values: folders whose values may be used; types: folders only for `import type`; packages: what may come from npm.
 * `files` gives single files more than their folder has.
 */
export const BORDERS = {
  protocol: { values: [], types: [], packages: [] },
  engine: {
    values: ['protocol'],
    types: [],
    packages: [],
    files: { 'explain/decimal.ts': { packages: ['decimal.js'] } },
  },
  content: { values: [], types: ['protocol'], packages: [] },
  decode: { values: ['protocol'], types: ['content'], packages: ['valibot'] },
  worker: { values: ['engine', 'protocol', 'decode', 'content'], types: [], packages: [] },
  client: {
    values: ['protocol'],
    types: [],
    packages: [],
    files: { 'page.ts': { loads: ['#worker/host.ts'] } },
  },
  store: { values: ['client', 'protocol', 'decode'], types: [], packages: ['zustand'] },
  charts: { values: ['ui'], types: [], packages: ['react', 'd3'] },
  // Quantities on screen carry their id (protocol) and words their key (content): types only, one file formats them.
  ui: {
    values: [],
    types: ['protocol', 'content'],
    packages: ['react', 'framer-motion'],
    files: {
      'words.tsx': { packages: ['intl-messageformat'] },
      'parser.ts': { packages: ['intl-messageformat', '@formatjs/icu-messageformat-parser'] },
    },
  },
  panels: {
    values: ['store', 'charts', 'ui', 'content'],
    types: ['protocol'],
    packages: ['react'],
    files: { 'csv.ts': { packages: ['d3'] }, 'export/picture.ts': { packages: ['modern-screenshot'] } },
  },
  app: {
    values: ['protocol', 'decode', 'client', 'store', 'content', 'charts', 'ui', 'panels'],
    types: [],
    packages: ['react', 'react-dom', 'framer-motion', 'zustand'],
  },
  // A script for other people's pages: it brings nothing along.
  element: { values: [], types: ['protocol'], packages: [] },
  // Written when the site is built, in Node; nothing of the page imports it.
  pages: null,
  cli: null,
  testing: null,
};

/** The parts of d3 that draw, move or load: React owns the nodes, the worker owns time. */
const D3_HANDS =
  /^(select|selectAll|selection|create|creator|pointers?|drag|dragDisable|dragEnable|brush|brushX|brushY|zoom|zoomTransform|transition|active|axis(Top|Right|Bottom|Left)|timer|timeout|interval|now|csv|json|text|tsv|xml|html|svg|image|blob|buffer|dsv)$/;

const isTest = (file) => /\.test\.tsx?$/.test(file);
const packageOf = (from) =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');

/**
 * @param {string} file its path from src/, with forward slashes
 * @param {ReturnType<typeof import('./syntax.mjs').importsOf>} imports
 * @returns {string[]} what is wrong
 */
export function bordersCrossed(file, imports) {
  const [folder, ...rest] = file.split('/');
  if (isTest(file)) return [];
  if (!(folder in BORDERS))
    return [`src/${file}: no such part of the house; see the table in scripts/checks/borders.mjs`];
  const rule = BORDERS[folder];
  if (rule === null) return [];
  const more = rule.files?.[rest.join('/')] ?? {};
  return imports.flatMap((one) => {
    const wrong = crossing(file, folder, rule, more, one);
    return wrong ? [`src/${file}:${one.line}: ${wrong}`] : [];
  });
}

function crossing(file, folder, rule, more, { from, isType, isDynamic, names }) {
  if (from === null) return 'the address of an import must be written out';
  if (from.startsWith('.')) return crossingByPath(file, folder, from);
  if (from.startsWith('#')) return crossingByName(folder, rule, more, { from, isType, isDynamic });
  const name = packageOf(from);
  if (![...rule.packages, ...(more.packages ?? [])].includes(name))
    return `${folder} may not import the package ${name}`;
  if (name === 'd3' && names === null) return 'import the d3 functions you need by name: the whole of it is 270 kB';
  const hand = name === 'd3' && !isType && names.find((one) => D3_HANDS.test(one));
  return hand ? `d3 computes and React draws: ${hand} is not for charts` : null;
}

function crossingByPath(file, folder, from) {
  const target = path.posix.join(path.posix.dirname(file), from);
  const [targetFolder, targetPanel] = target.split('/');
  if (targetFolder !== folder)
    return `from one folder to another write #${target.replace(/^(\.\.\/)+/, '')}, not ${from}`;
  if (folder !== 'panels') return null;
  // A panel is a folder; files beside the panels are words that several of them share.
  const [, panel, ...inPanel] = file.split('/');
  const targetIsPanel = target.split('/').length > 2;
  if (!targetIsPanel) return null;
  if (inPanel.length === 0) return `what panels share does not know a panel: ${panel} imports ${targetPanel}`;
  if (panel !== targetPanel) return `a panel does not know its siblings: ${panel} imports ${targetPanel}`;
  return null;
}

function crossingByName(folder, rule, more, { from, isType, isDynamic }) {
  const target = from.slice(1).split('/')[0];
  if (isDynamic && more.loads?.includes(from)) return null;
  // A worker is loaded by its address, never called: `?worker&inline` gives its constructor.
  if (folder === 'client' && target === 'worker' && from.includes('?worker')) return null;
  if (target === folder) return `inside ${folder} imports are relative: ${from}`;
  if (rule.values.includes(target)) return null;
  if (!rule.types.includes(target)) return `${folder} may not import ${target} (${from})`;
  return isType ? null : `${folder} may only take types from ${target}: write import type`;
}
