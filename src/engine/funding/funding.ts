/** Funding: longs pay shorts (rate > 0) or the other way round, on the value of the position at the mark. */
import { unitValue } from '../contract/contract.ts';
import { Code } from '../events.ts';
import { post } from '../ledger.ts';
import { contractOf } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import { ppmCeil, ppmFloor } from '../units.ts';
import { FEES } from '../world.ts';

/** What a holder pays: side × |value| × rate, rounded up, so that payers pay and receivers get no more than the whole. */
function fundingPayment(lots: number, value: number, ratePpm: number): number {
  const size = Math.abs(value);
  const pays = lots > 0 === ratePpm > 0;
  const rate = Math.abs(ratePpm);
  return pays ? ppmCeil(size, rate) : -ppmFloor(size, rate);
}

/** Pays funding where it is due in this step. Each leg rounds once; the residue goes to `fees`. */
export function payFunding(run: Run, cause: number): void {
  const { world, state, log } = run;
  state.markets.forEach((market, contract) => {
    const spec = contractOf(world, contract);
    if (spec.fundingEverySteps === 0 || spec.fundingRatePpm === 0 || state.step % spec.fundingEverySteps !== 0) return;
    const unit = unitValue(spec, market.mark);
    let byLongs = 0;
    let residue = 0;
    for (let account = 0; account < world.accounts; account++) {
      const lots = market.positions.lots[account] ?? 0;
      if (lots === 0) continue;
      const payment = fundingPayment(lots, lots * unit, spec.fundingRatePpm);
      post(run, account, contract, 0, 0, -payment);
      residue += payment;
      if (lots > 0) byLongs += payment;
    }
    if (residue !== 0) post(run, FEES, -1, 0, 0, residue);
    log.seal(Code.fundingPaid, cause, -1, contract, spec.fundingRatePpm, byLongs, residue);
  });
}
