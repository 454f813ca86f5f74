/** What nobody should find in a file, and somebody will put there. JSON tokens, as they stand in the text. */
import fc from 'fast-check';

const text = (value: string): string => JSON.stringify(value);

/** Numbers that JSON can write and money cannot be, and what only looks like JSON. */
const NUMBERS = [
  '0',
  '-0',
  '-1',
  '0.5',
  '1e999',
  '-1e999',
  '1e-999',
  '9007199254740993',
  '123456789012345678901234567890',
  'NaN',
  'Infinity',
  'undefined',
  '0x10',
];

/** Decimal text, most of it refused, some of it only just allowed. */
const DECIMALS = [
  '',
  ' 1',
  '1e6',
  'NaN',
  'Infinity',
  '-Infinity',
  '-1',
  '-0',
  '0',
  '00012',
  '1.',
  '.5',
  '1,5',
  '１２',
  '0.000000000000000000000000000001',
  '999999999999999999999999999999',
  '9007199254740993',
  '0.01',
  '0.5',
  '1',
  '2',
  '84',
  '95',
  '100.5',
  '1000000',
  '4503599627370496',
  '1'.repeat(2_500),
].map(text);

/** Markup, formats, directions: each must come out as the letters that it is. */
const TEXTS = [
  '<img src=x onerror="window.hacked=1">',
  '<script>window.hacked=1</script>',
  '</script><svg onload=window.hacked=1>',
  'javascript:window.hacked=1',
  '{name, plural, one {',
  "'{",
  '<adl>x</adl>',
  '\u202egnp.exe\u202c',
  '\u0000\u0007',
  '\ud800',
  'a\u0300'.repeat(40),
  '👩‍👩‍👧‍👦'.repeat(8),
  'x'.repeat(5_000),
  '__proto__',
  'constructor',
  'toString',
  'X-USD',
  'canonical@1',
  'market-maker',
].map(text);

const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'extra', '', '0'];

const NESTS = [
  'null',
  'true',
  'false',
  '[]',
  '{}',
  '[[]]',
  '[null]',
  '{"__proto__":{"hacked":1}}',
  '{"kind":"__proto__"}',
  '{"kind":{"toString":1}}',
  `${'['.repeat(90)}${']'.repeat(90)}`,
  `${'['.repeat(60_000)}${']'.repeat(60_000)}`,
  `${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}`,
];

export const hostileKey = fc.constantFrom(...KEYS);

/** One JSON token (or what takes the place of one). */
export const hostileToken = fc.oneof(
  fc.constantFrom(...NUMBERS),
  fc.constantFrom(...DECIMALS),
  fc.constantFrom(...TEXTS),
  fc.constantFrom(...NESTS),
  fc.string({ unit: 'binary', maxLength: 20 }).map(text),
  fc.integer().map(String),
  fc.double().map((value) => JSON.stringify(String(value))),
);
