// Messages for a page in one file: only those that its code can say, parsed when it is built, so that the parser of the
// message format stays at home (https://formatjs.github.io/docs/guides/advanced-usage).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';

const ONE_FILE = /[\\/]content[\\/]messages[\\/]en[\\/]\w+\.ts$/;
const PLACE = '"messages of this page"';

/**
 * The keys that occur in the code: written out, or by a beginning to which the code adds something ("quantity." + symbol).
 * @param {string} code
 * @param {readonly string[]} keys
 */
export function keysSaid(code, keys) {
  const begun = [...code.matchAll(/[`'"]([a-zA-Z]+\.(?:[\w.]+\.)?)(?:\$\{|['"`]\s*\+)/g)].map(([, start]) => start);
  const starts = [...new Set(begun)];
  const written = new Set([...code.matchAll(/[`'"]([a-zA-Z]+\.[\w.]+)(?=[`'"])/g)].map(([, key]) => key));
  return keys.filter((key) => written.has(key) || starts.some((start) => key.startsWith(start)));
}

/** The catalogue as an expression: each message that is more than its text parsed, what is only for editors left out. */
export function compiled(catalogue) {
  return JSON.stringify(Object.fromEntries(catalogue.map(([key, text]) => [key, said(text)])));
}

/** One message: as the text that it is, or parsed. */
export const said = (text) => (isPlain(text) ? text : withoutPlaces(parse(text)));

/** As `ui/words.tsx` has it: nothing of the message format is in it. */
const isPlain = (text) => !/[{}<'#]/.test(text);

function withoutPlaces(node) {
  if (Array.isArray(node)) return node.map(withoutPlaces);
  if (node === null || typeof node !== 'object') return node;
  // `style: null` says as much as no style.
  const kept = Object.entries(node).filter(([key, value]) => key !== 'location' && value !== null);
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutPlaces(value)]));
}

/**
 * @param {string} file of the catalogue, from the root
 * @param {string} name that the catalogue is exported by
 * @param {Readonly<Record<string, string>>} catalogue
 * Another language than English also says what data says in English (`prose`).
 */
export function leanMessages(root, file, name, catalogue) {
  const place = path.join(root, file);
  const prose = name === 'en' ? '' : `import { prose } from './${name}/prose.ts';`;
  const spoken = name === 'en' ? '' : `export const spoken = { messages: ${name}, prose };`;
  return {
    name: 'adl-lab:lean-messages',
    load(id) {
      if (id === place) return `${prose} export const ${name} = ${PLACE}; ${spoken}`;
      // What a part of the page brings along for itself is in the one catalogue here.
      const own = ONE_FILE.exec(id) && /export const (\w+)/.exec(readFileSync(id, 'utf8'));
      return own ? `export const ${own[1]} = {};` : null;
    },
    renderChunk(code) {
      if (!code.includes(PLACE)) throw new Error(`${file}: the page does not use its messages`);
      const said = keysSaid(code, Object.keys(catalogue));
      return code.replace(PLACE, () => compiled(said.map((key) => [key, catalogue[key]])));
    },
  };
}
