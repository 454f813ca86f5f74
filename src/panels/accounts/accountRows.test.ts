import { describe, expect, it } from 'vitest';
import { LENA, MAKER, SAM, SARA, SOL, tinyCrash, tinyStart, tinyWorld } from '#testing/tinyFrames.ts';
import { accountRows, MOST_ROWS } from './accountRows.ts';

describe('accountRows', () => {
  it('lists people as loaded and leaves the house out while it holds nothing', () => {
    expect(accountRows(tinyStart, tinyWorld, 0, 'listed')).toEqual({
      accounts: [LENA, SAM, SARA, SOL, MAKER],
      total: 5,
    });
  });

  it('sorts by size, profit and nearness of liquidation, those without the number last', () => {
    expect(accountRows(tinyCrash, tinyWorld, 0, 'size').accounts[0]).toBe(MAKER);
    expect(accountRows(tinyStart, tinyWorld, 0, 'pnl').accounts).toEqual([SARA, SAM, SOL, LENA, MAKER]);
    expect(accountRows(tinyStart, tinyWorld, 0, 'liquidation').accounts).toEqual([SOL, LENA, SAM, SARA, MAKER]);
  });

  it('shows at most so many, the touched first', () => {
    const count = 400;
    const accounts = Array.from({ length: count }, (_, index) => ({
      id: `a${index}`,
      name: `A${index}`,
      role: 'trader' as const,
      synthetic: true,
    }));
    const lots = new Float64Array(count).fill(1);
    const touched = new Uint8Array(count);
    touched[399] = 1;
    const contracts = tinyStart.contracts.map((one) => ({ ...one, lots }));
    const rows = accountRows({ ...tinyStart, contracts, touched }, { accounts }, 0, 'listed');
    expect(rows.total).toBe(count);
    expect(rows.accounts.length).toBe(MOST_ROWS);
    expect(rows.accounts[0]).toBe(399);
  });
});
