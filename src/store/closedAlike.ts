/** Did two ends of the history close the same of an account, contract by contract? */
import type { Difference } from '#protocol/message.ts';

export const closedAlike = (row: Difference): boolean =>
  same(row.liquidated, row.againstLiquidated) && same(row.deleveraged, row.againstDeleveraged);

const same = (lots: readonly number[], other: readonly number[]): boolean =>
  lots.every((count, contract) => count === (other[contract] ?? 0)) &&
  other.slice(lots.length).every((count) => count === 0);
