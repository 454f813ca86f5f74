/** The highest balance of a fund at the end of a step, or now. */
import { type Draft, moneyTerm, moneyText } from '#engine/explain/draft.ts';
import { fundBalance } from '#engine/fund/fund.ts';
import type { LineQuantity } from '#protocol/explanation.ts';
import type { Refusal } from '#protocol/scenario.ts';
import { type LineView, noSuch } from './lineView.ts';

export function explainPeak(line: LineView, { fund }: Extract<LineQuantity, { of: 'peak' }>): Draft | Refusal {
  const { view, before } = line;
  const at = view.state.funds.findIndex(({ account }) => account === fund);
  if (at < 0) return noSuch('fund', String(fund), 'the account of a fund');
  const earlier = before.map(({ trail }) => trail.funds[at] ?? Number.NEGATIVE_INFINITY);
  const now = fundBalance(view.world, view.state, fund);
  const highest = Math.max(...earlier, now);
  const balance = moneyTerm(view, 'balance', now, { of: 'fund', name: 'balance', fund });
  const best = Math.max(...earlier);
  const rest = { symbol: 'peak', value: moneyText(view, highest), unit: 'money' } as const;
  if (earlier.length === 0) return { ...rest, formula: 'balance', terms: [balance] };
  const step = earlier.lastIndexOf(best);
  const past = moneyTerm(view, `balance[${step}]`, best);
  return { ...rest, formula: `max(${past.symbol}, balance)`, terms: [past, balance] };
}
