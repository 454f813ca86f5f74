/** What a price leads to, as facts for one sentence: who is liquidated, what the fund has left, who is next in the queue. */
import type { Frame } from '#protocol/frame.ts';
import { queueOf, winningSide } from '../winningSide.ts';

export interface Consequence {
  readonly index: number;
  readonly mark: number;
  readonly liquidated: readonly number[];
  readonly deleveraged: readonly number[];
  /** Atoms; null: the world has no fund. */
  readonly fund: number | null;
  readonly next: readonly number[];
}

const MOST_NEXT = 3;

export function consequenceOf(frame: Frame, index: number): Consequence | null {
  const contract = frame.contracts[index];
  if (!contract) return null;
  const fund = frame.funds.find((one) => one.contract === index) ?? frame.funds[0];
  return {
    index: contract.index,
    mark: contract.mark,
    liquidated: frame.liquidations.accounts(index),
    deleveraged: frame.deleveraged.accounts(index),
    fund: fund?.balance ?? null,
    next: queueOf(contract, winningSide(frame, index)).slice(0, MOST_NEXT),
  };
}
