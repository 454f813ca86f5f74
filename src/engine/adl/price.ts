/** The price of a tear-up: one function, by the rule book's slot. */
import type { AdlPrice } from '#protocol/rulebook.ts';
import { atomsAt, bankruptcyAtoms, type Liquidation, left } from '../liquidation/liquidation.ts';
import { marketOf } from '../margin/bucket.ts';
import type { Run } from '../run.ts';

/**
 * What `quantity` lots change hands for, atoms, signed like the bankrupt's position.
 * `bankruptcy`: the deficit is covered exactly, whoever is picked. `mark`, `previousMark`: nothing (or little) moves
 * from the winner; the hole stays. `oracleCappedAtBankruptcy`: the mark, but never worse than bankruptcy for the fund.
 */
export function adlAtoms(
  run: Run,
  liquidation: Liquidation,
  quantity: number,
  price: AdlPrice | null = run.world.rules.adl.price,
): number {
  const market = marketOf(run.state, liquidation.contract);
  switch (price) {
    case 'mark':
      return atomsAt(run, liquidation, quantity, market.mark);
    case 'previousMark':
      return atomsAt(run, liquidation, quantity, market.previousMark);
    case 'oracleCappedAtBankruptcy': {
      const rest = left(liquidation);
      const capped = atomsAt(run, liquidation, rest, market.mark) < bankruptcyAtoms(run, liquidation, rest);
      return capped ? bankruptcyAtoms(run, liquidation, quantity) : atomsAt(run, liquidation, quantity, market.mark);
    }
    default:
      return bankruptcyAtoms(run, liquidation, quantity);
  }
}
