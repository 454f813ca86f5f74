// decimal.js without what the engine never asks of it: sines, logarithms, square roots and their tables of digits. The
// package hangs every method on one prototype, which no bundler dares to thin out; here it is known what is called, because
// one file alone may import it (scripts/checks/borders.mjs). Nothing that is left is changed.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';

const PACKAGE = /[\\/]decimal\.js[\\/]decimal\.mjs$/;

/** How a value gets its text where nobody calls a method by its name. */
const UNSPOKEN = ['toString', 'valueOf', 'toJSON', 'constructor', 'prototype', 'config', 'set', 'clone', 'isDecimal'];

/**
 * What a piece of code names: `.plus` a method, `divide` a helper. A static is none: only text in hexadecimal with an exponent
 * leads to one (`pow`), and the engine's text is decimal.
 */
function namesIn(text) {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$|\b(?:Math|Decimal)\.\w+/gm, '');
  return code.match(/\.?\b[A-Za-z_$][\w$]*/g) ?? [];
}

/** `P.plus = P.add = function () {…}` → ['plus', 'add'], and the same of `Decimal.max = max` in the maker of classes. */
function assignedTo(statement, owner) {
  const names = [];
  let node = statement.type === 'ExpressionStatement' ? statement.expression : null;
  while (
    node?.type === 'AssignmentExpression' &&
    node.left.type === 'MemberExpression' &&
    node.left.object.name === owner
  ) {
    names.push(node.left.property.name);
    node = node.right;
  }
  return names;
}

/**
 * @param {string} code of decimal.mjs
 * @param {string} caller text of the only file that uses it
 * @returns {string} the same module with fewer methods
 */
export function leanDecimal(code, caller) {
  const { body } = parseAst(code);
  const maker = body.find(({ type, id }) => type === 'FunctionDeclaration' && id.name === 'clone');
  if (!maker) throw new Error('decimal.js makes its classes differently now');
  const inMaker = maker.body.body.filter(
    (one) => one.type === 'ExpressionStatement' && one.expression.right?.type === 'Identifier',
  );
  const statics = inMaker
    .map((node) => ({ node, names: assignedTo(node, 'Decimal') }))
    .filter(({ names }) => names.length > 0);
  const methods = body.map((node) => ({ node, names: assignedTo(node, 'P') })).filter(({ names }) => names.length > 0);
  const helpers = body
    .filter(({ type }) => type === 'FunctionDeclaration' || type === 'VariableDeclaration')
    .map((node) => ({ node, names: node.id ? [node.id.name] : node.declarations.map(({ id }) => id.name) }));
  const asked = new Set([...namesIn(caller), ...UNSPOKEN].map((name) => name.replace('.', '')));
  const isAsked = ({ names }) => names.some((name) => asked.has(name));

  // From what is asked for to everything that it leads to.
  const nodes = [...methods.map(({ node, names }) => ({ node, names: names.map((name) => `.${name}`) })), ...helpers];
  const wanted = new Set([...asked].flatMap((name) => [name, `.${name}`]));
  const kept = new Set();
  for (let before = -1; before < kept.size; ) {
    before = kept.size;
    for (const { node, names } of nodes) {
      if (kept.has(node) || !names.some((name) => wanted.has(name))) continue;
      kept.add(node);
      const text = node === maker ? withoutStatics(code, maker, statics, isAsked) : code.slice(node.start, node.end);
      for (const name of namesIn(text)) wanted.add(name);
    }
  }
  const dropped = [...methods.filter(({ node }) => !kept.has(node)), ...statics.filter((one) => !isAsked(one))].map(
    ({ node }) => node,
  );
  let lean = code;
  for (const { start, end } of dropped.toSorted((a, b) => b.start - a.start))
    lean = lean.slice(0, start) + lean.slice(end);
  return lean;
}

function withoutStatics(code, maker, statics, isAsked) {
  let text = '';
  let from = maker.start;
  for (const one of statics) {
    if (isAsked(one)) continue;
    text += code.slice(from, one.node.start);
    from = one.node.end;
  }
  return text + code.slice(from, maker.end);
}

/** @param {string} root of the project */
export function withLeanDecimal(root) {
  const caller = readFileSync(path.join(root, 'src/engine/explain/decimal.ts'), 'utf8');
  return {
    name: 'adl-lab:lean-decimal',
    apply: 'build',
    transform: (code, id) => (PACKAGE.test(id) ? { code: leanDecimal(code, caller), map: null } : null),
  };
}
