/** Limits in whole ticks. */
import type { Contract } from './contract.ts';

/**
 * The worst price, in ticks, that `worse` does not reject. Selling (side +1): prices below it are worse, so the lowest
 * good one, maxTicks + 1 if none is. Buying (−1): the highest good one, 0 if none is. `worse` is monotone.
 */
export function worstPrice(contract: Contract, side: number, worse: (ticks: number) => boolean): number {
  let good = side > 0 ? contract.maxTicks + 1 : 0;
  let bad = side > 0 ? 0 : contract.maxTicks + 1;
  while (Math.abs(good - bad) > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (worse(middle)) bad = middle;
    else good = middle;
  }
  return good;
}
