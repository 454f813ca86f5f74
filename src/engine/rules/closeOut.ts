/** Ranges of the parameters of each close-out. */
import type { CloseOut } from '#protocol/rulebook.ts';
import { amount, limit, MILLION, noMore, whole } from './ranges.ts';

export function checkCloseOut(closeOut: CloseOut): void {
  switch (closeOut.kind) {
    case 'slicesThenVault':
      whole('closeOut.slicePpm', closeOut.slicePpm, 1, MILLION);
      amount('closeOut.wholeBelowNotional', closeOut.wholeBelowNotional);
      whole('closeOut.coolDownSteps', closeOut.coolDownSteps, 0, MILLION);
      if (closeOut.vaultBelowMaintenancePpm !== null)
        whole('closeOut.vaultBelowMaintenancePpm', closeOut.vaultBelowMaintenancePpm, 1, MILLION);
      break;
    case 'fillablePrice':
      whole('closeOut.bankruptcyAdjustmentPpm', closeOut.bankruptcyAdjustmentPpm, 1, 1000 * MILLION);
      whole('closeOut.spreadToMaintenancePpm', closeOut.spreadToMaintenancePpm, 0, 1000 * MILLION);
      whole('closeOut.maxPortionPpm', closeOut.maxPortionPpm, 1, MILLION);
      amount('closeOut.minPositionNotional', closeOut.minPositionNotional);
      limit('closeOut.maxNotional', closeOut.maxNotional);
      amount('closeOut.maxFundLoss', closeOut.maxFundLoss);
      break;
    case 'minimumCloses':
      whole('closeOut.bufferPpm', closeOut.bufferPpm, 0, 10 * MILLION);
      break;
    case 'proportionalCut':
      whole('closeOut.stepPpm', closeOut.stepPpm, 1, MILLION);
      whole('closeOut.targetPpm', closeOut.targetPpm, 1, MILLION);
      break;
    case 'fillOrKill':
      whole('closeOut.slicePpm', closeOut.slicePpm, 1, MILLION);
      whole('closeOut.lastWorsePpm', closeOut.lastWorsePpm, 0, MILLION);
      break;
    case 'staggeredOrders':
      whole('closeOut.chancePpm', closeOut.chancePpm, 1, MILLION);
      whole('closeOut.portionPpm', closeOut.portionPpm, 1, MILLION);
      whole('closeOut.spreadPpm', closeOut.spreadPpm, 0, MILLION);
      amount('closeOut.minNotional', closeOut.minNotional);
      limit('closeOut.maxNotional', closeOut.maxNotional);
      noMore('closeOut.minNotional', closeOut.minNotional, 'closeOut.maxNotional', closeOut.maxNotional);
      whole('closeOut.throughPpm', closeOut.throughPpm, 0, MILLION);
      whole('closeOut.backstopBelowMaintenancePpm', closeOut.backstopBelowMaintenancePpm, 0, MILLION);
      break;
    default:
      break;
  }
}
