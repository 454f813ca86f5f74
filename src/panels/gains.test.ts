import { expect, it } from 'vitest';
import { canonical } from '#content/scenarios/canonical.ts';
import type { Difference } from '#protocol/message.ts';
import { gainsOf } from './gains.ts';

const row = (id: string, equity: number, againstEquity: number): Difference => ({
  id,
  name: id,
  equity,
  againstEquity,
  liquidated: [0, 0],
  againstLiquidated: [0, 0],
  deleveraged: [0, 0],
  againstDeleveraged: [0, 0],
});

it('counts what was gained, not what was deposited', () => {
  const richer = {
    ...canonical,
    accounts: canonical.accounts.map((account) => (account.id === 'sam' ? { ...account, cash: '1000' } : account)),
  };
  const rows = [row('sam', 1_740e6, 1_000e6), row('sol', 174e6, 174e6), row('sara', 2_000e6, 2_160e6)];
  expect(gainsOf(rows, richer, canonical, 1)).toMatchObject([
    { id: 'sam', gain: 240e6, deposit: 500e6 },
    { id: 'sara', gain: -160e6, deposit: 0 },
  ]);
});

it('keeps an account of which something else was closed, although it ends with the same', () => {
  const rows = [{ ...row('sol', 5, 5), deleveraged: [20, 0], againstDeleveraged: [0, 20] }];
  expect(gainsOf(rows, canonical, canonical, 1)).toMatchObject([{ id: 'sol', gain: 0 }]);
});
