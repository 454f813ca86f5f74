/** Positions handed to the fund at the mark: the whole of them (Vega), or a share that was settled beforehand (Paradex). */
import { fundCapacity, tellExhausted } from '../fund/fund.ts';
import { fundLossOfTrade } from '../fund/loss.ts';
import { hasLegs, marketOf } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import { payFund } from './fee.ts';
import { atomsAt, type Liquidation } from './liquidation.ts';
import { takeOver } from './takeOver.ts';

/**
 * The scheduled lots, for their value at the mark. Nothing is lost by it, except by a fund that counts cash only and closes
 * inventory: where it cannot bear that, the lots are the remainder.
 */
export function takenAtMark(run: Run, liquidation: Liquidation): void {
  const { world, state } = run;
  const { account, contract, side, wanted, size } = liquidation;
  if (wanted < size) liquidation.pending = 'nextStep';
  if (wanted === 0) return;
  const fund = world.fundOf(contract);
  const atoms = atomsAt(run, liquidation, wanted, marketOf(state, contract).mark);
  const loss = fundLossOfTrade(run, fund, contract, side * wanted, atoms);
  if (loss > fundCapacity(world, state, fund)) {
    tellExhausted(run, fund, account, loss, liquidation.event);
    liquidation.offered = wanted;
    return;
  }
  takeOver(run, liquidation, fund, wanted, atoms, liquidation.event);
}

/** Where a network takes positions whole, and the surplus is its fund's, all that an account has left goes with them. */
export function forfeitRest(
  run: Run,
  account: number,
  bucket: number,
  contract: number,
  equity: number,
  cause: number,
): void {
  const { closeOut, fund } = run.world.rules;
  if (closeOut.kind !== 'takenOverAtMark' || fund.surplus.to !== 'fund') return;
  if (!hasLegs(run.world, run.state, account, bucket)) payFund(run, account, bucket, contract, equity, cause);
}
