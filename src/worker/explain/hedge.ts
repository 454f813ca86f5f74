/** The legs of an account hedged outside: what it holds there, what it had and has here, and what is left open. */

import { quotient, times } from '#engine/explain/decimal.ts';
import { type Draft, given, lotsTerm, term } from '#engine/explain/draft.ts';
import { contractTextOf } from '#engine/explain/view.ts';
import { marketOf } from '#engine/margin/bucket.ts';
import type { LineQuantity } from '#protocol/explanation.ts';
import type { Refusal } from '#protocol/scenario.ts';
import { type LineView, noSuch } from './lineView.ts';

type Hedge = Extract<LineQuantity, { of: 'hedge' }>;

export function explainHedge(line: LineView, { account, name }: Hedge): Draft | Refusal {
  const { view, history, node } = line;
  const { scenario } = history.variantOf(node);
  const file = scenario.accounts[account - view.world.firstTrader];
  if (file?.hedge === undefined) return noSuch('account', String(account), 'an account with a hedge');
  const position = file.positions[0];
  const contract = Math.max(
    0,
    scenario.contracts.findIndex(({ id }) => id === position?.contract),
  );
  const { lotSize } = contractTextOf(view, contract);
  const lotsOf = (size: string) => Number(quotient([size], [lotSize], 20));
  const outside = lotsOf(file.hedge);
  const before = lotsOf(position?.size ?? '0');
  const here = marketOf(view.state, contract).positions.lots[account] ?? 0;
  const text = (lots: number) => times(lots, lotSize);
  const now = lotsTerm(view, 'lots', contract, here, { of: 'account', account, contract, name: 'lots' });
  switch (name) {
    case 'outside':
      return given('outside', text(outside), 'lots');
    case 'lotsBefore':
      return given('lotsBefore', text(before), 'lots');
    case 'lost':
      return {
        symbol: 'lost',
        value: text(Math.max(0, Math.abs(before) - Math.abs(here))),
        unit: 'lots',
        formula: 'max(0, abs(lotsBefore) − abs(lots))',
        terms: [term('lotsBefore', text(before), 'lots'), now],
      };
    case 'naked':
      return {
        symbol: 'naked',
        value: text(here + outside),
        unit: 'lots',
        formula: 'lots + outside',
        terms: [now, term('outside', text(outside), 'lots')],
      };
    default:
      return noSuch('name', JSON.stringify(name), 'outside, lotsBefore, lost or naked');
  }
}
