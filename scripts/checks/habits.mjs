// Habits of size and naming that no linter rule of ours says: small files with names of the field.

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
