/** Accounts as CSV, one row a position, as the engine's result says them: decimal text in the quote currency. */
import type { Result } from '#protocol/result.ts';
import { asText, csvFile } from '../csv.ts';

const COLUMNS = [
  'account',
  'role',
  'cash',
  'equity',
  'contract',
  'size',
  'entryPrice',
  'unrealizedPnl',
  'isolatedMargin',
  'closedByLiquidation',
  'closedByAdl',
  'adlPrice',
  'realizedPnl',
  'costAgainstMark',
];

/** An account without a position has one row, with those columns empty; its sums stand on its first row only. */
export function accountsCsv({ accounts }: Pick<Result, 'accounts'>): string {
  const rows = accounts.flatMap((account) => {
    const held = account.positions.length > 0 ? account.positions : [null];
    return held.map((position, at) => {
      const own = (text: string) => (at === 0 ? text : '');
      return [
        asText(account.id),
        account.role,
        own(account.cash),
        own(account.equity),
        asText(position?.contract ?? ''),
        position?.size ?? '',
        position?.entryPrice ?? '',
        position?.unrealizedPnl ?? '',
        position?.isolatedMargin ?? '',
        own(account.closedByLiquidation),
        own(account.closedByAdl),
        own(account.adlPrice ?? ''),
        own(account.realizedPnl),
        own(account.costAgainstMark),
      ];
    });
  });
  return csvFile(COLUMNS, rows);
}
