/**
 * The close-out strategies of a rule book, one function each: each offers what it may to the book and leaves the rest.
 * None of them knows what happens to the remainder (`remainder.ts`).
 */
import type { CloseOut } from '#protocol/rulebook.ts';
import { unitValue } from '../contract/contract.ts';
import { bucketEquity, contractOf, marketOf } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import { takenAtMark } from './atMark.ts';
import { anyPrice, offer } from './bookFill.ts';
import { fillableLimit, fillableQuantity } from './fillable.ts';
import { fillOrKill } from './fillOrKill.ts';
import { bankruptcyLimit } from './limits.ts';
import { type Liquidation, left } from './liquidation.ts';
import { slicesThenVault } from './slices.ts';
import { staggeredOrders } from './staggered.ts';

type Strategy<Kind extends CloseOut['kind']> = (
  run: Run,
  liquidation: Liquidation,
  rule: Extract<CloseOut, { kind: Kind }>,
) => void;

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
  takenOverAtMark: takenAtMark,
  proportionalCut: takenAtMark,
  fillOrKill,
  staggeredOrders,
};

/** Runs the rule book's close-out on one position. */
export function closeOut<Kind extends CloseOut['kind']>(
  run: Run,
  liquidation: Liquidation,
  rule: Extract<CloseOut, { kind: Kind }>,
): void {
  // A position that is closed has nothing to offer, and nothing that anybody could take over.
  if (left(liquidation) === 0) return;
  const strategy: Strategy<Kind> = strategies[rule.kind as Kind];
  strategy(run, liquidation, rule);
}

/** Close-outs that stop once the bucket is healthy again; the others take whatever the bucket held. */
export const healsHalfWay = (rule: CloseOut): boolean =>
  rule.kind === 'slicesThenVault' || rule.kind === 'fillablePrice' || rule.kind === 'staggeredOrders';
