// Proves that each rule of the house bites: a planted violation is found, and the permitted neighbour of it is not.
import { describe, expect, test } from 'vitest';
import { BORDERS } from './borders.mjs';
import { checkSource } from './house.mjs';
import { lockFaults, unpinned } from './lock.mjs';

const faults = (file, text) => checkSource(file, text).faults.join('\n');

/** One line per cell of the table in ARCHITECTURE.md that forbids: file, what it imports, what the check says. */
const FORBIDDEN = [
  ['protocol/a.ts', "import { x } from '#engine/x.ts';", 'may not import engine'],
  ['protocol/a.ts', "import type { X } from '#content/x.ts';", 'may not import content'],
  ['protocol/a.ts', "import { z } from 'valibot';", 'may not import the package valibot'],
  ['engine/a.ts', "import { x } from '#decode/x.ts';", 'may not import decode'],
  ['engine/a.ts', "import type { X } from '#content/x.ts';", 'may not import content'],
  ['engine/adl/rank/a.ts', "import { x } from '../../../store/x.ts';", 'write #store/x.ts'],
  ['engine/a.ts', "import { Decimal } from 'decimal.js';", 'may not import the package decimal.js'],
  ['engine/a.ts', "import { useState } from 'react';", 'may not import the package react'],
  ['engine/a.ts', "import { readFileSync } from 'node:fs';", 'may not import the package node:fs'],
  ['content/a.ts', "import { x } from '#protocol/x.ts';", 'write import type'],
  ['content/a.ts', "import type { X } from '#engine/x.ts';", 'may not import engine'],
  ['decode/a.ts', "import { x } from '#content/x.ts';", 'write import type'],
  ['decode/a.ts', "import { x } from '#engine/x.ts';", 'may not import engine'],
  ['worker/a.ts', "import { x } from '#store/x.ts';", 'may not import store'],
  ['worker/a.ts', "import { x } from 'zustand';", 'may not import the package zustand'],
  ['client/a.ts', "import { createHost } from '#worker/host.ts';", 'may not import worker'],
  ['client/page.ts', "import { createHost } from '#worker/host.ts';", 'may not import worker'],
  ['client/page.ts', "const step = await import('#engine/step.ts');", 'may not import engine'],
  ['client/a.ts', "export { step } from '#engine/step.ts';", 'may not import engine'],
  ['store/a.ts', "import type { World } from '#engine/world.ts';", 'may not import engine'],
  ['store/a.ts', "import { x } from '#content/x.ts';", 'may not import content'],
  ['store/a.ts', "import { useState } from 'react';", 'may not import the package react'],
  ['charts/A.tsx', "import { useFrame } from '#store/frame.ts';", 'may not import store'],
  ['charts/A.tsx', "import type { Frame } from '#protocol/frame.ts';", 'may not import protocol'],
  ['charts/A.tsx', "import { scaleLinear, select } from 'd3';", 'select is not for charts'],
  ['charts/A.tsx', "import { axisBottom } from 'd3';", 'axisBottom is not for charts'],
  ['charts/A.tsx', "import * as d3 from 'd3';", 'by name'],
  ['charts/A.tsx', "import { select } from 'd3-selection';", 'may not import the package d3-selection'],
  ['ui/A.tsx', "import { useFrame } from '#store/frame.ts';", 'may not import store'],
  ['ui/A.tsx', "import { scaleLinear } from 'd3';", 'may not import the package d3'],
  ['panels/queue/A.tsx', "import { step } from '#engine/step.ts';", 'may not import engine'],
  ['panels/queue/A.tsx', "type World = import('#engine/world.ts').World;", 'may not import engine'],
  ['panels/queue/A.tsx', "import { client } from '#client/client.ts';", 'may not import client'],
  ['panels/queue/A.tsx', "import { FundTank } from '../fund/FundTank.tsx';", 'queue imports fund'],
  ['panels/queue/A.tsx', "import { FundTank } from '#panels/fund/FundTank.tsx';", 'inside panels imports are relative'],
  ['panels/side.ts', "import { row } from './queue/row.ts';", 'what panels share does not know a panel'],
  ['panels/queue/A.tsx', "import { motion } from 'framer-motion';", 'may not import the package framer-motion'],
  ['panels/queue/A.tsx', "import { scaleLinear } from 'd3';", 'may not import the package d3'],
  ['app/A.tsx', "import { step } from '#engine/step.ts';", 'may not import engine'],
  ['element/a.ts', "import { useState } from 'react';", 'may not import the package react'],
  ['app/A.tsx', "const part = await import('#engine/' + name);", 'must be written out'],
  ['somewhere/a.ts', 'export const x = 1;', 'no such part of the house'],
];

const PERMITTED = [
  ['engine/a.ts', "import type { Frame } from '#protocol/frame.ts';"],
  ['engine/adl/rank/a.ts', "import { x } from '../../units.ts';"],
  ['engine/explain/decimal.ts', "import { Decimal } from 'decimal.js';"],
  ['engine/a.test.ts', "import { x } from '#testing/builders.ts'; const now = Math.random();"],
  ['client/worker.ts', "const worker = new Worker(new URL('../worker/main.ts', import.meta.url));"],
  ['client/worker.ts', "const inline = await import('#worker/main.ts?worker&inline');"],
  ['client/page.ts', "const { createHost } = await import('#worker/host.ts');"],
  ['charts/A.tsx', "import { max, scaleLinear } from 'd3'; import type { Selection } from 'd3';"],
  [
    'panels/queue/A.tsx',
    "import { Bar } from '#charts/Bar.tsx'; import { row } from './row.ts'; import { useMemo } from 'react';",
  ],
  ['panels/queue/A.tsx', "import { side } from '../side.ts';"],
  ['panels/queue/parts/A.tsx', "import { row } from '../row.ts';"],
  ['cli/a.ts', "import { step } from '#engine/step.ts'; import { readFileSync } from 'node:fs';"],
];

describe('borders between folders', () => {
  test.each(FORBIDDEN)('%s may not: %s', (file, text, message) => expect(faults(file, text)).toContain(message));
  test.each(PERMITTED)('%s may: %s', (file, text) => expect(faults(file, text)).toBe(''));
  test('every folder with a rule is tried', () => {
    const tried = new Set(FORBIDDEN.map(([file]) => file.split('/')[0]));
    for (const [folder, rule] of Object.entries(BORDERS)) if (rule) expect(tried).toContain(folder);
  });
});

describe('purity of the engine', () => {
  test.each([
    ['Math.random()', 'Math.random'],
    ['Math.exp(1)', 'Math.exp'],
    ['Math.log(2)', 'Math.log'],
    ['Math.pow(2, 0.5)', 'Math.pow'],
    ["Math['sin'](1)", 'Math.…'],
    ['Math.cos(1)', 'Math.cos'],
    ['(({ random }) => random())(Math)', 'Math.…'],
    ['2 ** 0.5', '** on numbers'],
    ['2 ** [40][0]', '** on numbers'],
    ['3 ** 40', '** on numbers'],
    ['10 ** -8', '** on numbers'],
    ['Date.now()', 'no clock'],
    ['new Date()', 'no clock'],
    ['performance.now()', 'no clock'],
    ['setTimeout(() => {}, 1)', 'no timers'],
    ["console.log('x')", 'returns what it has to say'],
    ['Promise.resolve(1)', 'synchronous'],
    ['(async () => 1)()', 'synchronous'],
    ["parseFloat('1')", 'in decode'],
    ['new Intl.NumberFormat()', 'locale'],
    ["'a'.localeCompare('b')", 'locale'],
    ['[1, 2].sort()', 'sorts as text'],
    ['globalThis.x', 'no platform'],
  ])('%s is found', (text, message) => {
    expect(faults('engine/a.ts', `export const x = ${text};`)).toContain(message);
    expect(faults('store/a.ts', `export const x = ${text};`)).toBe('');
  });

  test.each([
    'Math.max(1, 2)',
    '10n ** 8n',
    '2 ** -52',
    '10 ** 8',
    'book.performance',
    '{ Date: 1 }',
    '[2n].sort((a, b) => (a < b ? -1 : 1))',
  ])('%s is fine', (text) => expect(faults('engine/a.ts', `export const x = ${text};`)).toBe(''));
});

describe('size and names', () => {
  test('a file of 401 lines', () => {
    expect(faults('ui/a.ts', 'export {};\n'.repeat(401))).toContain('401 lines');
    expect(faults('ui/a.ts', 'export {};\n'.repeat(400))).toBe('');
  });
  test.each(['ui/utils.ts', 'store/helpers/a.ts', 'charts/common.tsx'])('%s', (file) =>
    expect(faults(file, 'export {};\n')).toContain('says nothing'),
  );
});

describe('silent catches', () => {
  test('an error swallowed without a word', () => {
    expect(faults('client/a.ts', 'try { go(); } catch {}\n')).toContain('silent catch');
    expect(faults('client/a.ts', 'try { go(); } catch { /* storage may be forbidden */ }\n')).toBe('');
  });
});

describe('the lock file', () => {
  const entry = { version: '1.0.0', integrity: 'sha512-x' };
  const lock = (parts) => ({ packages: { '': {}, ...parts } });

  test('a native package of another system is missing', () => {
    const parts = { 'node_modules/a': { ...entry, optionalDependencies: { 'a-windows': '1.0.0' } } };
    expect(lockFaults(lock(parts)).join()).toContain('a-windows, wanted by node_modules/a, is missing');
    expect(lockFaults(lock({ ...parts, 'node_modules/a-windows': entry }))).toEqual([]);
  });
  test('an address of a registry', () => {
    const parts = { 'node_modules/a': { ...entry, resolved: 'https://registry.example/a.tgz' } };
    expect(lockFaults(lock(parts)).join()).toContain('stores the address');
  });
  test('a package without a hash', () => {
    expect(lockFaults(lock({ 'node_modules/a': { version: '1.0.0' } })).join()).toContain('no integrity');
  });
  test('a version range', () => {
    expect(unpinned({ dependencies: { a: '^1.0.0' } }).join()).toContain('not one exact version');
    expect(unpinned({ dependencies: { a: '1.0.0' } })).toEqual([]);
  });
});
