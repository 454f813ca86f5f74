/** How a loss is split over those who pay it, and which way it rounds. Money in, money out; it knows no account. */
import type { SharingSlot } from '#protocol/rulebook.ts';
import { allocate } from '../adl/allocate/allocate.ts';

export interface Payer {
  readonly account: number;
  /** The most it may be asked for, atoms. */
  readonly capacity: bigint;
  /** Its part of the loss: gains, or lots. */
  readonly weight: bigint;
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, one) => sum + one, 0n);

/**
 * What each winner is paid of a gain: floor(gain × collected ÷ Σ gains); what that leaves over goes to the last.
 * Source: vegaprotocol/vega, core/collateral/simple_distributor.go.
 */
function payouts(due: readonly bigint[], collected: bigint): bigint[] {
  const total = sumOf(due);
  if (collected >= total) return [...due];
  const paid = due.map((gain) => (gain * collected) / total);
  const last = due.findLastIndex((gain) => gain > 0n);
  if (last >= 0) paid[last] = (paid[last] ?? 0n) + collected - sumOf(paid);
  return paid;
}

/**
 * The rate per unit of open interest, rounded up: ceil(loss ÷ (|long| + |short|)).
 * Source: drift-labs/protocol-v2 0ae3e3b, math/liquidation.rs (calculate_funding_rate_deltas_to_resolve_bankruptcy).
 * @throws RangeError without any open interest
 */
export function socialRate(loss: bigint, openInterest: bigint): bigint {
  if (openInterest <= 0n) throw new RangeError('a loss cannot be shared by open interest when there is none');
  return (loss + openInterest - 1n) / openInterest;
}

/** One rate for all; whoever cannot bear its share pays what it has, and the rest is asked again of the others. */
function byRate(payers: readonly Payer[], loss: bigint): bigint[] {
  const paid = payers.map(() => 0n);
  let left = loss;
  while (left > 0n) {
    const able = payers.map(({ capacity, weight }, i) => (capacity > (paid[i] ?? 0n) ? weight : 0n));
    const lots = sumOf(able);
    if (lots === 0n) break;
    const rate = socialRate(left, lots);
    payers.forEach(({ capacity }, i) => {
      const share = least((able[i] ?? 0n) * rate, capacity - (paid[i] ?? 0n));
      paid[i] = (paid[i] ?? 0n) + share;
      left -= share;
    });
  }
  return paid;
}

/**
 * What each pays: never above its capacity, together the loss, or all capacities when they are less; `ratePerLotUp`: or a
 * little more, since the rate is rounded up.
 */
export function shareLoss(
  payers: readonly Payer[],
  loss: bigint,
  rounding: SharingSlot['rounding'],
): readonly bigint[] {
  if (rounding === 'ratePerLotUp') return byRate(payers, loss);
  if (rounding === 'payoutsDown') {
    const due = payers.map(({ capacity }) => capacity);
    const total = sumOf(due);
    const paid = payouts(due, loss >= total ? 0n : total - loss);
    // What is left over may be more than the last one's gain: nobody is paid more than that, so it goes to the one before.
    let over = 0n;
    for (let i = due.length - 1; i >= 0; i--) {
      const wanted = (paid[i] ?? 0n) + over;
      paid[i] = least(wanted, due[i] ?? 0n);
      over = wanted - (paid[i] ?? 0n);
    }
    return due.map((gain, i) => gain - (paid[i] ?? 0n));
  }
  const shares = allocate('proRata', payers, loss);
  return shares === 'infeasible' ? [] : shares;
}
