import { expect, test } from 'vitest';
import { accountsCsv } from './accountsCsv.ts';

const account = {
  id: '=HYPERLINK("x")',
  role: 'trader',
  cash: '10',
  equity: '12',
  closedByLiquidation: '0',
  closedByAdl: '1',
  adlPrice: '90',
  realizedPnl: '3',
  costAgainstMark: '6',
};
const position = { contract: 'A', size: '-2', entryPrice: '100', unrealizedPnl: '2', isolatedMargin: null };

test('one row a position, sums once, and no cell that a spreadsheet would run', () => {
  const text = accountsCsv({ accounts: [{ ...account, positions: [position, { ...position, contract: 'B' }] }] });
  const [head, first, second] = text.split('\n');
  expect(head).toMatch(/^account,role,cash,equity,contract,size/);
  expect(first).toBe(`"'=HYPERLINK(""x"")",trader,10,12,A,-2,100,2,,0,1,90,3,6`);
  expect(second).toBe(`"'=HYPERLINK(""x"")",trader,,,B,-2,100,2,,,,,,`);
});

test('an account without a position is there too', () => {
  expect(accountsCsv({ accounts: [{ ...account, id: 'Sol', positions: [] }] })).toContain(
    '\nSol,trader,10,12,,,,,,0,1,90,3,6\n',
  );
});
