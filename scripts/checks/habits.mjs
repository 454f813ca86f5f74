// Habits that no linter rule of ours says: small files, names of the field, no error swallowed without a word.
import { nodesOf } from './syntax.mjs';

const MOST_LINES = 400;
const EMPTY_NAMES = /^(utils?|helpers?|common|misc|manager|data|shared|lib)$/i;

/** @returns {string[]} what is wrong with a file's name or length. Tests and content (texts, tables) may be long. */
export function badHabits(file, text) {
  const found = [];
  const lines = text.split('\n').length - 1;
  const mayBeLong = /\.test\.tsx?$/.test(file) || file.startsWith('content/');
  if (lines > MOST_LINES && !mayBeLong)
    found.push(`src/${file}: ${lines} lines; past ${MOST_LINES} a file wants splitting`);
  for (const part of file.split('/')) {
    const name = part.replace(/\..*$/, '');
    if (EMPTY_NAMES.test(name)) found.push(`src/${file}: "${name}" says nothing about what is inside`);
  }
  return found;
}

/** @returns {string[]} every catch that does nothing and gives no reason for it */
export function silentCatches(file, text, { tree, lineAt }) {
  const found = [];
  for (const [node] of nodesOf(tree)) {
    if (node.type !== 'CatchClause' || node.body.body.length > 0) continue;
    if (!/\/[/*]/.test(text.slice(node.body.start, node.body.end)))
      found.push(`src/${file}:${lineAt(node.start)}: a silent catch: handle the error or say why not`);
  }
  return found;
}
