// What the page shows as evidence is what the engine gives today.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { crashes } from '#content/evidence/crashes.ts';
import { lightTables } from '#content/evidence/lights.ts';
import { reproduced } from '#content/evidence/reproduced.ts';
import { rulebooks } from '#content/rulebooks/registry.ts';
import { evidenceFiles } from './written.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('the evidence that is checked in', () => {
  it('is what the engine makes (if not: node scripts/cli.mjs evidence)', () => {
    for (const file of evidenceFiles(root)) expect(readFileSync(path.join(root, file.path), 'utf8')).toBe(file.text);
  });

  it('has every rule book that runs, and every example agrees or says why it cannot be told', () => {
    const running = rulebooks.filter(({ notRunnable }) => notRunnable === null);
    expect(crashes.map(({ rules }) => rules)).toEqual(running.map(({ id }) => id));
    const cases = reproduced.flatMap((file) => file.cases);
    expect(cases.length).toBeGreaterThan(50);
    expect(cases.filter(({ verdict, computed }) => verdict !== 'agree' && computed === null)).toEqual([]);
    expect(cases.filter(({ verdict }) => verdict === 'differ')).toEqual([]);
  });

  it('reproduces the published lights by size and not by rank', () => {
    expect(lightTables.length).toBe(2);
    for (const { venue, rows } of lightTables) {
      const published = rows.map((row) => row.published);
      expect(
        rows.map((row) => row.sizeQuintile),
        venue,
      ).toEqual(published);
      expect(
        rows.map((row) => row.rankOverUsers),
        venue,
      ).not.toEqual(published);
    }
  });

  it('pays the same loss by whoever pays: margin, book, fund, winners, everyone', () => {
    for (const { rules, paid } of crashes) {
      const { loss, ...parts } = paid;
      const sum = Object.values(parts).reduce((total, part) => total + Number(part), 0);
      expect(sum, rules).toBeCloseTo(Number(loss), 6);
    }
  });
});
