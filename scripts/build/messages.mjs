// Messages for a page in one file: only those that its code can say, parsed when it is built, so that the parser of the
// message format stays at home (https://formatjs.github.io/docs/guides/advanced-usage).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';

const ONE_FILE = /[\\/]content[\\/]messages[\\/]en[\\/]\w+\.ts$/;
const PLACE = '"messages of this page"';
const PROSE_PLACE = '"prose of this page"';

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

/**
 * Of what data says, with its translation, only what this page's own code and data can say. A text with `{name}` in it
 * stays when its longest piece does: the engine fills it in.
 * @param {Readonly<Record<string, string>>} prose
 * @param {string} source everything that the page is made of
 */
export function proseSaid(prose, source) {
  const plain = (text) => text.replaceAll('\\', '');
  const whole = plain(source);
  const longest = (text) =>
    text.split(/\{\w+\}/).reduce((most, piece) => (piece.length > most.length ? piece : most), '');
  return Object.fromEntries(Object.entries(prose).filter(([english]) => whole.includes(plain(longest(english)))));
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
 * @param {{prose: Readonly<Record<string, string>>, beside: string} | null} translated another language than English also
 *   says what data says in English: in this page's code, or `beside` it
 */
export function leanMessages(root, file, name, catalogue, translated) {
  const place = path.join(root, file);
  const spoken = translated ? `export const spoken = { messages: ${name}, prose: ${PROSE_PLACE} };` : '';
  return {
    name: 'adl-lab:lean-messages',
    load(id) {
      if (id === place) return `export const ${name} = ${PLACE}; ${spoken}`;
      // What a part of the page brings along for itself is in the one catalogue here.
      const own = ONE_FILE.exec(id) && /export const (\w+)/.exec(readFileSync(id, 'utf8'));
      return own ? `export const ${own[1]} = {};` : null;
    },
    renderChunk(code) {
      if (!code.includes(PLACE)) throw new Error(`${file}: the page does not use its messages`);
      const said = keysSaid(code, Object.keys(catalogue));
      const spoken = code.replace(PLACE, () => compiled(said.map((key) => [key, catalogue[key]])));
      if (!translated) return spoken;
      if (!spoken.includes(PROSE_PLACE)) throw new Error(`${file}: the page does not use its prose`);
      const { prose, beside } = translated;
      return spoken.replace(PROSE_PLACE, () => JSON.stringify(proseSaid(prose, code + beside)));
    },
  };
}
