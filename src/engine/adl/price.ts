/** The price of a tear-up: one function, by the rule book's slot. */
import type { AdlPrice } from '#protocol/rulebook.ts';
import { fundDrawDownRoom } from '../fund/drawDown.ts';
import { atomsAt, bankruptcyAtoms, type Liquidation, left } from '../liquidation/liquidation.ts';
import { marketOf } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import { mulDivCeil, mulDivFloor } from '../units.ts';

/**
 * What `quantity` lots change hands for, atoms, signed like the bankrupt's position.
 * `bankruptcy`: the deficit is covered exactly, whoever is picked. `mark`, `previousMark`: nothing (or little) moves
 * from the winner; the hole stays. `oracleCappedAtBankruptcy`: the mark, but never worse than bankruptcy for the fund.
 * `drawDownLine`: as bankruptcy, less what the fund can lose before it reaches its draw-down line, in proportion to the
 * lots. `blend`: so many parts of each, rounded the rule book's way.
 */
export function adlAtoms(
  run: Run,
  liquidation: Liquidation,
  quantity: number,
  price: AdlPrice | null = run.world.rules.adl.price,
): number {
  const market = marketOf(run.state, liquidation.contract);
  switch (price?.kind) {
    case 'mark':
      return atomsAt(run, liquidation, quantity, market.mark);
    case 'previousMark':
      return atomsAt(run, liquidation, quantity, market.previousMark);
    case 'oracleCappedAtBankruptcy': {
      const rest = left(liquidation);
      const capped = atomsAt(run, liquidation, rest, market.mark) < bankruptcyAtoms(run, liquidation, rest);
      return capped ? bankruptcyAtoms(run, liquidation, quantity) : atomsAt(run, liquidation, quantity, market.mark);
    }
    case 'drawDownLine':
      return atDrawDownLine(run, liquidation, quantity);
    case 'bankruptcy':
    case undefined:
      return bankruptcyAtoms(run, liquidation, quantity);
    case 'blend': {
      const { bankruptcyParts, markParts } = price;
      const gap = bankruptcyAtoms(run, liquidation, quantity) - atomsAt(run, liquidation, quantity, market.mark);
      const round = run.world.rules.rounding.bankruptcyValue === 'up' ? mulDivCeil : mulDivFloor;
      return (
        atomsAt(run, liquidation, quantity, market.mark) + round(gap, bankruptcyParts, bankruptcyParts + markParts)
      );
    }
  }
}

/**
 * The loss that the fund would have to bear is what closing all the rest at the mark costs against bankruptcy; down to
 * its line it bears it, and the price passes on only the excess. What earlier closes of this liquidation have already
 * left to the fund is no longer there. Source: bybit-exchange.github.io/docs/v5/market/adl-alert (case 1).
 */
function atDrawDownLine(run: Run, liquidation: Liquidation, quantity: number): number {
  const atBankruptcy = bankruptcyAtoms(run, liquidation, quantity);
  const loss = atBankruptcy - atomsAt(run, liquidation, quantity, marketOf(run.state, liquidation.contract).mark);
  if (loss <= 0) return atBankruptcy;
  // A value set afresh before every fill contains it already.
  const promised = run.world.rules.recomputePerFill ? 0 : liquidation.leftToFund;
  const room = Math.max(0, fundDrawDownRoom(run, run.world.fundOf(liquidation.contract)) - promised);
  return atBankruptcy - Math.min(loss, mulDivFloor(room, quantity, left(liquidation)));
}
