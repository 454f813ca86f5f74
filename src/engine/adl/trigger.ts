/** When a remainder goes to ADL: one function per trigger of the rule book. */
import type { AdlTrigger } from '#protocol/rulebook.ts';
import { drawnDown } from '../fund/drawDown.ts';
import { fundCapacity, tellExhausted } from '../fund/fund.ts';
import { type Liquidation, left } from '../liquidation/liquidation.ts';
import { bucketEquity } from '../margin/bucket.ts';
import type { Run } from '../run.ts';

/** What is known when the question is asked. */
export interface Remainder {
  /** Lots that were offered and found no taker. */
  readonly unfilled: number;
  /** Loss of closing them at the mark against their bankruptcy price, atoms; 0 if there is none. */
  readonly shortfall: number;
  /** The event that says so. */
  readonly event: number;
}

/** How many lots ADL is to close; 0: it is not triggered. */
export function lotsForAdl(run: Run, liquidation: Liquidation, remainder: Remainder): number {
  const { world, state } = run;
  const rule: AdlTrigger = world.rules.adl.trigger;
  const fund = world.fundOf(liquidation.contract);
  switch (rule.kind) {
    case 'never':
      return 0;
    case 'anyRemainder':
      return remainder.unfilled;
    case 'negativeEquity': {
      if (rule.onlyIfNothingFilled && liquidation.filled > 0) return 0;
      const equity = bucketEquity(world, state, liquidation.account, liquidation.bucket);
      return deleveragingPrice(equity, false) === null ? 0 : left(liquidation);
    }
    case 'backstopTooThin': {
      if (liquidation.refused === 0) return 0;
      const equity = bucketEquity(world, state, liquidation.account, liquidation.bucket);
      return rule.onlyIfNegativeEquity && equity >= 0 ? 0 : Math.min(liquidation.refused, left(liquidation));
    }
    case 'fundAtFloor': {
      // While the mark is no worse than bankruptcy even an empty fund can hold the position (BitMEX: ADL begins only
      // when the mark has reached the bankruptcy price).
      if (remainder.unfilled === 0 || remainder.shortfall === 0 || fundCapacity(world, state, fund) > 0) return 0;
      tellExhausted(run, fund, liquidation.account, remainder.shortfall, remainder.event);
      return remainder.unfilled;
    }
    case 'fundCannotCover': {
      if (remainder.unfilled === 0 || fundCapacity(world, state, fund) >= remainder.shortfall) return 0;
      tellExhausted(run, fund, liquidation.account, remainder.shortfall, remainder.event);
      return remainder.unfilled;
    }
    case 'fundDrawDown': {
      if (remainder.unfilled === 0) return 0;
      return drawnDown(run, fund, rule, remainder.shortfall) ? remainder.unfilled : 0;
    }
  }
}

/**
 * At which price an account may be deleveraged, if at all: bankruptcy when its equity is below zero (zero is not), the
 * mark when it is not but the market is in final settlement.
 * Source: dydxprotocol/v4-chain, x/clob/keeper/deleveraging.go (CanDeleverageSubaccount).
 */
export function deleveragingPrice(equity: number, finalSettlement: boolean): 'bankruptcy' | 'mark' | null {
  if (equity < 0) return 'bankruptcy';
  return finalSettlement ? 'mark' : null;
}
