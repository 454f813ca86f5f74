/** What a trade takes off a fund's balance, so that it can be refused before the floor is passed. It moves nothing. */
import { unitValue } from '../contract/contract.ts';
import { releasedCost } from '../ledger.ts';
import { contractOf, marketOf } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import { mulDivTrunc } from '../units.ts';

/**
 * Loss, atoms, of a fund that trades `lots` (signed) and pays `paid` (signed likewise); negative: a gain. A fund that
 * counts its inventory loses what it pays above the mark; one that counts cash only loses what closing realises.
 */
export function fundLossOfTrade(run: Run, fund: number, contract: number, lots: number, paid: number): number {
  const { world, state } = run;
  const { mark, positions } = marketOf(state, contract);
  if (world.rules.fund.balance !== 'cash') return paid - lots * unitValue(contractOf(world, contract), mark);
  const held = positions.lots[fund] ?? 0;
  if (held === 0 || held > 0 === lots > 0) return 0;
  const size = Math.abs(lots);
  const closing = Math.min(Math.abs(held), size);
  const closingPaid = closing === size ? paid : mulDivTrunc(paid, closing, size);
  return closingPaid + releasedCost(positions.cost[fund] ?? 0, held, closing);
}
