/** One bankrupt long among a crowd of winning shorts of equal size: a single liquidation whose ADL picks a known number. */
import { Generator } from '#engine/rng.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import { shockContract, startMark } from './massShock.ts';
import { type Built, buildWorld, emptyCrowd, FIRST_TRADER } from './world.ts';

const LOTS = 50;

export interface OneBankrupt {
  readonly counterparties: number;
  /** How many of them the bankrupt's lots use up. */
  readonly deleveraged: number;
  readonly rules: RuleBook;
}

/** The first trader is the bankrupt, the second a long without leverage who balances the book, the rest the shorts. */
export function buildOneBankrupt({ counterparties, deleveraged, rules }: OneBankrupt): Built {
  const generator = new Generator(11);
  const crowd = emptyCrowd(counterparties + 2);
  const hold = (account: number, lots: number, entry: number, leverage: number): void => {
    const cost = lots * entry * shockContract.atomsPerTickLot;
    crowd.lots[account] = lots;
    crowd.cost[account] = cost;
    crowd.leverage[account] = leverage * 1_000_000;
    const initialMargin = Math.ceil(Math.abs(cost) / leverage);
    crowd.cash[account] = initialMargin + (leverage > 1 ? generator.below(Math.ceil(initialMargin / 2)) : 0);
  };
  hold(FIRST_TRADER, deleveraged * LOTS, startMark, 10);
  hold(FIRST_TRADER + 1, (counterparties - deleveraged) * LOTS, startMark, 1);
  for (let account = FIRST_TRADER + 2; account < crowd.cash.length; account++)
    hold(account, -LOTS, 990_000 + generator.below(20_001), 2 + generator.below(24));
  return buildWorld({ contract: shockContract, rules, crowd, fund: 0, price: startMark });
}
