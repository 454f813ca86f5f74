/** Counterparties that a tear-up passes over because of what it would do to them (slot `leftNegative`). */
import { fundCapacity } from '../fund/fund.ts';
import { fundLossOfTrade } from '../fund/loss.ts';
import { atomsAt, type Liquidation } from '../liquidation/liquidation.ts';
import { equityOf, marketOf } from '../margin/bucket.ts';
import { mayBecome, standingAfterClose, standingOf } from '../margin/transition.ts';
import type { Run } from '../run.ts';
import { FIRST_FUND } from '../world.ts';

/**
 * Is the close of `quantity` lots for `atoms` (signed like the bankrupt's position) refused? The counterparty gains
 * value at the mark − atoms, the bankrupt the opposite.
 * `skip`: the counterparty would end below zero. `skipRiskier`: one of the two may not become what it would (dYdX v4:
 * bankruptcy prices that do not overlap, x/clob/keeper/deleveraging.go ProcessDeleveraging).
 */
export function refusesClose(
  run: Run,
  liquidation: Liquidation,
  counterparty: number,
  quantity: number,
  atoms: number,
): boolean {
  const { world, state } = run;
  const { account, contract } = liquidation;
  const gain = atomsAt(run, liquidation, quantity, marketOf(state, contract).mark) - atoms;
  // Whatever the slot says, a fund whose inventory is picked stays above its floor.
  if (counterparty >= FIRST_FUND && counterparty < world.firstTrader) {
    const loss = fundLossOfTrade(run, counterparty, contract, liquidation.side * quantity, atoms);
    if (loss > fundCapacity(world, state, counterparty)) return true;
  }
  switch (world.rules.adl.candidates.leftNegative) {
    case 'allow':
      return false;
    case 'skip':
      return equityOf(world, state, counterparty, contract) + gain < 0;
    case 'skipRiskier':
      return (
        !mayClose(run, counterparty, contract, quantity, gain) || !mayClose(run, account, contract, quantity, -gain)
      );
  }
}

/** May one of the two become what the close makes of it? */
function mayClose({ world, state }: Run, party: number, contract: number, quantity: number, change: number): boolean {
  return mayBecome(
    standingOf(world, state, party, contract),
    standingAfterClose(world, state, party, contract, quantity, change),
  );
}
