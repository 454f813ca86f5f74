// The engine gives the same result on every machine, for ever: it may use nothing that depends on the clock, chance, the
// locale, the platform, or on how a browser approximates a function. (Names like window or console are not even known to
// its compiler project; what is checked here is what the ECMAScript library itself offers.)
import { nodesOf } from './syntax.mjs';

/** Exact by the language's definition, so equal everywhere. Math.exp, log, pow, sin and their kin are approximations. */
const EXACT_MATH = new Set([
  'abs',
  'ceil',
  'clz32',
  'floor',
  'fround',
  'imul',
  'max',
  'min',
  'round',
  'sign',
  'sqrt',
  'trunc',
]);

const FORBIDDEN = new Map([
  ['Date', 'there is no clock'],
  ['performance', 'there is no clock'],
  ['setTimeout', 'there are no timers'],
  ['setInterval', 'there are no timers'],
  ['queueMicrotask', 'it is synchronous'],
  ['Promise', 'it is synchronous'],
  ['console', 'it returns what it has to say'],
  ['crypto', 'chance comes from the seed'],
  ['Intl', 'results may not depend on a locale'],
  ['parseFloat', 'text becomes numbers in decode'],
  ['globalThis', 'it knows no platform'],
  ['WeakRef', 'results may not depend on garbage collection'],
  ['FinalizationRegistry', 'results may not depend on garbage collection'],
  ['Function', 'no code from text'],
  ['eval', 'no code from text'],
]);

const FORBIDDEN_METHODS = new Map([
  ['localeCompare', 'results may not depend on a locale: compare with < and >'],
  ['toLocaleString', 'results may not depend on a locale'],
  ['toLocaleLowerCase', 'results may not depend on a locale'],
  ['toLocaleUpperCase', 'results may not depend on a locale'],
]);

const isName = (node, name) => node?.type === 'Identifier' && node.name === name;
const isBigInt = (node) =>
  node.type === 'Literal' ? typeof node.value === 'bigint' || 'bigint' in node : isName(node.callee, 'BigInt');

const isPower = (node) =>
  (node.type === 'BinaryExpression' && node.operator === '**') ||
  (node.type === 'AssignmentExpression' && node.operator === '**=');

const wholeOf = (node) =>
  node.type === 'UnaryExpression' && node.operator === '-' ? -node.argument.value : node.value;

/** 2 ** 40 or 2 ** -52: both sides written out and the result exact, a power of two or a whole number within 2^53. */
function isWrittenPower(node) {
  const [base, exponent] = [wholeOf(node.left), wholeOf(node.right)];
  if (!Number.isInteger(base) || !Number.isInteger(exponent)) return false;
  return base === 2 || (exponent >= 0 && Math.abs(base ** exponent) <= 2 ** 53);
}

/** An identifier that stands for a value: not the name of a member, a key, or a type. */
function isReference(node, parent) {
  if (!parent) return true;
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed;
  if (parent.type === 'Property' || parent.type === 'PropertyDefinition' || parent.type === 'MethodDefinition') {
    return parent.value === node || parent.computed;
  }
  return !parent.type.startsWith('TS');
}

function impurity(node, parent) {
  if (node.type === 'Identifier' && isReference(node, parent)) {
    if (FORBIDDEN.has(node.name)) return `${node.name}: ${FORBIDDEN.get(node.name)}`;
    if (node.name === 'Math') {
      const member = parent?.type === 'MemberExpression' && !parent.computed ? parent.property.name : null;
      if (!EXACT_MATH.has(member)) return `Math.${member ?? '…'} is not exact on every machine`;
    }
  }
  if (node.type === 'MemberExpression' && !node.computed && FORBIDDEN_METHODS.has(node.property.name)) {
    return `${node.property.name}: ${FORBIDDEN_METHODS.get(node.property.name)}`;
  }
  if (node.type === 'CallExpression' && node.arguments.length === 0 && node.callee.type === 'MemberExpression') {
    const name = node.callee.property?.name;
    if (name === 'sort' || name === 'toSorted') return `${name}() without an order sorts as text`;
  }
  if (isPower(node) && !isBigInt(node.left) && !isBigInt(node.right) && !isWrittenPower(node)) {
    return '** on numbers is approximated: use BigInt with one side a literal, or two whole literals';
  }
  if (node.type === 'AwaitExpression' || node.async === true) return 'it is synchronous: no async, no await';
  return null;
}

/** @returns {string[]} what is wrong in one file of the engine or the protocol */
export function impuritiesOf(file, { tree, lineAt }) {
  const found = [];
  for (const [node, parent] of nodesOf(tree)) {
    const wrong = impurity(node, parent);
    if (wrong) found.push(`src/${file}:${lineAt(node.start)}: in the engine, ${wrong}`);
  }
  return found;
}
