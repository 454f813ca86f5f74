import { describe, expect, it } from 'vitest';
import { en } from '#content/messages/en.ts';
import { rulebooks } from '#content/rulebooks/registry.ts';
import { wordsOf } from '#ui/words.tsx';
import { columns, filtered, rowsOf, valuesOf } from './compare.ts';

const words = wordsOf('en', en);
const rows = rowsOf(rulebooks, words);
const ids = (text: string, only: Readonly<Record<string, string>> = {}) =>
  filtered(rows, { text, only }, words).map(({ book }) => book.id);

describe('the comparison', () => {
  it('has a row for each rule book and a text in each cell', () => {
    expect(rows.map(({ book }) => book.id)).toEqual(rulebooks.map(({ id }) => id));
    for (const { book, cells } of rows)
      expect(
        cells.map((cell) => cell.trim() !== ''),
        book.id,
      ).not.toContain(false);
  });

  it('says with what a strategy was chosen, and nothing of ADL where there is none', () => {
    const cell = (id: string, path: string) =>
      rows.find(({ book }) => book.id === id)?.cells[columns.findIndex((column) => column.path === path)];
    expect(cell('pro-rata-size@1', 'adl.allocation')).toBe('pro rata (size)');
    expect(cell('dydx-v4@2023-10', 'adl.ranking')).toBe('as listed (a random start)');
    const without = rulebooks.filter(({ adl }) => adl.trigger.kind === 'never');
    expect(without.length).toBeGreaterThan(0);
    for (const { id } of without) expect(cell(id, 'adl.ranking')).toBe('–');
  });

  it('finds by every word, wherever it stands', () => {
    expect(ids('bitmex')).toEqual(['bitmex@2024-11']);
    expect(ids('VAULT previous')).toEqual(
      expect.arrayContaining(['hyperliquid-documented@2026-04', 'hyperliquid-reconstructed@2026-06']),
    );
    expect(ids('bitmex vault')).toEqual([]);
    expect(ids('  ')).toHaveLength(rulebooks.length);
  });

  it('shows only what says the same in a column, and the values of a column leave nobody out', () => {
    const at = columns.findIndex(({ path }) => path === 'lights');
    const values = valuesOf(rows, at);
    expect(new Set(values).size).toBe(values.length);
    const parts = values.map((value) => ids('', { lights: value }).length);
    expect(parts.reduce((sum, count) => sum + count, 0)).toBe(rulebooks.length);
    expect(Math.min(...parts)).toBeGreaterThan(0);
  });
});
