/**
 * The close-out strategies of a rule book, one function each: each offers what it may to the book and leaves the rest.
 * None of them knows what happens to the remainder (`remainder.ts`).
 */
import type { CloseOut } from '#protocol/rulebook.ts';
import { unitValue } from '../contract/contract.ts';
import { worstPrice } from '../contract/worstPrice.ts';
import { vaultMayTake } from '../fund/vault.ts';
import { bucketEquity, bucketMaintenance, contractOf, marketOf } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import { compareProducts, MILLION, ppmCeil } from '../units.ts';
import { VAULT } from '../world.ts';
import { anyPrice, offer } from './bookFill.ts';
import { fillableLimit, fillableQuantity } from './fillable.ts';
import { atomsAt, bankruptcyAtoms, type Liquidation, left } from './liquidation.ts';
import { takeOver } from './takeOver.ts';

type Strategy<Kind extends CloseOut['kind']> = (
  run: Run,
  liquidation: Liquidation,
  rule: Extract<CloseOut, { kind: Kind }>,
) => void;

/** The worst price, in ticks, that is not worse than bankruptcy. */
export function bankruptcyLimit(run: Run, liquidation: Liquidation): number {
  const spec = contractOf(run.world, liquidation.contract);
  const quantity = left(liquidation);
  const value = bankruptcyAtoms(run, liquidation, quantity);
  return worstPrice(spec, liquidation.side, (ticks) => liquidation.side * quantity * unitValue(spec, ticks) < value);
}

const immediateOrCancelAtBankruptcy: Strategy<'immediateOrCancelAtBankruptcy'> = (run, liquidation) => {
  offer(run, liquidation, {
    quantity: left(liquidation),
    limit: bankruptcyLimit(run, liquidation),
    stopWhenHealthy: false,
  });
};

const soldIntoBook: Strategy<'soldIntoBook'> = (run, liquidation) => {
  offer(run, liquidation, { quantity: left(liquidation), limit: anyPrice(liquidation), stopWhenHealthy: false });
};

/** Nothing is offered: the whole position is the remainder, and goes to the fund at the bankruptcy price, or to ADL. */
const takenOverAtBankruptcy: Strategy<'takenOverAtBankruptcy'> = (_run, liquidation) => {
  liquidation.offered = left(liquidation);
};

const slicesThenVault: Strategy<'slicesThenVault'> = (run, liquidation, rule) => {
  const { world, state } = run;
  const { account, bucket, contract, side } = liquidation;
  const equity = bucketEquity(world, state, account, bucket);
  const maintenance = bucketMaintenance(world, state, account, bucket);
  if (compareProducts(equity, MILLION, maintenance, rule.vaultBelowMaintenancePpm) < 0) {
    const quantity = left(liquidation);
    const atoms = bankruptcyAtoms(run, liquidation, quantity);
    if (equity >= 0 && vaultMayTake(run, contract, side * quantity, atoms)) {
      takeOver(run, liquidation, VAULT, quantity, atoms, liquidation.event);
      return;
    }
    liquidation.offered = quantity;
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
  offer(run, liquidation, { quantity, limit: anyPrice(liquidation), stopWhenHealthy: true });
  if (left(liquidation) > 0) {
    liquidation.pending = 'coolDown';
    state.coolDown.set(key, state.step + rule.coolDownSteps);
  }
};

const fillablePrice: Strategy<'fillablePrice'> = (run, liquidation, rule) => {
  const { world, state } = run;
  const { account, contract } = liquidation;
  const size = left(liquidation);
  const used = run.liquidatedNotional.get(account) ?? 0;
  const quantity = fillableQuantity(world, state, liquidation, rule, used);
  if (quantity < size) liquidation.pending = 'limit';
  if (quantity === 0) return;
  // The order is for a fixed size: it goes on filling although the account has become healthy on the way.
  const limit = fillableLimit(world, state, liquidation, rule);
  const filled = offer(run, liquidation, { quantity, limit, stopWhenHealthy: false });
  run.liquidatedNotional.set(
    account,
    used + filled * Math.abs(unitValue(contractOf(world, contract), marketOf(state, contract).mark)),
  );
};

/** As many lots as were scheduled; solvent: not worse than bankruptcy, insolvent: than the mark. */
const minimumCloses: Strategy<'minimumCloses'> = (run, liquidation) => {
  const { world, state } = run;
  const { account, bucket, contract } = liquidation;
  if (liquidation.wanted < left(liquidation)) liquidation.pending = 'nextStep';
  const solvent = bucketEquity(world, state, account, bucket) >= 0;
  const limit = solvent ? bankruptcyLimit(run, liquidation) : marketOf(state, contract).mark;
  offer(run, liquidation, { quantity: liquidation.wanted, limit, stopWhenHealthy: false });
};

const strategies: { readonly [Kind in CloseOut['kind']]: Strategy<Kind> } = {
  immediateOrCancelAtBankruptcy,
  soldIntoBook,
  takenOverAtBankruptcy,
  slicesThenVault,
  fillablePrice,
  minimumCloses,
};

/** Runs the rule book's close-out on one position. */
export function closeOut<Kind extends CloseOut['kind']>(
  run: Run,
  liquidation: Liquidation,
  rule: Extract<CloseOut, { kind: Kind }>,
): void {
  const strategy: Strategy<Kind> = strategies[rule.kind as Kind];
  strategy(run, liquidation, rule);
}

/** Close-outs that stop once the bucket is healthy again; the others take whatever the bucket held. */
export const healsHalfWay = (rule: CloseOut): boolean =>
  rule.kind === 'slicesThenVault' || rule.kind === 'fillablePrice';
