/** Slices with a cool-down, then the vault (Hyperliquid, Lighter; without a vault Deribit). */
import type { CloseOut } from '#protocol/rulebook.ts';
import { vaultMayTake } from '../fund/vault.ts';
import { bucketEquity, bucketMaintenance, marketOf } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import { compareProducts, MILLION, ppmCeil } from '../units.ts';
import { VAULT } from '../world.ts';
import { anyPrice, offer } from './bookFill.ts';
import { bankruptcyLimit } from './limits.ts';
import { atomsAt, bankruptcyAtoms, type Liquidation, left } from './liquidation.ts';
import { takeOver } from './takeOver.ts';

type Rule = Extract<CloseOut, { kind: 'slicesThenVault' }>;

/**
 * The vault takes everything or nothing. An account below zero goes to ADL before it, unless the rule book has ADL only
 * where the vault is too thin.
 */
function handToVault(run: Run, liquidation: Liquidation, equity: number): void {
  const { contract, side } = liquidation;
  const quantity = left(liquidation);
  const atoms = bankruptcyAtoms(run, liquidation, quantity);
  const asked = equity >= 0 || run.world.rules.adl.trigger.kind === 'backstopTooThin';
  if (asked && vaultMayTake(run, contract, side * quantity, atoms)) {
    takeOver(run, liquidation, VAULT, quantity, atoms, liquidation.event);
    return;
  }
  if (asked) liquidation.refused = quantity;
  liquidation.offered = quantity;
}

export function slicesThenVault(run: Run, liquidation: Liquidation, rule: Rule): void {
  const { world, state } = run;
  const { account, bucket, contract } = liquidation;
  if (left(liquidation) === 0) return;
  const equity = bucketEquity(world, state, account, bucket);
  const maintenance = bucketMaintenance(world, state, account, bucket);
  // Without a level there is no hand-over: the slices go on, whatever the account is worth (Deribit).
  const level = rule.vaultBelowMaintenancePpm;
  if (level !== null && compareProducts(equity, MILLION, maintenance, level) < 0) {
    handToVault(run, liquidation, equity);
    return;
  }
  const key = account * (world.contracts.length + 1) + bucket + 1;
  if ((state.coolDown.get(key) ?? 0) > state.step) {
    liquidation.pending = 'coolDown';
    return;
  }
  const { mark } = marketOf(state, contract);
  const whole = Math.abs(atomsAt(run, liquidation, left(liquidation), mark)) < world.amounts.wholeBelowNotional;
  const quantity = whole ? left(liquidation) : ppmCeil(left(liquidation), rule.slicePpm);
  const limit = rule.limit === 'bankruptcy' ? bankruptcyLimit(run, liquidation) : anyPrice(liquidation);
  offer(run, liquidation, { quantity, limit, stopWhenHealthy: true });
  if (left(liquidation) > 0) {
    liquidation.pending = 'coolDown';
    state.coolDown.set(key, state.step + rule.coolDownSteps);
  }
}
