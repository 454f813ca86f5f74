/**
 * Return × risk for winners, return ÷ risk for losers, so that losers come after winners and, among them, the smaller
 * loss at the higher risk first. What a return is and how risk is measured are parameters: BitMEX and those who copied
 * it, KuCoin, Gate, Delta, Bitget and OKX differ in nothing else.
 */
import type { Ranking } from '#protocol/rulebook.ts';
import type { Batch } from './batch.ts';

type Rule = Extract<Ranking, { kind: 'returnTimesLeverage' | 'returnTimesMarginRatio' }>;

/**
 * Return: PnL ÷ entry value, ÷ initial margin (a whole atom, rounded up), or PnL in units of quote currency (`quote`
 * atoms each). Risk: notional ÷ the position's share of equity (effective leverage: |mark value| ÷ (mark value −
 * bankruptcy value)), notional ÷ the bucket's equity, entry value ÷ initial margin, maintenance ÷ the bucket's equity, or 1.
 * Without positive equity risk is unbounded: a winner's score is infinite, a loser's is 0.
 * Source: bitmex.com/app/autoDeleveraging; kucoin.com/support/26686471898009; bitget 12560603800805.
 */
export function returnTimesRisk(rule: Rule, quote: number): (batch: Batch) => void {
  return (batch) => {
    const { count, pnl, first, second, over, under } = batch;
    const base = baseOf(rule, batch);
    const [above, below] = riskOf(rule, batch);
    for (let i = 0; i < count; i++) {
      const gain = pnl[i] ?? 0;
      const up = above === null ? 1 : Math.max(0, above[i] ?? 0);
      const down = below === null ? 1 : Math.max(0, below[i] ?? 0);
      const wins = gain > 0;
      first[i] = gain;
      second[i] = wins ? up : down;
      over[i] = base === null ? quote : (base[i] ?? 0);
      under[i] = wins ? down : up;
    }
  };
}

function baseOf({ returnBase }: Rule, batch: Batch): Float64Array | null {
  if (returnBase === 'amount') return null;
  return returnBase === 'entryValue' ? batch.entryValue : batch.initialMargin;
}

/** What stands above and below the line of the risk; null: 1. */
function riskOf(rule: Rule, batch: Batch): readonly [Float64Array | null, Float64Array | null] {
  if (rule.kind === 'returnTimesMarginRatio') return [batch.maintenance, batch.equity];
  switch (rule.leverage) {
    case 'effective':
      return [batch.notional, batch.share];
    case 'bucket':
      return [batch.notional, batch.equity];
    case 'opening':
      return [batch.entryValue, batch.initialMargin];
    case 'none':
      return [null, null];
  }
}
