// Reading a source file as a syntax tree, for the checks beside this file.
import { parseSync } from 'vite';

/** @returns {{tree: object, lineAt: (offset: number) => number}} */
export function parse(file, text) {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { tree: program, lineAt: (offset) => starts.filter((start) => start <= offset).length };
}

/** Every node of the tree with its parent, in the order of the text. */
export function* nodesOf(node, parent = null) {
  if (Array.isArray(node)) {
    for (const item of node) yield* nodesOf(item, parent);
  } else if (node && typeof node === 'object') {
    if (typeof node.type === 'string') yield [node, parent];
    const next = typeof node.type === 'string' ? node : parent;
    for (const value of Object.values(node)) if (value && typeof value === 'object') yield* nodesOf(value, next);
  }
}

const IMPORTING = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

/**
 * Everything a file takes from another: import and export ... from, import(), and import('...') in a type.
 * `names` are the names taken; null stands for all of them.
 */
export function importsOf({ tree, lineAt }) {
  const imports = [];
  for (const [node] of nodesOf(tree)) {
    const source = IMPORTING.has(node.type) ? (node.source ?? node.argument?.literal ?? null) : null;
    if (!source) continue;
    const isDynamic = node.type === 'ImportExpression';
    imports.push({
      from: typeof source.value === 'string' ? source.value : null,
      line: lineAt(node.start),
      isDynamic,
      isType: node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type',
      names: namesOf(node),
    });
  }
  return imports;
}

function namesOf(node) {
  if (!node.specifiers) return null;
  const names = node.specifiers.map((specifier) => specifier.imported?.name ?? specifier.local?.name ?? '');
  const takesAll = node.specifiers.some((specifier) => specifier.type === 'ImportNamespaceSpecifier');
  return takesAll ? null : names;
}
