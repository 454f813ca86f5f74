import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isNodeNewEnough, whatIsMissing } from './dependencies.mjs';

let root;
const write = (file, packages) => writeFileSync(path.join(root, file), JSON.stringify({ packages }));
const locked = (packages) => write('package-lock.json', { '': {}, ...packages });
const installed = (packages) => {
  mkdirSync(path.join(root, 'node_modules'), { recursive: true });
  write('node_modules/.package-lock.json', packages);
};

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'adl set-up '));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test.each([
  ['20.19.0', true],
  ['20.18.3', false],
  ['18.20.0', false],
  ['22.0.0', true],
])('Node %s is new enough: %s', (version, answer) => expect(isNodeNewEnough(version)).toBe(answer));

test('a fresh clone has nothing', () => {
  locked({});
  expect(whatIsMissing(root)).toBe('nothing is installed');
});

test('what the lock says is there', () => {
  locked({ 'node_modules/react': { version: '19.0.0' } });
  installed({ 'node_modules/react': { version: '19.0.0' } });
  expect(whatIsMissing(root)).toBeNull();
});

test('an older version, or none', () => {
  locked({ 'node_modules/react': { version: '19.0.0' } });
  installed({ 'node_modules/react': { version: '18.0.0' } });
  expect(whatIsMissing(root)).toBe('react is 18.0.0, not 19.0.0');
  installed({});
  expect(whatIsMissing(root)).toBe('react is absent, not 19.0.0');
});

test('native packages count only where they belong', () => {
  const here = { os: [process.platform], cpu: [process.arch] };
  locked({ 'node_modules/elsewhere': { version: '1.0.0', optional: true, os: ['aix'], cpu: [process.arch] } });
  installed({});
  expect(whatIsMissing(root)).toBeNull();
  locked({ 'node_modules/native': { version: '1.0.0', optional: true, ...here } });
  expect(whatIsMissing(root)).toBe('native is absent, not 1.0.0');
  locked({ 'node_modules/not-here': { version: '1.0.0', optional: true, os: [`!${process.platform}`] } });
  expect(whatIsMissing(root)).toBeNull();
  locked({ 'node_modules/any': { version: '1.0.0', optional: true } });
  expect(whatIsMissing(root)).toBeNull();
});
