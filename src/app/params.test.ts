import { expect, test } from 'vitest';
import { readParams } from './params.ts';

const KNOWN = { scenarios: ['canonical', 'other'], locales: ['en'], modes: ['stage', 'rules'] } as const;

test('nothing asked for: everything as the page and the system have it', () => {
  expect(readParams('', KNOWN)).toEqual({
    scenario: null,
    view: null,
    theme: null,
    motion: null,
    lang: null,
    ignored: [],
  });
});

test('what is understood is taken, what is not is named', () => {
  expect(readParams('?scenario=other&view=rules&theme=dark&motion=none&lang=en', KNOWN)).toEqual({
    scenario: 'other',
    view: 'rules',
    theme: 'dark',
    motion: 'none',
    lang: 'en',
    ignored: [],
  });
  expect(readParams('?scenario=gone&view=moon&theme=pink&utm=1', KNOWN)).toMatchObject({
    scenario: null,
    theme: null,
    ignored: ['scenario=gone', 'view=moon', 'theme=pink'],
  });
});
