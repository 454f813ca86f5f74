// Facts are well-formed, and those that follow from others do.
import { expect, test } from 'vitest';
import type { Fact } from './fact.ts';
import { type FactId, factIds, facts } from './registry.ts';

const all: Readonly<Record<FactId, Fact>> = facts;
const n = (id: FactId): number => Number(all[id].value);

test.each(factIds)('%s has a value, a day and a source', (id) => {
  const { value, unit, asOf, source } = all[id];
  const iso = /^\d{4}-\d{2}-\d{2}$/;
  expect(id).toMatch(/^fact[A-Z]\w+$/);
  expect(value).toMatch(unit === 'day' ? iso : /^\d+(\.\d+)?$/);
  expect(asOf).toMatch(iso);
  expect(source.title).not.toBe('');
  if (source.url) expect(new URL(source.url).protocol).toBe('https:');
});

test('what was recomputed comes out again', () => {
  expect(n('factOkexNotional')).toBe(n('factOkexContracts') * n('factOkexContractSize'));
  expect(n('factBitmexFundSpent')).toBe(n('factBitmexFundBefore') - n('factBitmexFundAfter'));
});

test('no part is more than its whole', () => {
  for (const id of factIds) if (all[id].unit === 'percent') expect(n(id), id).toBeLessThanOrEqual(100);
  expect(n('factHyperliquidAdlProfit')).toBeLessThan(n('factHyperliquidAdlNotional'));
  expect(n('factHyperliquidAdlAccounts')).toBeLessThan(n('factHyperliquidAdlFills'));
});
