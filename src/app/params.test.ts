import { expect, test } from 'vitest';
import { readParams } from './params.ts';

const KNOWN = {
  scenarios: ['canonical', 'other'],
  locales: ['en'],
  modes: ['stage', 'rules'],
  chapters: ['last-resort'],
} as const;

test('nothing asked for: everything as the page and the system have it', () => {
  expect(readParams('', KNOWN)).toEqual({
    scenario: null,
    theme: null,
    motion: null,
    lang: null,
    ignored: [],
  });
});

test('what is understood is taken, what is not is named', () => {
  expect(readParams('?scenario=other&view=rules&theme=dark&motion=none&lang=en', KNOWN)).toEqual({
    scenario: 'other',
    theme: 'dark',
    motion: 'none',
    lang: 'en',
    ignored: [],
  });
  expect(readParams('?scenario=gone&view=moon&chapter=none&theme=pink&utm=1', KNOWN)).toMatchObject({
    scenario: null,
    theme: null,
    ignored: expect.arrayContaining(['scenario=gone', 'view=moon', 'chapter=none', 'theme=pink']),
  });
});
