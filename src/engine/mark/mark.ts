/**
 * From index to mark. The mark is what margin is measured at; it is set once per step, before anybody is checked, and
 * this file decides nothing else.
 */
import type { Contract } from '../contract/contract.ts';
import { ppmFloor } from '../units.ts';

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/**
 * The mark price of the next step, in ticks, always 1 … contract.maxTicks.
 * Rule `index`: the index itself.
 * Rule `clampedBasis`: index + clamp(last − index, ± floor(index × clampPpm ÷ 1,000,000)), so that forced selling moves
 * the mark, but never further from the index than the clamp.
 * @param index ticks
 * @param last price of the last trade in ticks; the index until there is one
 */
export function nextMark(contract: Contract, index: number, last: number): number {
  switch (contract.mark.kind) {
    case 'index':
      return within(index, 1, contract.maxTicks);
    case 'clampedBasis': {
      const most = ppmFloor(index, contract.mark.clampPpm);
      return within(index + within(last - index, -most, most), 1, contract.maxTicks);
    }
  }
}
